/** From the blocks of an article to those that are its own: no pleas, credits, links to other stories, notes on makers. */
import { trimEdges } from '../text/edges.js';
import { kindsOf, type LineKind } from '../text/line-kind.js';
import { type Line, linesOf } from '../text/lines.js';
import type { Block } from './blocks.js';
import { proseIn } from './prose.js';

interface Piece {
  block: Block;
  line: Line;
  kind: LineKind;
}

/** A paragraph that is one link and no sentence leads elsewhere: "Read the full review". */
const LINK_ONLY = 0.9;
const LONGEST_LINK_LINE = 60;
/** What stands below a heading such as "Related stories" is cut off only where it is little of the article. */
const MOST_AFTER_END = 0.1;
const MOST_AFTER_STOP = 0.3;
/** A sentence may begin as a notice does ("Next up is …"), or speak of one. */
const LONGEST_NOTICE = 25;
const LONGEST_LABEL = 8;
/** A longer block is a paragraph, whatever follows. */
const LONGEST_LOOK = 300;
/** How far from the top dates and by-lines stand. */
const HEAD_BLOCKS = 6;
const MOST_DROPPED = 4;

function piecesOf(blocks: readonly Block[]): Piece[] {
  const pairs = blocks.flatMap((block) => {
    const line = linesOf(block.text.slice(0, LONGEST_LOOK).replace(/\s+/g, ' '))?.[0];
    return line === undefined ? [] : [{ block, line }];
  });
  const { kinds } = kindsOf(
    pairs.map(({ line }) => line),
    { agreement: true },
  );
  return pairs.map((pair, i) => ({ ...pair, kind: kinds[i] ?? 'prose' }));
}

const linkedShare = ({ block }: Piece) => block.linked / block.text.length;

/** "Related stories", "More from Politics": a label, not a sentence that happens to begin like one. */
const headsOtherStories = ({ kind, line }: Piece) => kind === 'end' && line.words <= LONGEST_LABEL && !line.closed;

function cutTail(pieces: readonly Piece[]): Piece[] {
  const weights = pieces.map(({ block }) => proseIn(block));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let after = 0;
  let end = pieces.length;
  for (let i = pieces.length - 1; i > 0; i--) {
    const piece = pieces[i];
    if (piece === undefined || after > total * MOST_AFTER_STOP) break;
    if (piece.kind === 'stop' || (headsOtherStories(piece) && after <= total * MOST_AFTER_END)) end = i;
    after += weights[i] ?? 0;
  }
  return pieces.slice(0, end);
}

/** A headline, a date, a picture's words: what stands below "Related stories". */
const isTeaser = (piece: Piece | undefined) =>
  piece !== undefined && proseIn(piece.block) === 0 && linkedShare(piece) >= 0.5;

/** Takes out each label over other stories with the stories below it, wherever it stands. */
function withoutLists(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let within = false;
  for (const piece of pieces) {
    within = headsOtherStories(piece) || (within && isTeaser(piece));
    if (!within) kept.push(piece);
  }
  return kept;
}

function isNotice(piece: Piece): boolean {
  const { block, line, kind } = piece;
  switch (kind) {
    case 'menu':
      // "About" and "FAQ" head parts of an article as well as of a site.
      return block.kind !== 'heading' && (line.words <= LONGEST_LABEL || linkedShare(piece) >= 0.4);
    case 'plea':
      return line.words <= LONGEST_NOTICE || linkedShare(piece) >= 0.4;
    case 'credit':
    case 'caption':
      return block.kind !== 'heading';
    case 'staff':
      return true;
    default:
      return block.kind === 'paragraph' && linkedShare(piece) >= LINK_ONLY && block.text.length <= LONGEST_LINK_LINE;
  }
}

/** A heading with nothing under it headed something that is gone. */
function withoutBareHeadings(pieces: readonly Piece[]): Piece[] {
  let end = pieces.length;
  while (end > 1 && pieces[end - 1]?.block.kind === 'heading') end--;
  return pieces.slice(0, end);
}

const charactersOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Where nearly all would go, the rules do not fit the page, and it stays as it is. */
export function withoutFurniture(blocks: readonly Block[], title: string | null): Block[] {
  const pieces = withoutBareHeadings(
    withoutLists(cutTail(piecesOf(blocks))).filter((piece, i) => {
      if (piece.block.kind === 'code' || piece.block.kind === 'row') return true;
      if (i < HEAD_BLOCKS && (piece.kind === 'date' || piece.kind === 'byline')) return false;
      return !isNotice(piece);
    }),
  );
  const { from, to } = trimEdges(
    pieces.map(({ line }) => line),
    pieces.map(({ kind }) => kind),
    { from: 0, to: pieces.length - 1 },
    { title, description: null, framed: false },
  );
  const kept = pieces.slice(from, to + 1).map(({ block }) => block);
  return charactersOf(kept) * MOST_DROPPED < charactersOf(blocks) ? [...blocks] : kept;
}
