/** What became of a commitment that fell due, in the words that people read. */
import type { Occurrence } from '@casus/core';

export const PERFORMANCE_WORDS: Readonly<Record<Occurrence['performance'], string>> = {
  pending: 'still to be done',
  'performed-in-time': 'done in time',
  'performed-late': 'done late',
  'breached-open': 'broken, and still owed',
  kept: 'kept',
  excused: 'excused',
  'not-known': 'nobody says whether it was done',
};
