/** Known crises against the precedents: every file of bench/history is a scenario that meets its expectations and says where its facts come from. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { precedentById } from '../src/precedent/precedent.js';
import { answerScenario } from '../src/scenario/answer.js';
import { dutiesFromPrecedent } from '../src/scenario/from-precedent.js';
import { prepareScenario } from '../src/scenario/prepare.js';
import { scenarioOf } from '../src/scenario/scenario.js';

const folder = new URL('../../../bench/history/', import.meta.url);
const crises = readdirSync(folder).filter((file) => file.endsWith('.yml'));

function dutiesOf(id: string) {
  const precedent = precedentById(id);
  if (precedent === null) throw new Error(`there is no precedent ${id}`);
  return dutiesFromPrecedent(precedent);
}

describe('known crises', () => {
  it.each(crises)('%s is answered as it says', (file) => {
    const { scenario, mistakes } = scenarioOf(parse(readFileSync(new URL(file, folder), 'utf8')));
    expect(mistakes).toEqual([]);
    if (scenario === null) return;
    const { problems, expectations } = answerScenario(scenario, prepareScenario(scenario));
    expect(problems).toEqual([]);
    expect(expectations.length).toBeGreaterThan(0);
    for (const { expected, instead } of expectations) expect(instead, JSON.stringify(expected)).toBeNull();
    for (const { what, source } of scenario.facts) expect(source, `the fact "${what}" has a source`).toBeDefined();
    expect(scenario.judged.length, 'says how those who know judged it').toBeGreaterThan(0);
  });

  it('are at least twenty, from 1914 to 2022 and beyond, and some bind nobody', () => {
    const days = crises.map((file) => /as-of: (\d{4})/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] ?? '');
    expect(days.filter((year) => year >= '1914' && year <= '2022').length).toBeGreaterThanOrEqual(20);
    const all = crises.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
    for (const verdict of ['bound', 'doubtful', 'silent']) expect(all).toContain(`verdict: ${verdict}`);
  });
});

describe('those whose attack counts', () => {
  it('are the states that the words name, and nobody else', () => {
    expect(dutiesOf('dual-alliance-1879')[0]?.adversaries).toEqual(['RUS']);
    expect(dutiesOf('dual-alliance-1879')[0]?.alliesToo).toBeUndefined();
  });

  it('are not the one state that the words leave out, nor a group of which nobody knows who belongs to it', () => {
    const other = dutiesOf('dual-alliance-1879')[1];
    expect(other?.adversaries).toBeUndefined();
    expect(other?.when.map(({ name }) => name)).toContain('named-adversary');
    expect(dutiesOf('anglo-polish-1939').map(({ adversaries }) => adversaries)).toEqual(
      dutiesOf('anglo-polish-1939').map(() => undefined),
    );
  });

  it('may be allies of the named state where the words say so', () => {
    const duty = dutiesOf('sino-soviet-1950')[0];
    expect([duty?.adversaries, duty?.alliesToo]).toEqual([['JPN'], true]);
    const given = scenarioOf({
      name: 'n',
      question: 'q',
      'as-of': '1960-01-02',
      complete: ['happenings'],
      instruments: [{ precedent: 'sino-soviet-1950' }],
      facts: [{ what: 'armed-attack', on: 'CHN', by: 'USA', from: '1960-01-01' }],
    });
    if (given.scenario === null) throw new Error('the scenario is not well formed');
    const { rows } = answerScenario(given.scenario, prepareScenario(given.scenario));
    const row = rows.find(({ place, bearer }) => place === 'Art. 1' && bearer === 'SUN');
    expect(row?.verdict).toBe('doubtful');
  });
});
