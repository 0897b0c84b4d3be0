// Checks phrases of a word list: refuses what could never match and what stands twice, each in a sentence.

/** `where` names the file and the entry; `seen` remembers, over the whole file, which entry holds a phrase. */
export function checkPhrase(phrase, where, seen) {
  if (phrase.trim() !== phrase || /\s\s/.test(phrase) || phrase === '') {
    throw new Error(
      `${where}: "${phrase}" has spaces that no text has; write it with single spaces inside and none around.`,
    );
  }
  if (/[^\p{L}\p{N} >'’.&-]/u.test(phrase)) {
    throw new Error(
      `${where}: "${phrase}" holds a mark that no word has; leave only letters, figures, hyphens and spaces.`,
    );
  }
  if (phrase !== phrase.toLowerCase()) {
    throw new Error(
      `${where}: "${phrase}" could never match, since words are compared in lower case; write it in lower case.`,
    );
  }
  const before = seen.get(phrase);
  if (before !== undefined)
    throw new Error(`${where}: "${phrase}" stands already under ${before}; keep one of the two.`);
  seen.set(phrase, where);
}
