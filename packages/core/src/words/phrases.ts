/** Eats a list of phrases in dictionary form and a sentence's words; gives the phrases that stand there, longest first. */
import type { Token } from '@casus/english';

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

interface Node {
  next: Map<string, Node>;
  ends: { id: string; words: number; order: number } | null;
}

/** A phrase may be parted by this many small words: "cap on *Ukraine's* military", "send *more* troops". */
const GAP = 3;

/** Words that may stand between the words of a phrase without changing what it says. */
const SMALL = new Set(['DET', 'ADJ', 'PRON', 'PROPN', 'PART', 'NUM', 'ADV', 'PUNCT']);

/** Whether a word may end in one of the ways that are spelled in two; few do, and every word of a text is asked, often. */
const mayFold = (word: string): boolean =>
  word.endsWith('our') || word.endsWith('ense') || word.includes('iz') || word.endsWith('ogramme');

/**
 * One spelling for British and American forms, so that lists need only one of them.
 * The fold may join unlike words (`sense`, `sence`); both sides of a comparison are folded, so that does no harm.
 */
export function foldSpelling(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const fold = mayFold(lower)
    ? lower
        .replace(/iz(e|ed|es|ing|ation|ations)$/, 'is$1')
        .replace(/ense$/, 'ence')
        .replace(/our$/, 'or')
        .replace(/ogramme$/, 'ogram')
    : lower;
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(word, fold);
  return fold;
}

/** Spellings made so far: a text asks for each of its words many times, and its language has few words. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** The words of a phrase as they are matched: folded, hyphens parted, articles left out. */
export function phraseWords(phrase: string): string[] {
  return phrase
    .split(/[\s-]+/)
    .map(foldSpelling)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an');
}

/** By dictionary form, by the word as it stands, or by its singular where the dictionary form is a plural ("troops"). */
function nextOf(node: Node, token: Token): Node | undefined {
  const lemma = foldSpelling(token.lemma);
  const byLemma = node.next.get(lemma);
  if (byLemma !== undefined) return byLemma;
  const word = foldSpelling(token.text);
  const byWord = word === lemma ? undefined : node.next.get(word);
  if (byWord !== undefined || lemma.charCodeAt(lemma.length - 1) !== SMALL_S) return byWord;
  return node.next.get(lemma.slice(0, -1));
}

const SMALL_S = 115;

export class Phrases {
  private readonly root: Node = { next: new Map(), ends: null };

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
    });
  }

  /** The longest phrase that begins at word `from` and ends before word `limit`, or null. */
  at(tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch | null {
    let best: PhraseMatch | null = null;
    let node = this.root;
    let gap = 0;
    for (let i = from; i < limit; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      const next = nextOf(node, token);
      if (next !== undefined) {
        node = next;
        gap = 0;
        if (node.ends !== null) best = { ...node.ends, from, to: i + 1 };
        continue;
      }
      if (i === from || node.next.size === 0) break;
      if (!SMALL.has(token.upos) || token.text === ',' || ++gap > GAP) break;
    }
    return best;
  }

  /** All phrases among the words `[from, to)`, the best first: by length, then by place in the list. */
  among(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let i = from; i < to; i++) {
      const match = this.at(tokens, i, to);
      if (match !== null) found.push(match);
    }
    return found.sort((a, b) => b.words - a.words || a.order - b.order || a.from - b.from);
  }
}
