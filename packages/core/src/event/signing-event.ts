/** Eats an instrument; gives its own signing as an event, where the text says the day. */
import type { Element } from '../element/element.js';
import { elementValue } from '../element/element.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Range } from '../quote/range.js';
import type { Event } from './event.js';

/** Forms of which the text itself is nothing that was signed. */
const UNSIGNED = new Set(['draft', 'plan']);

/** Words of signing near the day of it. */
const SIGNED = /\b(?:done|signed|initial+ed|adopted|executed|witness)\b/i;

/** UTF-16 units before the day in which the words of signing stand. */
const NEAR = 400;

export function signingOf(instrument: Instrument, text: string): (Omit<Event, 'id'> & { id: string }) | null {
  const { date, form, signedAt, parties } = instrument;
  if (date.state !== 'stated' || UNSIGNED.has(elementValue(form) ?? '')) return null;
  const day = rangeOf(date);
  if (day === null) return null;
  const at = rangeOf(signedAt);
  const from = text.slice(Math.max(0, day[0] - NEAR), day[0]);
  if (at === null && !SIGNED.test(from)) return null;
  const near = at !== null && Math.abs(at[0] - day[0]) < NEAR ? at : null;
  const quote = lineAround(text, near === null ? day : [Math.min(near[0], day[0]), Math.max(near[1], day[1])]);
  return {
    id: '',
    type: 'signing',
    date: date.value,
    place: elementValue(signedAt),
    participants: [...(elementValue(parties) ?? [])],
    status: 'held',
    quote: [quote],
  };
}

function rangeOf(element: Element<unknown>): Range | null {
  return element.state === 'stated' ? (element.quotes[0] ?? null) : null;
}

/** The whole line around a stretch, no more than `NEAR` units to each side. */
function lineAround(text: string, [start, end]: Range): Range {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const from = start - (before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1) - 1);
  const stop = /[\n]|\.(?=\s|$)/.exec(after);
  const leading = /^\s*/.exec(text.slice(from, end))?.[0].length ?? 0;
  return [from + leading, end + (stop?.index ?? after.length)];
}
