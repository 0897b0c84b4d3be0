import { describe, expect, it } from 'vitest';
import { answerScenario } from '../src/scenario/answer.js';
import { contradictionsOf } from '../src/scenario/contradictions.js';
import { dayOf } from '../src/scenario/day.js';
import { evaluate } from '../src/scenario/evaluate.js';
import { prepareScenario } from '../src/scenario/prepare.js';
import { commitmentsWithoutCase, placedProblems } from '../src/scenario/problem-place.js';
import { type Scenario, scenarioOf } from '../src/scenario/scenario.js';
import { factNames, flipsOf, whatIf, withFact } from '../src/scenario/what-if.js';
import { lackingOf } from '../src/scenario/would-bind.js';

function scenario(commitments: readonly unknown[], facts: readonly unknown[] = [], more: object = {}): Scenario {
  const parsed = scenarioOf({
    name: 'x',
    question: 'x',
    'as-of': '2031-05-02',
    instruments: [
      {
        id: 'pact',
        entry: { day: '2030-01-01' },
        parties: [{ party: 'Ardland' }, { party: 'Belmark' }, { party: 'Sarnia' }],
        commitments,
      },
    ],
    facts,
    ...more,
  });
  if (parsed.scenario === null) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.scenario;
}

const defend = { id: 'Art. 1', bearer: 'Ardland', to: 'Sarnia', act: 'defend', case: 'armed-attack' };
const attack = { what: 'armed-attack', on: 'Sarnia', from: '2031-05-01' };

describe('one fact otherwise', () => {
  it('changes the answers that hang on it and no others', () => {
    const given = scenario([defend, { ...defend, id: 'Art. 2', case: 'breach' }], [attack]);
    const [flip] = flipsOf(given, 0, 'armed-attack');
    if (flip === undefined) throw new Error('no flip');
    const { changes, same } = whatIf(given, flip);
    expect(changes).toMatchObject([{ commitment: 'pact Art. 1', before: 'bound', after: 'not-bound' }]);
    expect(same).toBe(1);
  });

  it('is tried both ways where it is not known, and one way where it is', () => {
    const given = scenario([defend], [attack, { ...attack, holds: 'unknown' }, { ...attack, holds: 'no' }]);
    expect(flipsOf(given, 0, 'armed-attack').map(({ is }) => is)).toEqual(['no']);
    expect(flipsOf(given, 1, 'armed-attack').map(({ is }) => is)).toEqual(['yes', 'no']);
    expect(flipsOf(given, 2, 'armed-attack').map(({ is }) => is)).toEqual(['yes']);
    expect(flipsOf(given, null, 'mandate').map(({ was, is }) => [was, is])).toEqual([
      [null, 'yes'],
      [null, 'no'],
    ]);
  });

  it('changes nothing where it stays as it is, and does not touch the scenario that it was given', () => {
    const given = scenario([{ ...defend, when: ['mandate'] }], [attack]);
    const before = JSON.stringify(given);
    expect(whatIf(given, { fact: 0, what: 'armed-attack', was: 'yes', is: 'yes' }).changes).toEqual([]);
    withFact(given, { fact: null, what: 'mandate', was: null, is: 'yes' });
    expect(JSON.stringify(given)).toBe(before);
  });

  it('may be one that no fact of the file speaks of', () => {
    const given = scenario([{ ...defend, when: ['mandate'] }], [attack]);
    expect(factNames(prepareScenario(given).model)).toEqual(['mandate', 'armed-attack']);
    const { changes } = whatIf(given, { fact: null, what: 'mandate', was: null, is: 'yes' });
    expect(changes).toMatchObject([{ before: 'undetermined', after: 'bound' }]);
  });
});

describe('what is missing', () => {
  const lacking = (given: Scenario) => {
    const evaluation = evaluate(prepareScenario(given).model);
    const [pair] = evaluation.pairs;
    if (pair === undefined) throw new Error('no pair');
    return lackingOf(evaluation, pair, dayOf(given['as-of']) ?? 0).map(({ known, reason }) => [reason.stage, known]);
  };

  it('names all that stands against it, what is certain first', () => {
    const given = scenario(
      [{ ...defend, when: ['mandate'], unless: ['waived'] }],
      [attack, { what: 'waived', of: 'pact', from: '2031-01-01' }],
    );
    expect(lacking(given)).toEqual([
      ['exception', true],
      ['gate', false],
    ]);
  });

  it('is nothing where it binds', () => {
    expect(lacking(scenario([defend], [attack]))).toEqual([]);
  });
});

describe('bad input', () => {
  it('finds facts that cannot both be so, on the days on which both are certain', () => {
    const given = scenario(
      [defend],
      [
        { ...attack, to: '2031-06-30', source: 'A' },
        { ...attack, from: '2031-06-01', holds: 'no', source: 'B' },
      ],
    );
    const [found, ...more] = contradictionsOf(prepareScenario(given).model);
    expect(found).toMatchObject({
      first: 0,
      second: 1,
      from: dayOf('2031-06-01'),
      to: dayOf('2031-07-01'),
      reports: true,
    });
    expect(more).toEqual([]);
  });

  it('finds no contradiction in facts of other days, of other parties, or that are not known', () => {
    const given = scenario(
      [defend, { ...defend, id: 'Art. 2', bearer: 'Sarnia', to: 'Ardland' }],
      [
        { ...attack, to: '2031-05-31' },
        { ...attack, from: '2031-06-01', holds: 'no' },
        { ...attack, holds: 'unknown' },
        { ...attack, on: 'Ardland', holds: 'no' },
      ],
    );
    expect(contradictionsOf(prepareScenario(given).model)).toEqual([]);
  });

  it('tells a circle and a missing article at the key of the file, each commitment once', () => {
    const given = scenario([
      { ...defend, id: 'Art. 4', to: ['Sarnia', 'Belmark'], 'subject-to': 'Art. 5' },
      { ...defend, id: 'Art. 5', to: ['Sarnia', 'Belmark'], 'subject-to': 'Art. 4' },
      { ...defend, id: 'Art. 6', 'subject-to': 'Art. 9' },
    ]);
    const evaluation = evaluate(prepareScenario(given).model);
    expect(
      placedProblems(given, evaluation.problems)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      'instruments[0].commitments[0].subject-to',
      'instruments[0].commitments[1].subject-to',
      'instruments[0].commitments[2].subject-to',
    ]);
  });

  it('asks for the case of a promise of help, and not for that of other promises', () => {
    const { case: _, ...caseless } = defend;
    expect(
      commitmentsWithoutCase(
        scenario([caseless, { ...caseless, id: 'Art. 2', act: 'fund' }, { ...defend, id: 'Art. 3', case: 'always' }]),
      ).map(({ at }) => at),
    ).toEqual(['instruments[0].commitments[0]']);
  });

  it('answers the rest', () => {
    const given = scenario([defend, { ...defend, id: 'Art. 6', 'subject-to': 'Art. 9' }], [attack]);
    const compiled = prepareScenario(given);
    expect(answerScenario(given, compiled).rows.map(({ verdict }) => verdict)).toEqual(['bound', 'bound']);
  });
});

describe('what no scenario brought into question', () => {
  it('is neither what may bind nor what an expectation says is silent', () => {
    const given = scenario(
      [
        defend,
        { ...defend, id: 'Art. 2', case: 'nuclear-attack' },
        { ...defend, id: 'Art. 3', case: 'nuclear-attack' },
      ],
      [attack, { what: 'nuclear-attack', on: 'Sarnia', holds: 'no' }],
      { expect: [{ bearer: 'Ardland', commitment: 'Art. 2', verdict: 'silent' }] },
    );
    expect(answerScenario(given, prepareScenario(given)).exercised).toEqual(['pact Art. 1', 'pact Art. 2']);
  });
});
