/** Eats a word of a tree; gives what may follow it as a cue, from the word lists, or null where it is none. */
import { adjectiveFrames, nounForms, nounFrames, verbForms, verbFrames } from '../generated/cues.js';
import type { Tree } from '../words/tree.js';

export interface Frame {
  takes: ReadonlySet<string>;
  with: ReadonlySet<string>;
  /** Whether the object of the verb is the one spoken to. */
  hearer: boolean;
}

/** A cue and the last of its words: `point` and `out`. */
export interface Cue {
  frame: Frame;
  last: number;
}

type Rows = typeof verbFrames;

const framesOf = (rows: Rows): ReadonlyMap<string, Frame> =>
  new Map(
    Object.entries(rows).map(([lemma, row]) => [
      lemma,
      { takes: new Set(row.takes), with: new Set(row.with), hearer: row.hearer === true },
    ]),
  );

const verbs = framesOf(verbFrames);
const nouns = framesOf(nounFrames);
const adjectives = framesOf(adjectiveFrames);
const verbOf = new Map(Object.entries(verbForms));
const nounOf = new Map(Object.entries(nounForms));

const none: Frame = { takes: new Set(), with: new Set(), hearer: false };

/** The first parts of verbs in several words, so that most verbs are not looked up twice. */
const phrasal = new Set([...verbs.keys()].filter((lemma) => lemma.includes(' ')).map((lemma) => lemma.split(' ')[0]));

/** The frame of verb `i`; a phrasal verb is known by the words right after it, before or after its object. */
export function verbCue(tree: Tree, i: number): Cue | null {
  const token = tree.tokens[i];
  if (token === undefined || (token.upos !== 'VERB' && !token.xpos.startsWith('VB')) || tree.is(i, 'amod')) return null;
  const lemma = verbOf.get(token.lower);
  if (lemma === undefined) return null;
  if (phrasal.has(lemma)) {
    const next = tree.tokens[i + 1]?.lower;
    const third = tree.tokens[i + 2]?.lower;
    const three = verbs.get(`${lemma} ${next} ${third}`);
    if (three !== undefined) return { frame: three, last: i + 2 };
    const two = verbs.get(`${lemma} ${next}`);
    if (two !== undefined) return { frame: two, last: i + 1 };
    for (const child of tree.childrenBy(i, 'compound')) {
      const apart = verbs.get(`${lemma} ${tree.tokens[child]?.lower}`);
      if (apart !== undefined) return { frame: apart, last: i };
    }
  }
  return { frame: verbs.get(lemma) ?? none, last: i };
}

/** Whether a word, whatever the tagger takes it for, is a form of a verb that quotes: "the letter reads", "Marden notes". */
export function mayQuote(word: string): boolean {
  const lemma = verbOf.get(word.toLowerCase());
  return lemma !== undefined && verbs.get(lemma)?.takes.has('quote') === true;
}

export function nounFrame(tree: Tree, i: number): Frame | null {
  const token = tree.tokens[i];
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null;
  return nouns.get(nounOf.get(token.lower) ?? '') ?? null;
}

export function adjectiveFrame(tree: Tree, i: number): Frame | null {
  const token = tree.tokens[i];
  if (token === undefined || (token.upos !== 'ADJ' && token.upos !== 'VERB')) return null;
  return adjectives.get(token.lower) ?? null;
}
