import { describe, expect, it } from 'vitest';
import { scenarioFrom } from '../src/scenario/load-scenario.js';
import { UsageError } from '../src/usage-error.js';
import { casus } from './run-casus.js';

const PACT = `name: Two pacts
question: Who must act?
as-of: 2031-05-02
instruments:
  - id: pact
    entry: {day: 2030-01-01}
    parties: [{party: Ardland}, {party: Sarnia}]
    commitments:
      - {id: Art. 1, bearer: Ardland, to: Sarnia, act: defend, case: armed-attack}
facts:
  - {what: armed-attack, on: Sarnia, from: 2031-05-01}
`;

function complaint(text: string): string {
  try {
    scenarioFrom(text, 'two.yml');
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}

describe('a scenario file', () => {
  it('is read with the days that were written', () => {
    expect(scenarioFrom(PACT, 'two.yml').scenario.facts[0]?.from).toBe('2031-05-01');
  });

  it('is refused with file, line and key', () => {
    expect(complaint(PACT.replace('2031-05-01}', '2031-02-30}'))).toContain(
      'two.yml, line 11, key "facts[0].from": it is no day',
    );
    expect(complaint(PACT.replace('what: armed', 'wat: armed'))).toContain('key "facts[0].wat"');
    expect(complaint(PACT.replace('name: Two pacts\n', ''))).toContain('key "name": it is missing');
    expect(complaint(`${PACT}  - [`)).toMatch(/line \d+: this is no YAML/);
    expect(complaint('')).toContain('two.yml, line 1');
  });
});

describe('casus test', () => {
  it('says who is doubtful and what would settle it, and ends with 0 where expectations are met', async () => {
    const { code, stdout } = await casus(['test', 'budapest-2022']);
    expect(code).toBe(0);
    expect(stdout).toContain('doubtful');
    expect(stdout).toMatch(/would be\s+bound if [^\n]+\n\s+not bound if/);
    expect(stdout).toContain('all met');
  });

  it('refuses what is not there and names what might be meant', async () => {
    const { code, stderr } = await casus(['test', 'budapest-2021']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean the ready scenario budapest-20');
  });
});
