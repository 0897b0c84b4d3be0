/** Eats the structure of an agreement; gives its sentences as trees, each read once, with the part whose own words they are. */
import type { English } from '@casus/english';
import { textIn } from '../instrument/clauses.js';
import { ownText } from '../instrument/list.js';
import { type Part, type Structure, walk } from '../instrument/part.js';
import type { Range } from '../quote/range.js';
import { Tree } from '../words/tree.js';

/** One part's own words, without label, heading and the parts below it. */
export interface Passage {
  part: Part;
  /** Whether the part speaks about the text or for its signatories, and binds nobody. */
  silent: boolean;
  trees: Tree[];
}

/** Parts that speak about the text or for its signatories, and bind nobody. */
const SILENT = new Set(['title', 'contents', 'heading', 'signature', 'version']);

/** Parts in which nothing binds, however deep; below a heading the text goes on. */
const CLOSED = new Set(['contents', 'signature', 'version']);

/** Names or numbers the structure has no language for; they are read, since English is likeliest. */
const READ = new Set(['en', 'und']);

/**
 * The passages of the English text in their order. Of a text in several languages only the English version is read, and of one
 * that has none, nothing. A sentence never crosses the edge of a part, so that every sentence belongs to one passage.
 */
export function passagesOf(english: English, text: string, structure: Structure): Passage[] {
  const parts = textIn(structure, 'en');
  if (parts === structure.parts && !READ.has(structure.language)) return [];
  const out: Passage[] = [];
  for (const [part, up] of walk(parts)) {
    if (part.kind === 'contents' || up.some(({ kind }) => kind === 'contents' || kind === 'version')) continue;
    const ranges = own(part).filter(([start, end]) => text.slice(start, end).trim() !== '');
    if (ranges.length === 0) continue;
    const silent = SILENT.has(part.kind) || up.some(({ kind }) => CLOSED.has(kind));
    out.push({ part, silent, trees: english.read(text, ranges).map((sentence) => new Tree(sentence)) });
  }
  return out;
}

/** The text of a part before its first child, or all of a title or a heading without one. */
function own(part: Part): Range[] {
  if (part.kind === 'version') return [];
  const [start, end] = ownText(part);
  if (SILENT.has(part.kind) && part.children.length === 0) return [[part.start, part.end]];
  return [[start, end]];
}

/** All trees of the passages, in the order of the text. */
export function treesOf(passages: readonly Passage[]): Tree[] {
  return passages
    .flatMap(({ trees }) => trees)
    .sort((a, b) => a.sentence.start - b.sentence.start || a.sentence.end - b.sentence.end);
}
