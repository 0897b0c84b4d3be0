/** `casus brief` as a person runs it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Brief } from '@casus/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { casus } from './run-casus.js';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const examples = fromRoot('examples');
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const isBrief = ajv.compile<Brief>(
  JSON.parse(readFileSync(fromRoot('packages/core/schema/brief.schema.json'), 'utf8')),
);

// Each run starts a process and threads of its own; a busy machine takes seconds for that.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-brief-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const news = (words: string) => `A bridge for two towns\n\nMarch 14, 2026\n\n${words}\n`;

describe('the examples that ship', () => {
  test('give one brief that the schema describes, whose words stand in the files', async () => {
    const { code, stdout, stderr } = await casus(['brief', examples, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'casus: 5 documents read.\n' });
    const brief: unknown = JSON.parse(stdout);
    if (!isBrief(brief)) throw new Error(ajv.errorsText(isBrief.errors));
    // The reprint is no source of its own.
    expect(brief.sources.map(({ printings }) => printings.length).sort()).toEqual([0, 0, 0, 1]);
    const files = new Map(
      brief.sources.flatMap(({ id, head, printings }) =>
        [{ id, head }, ...printings].map((one) => [one.id, readFileSync(one.head.document, 'utf8')] as const),
      ),
    );
    const things = [
      ...brief.table.flatMap(({ commitments }) => commitments),
      ...brief.stands.flatMap(({ stands }) => stands),
      ...brief.happened,
      ...brief.next,
    ];
    expect(things.length).toBeGreaterThan(10);
    for (const { document, quote } of things.flatMap(({ witnesses }) => witnesses)) {
      for (const { text, start, end } of quote) expect(files.get(document)?.slice(start, end)).toBe(text);
    }
    expect(brief.happened.some(({ sources, where }) => sources > 1 && where === 'Reykjavik')).toBe(true);
  });

  test('are told to people, with the questions answered and the next step', async () => {
    const { code, stdout } = await casus(['brief', examples], { env: { COLUMNS: '72' } });
    expect(code).toBe(0);
    for (const heading of [
      'How would it work?',
      'On the table',
      'Who stands where',
      'Open',
      'What is next',
      'Sources',
    ]) {
      expect(stdout).toContain(heading);
    }
    const lines = stdout.split('\n');
    expect(lines.at(-2)).toMatch(/^As a page to send and print: casus brief .* -o brief\.html$/);
    for (const line of lines.slice(0, -2)) expect(line.length).toBeLessThanOrEqual(72);
  });

  test('are a calendar, a table and a page as well', async () => {
    const calendar = await casus(['brief', examples, '--format', 'ics', '--quiet']);
    expect(new ICAL.Component(ICAL.parse(calendar.stdout)).getAllSubcomponents('vevent').length).toBeGreaterThan(2);
    const output = join(folder, 'brief.html');
    const page = await casus(['brief', examples, '--format', 'html', '--output', output]);
    expect(page).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(output, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(readdirSync(folder)).toEqual(['brief.html']);
  });

  test('as of an earlier day know nothing of what came later', async () => {
    const { stdout } = await casus(['brief', examples, '--as-of', '2026-03-15', '--format', 'json', '-q']);
    const brief: Brief = JSON.parse(stdout);
    expect(brief.sources.map(({ head }) => head.published)).toEqual(['2026-03-14']);
    expect(brief.happened.every(({ when }) => when === null || when <= '2026-03-15')).toBe(true);
  });
});

describe('what is given', () => {
  test('the number of threads and the way of naming files change nothing', async () => {
    put({ 'a.txt': news('Norway agreed to withdraw its boats.'), 'b.txt': news('Iceland wants a cease-fire.') });
    const run = (...words: string[]) => casus(['brief', ...words, '-f', 'json', '-q'], { cwd: folder });
    const expected = (await run('a.txt', 'b.txt')).stdout;
    expect((await run('b.txt', 'a.txt', '-j', '1')).stdout).toBe(expected);
    expect((await run('a.txt', 'b.txt', 'a.txt')).stdout).toBe(expected);
  });

  test('standard input and lines of a .jsonl are documents, too', async () => {
    const line = (id: string, text: string) => `${JSON.stringify({ id, text, published: '2026-03-14' })}\n`;
    const input = line('one', 'Norway agreed to withdraw its boats.') + line('two', 'Iceland wants a cease-fire.');
    const { code, stdout } = await casus(['brief', '-', '--format', 'json'], { input });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Brief).sources.map(({ head }) => head.document)).toEqual(['one', 'two']);
  });

  test('a party is known by its name and by its code', async () => {
    put({ 'a.txt': news('Norway agreed to withdraw its boats. Iceland wants a cease-fire.') });
    const of = async (party: string) =>
      (await casus(['brief', 'a.txt', '--party', party, '-q'], { cwd: folder })).stdout;
    expect(await of('Norway')).toBe(await of('NOR'));
    expect(await of('NOR')).toMatch(/^Norway \(NOR\): brief as of/);
    expect(await of('Norway')).not.toMatch(/^Iceland/m);
  });
});

describe('what goes wrong', () => {
  test('a file that cannot be read costs a sentence, and the brief is made of the others', async () => {
    put({ 'a.txt': news('Norway agreed to withdraw its boats.'), 'b.txt': '' });
    const { code, stdout, stderr } = await casus(['brief', '.', '--format', 'md'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('b.txt could not be read: it is empty.');
    expect(stdout).toContain('withdraw its boats');
  });

  test('a page of nothing but menus gives a brief that says what was looked for', async () => {
    put({ 'menu.txt': 'Home\nWorld\nBusiness\nSport\nWeather\nSubscribe\nLog in\nPrivacy\nContact us\n' });
    const { stdout } = await casus(['brief', 'menu.txt'], { cwd: folder, env: { COLUMNS: '110' } });
    expect(stdout.replace(/\s+/g, ' ')).toContain('Nothing was found in them');
    expect(stdout).toContain('Looked for: promises, duties, bans');
    expect(stdout).not.toMatch(/\[1\] line/);
  });

  test.each([
    [['brief'], 'Name what is to be read: casus brief FILE…'],
    [['brief', 'a.txt', '--format', 'pdf'], 'takes text, md, html, json, csv or ics, not "pdf".'],
    [['brief', 'a.txt', '--as-of', 'tomorrow'], '--as-of takes a day of the calendar'],
    [['brief', 'a.txt', '--issue', 'guarantee'], 'Did you mean guarantees?'],
    [['brief', 'a.txt', '--issue', 'weather'], 'It takes guarantees, guarantee-duration,'],
    [['brief', 'a.txt', '--party', 'Iceand'], 'Did you mean Iceland?'],
    [['brief', 'a.txt', '-o', 'a.txt'], 'is to be read and cannot be written at the same time'],
    [['breif', 'a.txt'], 'Did you mean casus brief?'],
    [['brief', 'none.txt'], 'none.txt could not be read: there is no such file'],
  ])('casus %j ends with 2 and one line that says why', async (words, sentence) => {
    put({ 'a.txt': news('They met.') });
    const { code, stdout, stderr } = await casus(words, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('where nothing could be read, no file is written', async () => {
    const { code, stderr } = await casus(['brief', 'none.txt', '-f', 'html', '-o', 'brief.html'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing was read, so brief.html was not written.');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('its help page tells what it takes, on standard output', async () => {
  const { code, stdout } = await casus(['help', 'brief']);
  expect(code).toBe(0);
  expect(stdout).toContain('Usage: casus brief FILE…');
  expect(stdout).toContain('--as-of DATE');
});
