/**
 * Eats a word and its tag and gives its dictionary form. The rules are a decision list learned from the treebanks: for each
 * tag the longest known ending (or whole word, marked "^") says how many units to cut and what to add.
 */

export interface LemmaRules {
  /** For each tag, endings to edits such as "3y": cut three units, add "y". */
  byTag: readonly ReadonlyMap<string, string>[];
  /** Whether the tag's lemmas keep their capitals (names). */
  keepsCase: readonly boolean[];
  /** Longest ending in the rules. */
  longest: number;
}

/** Lemma of `word` with tag `tag`. */
export function lemmaOf(rules: LemmaRules, word: string, tag: number): string {
  const form = rules.keepsCase[tag] ? word : word.toLowerCase();
  const known = rules.byTag[tag];
  let edit = form.length <= 24 ? known.get(`^${form}`) : undefined;
  for (let k = Math.min(rules.longest, form.length); k >= 0 && edit === undefined; k--) {
    edit = known.get(form.slice(form.length - k));
  }
  if (edit === undefined || edit === '0') return form;
  const cut = edit.charCodeAt(0) - 48;
  return cut > form.length ? form : form.slice(0, form.length - cut) + edit.slice(1);
}
