/** Eats the time expressions of a document; answers, for a few words of a sentence, on which day, month or range of days they put an event. */
import type { TimeExpression } from '@casus/english';
import type { Tree } from '../words/tree.js';
import { dayAfter, eventDate, firstDay, lastDay } from './event-date.js';

export interface Dating {
  value: string;
  /** The first and the last word of the sentence at which it stands. */
  word: number;
  last: number;
  /** What the words leave open: the year of a month, the week of a weekday; null where they leave nothing open. */
  open: 'year' | 'week' | null;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH = new RegExp(`\\b(?:${MONTHS})\\b`, 'i');
const YEAR = /\b(?:1\d|20)\d\d\b|\byear\b/i;
const OF_FRAME = /\b(?:the|that|same) (?:month|week|day|year)\b|\blater\b|\bearlier\b/i;
const WEEKDAY = /day\b/i;

/** Words before a time that tell how long or until when, not on which day. */
const NOT_ON = new Set([
  'until',
  'till',
  'before',
  'after',
  'by',
  'ahead',
  'prior',
  'since',
  'for',
  'following',
  'despite',
]);

/** How far back, in sentences, a story told by its months still sets the year. */
const REACH = 8;

/** How many days before the page a story must lie for its year to be kept: nearer than that, the page's own days are meant. */
const LONG_AGO = 45;

export class EventTimes {
  private readonly starts: readonly TimeExpression[];
  /** Stories before this day keep their own year; null where the page has no day. */
  private readonly recent: string | null;
  /** For each word of the sentence read last, the time it belongs to, or -1. */
  private words: { tree: Tree; at: number[] } | null = null;
  private frame: { date: string; sentence: number } | null = null;

  constructor(
    private readonly text: string,
    times: readonly TimeExpression[],
    private readonly published: string | null,
  ) {
    this.starts = [...times].sort((a, b) => a.start - b.start);
    this.recent = published === null ? null : dayAfter(published, -LONG_AGO);
  }

  /** The time expression in which a word stands. */
  private covering(start: number, end: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && i >= low - 3; i--) if ((this.starts[i]?.end ?? 0) >= end) return i;
    return -1;
  }

  covers(tree: Tree, word: number): boolean {
    return this.at(tree, word) >= 0;
  }

  private at(tree: Tree, word: number): number {
    if (this.words?.tree !== tree)
      this.words = { tree, at: tree.tokens.map(({ start, end }) => this.covering(start, end)) };
    return this.words.at[word] ?? -1;
  }

  /**
   * The day on which some words put what they tell. Of several the most exact is taken, and of equals the first; `past` says that
   * the clause tells of the past, `sentence` is its number, from which a day of a story told before is reckoned.
   */
  among(
    tree: Tree,
    words: readonly number[],
    past: boolean,
    sentence: number,
    head: number,
    since = false,
  ): Dating | null {
    let best: (Dating & { rank: number }) | null = null;
    let before = -1;
    for (const word of words) {
      const token = tree.tokens[word];
      if (token === undefined) continue;
      const at = this.at(tree, word);
      if (at < 0 || at === before) continue;
      before = at;
      const time = this.starts[at];
      if (time === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
      const set = isSetFor(tree, word, time);
      if (!set && !modifies(tree, head, time) && this.notOn(tree, word, time, since)) continue;
      const value = this.valueOf(at, time, past && !set, sentence);
      if (value === null) continue;
      const rank = this.rank(time, value);
      if (best === null || rank > best.rank)
        best = { value, word, last: lastOf(tree, word, this.endOf(at, value)), open: this.openOf(time), rank };
    }
    return best;
  }

  /** Remembers a month or day that the text has named, by which later days without a year are told. */
  tell(date: string, sentence: number): void {
    if (date.length < 7 || (this.published !== null && date.slice(0, 10) > this.published)) return;
    const first = firstDay(date);
    // A look back ("the land taken in June 1967") does not turn the story back.
    const { frame, recent } = this;
    const inPast = frame !== null && (recent === null || frame.date < recent) && sentence - frame.sentence <= REACH;
    if (inPast && first < frame.date) return;
    this.frame = { date: first, sentence };
  }

  private openOf(time: TimeExpression): Dating['open'] {
    const words = this.text.slice(time.start, time.end);
    if (YEAR.test(words)) return null;
    return MONTH.test(words) ? 'year' : /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(words) ? 'week' : null;
  }

  /** Where the words of a day end; of two days joined by "and" the second's. */
  private endOf(at: number, value: string): number {
    const end = this.starts[at]?.end ?? 0;
    const next = this.starts[at + 1];
    return value.includes('/') && next !== undefined && next.start - end < 16 ? next.end : end;
  }

  private rank(time: TimeExpression, value: string): number {
    const words = this.text.slice(time.start, time.end);
    if (/^overnight$/i.test(words)) return 2;
    if (value.length >= 10 && /\d{4}/.test(words)) return 4;
    return value.length >= 10 ? 3 : value.length >= 7 ? 2 : 1;
  }

  private notOn(tree: Tree, word: number, time: TimeExpression, since: boolean): boolean {
    let first = word;
    while (first > 0 && (tree.tokens[first - 1]?.start ?? -1) >= time.start) first--;
    for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
      const lemma = tree.tokens[i]?.lower ?? '';
      if (NOT_ON.has(lemma)) return !(since && lemma === 'since');
      if (lemma !== 'the' && lemma !== 'around' && lemma !== 'at' && lemma !== 'to' && lemma !== 'of') return false;
    }
    return false;
  }

  private valueOf(at: number, time: TimeExpression, past: boolean, sentence: number): string | null {
    const words = this.text.slice(time.start, time.end);
    const range = time.range === undefined ? null : eventDate(time.range.value);
    if (range !== null && /^\d{4}-\d{2}-\d{2}\//.test(range)) return range;
    // Without a day of publication a day of no year is of the year told last.
    const yearless = /^XXXX(-\d{2}(?:-\d{2})?)$/.exec(time.value)?.[1];
    let value = yearless === undefined ? eventDate(time.value) : this.following(yearless, sentence);
    if (value === null || yearless !== undefined) return value;
    value = this.dayOf(time, value);
    value = this.inStory(words, value, sentence) ?? this.notLater(words, value, past);
    if (/^overnight$/i.test(words)) return value.length === 10 ? `${dayAfter(value, -1)}/${value}` : value;
    return this.upTo(at, time, value);
  }

  /** "This 26th day of April 2023". */
  private dayOf(time: TimeExpression, value: string): string {
    if (value.length !== 7) return value;
    const before = this.text.slice(Math.max(0, time.start - 40), time.start).replace(/<[^<>]{0,12}>/g, '');
    const day = /\b(\d{1,2})\s*(?:st|nd|rd|th)?\s+day\s+of\s+$/i.exec(before)?.[1];
    return day === undefined ? value : `${value}-${day.padStart(2, '0')}`;
  }

  /** A month or day without a year, in a story of an earlier year: the first one that follows what was told before. */
  private inStory(words: string, value: string, sentence: number): string | null {
    const { frame, published } = this;
    if (frame === null || published === null || sentence - frame.sentence > REACH) return null;
    if (this.recent === null || frame.date > this.recent) return null;
    if (OF_FRAME.test(words) && !MONTH.test(words)) {
      if (/\bmonth\b/i.test(words) && /\b(?:the|that|same)\b/i.test(words) && !/following|next/i.test(words))
        return frame.date.slice(0, 7);
      return null;
    }
    if (!MONTH.test(words) || YEAR.test(words) || !/^\d{4}-\d{2}/.test(value)) return null;
    for (let year = Number(frame.date.slice(0, 4)); year <= Number(published.slice(0, 4)); year++) {
      const candidate = `${year}${value.slice(4, 10)}`;
      if (candidate.slice(0, value.length) >= frame.date.slice(0, candidate.length) && candidate <= published)
        return candidate;
    }
    return null;
  }

  /** The first such month or day on or after the one told last, within a year. */
  private following(rest: string, sentence: number): string | null {
    const { frame } = this;
    if (frame === null || sentence - frame.sentence > REACH) return null;
    const year = Number(frame.date.slice(0, 4));
    const candidate = `${year}${rest}`;
    return candidate >= frame.date.slice(0, candidate.length) ? candidate : `${year + 1}${rest}`;
  }

  /** What was done was done before the page appeared: a week or a year earlier than the words alone would say. */
  private notLater(words: string, value: string, past: boolean): string {
    const { published } = this;
    if (!past || published === null || firstDay(value) <= published || YEAR.test(words)) return value;
    if (MONTH.test(words)) return `${Number(value.slice(0, 4)) - 1}${value.slice(4)}`;
    return WEEKDAY.test(words) && value.length === 10 ? dayAfter(value, -7) : value;
  }

  /** "Wednesday and Thursday", "December 14 and 15": the days from the first to the last. */
  private upTo(at: number, time: TimeExpression, value: string): string {
    if (value.length !== 10) return value;
    const next = this.starts[at + 1];
    const AND = /^\s*(?:and|to|through|until|–|-)\s*(?:on\s+)?$/;
    if (next !== undefined && next.start - time.end < 16 && AND.test(this.text.slice(time.end, next.start))) {
      const other = eventDate(next.value);
      if (
        other !== null &&
        other.length === 10 &&
        other > value &&
        lastDay(value) < other &&
        other < dayAfter(value, 10)
      )
        return `${value}/${other}`;
    }
    const day = /^\s*(?:and|-|–|to)\s*(\d{1,2})\b(?!\s*(?:,\d|percent|people|years))/.exec(
      this.text.slice(time.end, time.end + 12),
    )?.[1];
    if (day !== undefined && MONTH.test(this.text.slice(time.start, time.end))) {
      const other = `${value.slice(0, 8)}${day.padStart(2, '0')}`;
      if (other > value && Number(day) <= 31) return `${value}/${other}`;
    }
    return value;
  }
}

/** "Scheduled *for* Tuesday": the day ahead on which it is to be, though it was set in the past. */
function isSetFor(tree: Tree, word: number, time: TimeExpression): boolean {
  let first = word;
  while (first > 0 && (tree.tokens[first - 1]?.start ?? -1) >= time.start) first--;
  return (
    tree.tokens[first - 1]?.lower === 'for' &&
    /^(?:schedule|plan|set|slate|due|expect)$/.test(tree.tokens[first - 2]?.lemma ?? '')
  );
}

/** "The 7 October attacks": the day is part of the event's name, whatever stands before it. */
function modifies(tree: Tree, head: number, time: TimeExpression): boolean {
  const start = tree.tokens[head]?.start ?? 0;
  return (
    time.end <= start &&
    start - time.end < 30 &&
    tree.sentence.start <= time.start &&
    (tree.tokens[head - 1]?.end ?? 0) - time.end < 20
  );
}

function lastOf(tree: Tree, word: number, end: number): number {
  let last = word;
  while ((tree.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return last;
}
