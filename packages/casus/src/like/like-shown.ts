/** One clause beside the precedents; every format of `casus like` is made from a list of these. */
import type { Likeness, LikeQuery } from '@casus/core';

export const LIKE_FORMATS = ['text', 'json', 'csv'] as const;
export type LikeFormat = (typeof LIKE_FORMATS)[number];

export interface LikeShown {
  /** Null where the words were given on the command line. */
  document: string | null;
  place: string;
  /** The clause, safe to print. */
  words: string;
  query: LikeQuery;
  likeness: Likeness;
}
