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

export type { Part, PartKind, Structure } from './part.js';

/** An editor's numbers before paragraphs are believed where at least so many stand in ascending order. */
const FEWEST_EDITORIAL = 3;

/**
 * Reads the structure of `text` within its article ranges (UTF-16 offsets, ascending, disjoint). Every unit of the article that is
 * not blank lies in a part or in `furniture`. Time is linear in the length of the text. Without a format, Markdown is recognised
 * by its marks.
 */
export function readStructure(text: string, article: readonly Range[], format?: SourceFormat): Structure {
  const marked = format === 'markdown' || (format === undefined && looksMarkedUp(text));
  const masked = marked ? maskMarkup(text) : text;
  const lines = linesOf(text, masked, article);
  const dropped = isFurniture(masked, lines);
  const blocks = blocksOf(text, masked, lines, dropped);
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
