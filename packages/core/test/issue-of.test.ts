/** Which question under negotiation some words speak of, and the list of words itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadEnglish } from '../../english/test/load-english.js';
// @ts-expect-error The scripts are plain JavaScript, read here as the build reads them.
import * as issuesFile from '../scripts/data/issues.mjs';
// @ts-expect-error The same.
import * as stancesFile from '../scripts/data/stances.mjs';
import { issueOf } from '../src/issue/issue-of.js';
import { formsOf } from '../src/words/forms.js';

function issueIn(text: string) {
  const tokens = loadEnglish().read(text)[0]?.tokens ?? [];
  return issueOf({ tokens, forms: tokens.map(formsOf) });
}

describe('the question', () => {
  it.each([
    ['guarantees lasting twelve years', 'guarantee-duration'],
    ['legally binding security guarantees', 'guarantees'],
    ['foreign troops on the islands', 'troop-deployment'],
    ['a cap on the size of the army', 'force-limits'],
    ['the cantonment and unification of forces', 'force-limits'],
    ['the supply of arms to the rebels', 'military-aid'],
    ['joining the alliance', 'nato'],
    ['accession to the European Union', 'eu-membership'],
    ['approval by parliament', 'ratification'],
    ['a halt to the fighting', 'ceasefire'],
    ['observers who verify the truce', 'monitoring'],
    ['the delimitation of the continental shelf', 'territory'],
    ['the return of the occupied villages', 'territory'],
    ['a demilitarized zone on both banks', 'demilitarised-zone'],
    ['the normalization of diplomatic relations', 'recognition'],
    ['an exchange of prisoners', 'prisoners'],
    ['the return of refugees and aid convoys', 'humanitarian'],
    ['the easing of sanctions', 'sanctions'],
    ['reparations for war damage', 'assets-reparations'],
    ['the salaries of civil servants', 'reconstruction-trade'],
    ['complete denuclearization', 'nuclear'],
    ['the gas pipeline under the sea', 'energy'],
    ['the blockade of the ports', 'navigation'],
    ['flights over the strait', 'navigation'],
    ['the number of states and the transitional government', 'elections-governance'],
    ['trials for war crimes', 'justice'],
    ['the language rights of minorities', 'rights-language'],
    ['a new round of negotiations', 'talks'],
  ])('%s', (text, issue) => {
    expect(issueIn(text)).toBe(issue);
  });

  it('is the one named first, where several are', () => {
    expect(issueIn('a truce that would bar attacks on power stations')).toBe('ceasefire');
  });

  it('is talks only where nothing else is named more clearly', () => {
    expect(issueIn('talks on a prisoner exchange')).toBe('prisoners');
  });

  it.each(['the weather in the harbour town', 'a long evening with friends', 'its own people', ''])(
    'is none in: %s',
    (text) => {
      expect(issueIn(text)).toBeNull();
    },
  );
});

type Reader = (path: string) => unknown;
const real: Reader = (path) => parse(readFileSync(new URL(`../data/${path}`, import.meta.url), 'utf8'));
const withFile =
  (path: string, yaml: string): Reader =>
  (asked) =>
    asked === path ? parse(yaml) : real(asked);
const issues = (yaml: string) => () => issuesFile.compile(withFile('issue/issues.yml', yaml));
const judgements = (yaml: string) => () => stancesFile.compile(withFile('stance/judgements.yml', yaml));
const plans = (yaml: string) => () => stancesFile.compile(withFile('stance/plans.yml', yaml));

describe('the loader refuses', () => {
  it.each([
    ['an entry without a source', '- {issue: energy, means: power, words: [gas]}', /source/],
    [
      'a question that is not in the closed list',
      '- {issue: weather, means: rain, source: sky, words: [rain]}',
      /issue/,
    ],
    ['a question without words', '- {issue: energy, means: power, source: s, words: []}', /words/],
    [
      'words that stand twice',
      '- {issue: energy, means: power, source: s, words: [gas]}\n- {issue: talks, means: talks, source: s, words: [gas]}',
      /issue\/issues\.yml, talks: "gas" stands already under issue\/issues\.yml, energy/,
    ],
    [
      'two spellings of the same words',
      '- {issue: energy, means: power, source: s, words: [power-plant, power plant]}',
      /"power plant" could never match, since "power-plant" is matched/,
    ],
    [
      'a word that articles swallow',
      '- {issue: energy, means: power, source: s, words: [the]}',
      /"the" could never match/,
    ],
    ['a capital letter', '- {issue: energy, means: power, source: s, words: [Gas]}', /"Gas" could never match/],
  ])('%s', (_, yaml, message) => {
    expect(issues(yaml)).toThrow(message);
  });

  it('a judgement that stands under two stances', () => {
    expect(
      judgements(
        '- {stance: supports, means: for, source: a long source, words: [fair]}\n- {stance: opposes, means: against, source: a long source, words: [fair]}',
      ),
    ).toThrow(/opposes: "fair" stands already under stance\/judgements\.yml, supports/);
  });

  it('two words where one verb is asked for', () => {
    expect(
      plans(
        'nouns: {source: a long source, words: [plan]}\nverbs: [{stance: supports, source: a long source, words: [call for]}]',
      ),
    ).toThrow(/"call for" could never match, since one word is asked for/);
  });
});
