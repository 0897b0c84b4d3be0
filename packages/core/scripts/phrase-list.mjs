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

/** A phrase as it is matched, as in src/words/phrases.ts: one spelling, hyphens parted, articles left out. */
function folded(phrase) {
  return phrase
    .split(/[\s-]+/)
    .map((word) =>
      word
        .replace(/iz(e|ed|es|ing|ation|ations)$/, 'is$1')
        .replace(/ense$/, 'ence')
        .replace(/our$/, 'or')
        .replace(/ogramme$/, 'ogram'),
    )
    .filter((word) => !/^(?:|the|a|an)$/.test(word))
    .join(' ');
}

/** Like checkPhrase; also refuses what nothing is left of, and a second spelling of a phrase, since the first is matched for both. */
export function checkMatchedPhrase(phrase, where, seen, spellings) {
  checkPhrase(phrase, where, seen);
  const matched = folded(phrase);
  if (matched === '')
    throw new Error(
      `${where}: "${phrase}" could never match, since articles are passed over; write the words that matter.`,
    );
  const before = spellings.get(matched);
  if (before !== undefined)
    throw new Error(
      `${where}: "${phrase}" could never match, since "${before}" is matched for all its spellings; keep one of the two.`,
    );
  spellings.set(matched, phrase);
}
