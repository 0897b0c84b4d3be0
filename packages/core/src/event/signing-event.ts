/** Eats an instrument and its signature block; gives its own signing as an event, where the text says the day. */
import type { Element } from '../element/element.js';
import { elementValue } from '../element/element.js';
import type { Instrument } from '../instrument/instrument.js';
import { type Structure, walk } from '../instrument/part.js';
import type { PartyMention } from '../party/mention.js';
import type { Range } from '../quote/range.js';
import type { Event } from './event.js';

/** Words of signing near the day of it. */
const SIGNED = /\b(?:done|signed|initial+ed|adopted|executed|witness|subscribed)\b/i;

/** UTF-16 units around the day in which the words and the names of signing stand. */
const NEAR = 400;

/** A line of capitals before the day: "THE GREEN HOUSE, May 2, 2031". */
const HEADED = /(?:^|\n)[ \t]*(\p{Lu}[\p{Lu} .]{2,40}),\s*$/u;

export interface SigningSurroundings {
  text: string;
  instrument: Instrument | null;
  structure: Structure | null;
  mentionsIn(range: Range): readonly PartyMention[];
}

export function signingOf({ text, instrument, structure, mentionsIn }: SigningSurroundings): Event | null {
  if (instrument === null || structure === null || instrument.date.state !== 'stated') return null;
  const day = rangeOf(instrument.date);
  if (day === null) return null;
  const block = blockAround(structure, day);
  const before = text.slice(Math.max(block?.[0] ?? 0, day[0] - NEAR), day[0]);
  const said = SIGNED.test(before);
  const at = rangeOf(instrument.signedAt);
  if (block === null && !said) return null;
  const placed = at !== null && Math.abs(at[0] - day[0]) < NEAR ? at : null;
  const named = block === null ? [] : partiesIn(mentionsIn(block));
  return {
    id: '',
    type: 'signing',
    date: instrument.date.value,
    place: elementValue(instrument.signedAt) ?? HEADED.exec(before)?.[1] ?? null,
    participants: [...new Set([...(elementValue(instrument.parties) ?? []), ...named])],
    status: 'held',
    quote: [quoteOf(text, placed === null ? day : [Math.min(placed[0], day[0]), day[1]], said ? null : block)],
  };
}

function rangeOf(element: Element<unknown>): Range | null {
  return element.state === 'stated' ? (element.quotes[0] ?? null) : null;
}

function blockAround(structure: Structure, [start]: Range): Range | null {
  for (const [part] of walk(structure.parts))
    if (part.kind === 'signature' && part.start <= start && start < part.end) return [part.start, part.end];
  return null;
}

function partiesIn(mentions: readonly PartyMention[]): string[] {
  return mentions.flatMap(({ party, use }) => (party === null || use !== 'name' ? [] : [party]));
}

/** The sentence that says the signing, or the names above the day where none does. */
function quoteOf(text: string, [start, end]: Range, block: Range | null): Range {
  const from = Math.max(block?.[0] ?? 0, start - NEAR);
  const before = text.slice(from, start);
  const heading = block === null ? null : /^[^\n]{0,80}:\s*\n/.exec(before);
  const cut =
    block !== null ? (heading?.[0].length ?? 0) : Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1) + 1;
  const blank = /^\s*/.exec(text.slice(from + cut, start))?.[0].length ?? 0;
  const after = /^[^\n.]{0,200}/.exec(text.slice(end, end + NEAR))?.[0].trimEnd() ?? '';
  return [from + cut + blank, end + after.length];
}
