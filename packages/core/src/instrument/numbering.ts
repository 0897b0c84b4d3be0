/** From a label and the parts that are open to where the label fits: as the next of a series, as the first of a new one, or nowhere. */
import type { Decimal, Enumerator, Marker } from './marker.js';
import type { Numeral } from './numeral.js';
import { type Open, type Outline, RANK } from './outline.js';

export interface Fit {
  style: string;
  value: number;
  /** Everything open from this depth on is closed before it; null to close paragraphs alone and stand inside what is open. */
  after: number | null;
}

/** Numbers that are left out — paragraphs deleted, an excerpt — are believed up to here. */
const WIDEST_GAP = 12;

const styleOf = (shape: string, { system, upper }: Numeral) => `${shape} ${system}${upper ? ' upper' : ''}`;
const series = (style: string | null) => style?.replace(/^\w+ /, '') ?? null;

/** `next` is the marker of the next numbered block, by which `(i)` after `(h)` is told from the `(i)` that begins `(ii)`. */
export function fitEnumerator(marker: Enumerator, outline: Outline, next: Marker | null, apart: boolean): Fit | null {
  const floor = outline.open.findLastIndex((one) => one.rank <= RANK.region);
  const readings = preferred(marker, next);
  const find = (holds: (one: Open, reading: Numeral) => boolean): Fit | null => {
    for (const reading of readings) {
      for (let depth = outline.open.length - 1; depth > floor; depth--) {
        const one = outline.open[depth];
        if (one?.style != null && one.numbers === null && holds(one, reading))
          return { style: one.style, value: reading.value, after: depth };
      }
    }
    return null;
  };
  const exact = (one: Open, reading: Numeral) => one.style === styleOf(marker.shape, reading);
  // A sloppy hand writes "2)" after "1."; the series counts more than the shape.
  const loose = (one: Open, reading: Numeral) => series(one.style) === series(styleOf(marker.shape, reading));
  const follows =
    find((one, reading) => exact(one, reading) && reading.value === one.value + 1) ??
    find((one, reading) => loose(one, reading) && reading.value === one.value + 1);
  if (follows !== null) return follows;
  const first = readings.find((reading) => reading.value === 1);
  if (first !== undefined) {
    const again = find((one, reading) => reading === first && exact(one, reading));
    return again ?? { style: styleOf(marker.shape, first), value: 1, after: null };
  }
  for (const reading of readings) {
    const style = styleOf(marker.shape, reading);
    const before = outline.last.get(style);
    if (before === undefined || reading.value !== before.value + 1) continue;
    const depth = outline.open.findIndex((one) => one.part === before.parent);
    return { style, value: reading.value, after: depth < 0 ? null : Math.max(depth, floor) + 1 };
  }
  if (!apart) return null;
  const gap = find((one, reading) => exact(one, reading) && Math.abs(reading.value - one.value) <= WIDEST_GAP);
  if (gap !== null) return gap;
  const reading = readings[0];
  // A series that does not begin at its beginning: the text is an excerpt. A capital alone would too often be a name's.
  if (reading === undefined || (reading.system !== 'arabic' && marker.shape !== 'paren')) return null;
  return { style: styleOf(marker.shape, reading), value: reading.value, after: null };
}

function preferred(marker: Enumerator, next: Marker | null): readonly Numeral[] {
  if (marker.readings.length < 2 || next?.family !== 'enumerator') return marker.readings;
  const continued = marker.readings.filter((reading) =>
    next.readings.some(
      (one) => one.system === reading.system && one.upper === reading.upper && one.value === reading.value + 1,
    ),
  );
  return continued.length > 0 ? continued : marker.readings;
}

/** Where `2.1.3` fits: inside `2.1` or `2`, or after `2.1.2`; null where nothing in the text leads up to it. */
export function fitDecimal(marker: Decimal, outline: Outline, apart: boolean): Fit | null {
  const { numbers } = marker;
  const style = `decimal ${numbers.length}`;
  const value = numbers.at(-1) ?? 0;
  const floor = outline.open.findLastIndex((one) => one.rank < RANK.enumerator);
  // Plain numbers lead up to "2.1" only where no such label is open; "(2)" within "1.3" does not.
  const plain = outline.open.every((one) => one.numbers === null);
  for (let depth = outline.open.length - 1; depth > floor; depth--) {
    const one = outline.open[depth];
    if (one === undefined || one.style === null) continue;
    const own =
      one.numbers ?? (plain && (one.style === 'dot arabic' || one.style === 'bracket arabic') ? [one.value] : null);
    if (own !== null && own.length < numbers.length && own.every((number, i) => number === numbers[i]))
      return { style, value, after: depth + 1 };
    if (one.numbers !== null && one.numbers.length === numbers.length && leads(one.numbers, numbers, apart))
      return { style, value, after: depth };
  }
  if (!apart && value !== 1) return null;
  return { style, value, after: floor + 1 };
}

/** Whether `to` may come after `from` at the same depth: later in the text's own count, and not far off where it must be sure. */
function leads(from: readonly number[], to: readonly number[], apart: boolean): boolean {
  const at = to.findIndex((number, i) => number !== from[i]);
  const step = (to[at] ?? 0) - (from[at] ?? 0);
  return at >= 0 && (apart || step === 1);
}
