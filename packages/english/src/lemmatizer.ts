/**
 * Eats a word and its tag and gives its dictionary form. The rules are a decision list learned from the treebanks: for each
 * tag the longest known ending (or whole word, marked "^") says how many units to cut and what to add.
 */

import { hashOf } from './hash.js';
import { type Lexicon, placeOf } from './lexicon.js';
import { verbBase } from './verb-base.js';

export interface LemmaRules {
  /** For each tag, endings to edits such as "3y": cut three units, add "y". */
  byTag: readonly ReadonlyMap<string, string>[];
  /** Whether the tag's lemmas keep their capitals (names). */
  keepsCase: readonly boolean[];
  /** Whether the tag is that of a past form, a participle or a gerund. */
  inflected: readonly boolean[];
  /** Longest ending in the rules. */
  longest: number;
}

/** A word with its tag, in lower case, and its dictionary form. */
export interface Entry {
  readonly text: string;
  readonly lower: string;
  readonly tag: number;
  readonly lemma: string;
}

/** Words repeat: so many are remembered, a power of two, each until another one takes its place. */
const mostRemembered = 16384;
/** Longer words are not remembered: V8 keeps them as windows on the text, which would then stay in memory. */
const longestRemembered = 12;

export class Lemmatizer {
  private readonly known = new Array<Entry | undefined>(mostRemembered).fill(undefined);

  constructor(
    private readonly rules: LemmaRules,
    private readonly lexicon: Lexicon,
  ) {}

  /**
   * The word `text[start, end)` with tag `tag`; `hash` is of its letters, for all that is the same of equal words. A word that
   * is known is found and compared without making a string of it.
   */
  entry(text: string, start: number, end: number, hash: number, tag: number): Entry {
    const place = (hash ^ (hash >>> 16) ^ (tag << 7)) & (mostRemembered - 1);
    const known = this.known[place];
    if (known?.tag === tag && known.text.length === end - start && text.startsWith(known.text, start)) return known;
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    const entry = { text: word, lower, tag, lemma: this.lemmaOf(word, lower, tag) };
    if (word.length <= longestRemembered) this.known[place] = entry;
    return entry;
  }

  private lemmaOf(word: string, lower: string, tag: number): string {
    const { rules } = this;
    const form = rules.keepsCase[tag] ? word : lower;
    const known = rules.byTag[tag];
    const whole = form.length <= 24 ? known.get(`^${form}`) : undefined;
    let edit = whole;
    for (let k = Math.min(rules.longest, form.length); k >= 0 && edit === undefined; k--) {
      edit = known.get(form.slice(form.length - k));
    }
    const lemma = edited(form, edit ?? '0');
    return whole === undefined && rules.inflected[tag] ? verbBase(form, lemma, this.isWord) : lemma;
  }

  private readonly isWord = (word: string): boolean => placeOf(this.lexicon, hashOf(word)) >= 0;
}

function edited(form: string, edit: string): string {
  if (edit === '0') return form;
  const cut = edit.charCodeAt(0) - 48;
  return cut > form.length ? form : form.slice(0, form.length - cut) + edit.slice(1);
}
