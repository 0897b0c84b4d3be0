import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reading } from '@casus/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hostileFiles } from './hostile-files.js';
import { casus } from './run-casus.js';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const accord = fromRoot('examples/harbour-accord.txt');
const schema: object = JSON.parse(readFileSync(fromRoot('packages/core/schema/reading.schema.json'), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const isReading = ajv.compile<Reading>(schema);

// Each run starts a process and a thread of its own; a busy machine takes seconds for that.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Record<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function readings(jsonl: string): Reading[] {
  return jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const reading: unknown = JSON.parse(line);
      if (!isReading(reading)) throw new Error(ajv.errorsText(isReading.errors));
      return reading;
    });
}

const news = (words: string) => `A bridge for two towns\n\n${words}\n`;

describe('the example that ships', () => {
  test('gives one record that the schema describes, with the article, its writer and its copier', async () => {
    const { code, stdout, stderr } = await casus(['read', accord, '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [reading] = readings(JSON.stringify(JSON.parse(stdout)));
    expect(reading).toMatchObject({
      title: 'Iceland and Norway near a harbour accord, but its guarantees stay open',
      author: 'Ingrid Solvang',
      publisher: 'The Tidewater Courier',
      republishedBy: 'Harbour Mirror',
      published: '2026-03-14',
      language: 'en',
      kind: 'news',
    });
    const article = reading?.article.map(([start, end]) => reading.text.slice(start, end)).join('\n') ?? '';
    expect(article.trim()).toMatch(/^This is an invented report[\s\S]*within six months\.$/);
    expect(reading?.text).toBe(readFileSync(accord, 'utf8'));
    const told = reading?.statements.find(
      ({ speaker }) => speaker === 'Norwegian Foreign Minister Astrid Hallen' || speaker === 'Astrid Hallen',
    );
    expect(told?.party).toBe('NOR');
    const times = new Map(reading?.times.map(({ start, end, value }) => [reading.text.slice(start, end), value]));
    expect(Object.fromEntries(times)).toMatchObject({ Monday: '2026-03-16', Friday: '2026-03-13', '15 years': 'P15Y' });
  });

  test('is told in words that keep within the terminal', async () => {
    const { code, stdout } = await casus(['read', accord], { env: { COLUMNS: '60' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Iceland and Norway near a harbour accord, but its/);
    expect(stdout).toContain('Monday → Monday 16 March 2026');
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n').filter((line) => !line.startsWith('Full record'))) {
      expect(line.length).toBeLessThanOrEqual(60);
    }
  });
});

describe('what is asked for', () => {
  test('a folder is read in the order of names, on several threads, and again the same', async () => {
    // The long ones first, so that several threads finish out of order.
    for (let i = 0; i < 6; i++) put({ [`${i}.txt`]: news(`Town ${i} agreed. `.repeat(300 * (5 - i) + 1)) });
    const first = await casus(['read', folder, '--format', 'jsonl', '--jobs', '3', '--quiet']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(readings(first.stdout).map(({ document }) => document.slice(folder.length + 1))).toEqual(
      Array.from({ length: 6 }, (_, i) => `${i}.txt`),
    );
    expect((await casus(['read', folder, '-f', 'jsonl', '-j', '1', '-q'])).stdout).toBe(first.stdout);
  });

  test('--published is the day that times are reckoned from, and lines of a .jsonl keep their own', async () => {
    const line = (id: string, published?: string) =>
      JSON.stringify({ id, text: news('They will meet on Monday.'), published });
    put({ 'all.jsonl': `${line('own', '2026-03-14')}\n${line('given')}\n` });
    const { stdout } = await casus([
      'read',
      join(folder, 'all.jsonl'),
      '--format',
      'jsonl',
      '--published',
      '2025-06-05',
    ]);
    expect(readings(stdout).map(({ document, times }) => [document, times[0]?.value])).toEqual([
      ['own', '2026-03-16'],
      ['given', '2025-06-09'],
    ]);
  });

  test('JSON is an array for several files and for a .jsonl, even of one line', async () => {
    put({ 'a.txt': news('They met.'), 'b.jsonl': '{"id":"b","text":"They met in March and talked."}\n' });
    const shape = async (...words: string[]) => {
      const { stdout } = await casus(['read', ...words, '--format', 'json', '-q']);
      const parsed: unknown = JSON.parse(stdout);
      return Array.isArray(parsed) ? parsed.length : 'object';
    };
    expect(await shape(folder)).toBe(2);
    expect(await shape(join(folder, 'b.jsonl'))).toBe(1);
  });

  test('standard input is read, and escape sequences in it reach nobody', async () => {
    const input = news('The \u001b[2Jenvoy said on Monday that \u001b]0;x\u0007nothing had changed.');
    for (const format of ['text', 'md', 'json']) {
      const { code, stdout } = await casus(['read', '-', '--format', format], { input });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u);
    }
  });

  test('an address is fetched only as far as it may be', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response
        .setHeader('content-type', 'text/html')
        .end(`<title>A bridge</title><img src="/pixel.gif"><p>${'They met on the bridge. '.repeat(20)}</p>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const page = `http://127.0.0.1:${port}/page`;
    const refused = await casus(['read', page]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^casus: http:\S+ could not be read: .*--allow-private-addresses/);
    const allowed = await casus(['read', page, '--allow-private-addresses', '--format', 'jsonl']);
    server.close();
    expect(readings(allowed.stdout)).toMatchObject([{ document: page, url: page, format: 'html' }]);
    expect(asked).toEqual(['/page']);
  });
});

describe('what goes wrong', () => {
  test('hostile and broken files cost a sentence each; the others are read, within a gibibyte', async () => {
    put(Object.fromEntries(Object.entries(hostileFiles).map(([name, make]) => [name, make()])));
    put({ 'a-good.txt': news('They met.'), 'z-good.txt': news('They parted.') });
    const { code, stdout, stderr, memory } = await casus(['read', folder, '--format', 'jsonl', '--jobs', '2']);
    expect(code).toBe(2);
    expect(readings(stdout).map(({ document }) => document.slice(folder.length + 1))).toEqual([
      'a-good.txt',
      'z-good.txt',
    ]);
    const sentences = stderr.trimEnd().split('\n');
    expect(sentences.pop()).toBe('casus: 2 documents read, 6 could not be read.');
    expect(sentences.map((sentence) => sentence.slice(`casus: ${folder}/`.length).replace(/ could.*/, ''))).toEqual(
      Object.keys(hostileFiles).sort(),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/could not be read: [^.]+\.$/);
    expect(memory).toBeGreaterThan(20);
    expect(memory).toBeLessThan(1024);
  });

  test.each([
    [['raed', 'a.txt'], 'There is no command raed. Did you mean casus read?'],
    [['read', '--formt', 'json', 'a.txt'], 'Did you mean --format?'],
    [['read'], 'Name what is to be read'],
    [['page.html'], 'To read a file or an address: casus read page.html'],
    [['--plain'], 'Name a command before its options'],
    [['read', 'none.txt'], 'none.txt could not be read: there is no such file; check the name.'],
    [['read', 'a.txt', '--output', 'no/such/folder/b.json'], 'there is no such folder; make it first.'],
    [['help', 'conquer'], 'There is no command conquer.'],
  ])('casus %j ends with 2 and one line that says why', async (words, sentence) => {
    put({ 'a.txt': news('They met.') });
    const { code, stdout, stderr } = await casus(words, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a reader that goes away is no fault', async () => {
    put({ 'all.jsonl': `${JSON.stringify({ id: 'x', text: news('They met in March. '.repeat(200)) })}\n`.repeat(300) });
    const { code, stderr } = await casus(['read', join(folder, 'all.jsonl'), '-f', 'jsonl', '-q'], {
      during: (child) => child.stdout?.once('data', () => child.stdout?.destroy()),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('a file to write to', () => {
  test('is whole or as it was', async () => {
    put({ 'a.txt': news('They met. '.repeat(3000)), 'out.json': 'older' });
    const output = join(folder, 'out.json');
    const failed = await casus(['read', join(folder, 'none.txt'), '-o', output]);
    expect(failed.stderr).toContain('Nothing was read, so');
    expect(readFileSync(output, 'utf8')).toBe('older');
    const done = await casus(['read', join(folder, 'a.txt'), '-f', 'json', '-o', output]);
    expect(done).toMatchObject({ code: 0, stdout: '' });
    expect(readings(JSON.stringify(JSON.parse(readFileSync(output, 'utf8'))))).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out.json']);
  });

  test('its name says the format where none is given', async () => {
    const output = join(folder, 'out.md');
    put({ 'a.txt': news('They met.') });
    await casus(['read', join(folder, 'a.txt'), '-o', output]);
    expect(readFileSync(output, 'utf8')).toMatch(/^# /);
    await casus(['read', join(folder, 'a.txt'), '-o', output, '-f', 'json']);
    expect(readFileSync(output, 'utf8')).toMatch(/^\{/);
  });

  test('a document that is read is never written over', async () => {
    put({ 'a.txt': news('They met.') });
    const { code, stderr } = await casus(['read', 'a.txt', '-o', './a.txt'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('is to be read and cannot be written at the same time');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(news('They met.'));
  });

  test.runIf(existsSync('/dev/full'))('a full disk is told in a sentence', async () => {
    const { code, stderr } = await casus(['read', accord, '-f', 'json', '-o', '/dev/full']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'casus: /dev/full could not be written: there is no room left on its disk; free some, or write elsewhere with --output.\n',
    );
  });

  test('a stop leaves nothing behind', async () => {
    const output = join(folder, 'out.jsonl');
    const { code, stderr } = await casus(['read', '-', '-f', 'jsonl', '-o', output], {
      during: (child) => {
        const waiting = setInterval(() => {
          if (!readdirSync(folder).some((name) => name.endsWith('.part'))) return;
          clearInterval(waiting);
          child.kill('SIGINT');
        }, 20);
        child.once('close', () => clearInterval(waiting));
      },
    });
    expect(code).toBe(130);
    expect(stderr).toBe('casus: Stopped; no documents had been read.\n');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('help is for people: on standard output, with code 0', async () => {
  for (const words of [['--help'], [], ['help']]) {
    const { code, stdout } = await casus(words);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: casus COMMAND');
  }
  const page = (await casus(['read', '--help'])).stdout;
  expect(page).toContain('Usage: casus read FILE…');
  expect((await casus(['help', 'read'])).stdout).toBe(page);
  expect((await casus(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
