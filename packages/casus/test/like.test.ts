import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cells } from '../src/output/cells.js';
import { casus } from './run-casus.js';

const TREATY = `# Treaty between Norway and Chile

Article 1

If Norway is attacked, Chile shall assist it by such action as it deems necessary.

Article 2

Norway shall withdraw its forces from Peru within 30 days.
`;

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-like-'));
  file = join(folder, 'draft.md');
  writeFileSync(file, TREATY);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('casus like', () => {
  test('a place in a file: counts and citations, no line wider than asked', async () => {
    const { code, stdout } = await casus(['like', 'Art. 1', file, '-e', 'response'], { env: { COLUMNS: '70' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ {2}own judgement {2}← as here/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('NATO treaty, Art. 5 (1949; 34 UNTS 243');
    const body = stdout.split('\n').slice(1);
    expect(Math.max(...body.map(cells))).toBeLessThanOrEqual(70);
  });

  test('words of a clause, as a table whose every line has its citation', async () => {
    const { code, stdout } = await casus([
      'like',
      'In case of armed attack France shall defend Chile.',
      '-e',
      'deadline',
      '-f',
      'csv',
    ]);
    expect(code).toBe(0);
    const [head = '', ...rows] = stdout.trimEnd().split('\r\n');
    expect(head.split(',').slice(0, 5)).toEqual(['document', 'place', 'words', 'element', 'value']);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toContain(',deadline,');
  });

  test('json holds all precedents of a value, and how many files say nothing', async () => {
    const { stdout } = await casus(['like', 'Art. 2', file, '--format', 'json']);
    const [clause] = JSON.parse(stdout).clauses;
    expect(clause.place).toBe('Art. 2');
    for (const { values, notCoded } of clause.elements) {
      expect(notCoded).toBeGreaterThanOrEqual(0);
      for (const value of values) expect(value.precedents).toHaveLength(value.count);
    }
  });

  test('in sentences, with places as they are said', async () => {
    const { stdout } = await casus(['like', 'as it deems necessary', '--plain']);
    expect(stdout).toContain('NATO treaty, Article 5');
    expect(stdout).not.toMatch(/¶|Art\./);
  });

  test('nothing ranks countries', async () => {
    const { stdout } = await casus(['like', 'Art. 1', file, '--all']);
    expect(stdout).not.toMatch(/score|rank|grade|best|worst/i);
  });
});

describe('what cannot be followed is said in a sentence', () => {
  test.each([
    [['like'], 'Name a place and a file'],
    [['like', 'Art. 5'], 'Name the file in which Art. 5 stands'],
    [['like', 'the weather is fine'], 'Nothing to compare was found'],
    [['like', 'as it deems necessary', '-e', 'respones'], 'Did you mean response?'],
    [['like', 'Art. 1', 'nowhere.md'], 'nowhere.md'],
    [['like', 'a', 'b', 'c'], 'Name a place and a file'],
  ])('%j', async (words, sentence) => {
    const { code, stdout, stderr } = await casus(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });

  test('a place without commitments names places that have some', async () => {
    const { code, stderr } = await casus(['like', 'Art. 7', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('There are some at Art. 1, Art. 2.');
  });

  test('a file without its place', async () => {
    const { code, stderr } = await casus(['like', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('Name the place in');
  });
});
