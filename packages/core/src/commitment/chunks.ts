/** Eats a norm; gives the adverbial phrases and clauses that hang on it, each with the element that its first words open. */
import { markers } from '../generated/markers.js';
import type { Range } from '../quote/range.js';
import type { Norm } from './norm.js';

export type MarkedElement = 'trigger' | 'condition' | 'deadline' | 'term' | 'consequence';

export interface Chunk {
  element: MarkedElement;
  /** The opening words, as the list has them. */
  marker: string;
  range: Range;
  words: number[];
}

const opening = new Map(markers.flatMap(({ element, words }) => words.map((word) => [word, element] as const)));
const LONGEST = Math.max(...[...opening.keys()].map((phrase) => phrase.split(' ').length));

const HANGING = ['advcl', 'obl', 'advmod', 'nmod', 'acl', 'parataxis'];

/** The chunks below the act and the words above it, nearest first; a chunk within a chunk belongs to the outer one. */
export function chunksOf(norm: Norm): Chunk[] {
  const { tree } = norm;
  const found: Chunk[] = [];
  const roots = new Set([norm.act, norm.anchor]);
  for (let up = norm.act; up !== norm.anchor && up >= 0; up = tree.tokens[up]?.head ?? -1) roots.add(up);
  const open: [number, number][] = [...roots].map((root) => [root, 0]);
  const seen = new Set<number>();
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const [node, depth] = at;
    for (const child of tree.children(node)) {
      if (seen.has(child) || roots.has(child) || tree.is(child, 'conj')) continue;
      seen.add(child);
      const chunk = HANGING.some((relation) => tree.is(child, relation)) ? chunkAt(norm, child) : null;
      if (chunk !== null) found.push(chunk);
      else if (depth < 3 && !tree.is(child, 'nsubj')) open.push([child, depth + 1]);
    }
  }
  return found;
}

function chunkAt(norm: Norm, head: number): Chunk | null {
  const { tree } = norm;
  let words = tree.subtree(head);
  while (words.length > 0 && /^[,;:.–—-]$/.test(tree.tokens[words[0] ?? -1]?.text ?? '')) words = words.slice(1);
  while (words.length > 0 && /^[,;:.–—-]$/.test(tree.tokens[words.at(-1) ?? -1]?.text ?? ''))
    words = words.slice(0, -1);
  if (words.length === 0 || words.includes(norm.act)) return null;
  const text = words.slice(0, LONGEST).map((i) => tree.tokens[i]?.text.toLowerCase() ?? '');
  for (let n = Math.min(LONGEST, text.length); n > 0; n--) {
    const marker = text.slice(0, n).join(' ').replace(/ - /g, '-');
    const element = opening.get(marker);
    if (element !== undefined) return { element, marker, range: tree.span(words), words };
  }
  return null;
}
