/** Eats a norm, its chunks and the time expressions of the document; gives its deadline and its term. */
import type { TimeExpression } from '@casus/english';
import { type Element, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Chunk } from './chunks.js';
import type { Limit } from './commitment.js';

/** Words that hurry without saying a time. */
const HASTE =
  /^(?:immediately|forthwith|promptly|at once|swiftly|urgently|expeditiously|soon|without (?:undue |further )?delay|as (?:soon|early|quickly|rapidly) as (?:(?:it )?is )?(?:practically )?(?:possible|practicable|feasible|appropriate)|at the earliest|in a timely manner)\b/i;

const FOREVER = /^(?:indefinitely|permanently|in perpetuity|for ?ever|for an indefinite (?:period|time))\b/i;

/** Times that only the agreement itself can count. */
const OWN_CALENDAR =
  /\bday\s\d{1,3}\b|^within\s(?:the\s)?(?:this|that|same|said|such)\s(?:period|time|term|deadline|time-?frame)\b/i;

/** What lasts: behind "during" and "throughout" anything else is a place or an occasion. */
const LASTS =
  /\b(?:period|duration|term|process|phase|transition|time|life|war|armistice|truce|ceasefire|cease-fire|negotiations|talks)\b/i;

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

/** "The memorandum signed in March 2014", in a text of 2015: a day that has passed is no deadline. */
function isPast(time: TimeExpression, marker: string, day: string): boolean {
  const value = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(time.value)?.[0];
  return value !== undefined && /^(?:in|on|by|from|of|before)$/.test(marker) && value < day.slice(0, value.length);
}

const TO_THE_END = /\b(?:end|close)\s+of\b/i;

/** "By the end of 2015": the last day of a year or a month; any other value as it is. */
function lastDayOf(value: string): string {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(value) ?? [];
  if (year === undefined) return value;
  if (month === undefined) return `${year}-12-31`;
  return `${value}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Deadline and term of a norm that stands at `quote` in `text`; `day` is that of the instrument, ISO. */
export function limitsOf(
  text: string,
  quote: readonly Range[],
  chunks: readonly Chunk[],
  times: readonly TimeExpression[],
  day: string | null = null,
): Limits {
  let deadline: Element<Limit> = missing;
  let term: Element<Limit> = missing;
  // What stands among its own words says more than what it shares: "Within 3 days they shall list them and release them within 14".
  const isOwn = ({ range: [from, to] }: Chunk) => quote.some(([start, end]) => from >= start && to <= end);
  for (const { element, marker, range } of [...chunks.filter(isOwn), ...chunks.filter((chunk) => !isOwn(chunk))]) {
    const words = text.slice(range[0], range[1]);
    const [time] = timesIn(times, range);
    const lasts = time?.type === 'DURATION';
    if (
      term.state === 'missing' &&
      (FOREVER.test(words) ||
        (element === 'term' &&
          (lasts ||
            /^(?:until|till|while|pending|as long as|for as long as)/.test(marker) ||
            (/^(?:throughout|during|for)/.test(marker) && LASTS.test(words.slice(0, 80))))))
    ) {
      term = stated({ words, value: FOREVER.test(words) ? 'indefinite' : (time?.value ?? null) }, range);
    } else if (element === 'deadline' && (time !== undefined || HASTE.test(words) || OWN_CALENDAR.test(words))) {
      // A day or a length says more than haste does: "promptly, by no later than 30 days after signature".
      const hasty = deadline.state === 'stated' && HASTE.test(deadline.value.words) && deadline.value.value === null;
      if (deadline.state !== 'missing' && !(hasty && time !== undefined)) continue;
      if (time !== undefined && (/^PAST_REF/.test(time.value) || (day !== null && isPast(time, marker, day)))) continue;
      // "in 2014" tells when, "in 100 days" by when: a bare "in", "on" or "from" asks for a length or a day.
      if (/^(?:in|on|from)$/.test(marker) && time === undefined && !OWN_CALENDAR.test(words)) continue;
      if (/^(?:in|on|from)$/.test(marker) && time !== undefined && (time.type === 'SET' || /_REF$/.test(time.value)))
        continue;
      const value = time === undefined || /_REF$/.test(time.value) ? null : time.value;
      deadline = stated({ words, value: value !== null && TO_THE_END.test(words) ? lastDayOf(value) : value }, range);
    }
  }
  if (deadline.state === 'missing') deadline = haste(text, quote);
  if (term.state === 'missing') term = lastingBy(text, quote, chunks);
  if (term.state === 'missing') {
    for (const range of quote) {
      for (const time of timesIn(times, range)) {
        const used =
          deadline.state === 'stated' && deadline.quotes.some(([start, end]) => time.start >= start && time.end <= end);
        const within = chunks.some(
          ({ element, range: [start, end] }) => element !== 'term' && time.start >= start && time.end <= end,
        );
        if (used || within || time.type !== 'DURATION') continue;
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

/** "A temporary truce", "a permanent ceasefire": how long the fighting is to stop, told by an adjective. */
function lastingBy(text: string, quote: readonly Range[], chunks: readonly Chunk[]): Element<Limit> {
  for (const [start, end] of quote) {
    const match = STOPPED.exec(text.slice(start, end));
    if (match === null) continue;
    const at = start + match.index;
    if (chunks.some(({ range: [from, to] }) => from <= at && at < to)) continue;
    const words = match[0];
    return stated({ words, value: /^(?:perm|indef|last)/i.test(words) ? 'indefinite' : null }, [at, at + words.length]);
  }
  return missing;
}

const STOPPED =
  /\b(?:temporary|permanent|indefinite|lasting|short-term|limited)(?=\s(?:\p{L}+\s)?(?:truces?|cease-?fires?|cease fire|pauses?|armistice|moratorium|cessation)\b)/iu;

/** "The immediate release of all prisoners": haste told by an adjective of the act. */
function haste(text: string, quote: readonly Range[]): Element<Limit> {
  for (const [start, end] of quote) {
    const match = /\b(?:immediate|prompt|speedy|swift)(?=\s\p{Ll}+(?:ion|ment|al|ance|ence|ease|ange|t|ing)\b)/iu.exec(
      text.slice(start, end),
    );
    if (match === null) continue;
    const at = start + match.index;
    return stated({ words: match[0], value: null }, [at, at + match[0].length]);
  }
  return missing;
}
