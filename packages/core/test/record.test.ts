/** What the record of a reading says beside the reading itself: words, places, and how each element is known. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createEnglish } from '@casus/english';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createPlaces,
  dossierEntry,
  type Reading,
  type ReadingRecord,
  readDocument,
  readingRecord,
  readSources,
  wordsAt,
} from '../src/index.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const isReading = ajv.compile(JSON.parse(readFileSync(path('../schema/reading.schema.json'), 'utf8')));

let read: (text: string, document: string) => Promise<Reading>;
beforeAll(() => {
  const file = readFileSync(path('../../english/weights/english.casus'));
  const english = createEnglish(file[0] === 0x1f ? gunzipSync(file) : file);
  read = async (text, document) => {
    const [source] = await readSources(new TextEncoder().encode(text), { document });
    if (source === undefined) throw new Error('no source');
    return readDocument(source, english);
  };
});

const accord = [
  '# Draft Accord on the Sound of Brunnvik',
  '',
  'Iceland and Norway (hereinafter “the Parties”),',
  '',
  'Have agreed as follows:',
  '',
  '## Article 1',
  '',
  '1. If the sound is closed, Norway shall send two vessels within 48 hours.',
  '2. Iceland shall not station troops on the island.',
  '',
  '## Article 2',
  '',
  'This Accord shall remain in force for ten years. A [map](http://ford.example/map) is attached.',
  '',
].join('\n');

describe('the record of an agreement', () => {
  let record: ReadingRecord;
  let reading: Reading;
  beforeAll(async () => {
    reading = await read(accord, 'accord.md');
    record = readingRecord(reading);
  });

  test('is as the schema says, whose words stand where they are said to stand', () => {
    expect(isReading(JSON.parse(JSON.stringify(record))), ajv.errorsText(isReading.errors)).toBe(true);
    expect(record.commitments.length).toBeGreaterThan(1);
    for (const { quote } of [...record.commitments, ...record.positions, ...record.events]) {
      for (const { text, start, end } of quote) expect(record.text.slice(start, end)).toBe(text);
    }
  });

  test('tells of each element how it is known, and gives nothing for what is missing', () => {
    for (const commitment of record.commitments) {
      for (const [name, element] of Object.entries(commitment.elements)) {
        const value = commitment[name as keyof typeof commitment.elements];
        const nothing = value === null || (Array.isArray(value) && value.length === 0);
        if (element.state === 'missing') expect(nothing).toBe(true);
        if (element.state === 'stated') {
          for (const [start, end] of element.quotes) expect(record.text.slice(start, end).trim()).not.toBe('');
        }
      }
    }
  });

  test('gives a dossier its words without markup, and its places by clause and line', () => {
    const { commitments, head, article } = dossierEntry(reading);
    expect(commitments).toHaveLength(record.commitments.length);
    const duty = commitments.find(({ at }) => at.words.includes('vessels'));
    expect(duty?.at.place).toMatch(/^Art\. 1 ¶ 1, line 9$/);
    expect(head).not.toHaveProperty('text');
    expect(article).toContain('A map is attached.');
    expect(article).not.toContain('http');
  });

  test.each<[string, (record: ReadingRecord) => unknown]>([
    [
      'an act that is not on the list',
      (good) => ({ ...good, commitments: [{ ...good.commitments[0], act: 'smile' }] }),
    ],
    [
      'a quote without its place',
      (good) => ({ ...good, commitments: [{ ...good.commitments[0], quote: [{ text: 'x' }] }] }),
    ],
    [
      'an element whose state is not known',
      (good) => ({
        ...good,
        commitments: [
          { ...good.commitments[0], elements: { ...good.commitments[0]?.elements, term: { state: 'guessed' } } },
        ],
      }),
    ],
    ['a field that nobody knows', (good) => ({ ...good, events: [{ ...good.events[0], mood: 'good' }] })],
    ['no list of positions', ({ positions: _, ...rest }) => rest],
  ])('the schema refuses %s', (_, spoil) => {
    expect(isReading(JSON.parse(JSON.stringify(spoil(record))))).toBe(false);
  });
});

describe('words and places', () => {
  const text = 'One **two** three.\n\nFour five.\nSix.';
  const article = [
    [0, 4],
    [6, 9],
    [11, text.length],
  ] as const;

  test('words are without markup, with a sign for words left out', () => {
    expect(wordsAt({ text, article }, [[0, 17]])).toBe('One two three');
    expect(
      wordsAt({ text, article }, [
        [0, 3],
        [12, 17],
      ]),
    ).toBe('One … three');
    expect(
      wordsAt({ text, article }, [
        [0, 3],
        [6, 9],
      ]),
    ).toBe('One two');
  });

  test('nothing is given for what lies outside the article', () => {
    expect(wordsAt({ text, article }, [[4, 6]])).toBe('');
    expect(wordsAt({ text, article }, [])).toBe('');
  });

  test('a place is the line of a text, and the paragraph of what was taken out of a page', () => {
    const of = (format: Reading['format']) => createPlaces({ text, article: [[0, text.length]], format });
    expect([0, 20, 33].map(of('text'))).toEqual(['line 1', 'line 3', 'line 4']);
    expect([0, 20, 33].map(of('html'))).toEqual(['¶ 1', '¶ 2', '¶ 3']);
  });
});

test('a page of nothing but menus gives no items', async () => {
  const menu =
    'Home\nWorld\nBusiness\nSport\nWeather\nSubscribe\nLog in\nPrivacy\nTerms of use\nContact us\n© 2026 The Ford Gazette\n';
  const record = readingRecord(await read(menu, 'menu.txt'));
  expect(record).toMatchObject({ instrument: null, commitments: [], positions: [], events: [], statements: [] });
});
