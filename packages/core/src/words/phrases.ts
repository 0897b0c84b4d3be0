/** Eats a list of phrases in dictionary form and a row of words, as of a sentence; gives the phrases that stand there, longest first. */
import type { Token } from '@casus/english';
import { type Forms, foldSpelling } from './forms.js';

export interface PhraseEntry {
  id: string;
  phrase: string;
}

export interface PhraseMatch {
  id: string;
  /** Index of the first and one past the last word of the match. */
  from: number;
  to: number;
  /** How many words of the phrase were matched; a longer phrase says more. */
  words: number;
  /** Place in the list, so that ties go to the earlier entry. */
  order: number;
}

/** Words that phrases are looked for in: those of a tree, say. */
export interface WordRow {
  readonly tokens: readonly Token[];
  readonly forms: readonly Forms[];
}

interface Node {
  next: Map<string, Node>;
  ends: { id: string; words: number; order: number } | null;
}

/** A phrase may be parted by this many small words: "cap on *Ukraine's* military", "send *more* troops". */
const GAP = 3;

/** Words that may stand between the words of a phrase without changing what it says. */
const SMALL = new Set(['DET', 'ADJ', 'PRON', 'PROPN', 'PART', 'NUM', 'ADV', 'PUNCT']);

/** The words of a phrase as they are matched: folded, hyphens parted, articles left out. */
export function phraseWords(phrase: string): string[] {
  return phrase
    .split(/[\s-]+/)
    .map(foldSpelling)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an');
}

function nextOf({ next }: Node, { lemma, word, singular }: Forms): Node | undefined {
  return (
    next.get(lemma) ??
    (word === null ? undefined : next.get(word)) ??
    (singular === null ? undefined : next.get(singular))
  );
}

/** First two letters and length of a word as a number below `SIGNS`. */
const SIGNS = 1024;
const signOf = (word: string): number =>
  word.length < 2 ? 0 : ((word.charCodeAt(0) << 6) ^ (word.charCodeAt(1) << 3) ^ word.length) & (SIGNS - 1);

export class Phrases {
  private readonly root: Node = { next: new Map(), ends: null };
  /** The signs of the words that open a phrase, so that most words of a text are not looked up. */
  private readonly opening = new Uint8Array(SIGNS);
  private readonly lastWords = new Set<string>();

  constructor(entries: readonly PhraseEntry[]) {
    entries.forEach(({ id, phrase }, order) => {
      const words = phraseWords(phrase);
      let node = this.root;
      for (const word of words) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map(), ends: null };
          node.next.set(word, next);
        }
        node = next;
      }
      node.ends ??= { id, words: words.length, order };
      this.lastWords.add(words.at(-1) ?? '');
      this.opening[signOf(words[0] ?? '')] = 1;
    });
  }

  private mayOpenWith({ lemma, word, singular }: Forms): boolean {
    const { opening } = this;
    if (opening[signOf(lemma)] === 1 || (singular !== null && opening[signOf(singular)] === 1)) return true;
    return word !== null && opening[signOf(word)] === 1;
  }

  /** Whether a phrase can end with word `i`, which is told without looking for one. */
  canEndAt({ forms }: WordRow, i: number): boolean {
    const form = forms[i];
    if (form === undefined) return false;
    const { lastWords } = this;
    const { lemma, word, singular } = form;
    return (
      lastWords.has(lemma) || (word !== null && lastWords.has(word)) || (singular !== null && lastWords.has(singular))
    );
  }

  /** The longest phrase that begins at word `from` and ends before word `limit`, or null. */
  at({ tokens, forms }: WordRow, from: number, limit = tokens.length): PhraseMatch | null {
    const first = forms[from];
    if (first === undefined || !this.mayOpenWith(first)) return null;
    let best: PhraseMatch | null = null;
    let node = this.root;
    let gap = 0;
    for (let i = from; i < limit; i++) {
      const token = tokens[i];
      const form = forms[i];
      if (token === undefined || form === undefined) break;
      const next = nextOf(node, form);
      if (next !== undefined) {
        node = next;
        gap = 0;
        if (node.ends !== null) {
          // Field by field: objects made by spreading are of many kinds to the compiler.
          const { id, words, order } = node.ends;
          best = { id, from, to: i + 1, words, order };
        }
        continue;
      }
      if (i === from || node.next.size === 0) break;
      if (!SMALL.has(token.upos) || token.text === ',' || ++gap > GAP) break;
    }
    return best;
  }

  /** All phrases among the words `[from, to)`, the best first: by length, then by place in the list. */
  among(row: WordRow, from = 0, to = row.tokens.length): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let i = from; i < to; i++) {
      const match = this.at(row, i, to);
      if (match !== null) found.push(match);
    }
    return found.sort((a, b) => b.words - a.words || a.order - b.order || a.from - b.from);
  }
}
