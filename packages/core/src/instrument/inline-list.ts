/** From a block to the items of a list that runs within it — "that (a) …; (b) …; and (c) …" — so that each item is a block of its own. */
import type { Block } from './block.js';
import { type Marker, markerAt } from './marker.js';
import type { Numeral } from './numeral.js';

/** "(a)", and behind a colon or a semicolon also "a)": elsewhere half a bracket closes what was opened before. */
const LABEL = /(?:\(\s?|(?<=[:;]\s{1,3}(?:(?:and|or)\s)?))(?:\d{1,2}|[ivx]{1,5}|[a-z])\s?\)(?=\s*[\p{L}“"\d])/gu;

/** Behind these words a letter in brackets names a division that stands elsewhere. */
const REFERENCE =
  /(?:paragraphs?|articles?|clauses?|items?|sections?|subsections?|points?|annex|letters?|rules?|nos?\.?|[\p{N})\]])\s*$/iu;
const JOINED = /(?:\band|\bor|\bto)\s*$/i;

interface Item {
  marker: Marker;
  reading: Numeral;
  run: Item[];
}

/** The block itself where it holds no such list; else the block up to its first item, and its items. */
export function splitList(text: string, block: Block): Block[] {
  const items = itemsOf(text, block);
  const first = items[0];
  if (first === undefined) return [block];
  const out: Block[] = [];
  const head = trimmed(text, block.start, first.marker.start);
  if (head > block.start) out.push({ ...block, leads: true, end: head, firstEnd: Math.min(block.firstEnd, head) });
  items.forEach(({ marker }, i) => {
    const end = trimmed(text, marker.start, items[i + 1]?.marker.start ?? block.end);
    out.push({ ...block, start: marker.start, end, firstEnd: end, marker, apart: false, level: 0, strong: false });
  });
  return out;
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

function itemsOf(text: string, block: Block): Item[] {
  const from = block.marker?.end ?? block.start;
  const words = text.slice(from, block.end);
  if (words.length > 200_000) return [];
  const items: Item[] = [];
  const open: Item[] = [];
  for (const { index, 0: label } of words.matchAll(LABEL)) {
    const at = from + index;
    const before = words.slice(Math.max(0, index - 24), index);
    // The list of a division may begin right behind its label and run on in the blocks below.
    const opens =
      /^\s*$/.test(before) && index <= before.length && block.marker !== null && block.marker.family !== 'editorial';
    const refers = REFERENCE.test(before) && !opens;
    const marker = refers ? null : markerAt(text, at, at + label.length, at + label.length, false);
    if (marker === null || marker.family !== 'enumerator') continue;
    let item: Item | null = null;
    for (let depth = open.length - 1; depth >= 0 && item === null; depth--) {
      const last = open[depth];
      const reading = marker.readings.find(
        (one) => last !== undefined && one.system === last.reading.system && one.value === last.reading.value + 1,
      );
      if (last === undefined || reading === undefined) continue;
      item = { marker, reading, run: last.run };
      open.length = depth;
    }
    if (item === null && !JOINED.test(before)) {
      const reading = marker.readings.find((one) => one.value === 1);
      if (reading !== undefined) item = { marker, reading, run: [] };
    }
    if (item === null) continue;
    item.run.push(item);
    open.push(item);
    if (opens) item.run.push(item);
    items.push(item);
  }
  return items.filter((item) => item.run.length > 1);
}
