/** Time along a line: eats a first and a last day, gives where a day stands in hundredths of the width, and the years to name. */
import { dayOf } from '@casus/core';

export interface TimeAxis {
  /** Hundredths of the width at which a day begins, kept within the window. */
  at(iso: string): number;
  /** The same for the end of a day. */
  after(iso: string): number;
  ticks: { at: number; words: string }[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const MOST_TICKS = 7;

export function timeAxis(from: string, to: string): TimeAxis {
  const start = dayOf(from) ?? 0;
  const end = (dayOf(to) ?? 0) + 1;
  const share = (day: number) => round((Math.min(Math.max(day, start), end) - start) / (end - start));
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  const step = STEPS.find((one) => (last - first) / one <= MOST_TICKS) ?? 1000;
  const ticks: TimeAxis['ticks'] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = dayOf(`${String(year).padStart(4, '0')}-01-01`);
    if (day !== null && day >= start && day < end) ticks.push({ at: share(day), words: String(year) });
  }
  return { at: (iso) => share(dayOf(iso) ?? start), after: (iso) => share((dayOf(iso) ?? end) + 1), ticks };
}

/** Three decimals are finer than any screen. */
function round(share: number): number {
  return Math.round(share * 100_000) / 1000;
}

/** The axis as a drawing of its own, above or below the rows; the table has the days. */
export function axisDrawing({ ticks }: TimeAxis): string {
  const marks = ticks.map(({ at, words }) => {
    const anchor = at < 3 ? 'start' : at > 97 ? 'end' : 'middle';
    return `<line x1="${at}%" x2="${at}%" y1="16" y2="22"/><text x="${at}%" y="12" text-anchor="${anchor}">${words}</text>`;
  });
  return `<svg class="axis" width="100%" height="22" aria-hidden="true" focusable="false">${marks.join('')}</svg>`;
}
