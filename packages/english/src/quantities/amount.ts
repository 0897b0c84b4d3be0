/** What the readers of amounts give: words `[from, to)` without the hedge, which is looked for afterwards. */
import type { QuantityKind } from '../quantity.js';

export interface Amount {
  from: number;
  to: number;
  kind: QuantityKind;
  value: number;
  max?: number;
  unit: string;
}
