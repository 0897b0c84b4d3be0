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

/** Words repeat: so many lemmas of each tag are remembered before all are forgotten again. */
const mostRemembered = 4096;
/** Longer words are not remembered: V8 keeps them as windows on the text, which would then stay in memory. */
const longestRemembered = 12;

export class Lemmatizer {
  private readonly known: Map<string, string>[];

  constructor(private readonly rules: LemmaRules) {
    this.known = rules.byTag.map(() => new Map());
  }

  /** Lemma of `word` with tag `tag`. */
  lemma(word: string, tag: number): string {
    if (word.length > longestRemembered) return lemmaOf(this.rules, word, tag);
    const known = this.known[tag];
    const before = known.get(word);
    if (before !== undefined) return before;
    const lemma = lemmaOf(this.rules, word, tag);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, lemma);
    return lemma;
  }
}

function lemmaOf(rules: LemmaRules, word: string, tag: number): string {
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
