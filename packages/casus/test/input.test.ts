import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../src/input/item.js';
import { type ItemOptions, itemsOf } from '../src/input/items.js';
import { jsonlLines } from '../src/input/jsonl-lines.js';
import { inOrder } from '../src/worker/in-order.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* chunksOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function items(operands: string[], standardInput = chunksOf()): Promise<{ items: Item[]; leftOut: string[] }> {
  const leftOut: string[] = [];
  const options: ItemOptions = {
    published: '2026-01-03',
    allowPrivateAddresses: false,
    standardInput,
    leftOut: (path) => leftOut.push(path),
    except: () => false,
  };
  return { items: await all(itemsOf(operands, options)), leftOut };
}

describe('a folder', () => {
  test('is read with its folders in the order of names', async () => {
    for (const path of ['b.txt', 'a/z.html', 'a/c.md', 'Z.txt']) {
      mkdirSync(join(folder, 'a'), { recursive: true });
      writeFileSync(join(folder, path), 'text');
    }
    const found = (await items([folder])).items.map((item) => item.hints.document.slice(folder.length + 1));
    expect(found).toEqual(['Z.txt', join('a', 'c.md'), join('a', 'z.html'), 'b.txt']);
  });

  test('hidden files, pictures and links that lead in a circle are left out', async () => {
    mkdirSync(join(folder, 'inner'));
    writeFileSync(join(folder, '.secret.txt'), 'text');
    writeFileSync(join(folder, 'photo.JPG'), 'picture');
    writeFileSync(join(folder, 'inner', 'one.txt'), 'text');
    symlinkSync(folder, join(folder, 'inner', 'again'));
    const found = await items([folder]);
    expect(found.items.map((item) => item.hints.document)).toEqual([join(folder, 'inner', 'one.txt')]);
    expect(found.leftOut).toEqual([join(folder, 'photo.JPG')]);
  });

  test('a link that leads nowhere is told, and the rest is read', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'a.txt'));
    writeFileSync(join(folder, 'b.txt'), 'text');
    const kinds = (await items([folder])).items.map((item) => item.kind);
    expect(kinds).toEqual(['refused', 'file']);
  });

  test('a picture that is named is tried', async () => {
    writeFileSync(join(folder, 'scan.png'), 'x');
    expect((await items([join(folder, 'scan.png')])).items).toMatchObject([{ kind: 'file' }]);
  });
});

describe('what cannot be handed on', () => {
  test('a name without a file keeps its place', async () => {
    writeFileSync(join(folder, 'b.txt'), 'text');
    const found = (await items([join(folder, 'none.txt'), join(folder, 'b.txt')])).items;
    expect(found).toMatchObject([
      { kind: 'refused', reason: 'there is no such file; check the name' },
      { kind: 'file' },
    ]);
  });

  test('an address of another kind is not taken for a file', async () => {
    expect((await items(['file:///etc/hosts'])).items).toMatchObject([
      { kind: 'refused', reason: expect.stringContaining('only http: and https:') },
    ]);
  });
});

describe('standard input', () => {
  test('is one document', async () => {
    const { items: found } = await items(['-'], chunksOf('A draft.\n', 'More of it.\n'));
    expect(found).toMatchObject([
      { kind: 'bytes', size: 21, hints: { document: 'standard input', published: '2026-01-03' } },
    ]);
  });

  test('is the lines of a .jsonl where its first line is one, with or without a line end', async () => {
    const two = (await items(['-'], chunksOf('{"id":"a","te', 'xt":"x"}\n{"id":"b","text":"y"}'))).items;
    expect(two.map((item) => item.hints.document)).toEqual(['standard input:1', 'standard input:2']);
    expect((await items(['-'], chunksOf('{"id":"a","text":"x"}'))).items).toMatchObject([{ kind: 'line' }]);
  });

  test.each(['{\n "version": "https://jsonfeed.org/version/1.1" }', '{"a": 1}\n', '{ brace }\n', ''])(
    '%j is no .jsonl',
    async (text) => expect((await items(['-'], chunksOf(text))).items).toMatchObject([{ kind: 'bytes' }]),
  );
});

describe('the lines of a .jsonl', () => {
  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 7 }),
        async (texts, step) => {
          const lines = texts.map((text) => JSON.stringify({ text }));
          const bytes = Buffer.from(lines.join('\r\n'));
          const parts: Uint8Array[] = [];
          for (let at = 0; at < bytes.length; at += step) parts.push(bytes.subarray(at, at + step));
          expect((await all(jsonlLines(chunksOf(...parts)))).map(({ text }) => text)).toEqual(lines);
        },
      ),
    );
  });

  test('empty lines are counted but not given, and a byte order mark is dropped', async () => {
    expect(await all(jsonlLines(chunksOf('\ufeff{"a":1}\n\n \n{"b":2}\n')))).toEqual([
      { number: 1, text: '{"a":1}' },
      { number: 4, text: '{"b":2}' },
    ]);
  });

  test('a line that is too long costs itself only', async () => {
    const mega = new Uint8Array(1024 * 1024).fill(0x61);
    const parts = [...Array.from({ length: 65 }, () => mega), '\n{"b":2}'];
    expect(await all(jsonlLines(chunksOf(...parts)))).toEqual([
      { number: 1, text: null },
      { number: 2, text: '{"b":2}' },
    ]);
  });
});

describe('many at once', () => {
  test('come back in order, with no more under way than the window', async () => {
    let underWay = 0;
    let most = 0;
    const work = async (number: number) => {
      underWay++;
      most = Math.max(most, underWay);
      for (let turns = (number * 7) % 5; turns >= 0; turns--) await Promise.resolve();
      underWay--;
      return number;
    };
    async function* numbers() {
      for (let number = 0; number < 50; number++) yield number;
    }
    expect(await all(inOrder(numbers(), work, 4))).toEqual(Array.from({ length: 50 }, (_, number) => number));
    expect(most).toBeLessThanOrEqual(4);
  });

  test('a result that is due does not wait for the next input', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(slow(), async (number) => number, 4);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });
});
