/** What an amount is once it is read: its place in the text, its number or two, and what is counted. */
import type { Hedge } from './scan/hedge.js';

export type QuantityKind = 'count' | 'money' | 'percent' | 'duration' | 'fraction' | 'ordinal';

export interface Quantity {
  /** Place of the whole phrase, hedge and unit within: "up to 800,000 troops". */
  start: number;
  end: number;
  kind: QuantityKind;
  value: number;
  /** The greater number of a range: "two to three weeks". */
  max?: number;
  /**
   * What is counted: the noun as written, in lower case ("troops"); an ISO 4217 code for money; `percent` or
   * `percentage point`; for a length of time the unit in the singular ("day"); empty where the number stands alone.
   */
  unit: string;
  hedge?: Hedge;
}
