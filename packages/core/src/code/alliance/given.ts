/** What every rule of an alliance's coding looks at. */
import type { CodedValue } from '../coding.js';
import type { CodeContext } from '../context.js';
import type { Obligations } from './obligations.js';

export interface Given {
  context: CodeContext;
  obligations: Obligations;
  /** Those coded before, by variable: conditions look at obligations. */
  values: Map<string, CodedValue>;
}
