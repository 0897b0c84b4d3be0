/** One document's coding with the reading that it was made from; every format of `casus code` is made from a list of these. */
import type { Coding, Reading, Scheme } from '@casus/core';

export const CODE_FORMATS = ['text', 'json', 'csv'] as const;
export type CodeFormat = (typeof CODE_FORMATS)[number];

export interface Coded {
  reading: Reading;
  coding: Coding;
}

/** What each scheme is called where a person reads it. */
export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  atop: 'Alliance Treaty Obligations and Provisions',
  legalization: 'Legalization: obligation, precision, delegation',
  ig: 'Institutional grammar',
};

/** What was looked for in a text in which nothing could be coded. */
export const UNITS_SOUGHT: Readonly<Record<Scheme, string>> = {
  atop: 'the provisions of an alliance: what is owed, in which case, for how long',
  legalization: 'clauses that bind, permit, declare or delegate',
  ig: 'clauses in which somebody shall, may or undertakes to do something',
};

/** Whether the text answers anything that the scheme asks. */
export function answersAnything({ coding }: Coded): boolean {
  return coding.units.some(({ values }) => values.some(({ state }) => state !== 'missing'));
}
