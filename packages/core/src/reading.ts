/** The full record of one document, as `casus read --format json` prints it. */
import type { TimeExpression } from '@casus/english';
import type { Source } from './source/source.js';
import type { Statement } from './statement/statement.js';

export interface Reading extends Source {
  statements: Statement[];
  times: TimeExpression[];
}
