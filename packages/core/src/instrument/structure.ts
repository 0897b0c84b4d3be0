/** From the text of an agreement, a draft or a declaration to the tree of its parts. */
import type { Range } from '../quote/range.js';
import type { SourceFormat } from '../source/source.js';
import { type Block, blocksOf } from './block.js';
import { finish } from './finish.js';
import { isFurniture } from './furniture.js';
import { splitList } from './inline-list.js';
import { linesOf } from './line.js';
import { markerAt } from './marker.js';
import { looksMarkedUp, maskMarkup } from './markup.js';
import type { Structure } from './part.js';
import { Regions } from './regions.js';
import { opensSignature, signedTail } from './signature.js';

export type { Part, PartKind, Structure } from './part.js';

/** An editor's numbers before paragraphs are believed where at least so many stand in ascending order. */
const FEWEST_EDITORIAL = 3;

/**
 * Reads the structure of `text` within its article ranges (UTF-16 offsets, ascending, disjoint). Every unit of the article that is
 * not blank lies in a part or in `furniture`. Time is linear in the length of the text. Without a format, Markdown is recognised
 * by its marks.
 */
export function readStructure(text: string, article: readonly Range[], format?: SourceFormat): Structure {
  const { marked, masked, lines, dropped, blocks } = readBlocks(text, article, format);
  const excerpt = isExcerpt(blocks);
  const read = excerpt ? blocks.map((block) => behindNumber(masked, block)) : blocks;
  const regions = new Regions(
    masked,
    text,
    read.flatMap((block) => splitList(masked, block)),
    excerpt,
  );
  const parts = regions.read();
  const furniture = lines.filter((_, i) => dropped[i]).map(({ start, end }): Range => [start, end]);
  for (const { start, end } of regions.repeated) furniture.push([start, end]);
  finish(parts, masked, marked);
  return { parts, language: regions.language, furniture: furniture.sort((a, b) => a[0] - b[0]) };
}

/** The first article of a text that runs on without paragraphs: "… have agreed as follows: Article 1 The …". */
const RUN_IN = /(?<!\p{L})(?:article|art\.?|artikel|artículo|articolo|статья)\s+(?:1|i|one)(?![\p{L}\p{N}])/iu;

/**
 * Whether `text` may have parts that only a text which is agreed on has: articles and annexes, which a word names, and signatures.
 * Told from its blocks alone, in a small part of the time that its structure takes; most texts have none.
 */
export function mayHoldAgreedParts(text: string, article: readonly Range[], format?: SourceFormat): boolean {
  const { masked, blocks } = readBlocks(text, article, format);
  if (blocks.some(({ marker }) => marker?.family === 'keyword' || marker?.family === 'editorial')) return true;
  if (blocks.some((block) => opensSignature(masked, block, false))) return true;
  return signedTail(masked, blocks) < blocks.length || RUN_IN.test(masked);
}

function readBlocks(text: string, article: readonly Range[], format: SourceFormat | undefined) {
  const marked = format === 'markdown' || (format === undefined && looksMarkedUp(text));
  const masked = marked ? maskMarkup(text) : text;
  const lines = linesOf(text, masked, article);
  const dropped = isFurniture(masked, lines);
  return { marked, masked, lines, dropped, blocks: blocksOf(text, masked, lines, dropped) };
}

/** Editors of excerpts number the paragraphs they keep: "[15] Article IX The …", "[22] For the Republic …". */
function isExcerpt(blocks: readonly Block[]): boolean {
  const numbers = blocks.flatMap(({ marker }) => (marker?.family === 'editorial' ? [Number(marker.label)] : []));
  const ascending = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));
  return numbers.length >= FEWEST_EDITORIAL && ascending && numbers.length >= blocks.length / 3;
}

/** Behind an editor's number the text's own division may begin. */
function behindNumber(text: string, block: Block): Block {
  if (block.marker?.family !== 'editorial') return block;
  const after = block.marker.end;
  const at = after + (/^\s*/.exec(text.slice(after, block.end))?.[0].length ?? 0);
  const own = markerAt(text, at, block.firstEnd, block.firstEnd, false);
  return own?.family === 'keyword' ? { ...block, marker: own } : block;
}
