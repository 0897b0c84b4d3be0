/** The three answers in the words that people read. */
import type { SweepChange } from '@casus/core';

export const VERDICT_WORDS: Readonly<Record<SweepChange['verdict'], string>> = {
  bound: 'bound',
  undetermined: 'doubtful',
  'not-bound': 'not bound',
};
