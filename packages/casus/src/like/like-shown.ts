/** One clause beside the precedents; every format of `casus like` is made from a list of these. */
import type { Likeness, LikeQuery } from '@casus/core';

export type LikeFormat = 'text' | 'json' | 'csv';

export interface LikeShown {
  /** Null where the words were given on the command line. */
  document: string | null;
  place: string;
  /** The clause, safe to print. */
  words: string;
  query: LikeQuery;
  likeness: Likeness;
}
