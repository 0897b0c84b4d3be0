import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cells } from '../src/output/cells.js';
import { casus } from './run-casus.js';

const TREATY = `# Treaty between Norway and Chile

Article 1

If Norway is attacked, Chile shall assist it by such action as it deems necessary.

Article 2

Norway shall withdraw its forces from Peru within 30 days.

Article 3

This Treaty shall remain in force for ten years.
`;
const SCHEMES = ['atop', 'legalization', 'ig'] as const;

const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(fileURLToPath(new URL('../../core/schema/coding.schema.json', import.meta.url)), 'utf8')),
);

let folder: string;
let file: string;
let weather: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-code-'));
  file = join(folder, 'draft.md');
  weather = join(folder, 'weather.txt');
  writeFileSync(file, TREATY);
  writeFileSync(weather, 'The weather in Arica is mild. It rained on the hills.\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casus code', () => {
  test.each(SCHEMES)('%s as json that the schema describes, whose words stand in the file', async (scheme) => {
    const { code, stdout } = await casus(['code', file, '--scheme', scheme, '-f', 'json']);
    expect(code).toBe(0);
    const record = JSON.parse(stdout);
    validate(record);
    expect(validate.errors).toBeNull();
    for (const { units } of record.documents)
      for (const { values } of units)
        for (const { words } of values)
          for (const { text, start, end } of words) expect(TREATY.slice(start, end)).toBe(text);
  });

  test.each(SCHEMES)('%s as a table with a line for each value', async (scheme) => {
    const { stdout } = await casus(['code', file, '-s', scheme, '-f', 'csv']);
    const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(head.split(',').slice(0, 9)).toEqual([
      'document',
      'scheme',
      'unit',
      'place',
      'commitment',
      'variable',
      'asks',
      'state',
      'code',
    ]);
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row).toMatch(/,(?:stated|inferred|missing),/);
  });

  test('for a terminal: codes with words, and what is not in the text, no line wider than asked', async () => {
    const { stdout } = await casus(['code', file, '-s', 'atop'], { env: { COLUMNS: '70' } });
    expect(stdout).toMatch(/DEFENSE +1 {2}promised/);
    expect(stdout).toMatch(/LENGTH +120/);
    expect(stdout).toMatch(/Not in the text:[^.]*OFFENSE/);
    expect(Math.max(...stdout.split('\n').map(cells))).toBeLessThanOrEqual(70);
  });

  test('institutional grammar in its notation', async () => {
    const { stdout } = await casus(['code', file, '-s', 'ig'], { env: { COLUMNS: '110' } });
    expect(stdout).toContain('A(Norway) D(shall) I(withdraw) Bdir(its forces');
  });

  test('in sentences, with places as they are said and all that was looked for', async () => {
    const { stdout } = await casus(['code', file, '-s', 'legalization', '--plain']);
    expect(stdout).toContain('obligation (how bound): contingent');
    expect(stdout).toContain('missing. Looked for');
    expect(stdout).not.toMatch(/¶|Art\./);
  });

  test('written to a file', async () => {
    const path = join(folder, 'out.csv');
    const { code, stdout } = await casus(['code', file, '-s', 'ig', '-f', 'csv', '-o', path]);
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(path, 'utf8')).toContain(',ig,');
  });
});

describe('what cannot be followed is said in a sentence', () => {
  test.each([
    [['code'], 'Name what is to be read'],
    [['code', 'draft.md'], 'Say in which scheme, atop, legalization or ig'],
    [['code', 'draft.md', '--scheme', 'atpo'], 'Did you mean atop?'],
    [['code', 'nowhere.md', '--scheme', 'ig'], 'could not be read'],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await casus(words, { cwd: folder });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test.each(SCHEMES)('%s of a text without promises says what was looked for', async (scheme) => {
    const { code, stdout } = await casus(['code', weather, '-s', scheme]);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nothing to code was found; looked for');
  });

  test('one file that is not there does not keep the other from being coded', async () => {
    const { code, stdout, stderr } = await casus(['code', file, join(folder, 'nowhere.md'), '-s', 'ig']);
    expect(code).toBe(2);
    expect(stdout).toContain('A(Norway)');
    expect(stderr).toContain('nowhere.md');
  });
});
