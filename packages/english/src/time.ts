/** What a time expression is once it is read: its place in the text and its TIMEX3 type and value. */

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface TimeExpression {
  start: number;
  end: number;
  type: TimeType;
  /** TIMEX3 value (`2026-01-05`, `2026-W02`, `P15Y`, `PXY`, `PRESENT_REF`, `2026-01-05T14:00`); for a range of dates an ISO interval `2026/2030`. */
  value: string;
}
