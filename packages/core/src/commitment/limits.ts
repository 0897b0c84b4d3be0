/** Eats a norm, its chunks and the time expressions of the document; gives its deadline and its term. */
import type { TimeExpression } from '@casus/english';
import { type Element, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Chunk } from './chunks.js';
import type { Limit } from './commitment.js';

/** Words that hurry without saying a time. */
const HASTE =
  /^(?:immediately|forthwith|promptly|at once|swiftly|urgently|expeditiously|soon|without (?:undue |further )?delay|as (?:soon|early) as (?:possible|practicable)|at the earliest|in a timely manner)\b/i;

const FOREVER = /^(?:indefinitely|permanently|in perpetuity|for ?ever|for an indefinite (?:period|time))\b/i;

/** A duration that hangs on a noun as its length: "a 15-year guarantee", "guarantees lasting 15 years". */
const LASTING =
  /\b(?:lasting|lasts?|for|period of|term of|duration of|valid for)\s+(?:a\s+)?(?:period of |term of |another |at least |up to )?$/i;

export interface Limits {
  deadline: Element<Limit>;
  term: Element<Limit>;
}

function timesIn(times: readonly TimeExpression[], [start, end]: Range): TimeExpression[] {
  return times.filter((time) => time.start >= start && time.end <= end);
}

/** Deadline and term of a norm that stands at `quote` in `text`. */
export function limitsOf(
  text: string,
  quote: readonly Range[],
  chunks: readonly Chunk[],
  times: readonly TimeExpression[],
): Limits {
  let deadline: Element<Limit> = missing;
  let term: Element<Limit> = missing;
  for (const { element, marker, range } of chunks) {
    const words = text.slice(range[0], range[1]);
    const [time] = timesIn(times, range);
    const lasts = time?.type === 'DURATION';
    if (
      term.state === 'missing' &&
      (FOREVER.test(words) ||
        (element === 'term' &&
          (lasts || /^(?:until|till|while|pending|as long as|for as long as|throughout|during)/.test(marker))))
    ) {
      term = stated({ words, value: FOREVER.test(words) ? 'indefinite' : (time?.value ?? null) }, range);
    } else if (deadline.state === 'missing' && element === 'deadline' && (time !== undefined || HASTE.test(words))) {
      // "in 2014" tells when, "in 100 days" by when: a bare "in", "on" or "from" asks for a length or a day.
      if (/^(?:in|on|from)$/.test(marker) && time === undefined) continue;
      if (/^(?:in|on|from)$/.test(marker) && time !== undefined && (time.type === 'SET' || /_REF$/.test(time.value)))
        continue;
      deadline = stated({ words, value: time?.value ?? null }, range);
    }
  }
  if (term.state === 'missing') {
    for (const range of quote) {
      for (const time of timesIn(times, range)) {
        const used =
          deadline.state === 'stated' && deadline.quotes.some(([start, end]) => time.start >= start && time.end <= end);
        if (used || time.type !== 'DURATION') continue;
        const hyphened = /-(?:year|month|week|day|hour)\b/i.test(text.slice(time.start, time.end + 6));
        if (hyphened || LASTING.test(text.slice(Math.max(0, time.start - 24), time.start))) {
          term = stated({ words: text.slice(time.start, time.end), value: time.value }, [time.start, time.end]);
          return { deadline, term };
        }
      }
    }
  }
  return { deadline, term };
}
