import { afterEach, expect, test } from 'vitest';
// As it is built: a thread is started from a file, and there is no such file beside the source.
import { readWeights } from '../dist/english.js';
import { ReaderThread } from '../dist/worker/reader-thread.js';
import type { Item } from '../src/input/item.js';
import type { OutputSettings } from '../src/worker/task.js';

const output: OutputSettings = { format: 'jsonl', plain: false, colour: false, width: 80, only: null };
const document = (name: string, text: string): Item => {
  const bytes = new TextEncoder().encode(text);
  return { kind: 'bytes', bytes, hints: { document: name }, size: bytes.length };
};
const small = document('small.txt', 'Two towns\n\nThe envoy said on Monday that the bridge would hold.\n');
const large = document('large.txt', 'The envoy said that the bridge would hold for 15 years. '.repeat(20_000));

let thread: ReaderThread;
afterEach(() => thread.close());

test('a document that needs too much memory costs itself only', async () => {
  thread = new ReaderThread({ weights: readWeights(), output }, { seconds: 600, megabytes: 90 });
  expect(await thread.read(small)).toMatchObject({
    document: 'small.txt',
    problem: null,
    readings: [{ format: 'text' }],
  });
  expect(await thread.read(large)).toEqual({
    document: 'large.txt',
    readings: [],
    entries: [],
    problem: 'it needs more memory than one document may take; split it',
    fault: null,
  });
  expect(await thread.read(small)).toMatchObject({ document: 'small.txt', problem: null });
}, 300_000);

test('one that takes too long is given up, and the next gets a new thread', async () => {
  thread = new ReaderThread({ weights: readWeights(), output }, { seconds: 0.5, megabytes: 512 });
  expect((await thread.read(large)).problem).toMatch(/^it takes longer than 0.5 seconds/);
  expect((await thread.read(small)).document).toBe('small.txt');
}, 300_000);

test('what cannot be read is told, and the thread goes on', async () => {
  thread = new ReaderThread({ weights: readWeights(), output }, { seconds: 60, megabytes: 512 });
  expect(await thread.read(document('empty.txt', ''))).toMatchObject({
    readings: [],
    problem: 'it is empty',
    fault: null,
  });
  expect(await thread.read({ kind: 'refused', hints: { document: 'x' }, reason: 'why', size: 0 })).toMatchObject({
    problem: 'why',
  });
  expect((await thread.read(small)).readings).toHaveLength(1);
}, 300_000);

test('without the weights a document is told to be unread, with the fault', async () => {
  const weights = Promise.reject(new Error('there are no weights'));
  thread = new ReaderThread({ weights, output }, { seconds: 60, megabytes: 512 });
  const { problem, fault, readings } = await thread.read(small);
  expect(readings).toEqual([]);
  expect(problem).toBe('casus met a fault of its own in it');
  expect(fault).toContain('there are no weights');
});
