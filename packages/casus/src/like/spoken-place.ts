/** A place as it is said aloud: `Art. 5 ¶ 1` as `Article 5 paragraph 1`. */
export function spokenPlace(words: string): string {
  return words
    .replace(/¶/g, 'paragraph')
    .replace(/\bArts\./g, 'Articles')
    .replace(/\bArt\./g, 'Article');
}
