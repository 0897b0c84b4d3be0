/** What a time expression is once it is read: its place in the text and its TIMEX3 type and value. */

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3's `mod`: how the words around the value bend it ("early 2009" START, "more than two years" MORE_THAN). */
export type TimeModifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

export interface TimeExpression {
  start: number;
  end: number;
  type: TimeType;
  /**
   * TIMEX3 value (`2026-01-05`, `2026-W02`, `P15Y`, `PXY`, `PRESENT_REF`, `2026-01-05T14:00`); an ISO interval where one
   * expression names a stretch that cannot be taken apart ("January 3-5, 2026": `2026-01-03/2026-01-05`; "two to three
   * weeks": `P2W/P3W`).
   */
  value: string;
  mod?: TimeModifier;
  /**
   * The stretch that this expression is one end of. TIMEX3 marks "between 2026 and 2030" as two dates; both then carry the
   * range with the place of the whole phrase and the interval `2026/2030`.
   */
  range?: { start: number; end: number; value: string };
}
