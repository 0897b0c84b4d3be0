import { coverageTable, dayOf, evaluate, sweepOf, verdictOn } from '@casus/core';
import { afterAll, describe, expect, it } from 'vitest';
import { preparedScenario } from '../src/scenario/prepared-scenario.js';
import { sweepDays } from '../src/scenario/sweep-text.js';
import { asked } from './asked.js';
import { GUARANTEE, scenarioFolder } from './scenario-files.js';

const folder = scenarioFolder({
  'three.yml': GUARANTEE,
  'twice.yml': GUARANTEE.replace('complete:', '  - {what: armed-attack, on: Sarnia, from: 2032-05-01}\ncomplete:'),
  'dayless.yml': GUARANTEE.replace(', from: 2031-05-01', ''),
  'bad.yml': GUARANTEE.replace('case: threat}', 'case: threat, subject-to: Art. 9}'),
  'hostile.yml': GUARANTEE.replace('Three guarantees', '"Three \\u001b[31m guarantees"'),
});
afterAll(() => folder.remove());
const ask = (...words: string[]) => asked(['what-if', folder.path('three.yml'), ...words]);

describe('casus what-if --flip', () => {
  it('tells which answers change, from what to what, and why', async () => {
    const { code, stdout } = await ask('--flip', 'armed-attack');
    expect(code).toBe(0);
    expect(stdout).toMatch(/If armed-attack is no, which the file gives as yes/);
    expect(stdout).toMatch(/bound → not bound {2}Ardland to Sarnia\n\s+harbour-pact Art\. 1/);
    expect(stdout).not.toContain('mandate – Sarnia – Belmark: yes');
  });

  it('tries both ways what the file does not say, in plain sentences if asked', async () => {
    const { stdout } = await ask('--flip', 'mandate', '--plain');
    expect(stdout).toMatch(
      /^If mandate is yes, which the file does not say\.\nBelmark to Sarnia, harbour-pact Art\. 3: doubtful becomes bound/,
    );
    expect(stdout).toMatch(/If mandate is no.*\nBelmark to Sarnia.*doubtful becomes not bound/);
  });

  it('turns a fact to what is asked, and says when nothing changes', async () => {
    const { stdout } = await ask('--flip', 'facts[0]=yes', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ variants: [{ fact: 0, was: 'yes', is: 'yes', changes: [] }] });
    expect((await ask('--flip', 'facts[0]=yes')).stdout).toContain('No answer changes');
  });

  it('refuses a fact that nothing asks for, naming the nearest', async () => {
    const { code, stdout, stderr } = await ask('--flip', 'mandat');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean mandate?');
    expect((await ask('--flip', 'facts[7]')).code).toBe(2);
  });

  it('asks which of several facts is meant', async () => {
    const { code, stderr } = await asked(['what-if', folder.path('twice.yml'), '--flip', 'armed-attack']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/several facts are called armed-attack: facts\[0\] \(.*line 21.*facts\[1\] \(.*line 22/);
  });

  it('answers what can be answered and ends with 2 where something is to be mended', async () => {
    const { code, stdout, stderr } = await asked(['what-if', folder.path('bad.yml'), '--flip', 'armed-attack']);
    expect(code).toBe(2);
    expect(stdout).toContain('bound → not bound');
    expect(stderr).toContain('subject-to');
  });

  it('prints nothing that a terminal would act upon', async () => {
    const { code, stdout } = await asked(['what-if', folder.path('hostile.yml'), '--flip', 'armed-attack']);
    expect(code).toBe(0);
    expect(stdout).toContain('Three ␛[31m guarantees');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('casus what-if --sweep', () => {
  it('gives the exact days on which an answer changes', async () => {
    const { code, stdout } = await ask('--sweep', 'as-of', '2025-01-01', '2060-01-01');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2031-05-01\n {2}not bound → bound {2}Ardland to Sarnia, harbour-pact Art\. 1/);
  });

  it('gives what asking every single day gives', async () => {
    const { compiled } = await preparedScenario(folder.path('three.yml'));
    const from = dayOf('2040-11-01') ?? 0;
    const to = dayOf('2041-03-01') ?? 0;
    const changes = sweepOf(compiled.model, { fact: 0, from, to, after: 1 });
    const days = new Set(
      sweepDays({ moves: 'armed-attack', after: 1, from, to, changes, norms: compiled.model.norms }).map(
        ({ day }) => day,
      ),
    );
    const seen = new Map<string, string>();
    const naive = new Set<string>(['2040-11-01']);
    for (let day = from; day <= to; day++) {
      const facts = compiled.model.facts.map((record) =>
        record.given === 0 ? { ...record, from: day, sureFrom: day } : record,
      );
      for (const pair of evaluate({ ...compiled.model, facts }).pairs) {
        const key = `${pair.norm.id} ${pair.bearer}`;
        const verdict = verdictOn(pair, day + 1);
        const before = seen.get(key);
        seen.set(key, verdict);
        if (before !== undefined && before !== verdict)
          naive.add(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }
    }
    expect(days).toEqual(naive);
    expect(naive.size).toBeGreaterThan(1);
  });

  it.each([
    [['--sweep', 'as-of', '2030-01-01'], /a first and a last day/],
    [['--sweep', 'as-of', '2040-01-01', '2030-01-01'], /comes before/],
    [['--sweep', 'as-of', '2030-02-30', '2040-01-01'], /2030-02-30 is no day/],
    [['--sweep', 'armed-atack', '2030-01-01', '2040-01-01'], /Did you mean armed-attack/],
    [['--flip', 'mandate', '--sweep', 'as-of', '2030-01-01', '2040-01-01'], /what is to be otherwise/],
    [[], /what is to be otherwise/],
  ])('refuses %j', async (words, reason) => {
    const { code, stderr } = await ask(...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });

  it('refuses to move a fact that has no day', async () => {
    const { code, stderr } = await asked([
      'what-if',
      folder.path('dayless.yml'),
      '--sweep',
      'armed-attack',
      '2030-01-01',
      '2040-01-01',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('has no day in the file');
  });
});

describe('a flip and the coverage', () => {
  it('agree on what a mandate opens', async () => {
    const { compiled } = await preparedScenario(folder.path('three.yml'));
    const table = coverageTable(compiled, {
      from: dayOf('2031-05-01') ?? 0,
      to: dayOf('2031-05-31') ?? 0,
      asOf: null,
      beneficiaries: null,
      name: (party) => party,
    });
    const row = table.rows.find(({ trigger }) => trigger === 'aggression');
    expect(row?.guarantors.find(({ guarantor }) => guarantor === 'Belmark')?.stretches).toMatchObject([
      { sure: 2, perhaps: 4 },
    ]);
  });
});
