import { describe, expect, it } from 'vitest';
import { coverageTable } from '../src/scenario/coverage-table.js';
import { dayOf } from '../src/scenario/day.js';
import { prepareScenario } from '../src/scenario/prepare.js';
import { readyScenarios } from '../src/scenario/ready.js';
import { scenarioOf } from '../src/scenario/scenario.js';

const day = (iso: string) => dayOf(iso) ?? Number.NaN;

function tableOf(
  instruments: readonly unknown[],
  given: { facts?: readonly unknown[]; asOf?: string; from?: string; to?: string; beneficiaries?: string[] } = {},
) {
  const { scenario, mistakes } = scenarioOf({
    name: 'x',
    question: 'x',
    'as-of': '2030-01-01',
    instruments,
    facts: given.facts ?? [],
  });
  if (scenario === null) throw new Error(JSON.stringify(mistakes));
  return coverageTable(prepareScenario(scenario), {
    from: day(given.from ?? '2025-01-01'),
    to: day(given.to ?? '2060-12-31'),
    asOf: given.asOf === undefined ? null : day(given.asOf),
    beneficiaries: given.beneficiaries ?? null,
    name: (party) => party,
  });
}

const pact = (commitments: readonly unknown[], more: object = {}) => ({
  id: 'pact',
  title: 'Harbour pact',
  entry: { day: '2026-01-13' },
  term: 'P15Y',
  parties: [{ party: 'Ardland' }, { party: 'Sarnia' }],
  commitments,
  ...more,
});
const defend = { id: 'Art. 1', bearer: 'Ardland', to: 'Sarnia', act: 'defend', case: 'armed-attack' };
const consult = { id: 'Art. 2', bearer: 'Ardland', to: 'Sarnia', act: 'consult', case: 'threat' };

const rowOf = (table: ReturnType<typeof tableOf>, trigger: string, beneficiary = 'Sarnia') =>
  table.rows.find((row) => row.trigger === trigger && row.beneficiary === beneficiary && row.attackers.length === 0);

describe('the coverage of a pact', () => {
  it('tells the day from which nobody is bound to more than to consult, and why', () => {
    const table = tableOf([pact([defend]), { ...pact([consult]), id: 'talks', title: 'Talks', term: 'P40Y' }]);
    expect(rowOf(table, 'armed-attack')?.anybody.map(({ from, sure }) => [from, sure])).toEqual([
      ['2025-01-01', 0],
      ['2026-01-13', 4],
      ['2041-01-13', 2],
    ]);
    expect(table.says).toContainEqual(
      expect.stringMatching(
        /^From 2041-01-13 nobody is bound to more than to consult if there is an armed attack on Sarnia.*\(Harbour pact ends then\)\.$/,
      ),
    );
  });

  it('says that an attack below the threshold of the clause is covered perhaps at most', () => {
    const table = tableOf([pact([defend, consult])]);
    expect(rowOf(table, 'incursion')?.anybody[1]).toMatchObject({ sure: 2, perhaps: 4 });
    expect(table.says.join()).toContain('an attack on it below the threshold of Art. 1');
  });

  it('takes the manner of the case for granted and names it, but no decision of others', () => {
    const organ = tableOf([pact([{ ...defend, when: ['mandate'] }])]);
    expect(rowOf(organ, 'armed-attack')?.anybody[1]).toMatchObject({ sure: 0, perhaps: 4 });
    expect(organ.open).toEqual(['mandate']);
    const request = tableOf([pact([{ ...defend, when: ['request'] }])]);
    expect(rowOf(request, 'armed-attack')?.anybody[1]).toMatchObject({ sure: 4, perhaps: 4 });
    expect(request.assumed).toEqual(['request']);
  });

  it('does not take for granted what the facts deny', () => {
    const table = tableOf([pact([{ ...defend, when: ['request'] }])], {
      facts: [{ what: 'request', of: 'pact', holds: 'no' }],
    });
    expect(rowOf(table, 'armed-attack')?.anybody.every(({ perhaps }) => perhaps === 0)).toBe(true);
  });

  it('owes nothing to a party before it is bound itself', () => {
    const table = tableOf([
      pact([{ ...defend, bearer: 'all', to: 'all' }], {
        parties: [{ party: 'Ardland' }, { party: 'Sarnia' }, { party: 'Belmark', 'in-force': '2030-06-01' }],
      }),
    ]);
    expect(rowOf(table, 'armed-attack', 'Belmark')?.anybody.find(({ sure }) => sure === 4)?.from).toBe('2030-06-01');
  });

  it('owes what it owes to a third party from its own entry on', () => {
    const table = tableOf([pact([defend], { parties: [{ party: 'Ardland' }, { party: 'Belmark' }] })]);
    expect(rowOf(table, 'armed-attack')?.anybody.find(({ sure }) => sure === 4)?.from).toBe('2026-01-13');
  });

  it('tells apart what holds against one attacker only', () => {
    const table = tableOf([pact([{ ...defend, by: 'Corland' }])]);
    const against = table.rows.find(
      ({ trigger, attackers }) => trigger === 'armed-attack' && attackers[0] === 'Corland',
    );
    expect(against?.anybody[1]).toMatchObject({ sure: 4 });
    expect(rowOf(table, 'armed-attack')).toBeUndefined();
  });

  it('does not know on a day what came after it', () => {
    const ended = { ...pact([defend]), term: undefined, ended: '2032-01-01' };
    const { term: _, ...written } = ended;
    expect(rowOf(tableOf([written]), 'armed-attack')?.anybody).toHaveLength(3);
    expect(rowOf(tableOf([written], { asOf: '2030-01-01' }), 'armed-attack')?.anybody).toHaveLength(2);
    expect(rowOf(tableOf([written], { asOf: '2020-01-01' }), 'armed-attack')?.anybody[0]?.perhaps).toBe(0);
  });

  it('counts no prohibition, no permission and no general promise as cover', () => {
    const table = tableOf([
      pact([
        { ...defend, modality: 'prohibition' },
        { ...defend, id: 'Art. 3', modality: 'permission' },
        { ...defend, id: 'Art. 4', case: 'always' },
      ]),
    ]);
    expect(table.rows).toEqual([]);
    expect(table.gaps).toEqual([]);
  });

  it('leaves out other beneficiaries when one is asked for', () => {
    const table = tableOf([pact([{ ...defend, to: ['Sarnia', 'Belmark'] }])], { beneficiaries: ['Belmark'] });
    expect(new Set(table.rows.map(({ beneficiary }) => beneficiary))).toEqual(new Set(['Belmark']));
  });
});

describe('the coverage of the ready scenarios', () => {
  it.each(readyScenarios().map(({ id }) => id))(
    '%s is whole, ordered, and has a gap wherever nobody is surely bound',
    (id) => {
      const ready = readyScenarios().find((one) => one.id === id);
      if (ready === undefined) throw new Error(id);
      const table = coverageTable(prepareScenario(ready.scenario), {
        from: day('1990-01-01'),
        to: day('2050-12-31'),
        asOf: null,
        beneficiaries: null,
        name: (party) => party,
      });
      const wrong: string[] = [];
      for (const { beneficiary, trigger, attackers, anybody, guarantors } of table.rows) {
        for (const stretches of [anybody, ...guarantors.map((one) => one.stretches)]) {
          const ordered = stretches.every(({ from, to, sure, perhaps }, i) => {
            const before = stretches[i - 1];
            return from <= to && sure <= perhaps && (before === undefined || day(from) === day(before.to) + 1);
          });
          if (!ordered || stretches[0]?.from !== '1990-01-01' || stretches.at(-1)?.to !== '2050-12-31')
            wrong.push(`${beneficiary} ${trigger}: ${JSON.stringify(stretches)}`);
        }
        const gaps = table.gaps.filter(
          (gap) =>
            gap.beneficiary === beneficiary && gap.trigger === trigger && gap.attackers.join() === attackers.join(),
        );
        const bare = anybody.filter(({ sure }) => sure <= 2);
        if (gaps.map(({ from, to }) => from + to).join() !== bare.map(({ from, to }) => from + to).join())
          wrong.push(`${beneficiary} ${trigger}: gaps ${JSON.stringify(gaps)}`);
      }
      expect(table.rows.length > 0 || table.gaps.length === 0).toBe(true);
      expect(wrong).toEqual([]);
    },
  );
});
