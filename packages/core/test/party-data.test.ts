// The loader of the party files argues back, in a sentence that names the file and the entry; and the files themselves hold.
import { readFileSync } from 'node:fs';
import { parties, partyById } from '@casus/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
// @ts-expect-error The scripts are plain JavaScript, read here as the build reads them.
import * as partiesFile from '../scripts/data/parties.mjs';
// @ts-expect-error The same.
import * as peopleFile from '../scripts/data/people.mjs';

type Reader = (path: string) => unknown;
const real: Reader = (path) => parse(readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8'));

/** The real files, one of them replaced. */
const withFile =
  (path: string, yaml: string): Reader =>
  (asked) =>
    asked === path ? parse(yaml) : real(asked);

const ocean = 'party/state/oceania.yml';
const compileStates = (yaml: string) => () => partiesFile.readParties(withFile(ocean, yaml));
const person = 'party/person/americas.yml';
const compilePeople = (yaml: string) => () => peopleFile.compile(withFile(person, yaml));

describe('the loader refuses', () => {
  test.each([
    ['an entry without a source', '- {id: ABC, name: Freedonia}', /oceania\.yml, ABC: .*source/],
    ['an unknown field', '- {id: ABC, nickname: x, source: s}', /oceania\.yml, ABC: .*nickname/],
    ['an id that is none', '- {id: free donia, source: s}', /no id of a state/],
    ['an id that stands twice', '- {id: NOR, name: Freedonia, source: s}', /NOR: the id stands already in/],
    ['a name of another party', '- {id: ABC, name: Norway, source: s}', /"Norway" stands already under .*NOR/],
    ['a name twice', '- {id: ABC, names: "Freedonia, Freedonia", source: s}', /twice; keep one/],
    ['an empty name', '- {id: ABC, names: "Freedonia,", source: s}', /is empty/],
    ['double spaces', '- {id: ABC, names: "Free  donia", source: s}', /spaces that no text has/],
    ['a mark at the end', '- {id: ABC, names: "Freedonia-", source: s}', /ends with a mark/],
    ['a name without a letter', '- {id: ABC, names: "1984", source: s}', /no letter/],
    ['years that are no term', '- {id: ABC, years: for ever, source: s}', /no term/],
    ['an unknown member', '- {id: ABC, members: QQQ, source: s}', /no party has the id "QQQ"/],
  ])('%s', (_, yaml, message) => {
    expect(compileStates(yaml)).toThrow(message);
  });

  test.each([
    ['a party that is none', 'QQQ: {source: s, president: {Ann Abel: 2001/2002}}', /no party has the id "QQQ"/],
    ['a post that is none', 'CAN: {source: s, wizard: {Ann Abel: 2001/2002}}', /no post "wizard"/],
    ['a person without a source', 'CAN: {president: {Ann Abel: 2001/2002}}', /say under "source"/],
    ['a date that is none', 'CAN: {source: s, president: {Ann Abel: 2001-13/2002}}', /is no term/],
    [
      'a term that ends before it begins',
      'CAN: {source: s, president: {Ann Abel: 2005/2002}}',
      /ends before it begins/,
    ],
    ['the same term twice', 'CAN: {source: s, president: {Ann Abel: [2001/2002, 2001/2003]}}', /same term/],
    ['brackets that do not fit', 'CAN: {source: s, president: {Ann (Abel: 2001/2002}}', /brackets/],
  ])('%s', (_, yaml, message) => {
    expect(compilePeople(yaml)).toThrow(message);
  });

  test('a decoy that would hide a party', () => {
    const decoys = readFileSync(new URL('../data/party/decoys.yml', import.meta.url), 'utf8');
    const hiding = decoys.replace('Washington Post', 'Norway');
    expect(() => partiesFile.compile(withFile('party/decoys.yml', hiding))).toThrow(/"Norway" is the name of a party/);
  });
});

describe('the party data', () => {
  test('hold all members of the United Nations and name their parts', () => {
    const codes = parties.filter(({ kind, id, years }) => kind === 'state' && /^[A-Z]{3}$/.test(id) && years === null);
    expect(codes.length).toBeGreaterThanOrEqual(195);
    expect(partyById('NATO')?.members).toContain('FIN');
    expect(partyById('SUN')?.years).toBe('1922/1991');
    expect(partyById('m23')?.kind).toBe('group');
    expect(partyById('atlantis')).toBeNull();
  });
});
