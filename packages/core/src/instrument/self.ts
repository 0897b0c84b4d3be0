/** The words by which an agreement names itself: "this Agreement", "the present Protocol", "the Treaty". */

const NOUN =
  '(?:Agreement|Treaty|Protocol|Convention|Memorandum(?:\\sof\\sUnderstanding)?|Declaration|Charter|Pact|Accords?|Arrangement|Plan|Order|Act|Covenant|Statute|Document|Framework|Understanding|Compact|Instrument|Armistice|Truce|Settlement|Ceasefire|Cease-fire)';

/** "this" and "the present" tell; "the" needs a capital, lest any agreement be meant. Up to three words may stand before the noun. */
export const SELF = `(?:(?:[Tt]his|[Tt]he\\spresent|[Tt]he\\ssaid|THIS|THE\\sPRESENT)\\s(?:\\p{L}[\\p{L}-]*\\s){0,3}?(?:${NOUN}|${NOUN.toLowerCase()}|${NOUN.toUpperCase()})|[Tt]he\\s(?:\\p{Lu}[\\p{L}-]*\\s){0,3}?${NOUN})(?!\\p{L})`;

const self = new RegExp(SELF, 'u');

export const namesItself = (words: string): boolean => self.test(words);

/** Behind these words an agreement is spoken of, and does nothing itself: "under this Agreement", "when this Agreement enters …". */
const SPOKEN_OF =
  /\b(?:of|under|to|with|within|in|by|from|for|on|upon|after|before|until|at|when|once|if|since|unless|where|which|that|as|pursuant|per|whether|signs?|signed|approved?|accept(?:ed)?|adopt(?:ed)?|ratif(?:y|ied)|implement(?:ed|ing)?)\s$/i;

/** Whether an agreement itself is what the words behind it are about: "This Agreement shall enter into force", not "under this Agreement". */
export function subjectBefore(words: string, at: number): boolean {
  const before = words.slice(0, at);
  for (const found of before.matchAll(new RegExp(SELF, 'gu'))) {
    if (!SPOKEN_OF.test(before.slice(0, found.index))) return true;
  }
  return /^It\s/.test(words);
}
