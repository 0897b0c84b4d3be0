// The loaders of the schemes argue back: one sentence with the file and the entry.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error The scripts are plain JavaScript, read here as the build reads them.
import * as atop from '../scripts/data/atop.mjs';
// @ts-expect-error As above.
import * as grammar from '../scripts/data/grammar.mjs';
// @ts-expect-error As above.
import * as legalization from '../scripts/data/legalization.mjs';

type Entry = Record<string, unknown>;
const real = (path: string): Entry[] => parse(readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8'));
const given = (list: readonly Entry[]) => () => list;

const VARIABLE: Entry = {
  variable: 'BASE',
  group: 'institution',
  by: 'words',
  means: 'bases',
  looked: 'words on bases',
  absent: '0',
  source: 'A codebook',
  codes: [{ code: '1', means: 'said', words: ['naval base'] }],
};
const DIMENSION: Entry = {
  dimension: 'obligation',
  means: 'how bound',
  looked: 'a verb',
  source: 'A paper',
  levels: [{ code: 'high', means: 'high', reads: 'words', words: ['shall'] }],
};

describe('the variables of the alliance data', () => {
  test('a sound one is compiled', () => {
    expect(atop.compile(given([VARIABLE]))).toContain('"BASE"');
  });

  test.each([
    ['twice', [VARIABLE, VARIABLE], /BASE.*twice/],
    ['a code without words', [{ ...VARIABLE, codes: [{ code: '1', means: 'said' }] }], /BASE.*never be given/],
    ['a limit of no obligation', [{ ...VARIABLE, of: 'DEFENSE' }], /DEFENSE is no variable above it/],
    [
      'a word that no text has',
      [{ ...VARIABLE, codes: [{ code: '1', means: 'said', words: ['Naval Base'] }] }],
      /BASE.*lower case/,
    ],
    ['an unknown rule', [{ ...VARIABLE, by: 'guess' }], /by/],
    ['no source', [{ ...VARIABLE, source: undefined }], /source/],
  ])('refuses: %s', (_, list, message) => {
    expect(() => atop.compile(given(list as Entry[]))).toThrow(message);
  });
});

describe('the levels of legalization', () => {
  test.each([
    ['a dimension twice', [DIMENSION, DIMENSION], /obligation.*twice/],
    [
      'a level read by words that it has not',
      [{ ...DIMENSION, levels: [{ code: 'high', means: 'high', reads: 'words' }] }],
      /obligation, high.*none/,
    ],
  ])('refuses: %s', (_, list, message) => {
    expect(() => legalization.compile(given(list as Entry[]))).toThrow(message);
  });
});

describe('the components of institutional grammar', () => {
  test('refuses a component twice', () => {
    const list = real('code/grammar.yml');
    expect(() => grammar.compile(given([...list, ...list.slice(0, 1)]))).toThrow(/component A stands there twice/);
  });
});

test('every entry of the schemes has a source', () => {
  for (const path of ['code/atop.yml', 'code/legalization.yml', 'code/grammar.yml'])
    for (const entry of real(path)) expect(String(entry.source).length).toBeGreaterThan(9);
});
