/** "14:00", "2 p.m.", "2:30 pm EST", "13:40 UTC", "1400 GMT", "noon", "midnight", "three o'clock": clock times. */
import { beginsNumber, readNumber } from '../../scan/number.js';
import type { Words } from '../../scan/words.js';
import { two } from '../calendar.js';
import type { Match, Parser } from '../meaning.js';
import { readZone } from '../time-zone.js';
import { runsOn } from '../year-said.js';

/** "am", "a.m.", "PM": 0 or 12 hours to add; undefined where none follows. */
function readHalfDay(words: Words, i: number): { to: number; add: 0 | 12 } | undefined {
  if (!words.joins(i)) return undefined;
  const word = words.word(i);
  if (word === 'am' || word === 'pm') return { to: i + 1, add: word === 'pm' ? 12 : 0 };
  if ((word !== 'a' && word !== 'p') || words.word(i + 1) !== '.' || words.word(i + 2) !== 'm' || !words.isGlued(i + 1))
    return undefined;
  return { to: words.word(i + 3) === '.' && words.isGlued(i + 3) ? i + 4 : i + 3, add: word === 'p' ? 12 : 0 };
}

/** Words before "14:00" that make it a time of day and not a ratio, a verse or a length. */
const leading = new Set(
  'at by until till from to around about before after since approximately between and'.split(' '),
);

function timeAt(hour: number, minute: number, suffix: string, second?: number): string {
  return `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${suffix}`;
}

function readDigits(words: Words, i: number, inRange = false): Match | undefined {
  const isTail = !inRange && words.isGlued(i) && /^[-/.:]$/.test(words.word(i - 1)) && words.isDigits(i - 2);
  if (!beginsNumber(words, i) || isTail) return undefined;
  const size = words.digitCount(i);
  let hour = words.integer(i);
  if (size === 4) return readMilitary(words, i, hour);
  if (size > 2 || hour > 24) return undefined;
  let at = i + 1;
  let minute = 0;
  let second: number | undefined;
  const mark = words.word(at);
  const hasMinutes =
    (mark === ':' || mark === '.') && words.isGlued(at) && words.isGlued(at + 1) && words.digitCount(at + 1) === 2;
  if (hasMinutes) {
    minute = words.integer(at + 1);
    at += 2;
    if (mark === ':' && words.word(at) === ':' && words.isGlued(at + 1) && words.digitCount(at + 1) === 2) {
      second = words.integer(at + 1);
      at += 2;
    }
    if (minute > 59) return undefined;
  }
  const half = readHalfDay(words, at);
  const clock = words.word(at) === 'o' && /^['’]$/.test(words.word(at + 1)) && words.word(at + 2) === 'clock';
  if (half !== undefined) {
    // "14:00 pm" is said too; "12 a.m." is the day's first hour.
    if (hour <= 12) hour = (hour % 12) + half.add;
    at = half.to;
  } else if (clock) at += 3;
  else if (!hasMinutes) return undefined;
  const zone = readZone(words, at);
  const hours = words.word(zone.to) === 'hours' || words.word(zone.to) === 'hrs' ? zone.to + 1 : zone.to;
  if (half === undefined && !clock) {
    const isSaid =
      zone.to > at ||
      hours > zone.to ||
      (words.joins(i) && leading.has(words.word(i - 1))) ||
      (size === 2 && mark === ':' && hour < 24 && isApart(words, i, at));
    // "at 2.30" is a time in British papers, "2.30" a number.
    if (!isSaid || (mark === '.' && words.word(i - 1) !== 'at' && zone.to === at)) return undefined;
    if (words.isGlued(at) && runsOn(words, at)) return undefined;
    if (mark === '.' && /^(percent|per|million|billion|points|km|%)$/.test(words.word(at))) return undefined;
  }
  return hour > 24
    ? undefined
    : { from: i, to: hours, meaning: { kind: 'clock', clock: timeAt(hour, minute, zone.suffix, second) } };
}

/** "2-4 p.m.": the first hour leaves its half of the day to the second. */
function readRange(words: Words, i: number): Match | undefined {
  const mark = words.word(i + 1);
  if ((mark !== '-' && mark !== '–') || words.digitCount(i) > 2 || !words.isGlued(i + 1) || !beginsNumber(words, i))
    return undefined;
  const last = words.isDigits(i + 2) ? readDigits(words, i + 2, true) : undefined;
  if (last?.meaning.kind !== 'clock') return undefined;
  const end = Number(last.meaning.clock.slice(1, 3));
  const said = words.integer(i);
  const start = end > 12 && said + 12 < end ? said + 12 : said;
  if (start >= end) return undefined;
  const from = { kind: 'clock' as const, clock: timeAt(start, 0, last.meaning.clock.slice(6)) };
  return { from: i, to: last.to, meaning: { kind: 'interval', from, to: last.meaning } };
}

/** "14:05" between spaces or brackets, with no other colon near: a time even where no word says so. */
function isApart(words: Words, i: number, to: number): boolean {
  return (
    !(words.isGlued(i) && words.word(i - 1) !== '(') &&
    !(words.isGlued(to) && /^[:/-]$/.test(words.word(to))) &&
    !words.isCapital(i - 1)
  );
}

/** "1400 GMT", "0600 hours" */
function readMilitary(words: Words, i: number, value: number): Match | undefined {
  const hour = Math.floor(value / 100);
  const minute = value % 100;
  if (hour > 24 || minute > 59) return undefined;
  const zone = readZone(words, i + 1);
  const isHours = words.word(zone.to) === 'hours' && (words.raw(i).startsWith('0') || words.word(i - 1) === 'at');
  if ((zone.to === i + 1 || !/^(gmt|utc|\()$/.test(words.word(i + 1))) && !isHours) return undefined;
  return {
    from: i,
    to: isHours ? zone.to + 1 : zone.to,
    meaning: { kind: 'clock', clock: timeAt(hour, minute, zone.suffix) },
  };
}

function readSpelled(words: Words, i: number): Match | undefined {
  const word = words.word(i);
  if (word === 'noon' || word === 'midnight') {
    const zone = readZone(words, i + 1);
    const clock = timeAt(word === 'noon' ? 12 : 24, 0, zone.suffix);
    // "high noon", "Midnight Express"
    if ((words.isCapital(i) && !words.isFirst(i)) || words.word(i - 1) === 'high') return undefined;
    return { from: i, to: zone.to, meaning: { kind: 'clock', clock } };
  }
  const number = readNumber(words, i);
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  if (words.word(number.to) === 'o' && words.word(number.to + 2) === 'clock')
    return { from: i, to: number.to + 3, meaning: { kind: 'clock', clock: timeAt(number.value, 0, '') } };
  const half = readHalfDay(words, number.to);
  if (half === undefined || !Number.isInteger(number.value)) return undefined;
  return { from: i, to: half.to, meaning: { kind: 'clock', clock: timeAt((number.value % 12) + half.add, 0, '') } };
}

export const clock: Parser = {
  name: 'clock',
  starts: ({ kind, number, word }) =>
    kind === 'digits' || (number > 0 && number <= 12) || word === 'noon' || word === 'midnight',
  read: (words, i) => (words.isDigits(i) ? (readRange(words, i) ?? readDigits(words, i)) : readSpelled(words, i)),
};
