// The loader of the precedents argues back: one sentence with the file and the key. The treaty here is invented.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error The scripts are plain JavaScript, read here as the build reads them.
import * as loader from '../scripts/data/precedents.mjs';

type Reader = (path: string) => unknown;
const real: Reader = (path) => parse(readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8'));
/** The other data are read once; a hundred tests read them all the same. */
const cache = new Map<string, unknown>();
const cached: Reader = (path) => {
  if (!cache.has(path)) cache.set(path, real(path));
  return cache.get(path);
};

const SOUND = `
id: harbour-pact
title: Pact of the Two Harbours
short: Harbour Pact
date: 1931-05-02
form: treaty
binding: treaty
standing: ended
parties: [NOR, ISL]
sources: [12 LNTS 34]
inForce: 1931-06-01
ended: {date: 1940-01-01, how: expired}
status:
  - {party: all, signed: 1931-05-02, inForce: 1931-06-01}
term: {value: P5Y, place: Art. 9}
commitments:
  - place: Art. 1
    says: Each lends the other its tugs if the other's harbour burns.
    bearer: [all]
    to: [all]
    act: assist
    modality: duty
    case: other-case
    trigger: a harbour of one burns
    response: [aid-unnamed]
    deadline: PT6H
check: []
`;

const files = (texts: Record<string, string>) => () =>
  loader.readPrecedents((path: string) => {
    const text = texts[path.replace('precedent/', '')];
    return path.startsWith('precedent/') && text !== undefined ? parse(text) : cached(path);
  }, Object.keys(texts));
const load = (text: string) => files({ 'harbour-pact.yml': text });
const changed = (from: string, to: string) => {
  expect(SOUND).toContain(from);
  return load(SOUND.replace(from, to));
};

describe('the loader takes', () => {
  test('a sound file, with `all` spread and lists filled', () => {
    const [pact] = load(SOUND)();
    expect(pact.commitments[0]).toMatchObject({ bearer: ['NOR', 'ISL'], obligation: [], limits: [] });
    expect(pact.status.map(({ party }: { party: string }) => party)).toEqual(['NOR', 'ISL']);
    expect(pact.secrecy).toBe('public');
  });

  test('rows of one party that fill each other', () => {
    const [pact] = load(SOUND.replace('term:', "  - {party: ISL, withdrawn: '1939'}\nterm:"))();
    expect(pact.status[1]).toEqual({ party: 'ISL', signed: '1931-05-02', inForce: '1931-06-01', withdrawn: '1939' });
  });
});

describe('the loader refuses', () => {
  test.each([
    ['a party nobody knows', 'parties: [NOR, ISL]', 'parties: [NOR, QQQ]', /harbour-pact\.yml, parties: .*"QQQ"/],
    ['a bearer nobody knows', 'bearer: [all]', 'bearer: [XXY]', /harbour-pact\.yml, commitments\.0\.bearer: .*"XXY"/],
    ['a party twice', 'parties: [NOR, ISL]', 'parties: [NOR, NOR]', /parties: a party stands twice/],
    ['`all` as a party', 'parties: [NOR, ISL]', 'parties: [all]', /"all" has no meaning/],
    ['status of a stranger', '{party: all,', '{party: DNK,', /status\.0: DNK is none of the parties/],
    ['a party without a status', 'party: all', 'party: ISL', /status: nothing on NOR/],
    ['an act that is none', 'act: assist', 'act: tow', /commitments\.0\.act: "tow" is no act; use one of/],
    ['a response that is none', '[aid-unnamed]', '[tea]', /harbour-pact\.yml: "commitments\.0\.response\.0"/],
    ['a form that is none', 'form: treaty', 'form: pact', /harbour-pact\.yml: "form"/],
    ['a day that is none', 'date: 1931-05-02', 'date: 1931-02-30', /"date": no day of the calendar/],
    [
      'a month that is none',
      'inForce: 1931-06-01\nended',
      'inForce: 1931-13\nended',
      /"inForce": no day of the calendar/,
    ],
    ['a day in words', 'date: 1931-05-02', 'date: 2 May 1931', /"date": no day/],
    ['a year as a number', 'date: 1931-05-02', 'date: 1931', /"date": no day; .*quotes/],
    [
      'force before signature',
      'inForce: 1931-06-01}',
      'inForce: 1930-06-01}',
      /status of NOR: 1930-06-01 stands before/,
    ],
    ['an end before the start', 'date: 1940-01-01', 'date: 1929-01-01', /ended: 1929-01-01 stands before/],
    ['a duration in words', 'value: P5Y', 'value: five years', /"term\.value": neither a duration/],
    ['an empty duration', 'value: P5Y', 'value: P', /"term\.value"/],
    ['until without an event', 'value: P5Y', 'value: until', /term: until what/],
    ['a deadline in words', 'deadline: PT6H', 'deadline: quickly', /"commitments\.0\.deadline": no deadline/],
    ['an unknown key', 'short:', 'nickname: x\nshort:', /harbour-pact\.yml: Unrecognized key: "nickname"/],
    [
      'an unknown key of a clause',
      'act: assist',
      'actt: x\n    act: assist',
      /"commitments\.0": Unrecognized key: "actt"/,
    ],
    ['a difference in no field that is compared', 'check: []', 'check: []\ndiffers: {colour: why not}', /"differs/],
    ['no source', 'sources: [12 LNTS 34]', 'sources: []', /"sources": say where/],
    ['a treaty series without a page', '12 LNTS 34', 'UNTS 34', /"sources\.0": no citation/],
    ['an address that is none', '12 LNTS 34', 'http://example.org', /"sources\.0": no citation/],
    ['a case without its words', 'trigger: a harbour of one burns', '', /commitments\.0\.trigger: missing/],
    [
      'an id that is not the file name',
      'id: harbour-pact',
      'id: harbour-treaty',
      /id: "harbour-treaty" is not the file's name/,
    ],
    ['an id with capitals', 'id: harbour-pact', 'id: Harbour', /"id": no id/],
    [
      'a value twice for one party',
      'term:',
      '  - {party: ISL, signed: 1931-05-03}\nterm:',
      /"signed" of ISL stands twice/,
    ],
    ['a summary as long as the text', 'its tugs', `its tugs ${'and tugs '.repeat(60)}`, /"commitments\.0\.says"/],
  ])('%s', (_, from, to, message) => {
    expect(changed(from, to)).toThrow(message);
  });

  test('a file without its sources, its clauses or its check list', () => {
    expect(load(SOUND.replace(/^sources.*\n/m, ''))).toThrow(/"sources"/);
    expect(load(SOUND.replace(/^check.*\n/m, ''))).toThrow(/"check"/);
    expect(load(SOUND.replace(/commitments:[\s\S]*?(?=check)/, 'commitments: []\n'))).toThrow(
      /"commitments": code at least/,
    );
  });

  test('an empty file, and a file that is a list', () => {
    expect(load('')).toThrow(/harbour-pact\.yml: /);
    expect(load('- a\n- b')).toThrow(/harbour-pact\.yml: /);
  });

  test('an id that another file has', () => {
    const known = {
      parties: new Set(['NOR', 'ISL']),
      acts: new Set(['assist']),
      ids: new Map([['harbour-pact', 'other.yml']]),
    };
    expect(() => loader.precedentOf(parse(SOUND), 'harbour-pact.yml', known)).toThrow(/stands already in other\.yml/);
  });
});

test('whatever stands in a field, the loader takes it or says which file', () => {
  const fields = ['date', 'parties', 'sources', 'status', 'term', 'commitments', 'standing', 'id'];
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      const known = { parties: new Set(['NOR', 'ISL']), acts: new Set(['assist']), ids: new Map() };
      try {
        loader.precedentOf({ ...parse(SOUND), [field]: value }, 'harbour-pact.yml', known);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: precedent\/harbour-pact\.yml/);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});
