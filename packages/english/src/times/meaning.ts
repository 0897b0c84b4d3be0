/**
 * What the words of a time expression say, before anything is counted from a reference date: the parsers give meanings,
 * `resolve` turns them into TIMEX3 values. What the text leaves out (a year, a direction) is absent here, never guessed.
 */
import type { Entry, PartOfDay, Season, Unit } from '../scan/lexicon.js';
import type { Words } from '../scan/words.js';
import type { TimeModifier, TimeType } from '../time.js';

/** What a relative expression counts from: the document's date, or the date the text named last. */
export type Anchor = 'reference' | 'mention';

/** A year said by its distance: "of last year" is one back from the reference. */
export interface YearShift {
  by: number;
  anchor: Anchor;
}

/** -1 for "last", 0 for "this", 1 for "next". */
export type Side = -1 | 0 | 1;

/** A year, month of a year, day of a month of a year, with whatever of these is said. */
export interface CalendarMeaning {
  kind: 'calendar';
  year?: number | YearShift;
  month?: number;
  day?: number;
  /** Said beside the day; it settles the year where that is not said. */
  weekday?: number;
  side?: Side;
}

export interface WeekdayMeaning {
  kind: 'weekday';
  weekday: number;
  side?: Side;
  /** Weeks from the reference week, where the week is said ("Wednesday of last week"). */
  week?: number;
  /** Weeks further back: "two Sundays ago" is one before last Sunday. */
  back?: number;
}

/** So many units before or after the anchor: "last month" -1 M, "two days later" 2 D from the mention. */
export interface ShiftMeaning {
  kind: 'shift';
  unit: Unit;
  by: number;
  anchor: Anchor;
  /** Counted finer than the unit: "two weeks ago" is a day and "a decade ago" a year, "last week" a week. */
  finer?: boolean;
}

/** A quarter, half or season of a year. */
export interface PieceMeaning {
  kind: 'piece';
  piece: Season | `Q${number}` | `H${number}`;
  year?: number | YearShift;
  side?: Side;
}

/** "the weekend": which one, the day of the week decides. */
export interface WeekendMeaning {
  kind: 'weekend';
}

export interface ClockMeaning {
  kind: 'clock';
  /** `T14:00`, with `Z` or an offset where a zone is said that has but one. */
  clock: string;
  day?: Meaning;
}

export interface PartMeaning {
  kind: 'part';
  part: PartOfDay;
  day?: Meaning;
  /** Of no day in particular unless the sentence names one ("at night"). */
  generic?: boolean;
}

/** The week that a day is in: "the week of January 5". */
export interface WeekMeaning {
  kind: 'week';
  day: Meaning;
}

/** A length of time: `low` absent where the number is not said ("several years"), `high` where one number is said. */
export interface SpanMeaning {
  kind: 'span';
  unit: Unit;
  low?: number;
  high?: number;
}

/** A value that depends on nothing else: sets, `PRESENT_REF`, decades with their century. */
export interface PlainMeaning {
  kind: 'plain';
  type: TimeType;
  value: string;
}

/** "January 3-5": two ends in one expression. */
export interface IntervalMeaning {
  kind: 'interval';
  from: Meaning;
  to: Meaning;
}

/** "that day", "the same month": the date named last, cut to the unit; absent for "that time". */
export interface EchoMeaning {
  kind: 'echo';
  unit?: Unit;
  /** Years to add: "the same month a year ago". */
  years?: number;
}

export type Meaning =
  | CalendarMeaning
  | WeekdayMeaning
  | ShiftMeaning
  | PieceMeaning
  | WeekendMeaning
  | WeekMeaning
  | ClockMeaning
  | PartMeaning
  | SpanMeaning
  | PlainMeaning
  | IntervalMeaning
  | EchoMeaning;

/** An expression found: words `[from, to)` and what they say. */
export interface Match {
  from: number;
  to: number;
  meaning: Meaning;
  mod?: TimeModifier;
  /** Set by the range refiner: the words `[from, to)` of the whole phrase and its two ends. */
  range?: { from: number; to: number; low: Match; high: Match };
}

/** The words at which a parser is tried are told by `starts`, so that most words of a text cost one look. */
export interface Parser {
  readonly name: string;
  starts(entry: Entry): boolean;
  /** Reads an expression that begins at word `i`, or declines. */
  read(words: Words, i: number): Match | undefined;
}
