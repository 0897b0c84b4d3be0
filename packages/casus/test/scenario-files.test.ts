/** Scenarios over files and dossiers, and what of a bad one is answered all the same. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { answerableScenario } from '../src/scenario/load-scenario.js';
import { preparedScenario } from '../src/scenario/prepared-scenario.js';
import { UsageError } from '../src/usage-error.js';
import { asked } from './asked.js';
import { GUARANTEE, scenarioFolder, TREATY } from './scenario-files.js';

const OVER_FILE = `name: An attack on Iceland
question: Must Norway help?
as-of: 2030-05-02
instruments:
  - file: belhaven.md
facts:
  - {what: armed-attack, on: ISL, from: 2030-05-01}
expect:
  - {bearer: NOR, commitment: Art. 1, to: ISL, verdict: bound}
`;

const folder = scenarioFolder({
  'belhaven.md': TREATY,
  'file.yml': OVER_FILE,
  'dossier.yml': OVER_FILE.replace('file: belhaven.md', 'dossier: texts'),
  'absent.yml': OVER_FILE.replace('belhaven.md', 'belhafen.md'),
  'address.yml': OVER_FILE.replace('belhaven.md', 'https://belhaven.example/treaty'),
  'contradicted.yml': GUARANTEE.replace(
    'complete:',
    '  - {what: armed-attack, on: Sarnia, from: 2031-05-01, holds: no}\ncomplete:',
  ),
  'disputed.yml': GUARANTEE.replace(
    'complete:',
    '  - {what: armed-attack, on: Sarnia, from: 2031-05-01, holds: no, source: Another gazette}\ncomplete:',
  ),
});
mkdirSync(folder.path('texts'));
writeFileSync(folder.path('texts/belhaven.md'), TREATY);
afterAll(() => folder.remove());

describe('a scenario over files', () => {
  it.each(['file.yml', 'dossier.yml'])('reads the treaty of %s and asks it', async (name) => {
    const { code, stdout, stderr } = await asked(['test', folder.path(name)]);
    expect(stderr).toBe('');
    expect(stdout).toContain('all met');
    expect(stdout).toMatch(/the\s+other Party shall assist it/);
    expect(code).toBe(0);
  });

  it('is not bound any more when the term that the text gives has run out', async () => {
    const { evaluation } = await preparedScenario(folder.path('file.yml'));
    const [pair] = evaluation.pairs.filter(({ bearer }) => bearer === 'NOR');
    if (pair === undefined) throw new Error('Norway is bound by nothing');
    expect(evaluation.standing(pair.norm, 'NOR').ends).toMatchObject({ first: expect.any(Number) });
    expect(new Date((evaluation.standing(pair.norm, 'NOR').ends.first ?? 0) * 86_400_000).toISOString()).toMatch(
      /^2041-03-03/,
    );
  });

  it('says at which key a file is named that is not there', async () => {
    const { problems } = await preparedScenario(folder.path('absent.yml'));
    expect(problems.join('\n')).toMatch(
      /absent\.yml, line 5, key "instruments\[0\]\.file": .*belhafen\.md could not be read: there is no such file/,
    );
  });

  it('fetches nothing', async () => {
    const { problems } = await preparedScenario(folder.path('address.yml'));
    expect(problems.join('\n')).toContain('a scenario names files and folders only');
  });
});

describe('what of a bad scenario is answered', () => {
  const bad = (from: string, to: string) => answerableScenario(GUARANTEE.replace(from, to), 'bad.yml');

  it('is all but the fact with an impossible day', () => {
    const { scenario, leftOut } = bad('from: 2031-05-01', 'from: 2031-02-30');
    expect(scenario.facts).toEqual([]);
    expect(leftOut).toEqual([
      expect.stringMatching(/^bad\.yml, line 21, key "facts\[0\]\.from": it is no day.*left out/),
    ]);
  });

  it('is all but the commitment without a bearer, and later keys keep their lines', () => {
    const { scenario, leftOut, at } = bad('says: Ardland comes to the help of Sarnia., bearer: Ardland, ', '');
    expect(scenario.instruments[0]).toMatchObject({ commitments: [{ id: 'Art. 2' }, { id: 'Art. 3' }] });
    expect(leftOut.join()).toContain('line 11, key "instruments[0].commitments[0].bearer": it is missing');
    expect(at('instruments[0].commitments[0]')).toContain('line 12, key "instruments[0].commitments[1]"');
  });

  it('is nothing where the question itself is missing', () => {
    expect(() => bad('question: Who must act for Sarnia?\n', '')).toThrow(UsageError);
    expect(() => bad('entry: {day: 2026-01-13}', 'entry: {day: soon}')).toThrow(/entry/);
  });

  it('is not known where one fact says yes and another no, which counts as a slip unless two sources differ', async () => {
    const slip = await preparedScenario(folder.path('contradicted.yml'));
    expect(slip.problems.join()).toMatch(/line 22, key "facts\[1\]": it contradicts .*line 21, key "facts\[0\]"/);
    const disputed = await preparedScenario(folder.path('disputed.yml'));
    expect(disputed.problems).toEqual([]);
    expect(disputed.remarks.join()).toContain('on these days the answer is not known');
  });
});

describe('casus test', () => {
  it('gives JSON with days as dates, and what was never in question', async () => {
    const { code, stdout } = await asked(['test', 'fifteen-years', '--format', 'json']);
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    expect(record.neverInQuestion).toEqual([]);
    const bound = record.scenarios[0].rows.find((row: { verdict: string }) => row.verdict === 'bound');
    expect(bound.occurrences[0]).toMatchObject({
      fellDue: { earliest: '2041-03-01', latest: '2041-03-01' },
      due: { instant: '2041-03-04T04:30Z' },
    });
  });

  it('shows the whole derivation with --trace, each bearer by itself', async () => {
    const { stdout } = await asked(['test', 'security-council-veto', '--trace']);
    expect(stdout).toMatch(/condition, no: mandate[^\n]*\n\s+given, no: mandate as no, from 2033-08-18/);
    expect(stdout).not.toContain('Ardland, Belmark to Sarnia');
  });

  it('does not write over the scenario that it reads, nor over its texts', async () => {
    const { code, stderr } = await asked(['test', folder.path('file.yml'), '-o', folder.path('file.yml')]);
    expect(code).toBe(2);
    expect(stderr).toContain('would write over');
    const text = await asked([
      'what-if',
      folder.path('file.yml'),
      '--flip',
      'armed-attack',
      '-o',
      folder.path('belhaven.md'),
    ]);
    expect(text.code).toBe(2);
    expect(text.stderr).toContain('belhaven.md, which is read');
  });
});
