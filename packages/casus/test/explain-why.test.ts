import { afterAll, describe, expect, it } from 'vitest';
import { asked } from './asked.js';
import { GUARANTEE, scenarioFolder } from './scenario-files.js';

const folder = scenarioFolder({ 'three.yml': GUARANTEE });
afterAll(() => folder.remove());
const ask = (...words: string[]) => asked(['explain-why', folder.path('three.yml'), ...words]);

describe('casus explain-why', () => {
  it('tells the whole derivation down to the source', async () => {
    const { code, stdout } = await ask('Art. 1');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^bound {2}Ardland to Sarnia, on 2031-05-02\n/);
    expect(stdout).toMatch(/in force, yes: Harbour pact binds Ardland from 2026-01-13 and ends\s+2041-01-13/);
    expect(stdout).toMatch(
      /case, yes: armed attack – Sarnia: yes\n\s+given, yes: armed-attack as yes, from 2031-05-01 \[Invented\s+gazette\]/,
    );
    expect(stdout).not.toContain('missing');
  });

  it('names what is missing where nobody is bound, and not what is there', async () => {
    const { stdout } = await asked(['explain-why', 'fifteen-years', 'harbour-guarantee']);
    expect(stdout).toMatch(/^not bound/);
    expect(stdout).toMatch(/missing\s+that it is in force for the party on this day/);
    expect(stdout).not.toMatch(/missing\s+the case/);
  });

  it('tells that what fell due stays owed when the pact has ended', async () => {
    const { stdout } = await ask('Art. 1', '--on', '2042-01-01');
    expect(stdout).toMatch(/^bound/);
    expect(stdout).toMatch(/in force, yes: what fell due while it bound Ardland stays owed/);
  });

  it('names the facts that would settle a doubtful answer', async () => {
    const { stdout } = await ask('Art. 3', '--bearer', 'belmark', '--plain');
    expect(stdout).toMatch(/^On 2031-05-02 Belmark may be bound by harbour-pact Art\. 3, owed to Sarnia:/);
    expect(stdout).toContain('It would be bound if mandate – Sarnia – Belmark: yes.');
  });

  it('gives each answer of a whole instrument as JSON', async () => {
    const { stdout } = await ask('harbour-pact', '--format', 'json');
    const { answers } = JSON.parse(stdout);
    expect(answers.map((one: { verdict: string }) => one.verdict)).toEqual(['bound', 'bound', 'bound', 'doubtful']);
    expect(answers[3].missing).toEqual([{ known: false, says: expect.stringContaining('mandate') }]);
    expect(answers[0].occurrences[0].due.latest).toBe('2031-05-04');
  });

  it.each([
    [['Art. 11'], /Did you mean "Art\. 1"/],
    [['Chapter 9'], /There are harbour-pact Art\. 1;/],
    [['Art. 1', '--bearer', 'Belmark'], /does not name Belmark\. It names Ardland/],
    [['Art. 1', '--to', 'Sarnja'], /Did you mean Sarnia/],
    [['Art. 1', '--on', '2031-02-30'], /--on takes a day of the calendar/],
    [[], /Name the scenario and the commitment/],
  ])('refuses %j', async (words, reason) => {
    const { code, stdout, stderr } = await ask(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });
});
