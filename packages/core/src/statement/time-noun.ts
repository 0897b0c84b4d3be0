/** Nouns of time: they stand bare beside a verb, "Marden said Monday", "last month police charged", and never speak. */
const nouns =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.?|today|yesterday|tomorrow|tonight|mornings?|afternoons?|evenings?|nights?|weeks?|weekends?|months?|years?|decades?|hours?|minutes?|moments?)$/i;

export const isTimeNoun = (word: string): boolean => nouns.test(word);
