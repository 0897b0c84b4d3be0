/** From the words of final clauses to how an instrument begins, goes on and is left: eats a sentence, gives what it settles, or null. */
import { readTimes } from '@casus/english';
import { wordValue } from '../instrument/numeral.js';
import { type Period, periodOf } from './day.js';
import type { Entry, InstrumentModel } from './model.js';
import { momentOf } from './moment.js';

const CONSENT = /\b(?:ratif\w+|approv\w+|accept\w+|accession|acced\w+|instruments?|adopt\w+)\b/i;
/** A period counted from a first day of a month depends on the calendar; the words are then not one sum. */
const FIRST_OF_MONTH = /\bfirst\sday\sof\sthe\b/i;

/** How an agreement begins to bind by the words of its clause on entry into force; `unknown` where they do not settle it. */
export function entryOfWords(words: string): Entry {
  const day = readTimes(words).find(({ type, value }) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value));
  const moment = momentOf(day?.value ?? '');
  if (moment !== null && !CONSENT.test(words)) return { kind: 'day', day: moment };
  if (FIRST_OF_MONTH.test(words)) return { kind: 'unknown' };
  const after = periodAfter(words);
  if (CONSENT.test(words)) {
    const of = countOf(words);
    return after === null ? { kind: 'consents', of } : { kind: 'consents', of, after };
  }
  const bySignature = /\b(?:signature|signing|signed)\b/i.test(words);
  return bySignature && after === null ? { kind: 'signature' } : { kind: 'unknown' };
}

/** "on the thirtieth day after", "three months after", "30 days following". */
function periodAfter(words: string): Period | null {
  const nth = /\bon\sthe\s([\p{L}-]+(?:\s[\p{L}-]+)?|\d+(?:st|nd|rd|th))\sday\s(?:after|following|from)\b/u.exec(words);
  if (nth !== null) {
    const said = nth[1] ?? '';
    const days = /^\d/.test(said) ? Number.parseInt(said, 10) : wordValue(said);
    if (days !== null) return { years: 0, months: 0, days };
  }
  const found = readTimes(words).find(
    ({ type, end }) => type === 'DURATION' && /^\s(?:after|following|from)\b/.test(words.slice(end)),
  );
  return periodOf(found?.value ?? '');
}

/** "the third instrument", "at least five Parties"; all where no number is said. */
function countOf(words: string): number | 'all' {
  const nth =
    /\bthe\s([\p{L}-]+|\d+(?:st|nd|rd|th))\s(?:such\s)?(?:instrument|ratification|party|state)\b/iu.exec(words)?.[1] ??
    /\b(?:by|of)\s(?:at\sleast\s)?([\p{L}-]+|\d+)\s(?:of\s(?:the|its)\s)?(?:parties|states|signatories|instruments)\b/iu.exec(
      words,
    )?.[1];
  if (nth === undefined || /^(?:both|all|each|two)$/i.test(nth)) return 'all';
  return /^\d/.test(nth) ? Number.parseInt(nth, 10) : (wordValue(nth) ?? 'all');
}

/** How it goes on after its term, where the words give both measures; notice of no time where none is asked for. */
export function renewalOfWords(words: string, term: Period): InstrumentModel['renewal'] {
  const times = readTimes(words).filter(({ type }) => type === 'DURATION');
  // "five years unless … six months notice": what stands behind a time, up to the next, tells what it measures.
  const before = times.find(({ start, end }, index) => {
    const behind = words.slice(end, times[index + 1]?.start ?? words.length);
    return /^[^.;]{0,40}\b(?:before|prior|notice)\b/i.test(behind) || /\bnotice\sof\s$/i.test(words.slice(0, start));
  });
  const each = periodOf(times.find((one) => one !== before)?.value ?? '');
  const notice = periodOf(before?.value ?? '') ?? { years: 0, months: 0, days: 0 };
  if (/\bindefinite/i.test(words)) return { each: 'indefinite', notice };
  return { each: each ?? term, notice };
}

/** How a party leaves, where the words give the time of notice; undefined where they do not. */
export function withdrawalOfWords(words: string): InstrumentModel['withdrawal'] {
  const times = readTimes(words).filter(({ type }) => type === 'DURATION');
  const early = times.find(({ start }) =>
    /\bafter\s(?:the\sexpiry\sof\s)?(?:a\speriod\sof\s)?$/i.test(words.slice(0, start)),
  );
  const notice = periodOf(times.find((one) => one !== early)?.value ?? '');
  if (notice === null) return undefined;
  const after = periodOf(early?.value ?? '');
  return after === null ? { notice } : { notice, after };
}
