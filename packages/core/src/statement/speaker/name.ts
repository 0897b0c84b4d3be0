/** Eats a sentence; gives its names: runs of capitalised words, with the titles before them taken off. */
import { officeRows, officeWords } from '../../generated/people.js';
import type { Tree } from '../../words/tree.js';
import { isBodyWord, plain } from './gender.js';

export interface Name {
  /** Words `[from, to)` with the titles; the name itself begins at `own`. */
  from: number;
  own: number;
  to: number;
  /** The word that the tree hangs the others on. */
  head: number;
}

/** The single words of titles and posts, which before a name are no part of it. */
const titleWords = new Set(
  [...officeRows.flatMap(({ words }) => words), ...officeWords.titles, ...officeWords.before, ...officeWords.not]
    .flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/))
    .filter((word) => word.length > 1 && !/^(?:of|for|the|and|to|in|on|from|with|at)$/.test(word)),
);
const bound = new Set([
  'de',
  'da',
  'di',
  'del',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'abu',
]);

const isCapital = (tree: Tree, i: number): boolean => /^\p{Lu}/u.test(tree.tokens[i]?.text ?? '');

function isName(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token === undefined || (token.upos !== 'PROPN' && token.upos !== 'NOUN')) return false;
  if (token.upos === 'PROPN') return /^\p{L}/u.test(token.text);
  // "The Fisheries Council", though tagged as common nouns: a body's last word behind another capital.
  return i > 1 && isCapital(tree, i) && isCapital(tree, i - 1) && isBodyWord(token.text);
}

/** Whether word `i` carries a name on: another one, a hyphen without blanks, or a small word between two. */
function continues(tree: Tree, i: number): boolean {
  if (isName(tree, i)) return true;
  const token = tree.tokens[i];
  if (token === undefined || !isName(tree, i + 1)) return false;
  const tight = tree.tokens[i - 1]?.end === token.start && tree.tokens[i + 1]?.start === token.end;
  return (token.text === '-' && tight) || bound.has(token.lower);
}

export const isTitle = (word: string): boolean => titleWords.has(plain(word));

/** First word of the name itself: what stands before a title belongs to the title, "the Elbonian Foreign Minister". */
function afterTitles(tree: Tree, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (isTitle(tree.tokens[i]?.text ?? '')) return i + 1;
  return from;
}

/** First word of a body's name: its capitalised adjectives belong to it, "the Northern Fisheries Council", "the Daily Herald". */
function withAdjectives(tree: Tree, from: number): number {
  let i = from;
  while (i > 0 && /^(ADJ|NOUN)$/.test(tree.tokens[i - 1]?.upos ?? '') && isCapital(tree, i - 1)) i--;
  return i;
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

export function namesOf(tree: Tree): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    // "On Saturday Davutoglu said": the day is no part of the name behind it.
    if (!isName(tree, i) || (DAY.test(tree.tokens[i]?.text ?? '') && isName(tree, i + 1))) continue;
    let to = i + 1;
    while (continues(tree, to)) to++;
    const body = isBodyWord(tree.tokens[to - 1]?.text ?? '');
    const adjectives = withAdjectives(tree, i);
    const definite = to === i + 1 && /^the$/i.test(tree.tokens[adjectives - 1]?.text ?? '') && adjectives < i;
    const titled = tree.tokens.slice(adjectives, i).some(({ text }) => isTitle(text));
    const own = body || (definite && !titled) ? adjectives : afterTitles(tree, i, to);
    let head = i;
    for (let k = i; k < to; k++) {
      const up = tree.tokens[k]?.head ?? -1;
      if (up < i || up >= to) head = k;
    }
    found.push({ from: Math.min(i, own), own, to, head });
    i = to - 1;
  }
  return found;
}
