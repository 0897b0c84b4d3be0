/** The shapes of sentences that are read aloud. */

/** Screen readers leave out the pilcrow. */
export function spoken(place: string): string {
  return place.replace(/¶/g, 'paragraph').replace(/\bArt\./g, 'Article');
}

/** With the sign that ends a sentence. */
export function ended(sentence: string): string {
  return /[.!?…]["”’)]?$/.test(sentence) ? sentence : `${sentence}.`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
