/** The sentence by which a commitment is known again, and the words of its limits. */
import { expect, test } from 'vitest';
import { type Deed, sentenceOf, tagsOf } from '../src/output/deed.js';
import { limitInWords } from '../src/output/limit.js';

const deed = (given: Partial<Deed>): Deed => ({
  bearer: ['ISL'],
  to: [],
  act: 'withdraw',
  modality: 'duty',
  status: 'drafted',
  ...given,
});

test.each<[Partial<Deed>, string]>([
  [{}, 'Iceland shall withdraw'],
  [{ bearer: ['ISL', 'NOR'], modality: 'aspiration' }, 'Iceland and Norway aim to withdraw'],
  [{ bearer: ['houthis'], modality: 'aspiration' }, 'Houthis aim to withdraw'],
  [{ bearer: ['USA'], modality: 'aspiration' }, 'United States aims to withdraw'],
  [{ modality: 'prohibition', act: 'deploy' }, 'Iceland shall not deploy'],
  [{ modality: 'prohibition', act: 'refrain' }, 'Iceland shall refrain'],
  [{ modality: 'permission' }, 'Iceland may withdraw'],
  [{ modality: 'declaration', act: 'recognise' }, 'Iceland declares: recognition'],
  [{ act: 'other' }, 'Iceland shall:'],
  [{ act: null }, 'Iceland shall:'],
  [{ bearer: [] }, 'Bearer missing · withdrawal'],
  [{ bearer: [], act: 'other' }, 'Bearer missing'],
  [{ to: ['NOR'] }, 'Iceland shall withdraw, towards Norway'],
  [{ bearer: ['ISL', 'NOR'], to: ['NOR', 'ISL'] }, 'Iceland and Norway shall withdraw, towards each other'],
  [{ bearer: ['ISL', 'NOR', 'IRL'], all: ['IRL', 'ISL', 'NOR'] }, 'The parties shall withdraw'],
  // Two parties, and all but one, are named.
  [{ bearer: ['ISL', 'NOR'], all: ['ISL', 'NOR'] }, 'Iceland and Norway shall withdraw'],
  [{ bearer: ['ISL', 'NOR'], all: ['ISL', 'NOR', 'IRL'] }, 'Iceland and Norway shall withdraw'],
  [{ bearer: ['some-local-guard'] }, 'some local guard shall withdraw'],
])('%j is told as “%s”', (given, sentence) => expect(sentenceOf(deed(given))).toBe(sentence));

test('many names are cut, and counted', () => {
  const bearer = ['ISL', 'NOR', 'IRL', 'PRT', 'ESP', 'FRA', 'DEU', 'ITA'];
  expect(sentenceOf(deed({ bearer }))).toBe('Iceland, Norway, Ireland, Portugal, Spain and 3 others shall withdraw');
});

test('tags tell what is known and nothing else', () => {
  expect(tagsOf(deed({ status: 'in-force' }))).toBe('duty, in force');
  expect(tagsOf(deed({ modality: null, status: null }))).toBe('');
});

test.each([
  ['within 30 days', 'P30D', 'within 30 days'],
  ['fifteen years', 'P15Y', 'fifteen years'],
  ['by 1 September 2026', '2026-09-01', 'by 1 September 2026'],
  ['by next Monday', '2026-03-16', 'by next Monday (Monday 16 March 2026)'],
  ['for as long as needed', 'indefinite', 'for as long as needed (without end)'],
  ['without delay', null, 'without delay'],
  ['until 2030', '2030', 'until 2030'],
  ['in a decade', 'P10Y', 'in a decade (10 years)'],
])('“%s” of %j is shown as “%s”', (words, value, shown) => expect(limitInWords({ words, value })).toBe(shown));
