import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked } from './asked.js';
import { GUARANTEE, scenarioFolder, TREATY } from './scenario-files.js';

const folder = scenarioFolder({
  'three.yml': GUARANTEE,
  'belhaven.md': TREATY,
  'draft.md': TREATY.replace('# Treaty', '# Draft Treaty')
    .replace('Done at Belhaven on 3 March 2026\n', '')
    .replace('on the day of its signature', 'when it has been ratified by both Parties'),
  'hostile.yml': GUARANTEE.replaceAll(/(to|on|party): Sarnia/g, '$1: "=Sar\\u001b[31mnia"'),
  'report.txt': 'Ferries will run twice a day from Monday.\n',
});
afterAll(() => folder.remove());
const YEARS = ['--from', '2025-01-01', '--to', '2056-12-31'];
const three = (...words: string[]) => asked(['coverage', folder.path('three.yml'), ...YEARS, ...words]);
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../core/schema/${name}.schema.json`, import.meta.url), 'utf8'));

describe('casus coverage', () => {
  it('tells gaps in sentences and who is bound when', async () => {
    const { code, stdout } = await three();
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'From 2041-01-13 nobody is bound by more than a political declaration',
    );
    expect(stdout).toMatch(/ {2}armed attack, nuclear attack\n(?:.*\n)*? {4}4 {4}2026-01-13\/2041-01-12 {4}Ardland/);
    expect(stdout).toMatch(/ {4}0–4 .*Belmark|2–4 .*Belmark/);
  });

  it('keeps within the width, and has no escape sequences where no terminal asks for them', async () => {
    const { stdout } = await three();
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b');
  });

  it('reads a treaty, and its term ends the cover', async () => {
    const { code, stdout } = await asked(['coverage', folder.path('belhaven.md'), ...YEARS, '--plain']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Iceland and Norway, armed attack, nuclear attack, the others of them, 2026-03-03 to 2041-03-02: duty with a named act.',
    );
    expect(stdout).toMatch(/Gap: From 2041-03-03 nobody is bound to anything .* ends then\)\./);
  });

  it('does not know when a draft binds, unless its day is assumed', async () => {
    const draft = (...words: string[]) => asked(['coverage', folder.path('draft.md'), ...YEARS, '--plain', ...words]);
    expect((await draft()).stdout).not.toMatch(/^Iceland and Norway, armed attack, .*: duty with a named act\.$/m);
    expect((await draft('--in-force', '2027-01-01')).stdout).toMatch(
      /armed attack, nuclear attack, anybody, 2027-01-01 to 2041-12-31: duty with a named act\./,
    );
  });

  it('takes a precedent, and only what is owed to one party', async () => {
    const { stdout } = await asked(['coverage', 'us-japan-1960', ...YEARS, '--beneficiary', 'japan', '--plain']);
    expect(stdout).toContain('United States');
    expect(stdout).not.toMatch(/^United States,/m);
  });

  it('gives JSON by its schema', async () => {
    const { stdout } = await three('--format', 'json');
    const validate = new Ajv2020({ allErrors: true }).compile(schema('coverage'));
    const record: unknown = JSON.parse(stdout);
    expect(validate(record) ? [] : validate.errors).toEqual([]);
  });

  it('gives CSV in which nothing is a formula', async () => {
    const { stdout } = await asked(['coverage', folder.path('hostile.yml'), ...YEARS, '--format', 'csv']);
    expect(stdout.split('\r\n')[0]).toBe(
      'beneficiary,trigger,attackers,guarantor,from,to,step,strength,perhaps_step,perhaps_strength,by',
    );
    expect(stdout).toMatch(/^'=Sar/m);
    expect(stdout).not.toMatch(/^"?=/m);
  });

  it('prints nothing that a terminal would act upon', async () => {
    const { code, stdout } = await asked(['coverage', folder.path('hostile.yml'), ...YEARS]);
    expect(code).toBe(0);
    expect(stdout).toContain('=Sar␛[31mnia');
    expect(stdout).not.toContain('\u001b');
  });

  it('lays out the rest where something cannot be read, and ends with 2', async () => {
    const { code, stdout, stderr } = await asked([
      'coverage',
      folder.path('report.txt'),
      folder.path('belhaven.md'),
      ...YEARS,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('report.txt holds no agreement and no promise');
    expect(stdout).toContain('Iceland and Norway');
  });

  it.each([
    [['north-atlantic-treat', ...YEARS], /Did you mean north-atlantic-treaty/],
    [['nothing.docx', ...YEARS], /is no file, no folder and no precedent/],
    [['https://pact.example/', ...YEARS], /save the document and name the file/],
    [['us-japan-1960', '--from', '2025-01-01'], /Say from which day to which/],
    [['us-japan-1960', '--from', '2026-01-01', '--to', '2025-01-01'], /--to comes before --from/],
    [['us-japan-1960', '--from', '2026-02-30', '--to', '2027-01-01'], /--from takes a day of the calendar/],
    [['us-japan-1960', ...YEARS, '--beneficiary', 'Japen'], /Did you mean Japan/],
    [YEARS, /Name files or precedents/],
  ])('refuses %j', async (words, reason) => {
    const { code, stdout, stderr } = await asked(['coverage', ...words]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  it('does not write over what it reads', async () => {
    const { code, stderr } = await asked([
      'coverage',
      folder.path('belhaven.md'),
      ...YEARS,
      '-o',
      folder.path('belhaven.md'),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('would write over');
    expect(readFileSync(folder.path('belhaven.md'), 'utf8')).toBe(TREATY);
  });
});

describe('casus timeline', () => {
  let nato = '';
  beforeAll(async () => {
    nato = (await asked(['timeline', 'us-japan-1960', 'north-atlantic-treaty'])).stdout;
  });

  it('tells who signed, ratified and joined when', () => {
    expect(nato).toMatch(/◆ signed +1949-04-04 {2}Belgium/);
    expect(nato).toMatch(/▶ in force +2023-04-04 {2}Finland/);
    expect(nato).toContain('no end is known');
  });

  it('gives JSON by its schema, and CSV with a line for each party', async () => {
    const { stdout } = await asked(['timeline', folder.path('belhaven.md'), '--format', 'json']);
    const validate = new Ajv2020({ allErrors: true }).compile(schema('timeline'));
    const record: unknown = JSON.parse(stdout);
    expect(validate(record) ? [] : validate.errors).toEqual([]);
    const csv = (await asked(['timeline', folder.path('belhaven.md'), '--format', 'csv'])).stdout;
    expect(csv).toContain('ended,ISL,2041-03-03,2041-03-03');
    expect(csv.split('\r\n').filter((line) => line.includes(',signed,'))).toHaveLength(2);
  });

  it('guesses no day of a draft', async () => {
    const { stdout } = await asked(['timeline', folder.path('draft.md'), '--plain']);
    expect(stdout).toMatch(/and whether it does, is not known\./);
    expect(stdout).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it.each([
    [[], /Name files or precedents/],
    [['us-korea-1954'], /Did you mean us-korea-1953/],
    [['us-japan-1960', '--from', '2030-01-01', '--to', '2020-01-01'], /--to comes before --from/],
  ])('refuses %j', async (words, reason) => {
    const { code, stderr } = await asked(['timeline', ...words]);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });
});
