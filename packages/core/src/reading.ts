/** The full record of one document: its source and everything that was read in it. `record/reading-record.ts` gives it as JSON. */
import type { TimeExpression } from '@casus/english';
import type { Commitment } from './commitment/commitment.js';
import type { Event } from './event/event.js';
import type { Instrument } from './instrument/instrument.js';
import type { Position } from './position/position.js';
import type { Source } from './source/source.js';
import type { Statement } from './statement/statement.js';

export interface Reading extends Source {
  statements: Statement[];
  times: TimeExpression[];
  /** Null where the document is no agreement, draft or declaration. */
  instrument: Instrument | null;
  commitments: Commitment[];
  positions: Position[];
  events: Event[];
}
