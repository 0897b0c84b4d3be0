import type { Range, Reading, Statement } from '@casus/core';
import { expect, test } from 'vitest';
import { cells } from '../src/output/cells.js';
import { readingAsJson } from '../src/output/json.js';
import { readingAsMarkdown } from '../src/output/markdown.js';
import { readingInSentences } from '../src/output/plain.js';
import { createStyle } from '../src/output/style.js';
import { readingForTerminal } from '../src/output/terminal.js';

const text = [
  'Talks on the ford',
  '',
  '“We will open the ford,” President Odo Lund said on Monday, “and we will keep it open.”',
  '',
  'He warned that the tolls would stay for 15 years.',
  'A farmer said \u001b[31mnothing\u001b[0m | would <b>change</b>.',
].join('\n');

const at = (words: string, after = ''): Range => {
  const start = text.indexOf(words, text.indexOf(after));
  if (start === -1) throw new Error(`the text does not hold "${words}"`);
  return [start, start + words.length];
};

const reading: Reading = {
  document: 'ford.txt',
  sha256: '0'.repeat(64),
  format: 'text',
  kind: 'news',
  language: 'en',
  title: 'Talks on the ford',
  author: null,
  publisher: 'The Ford Gazette',
  republishedBy: 'River Post',
  published: '2026-03-14',
  publishedDates: [
    { date: '2026-03-14', how: 'page', from: 'March 14, 2026' },
    { date: '2026-03-12', how: 'address', from: '/2026/03/12/' },
  ],
  url: null,
  text,
  article: [[0, text.length]],
  statements: [
    {
      source: [at('A farmer')],
      cue: [
        at('said \u001b')
          .slice(0, 1)
          .concat(at('said \u001b')[0] + 4) as [number, number],
      ],
      content: [at('\u001b[31mnothing\u001b[0m | would <b>change</b>')],
      party: null,
      speaker: null,
    },
    {
      source: [at('President Odo Lund')],
      cue: [at('said')],
      content: [at('“We will open the ford,”'), at('“and we will keep it open.”')],
      party: 'Fordland',
      speaker: 'President Odo Lund',
    },
    {
      source: [at('He')],
      cue: [at('warned')],
      content: [at('that the tolls would stay for 15 years')],
      party: 'Fordland',
      speaker: 'President Odo Lund',
    },
  ],
  times: [
    { start: at('Monday')[0], end: at('Monday')[1], type: 'DATE', value: '2026-03-09' },
    { start: at('15 years')[0], end: at('15 years')[1], type: 'DURATION', value: 'P15Y' },
  ],
};

const terminal = (width: number, colour = false) => readingForTerminal(reading, { width, style: createStyle(colour) });

test('the terminal shows head, statements by party with their exact words, and times', () => {
  expect(terminal(72)).toMatchInlineSnapshot(`
    "Talks on the ford
    Written by    The Ford Gazette
    Published     Saturday 14 March 2026 (stated in the text); but Thursday
                  12 March 2026 in the address
    Reprinted by  River Post
    Read from     ford.txt (plain text, news, English)

    Who said what ──────────────────────────────────────────── 3 statements

    Fordland
      President Odo Lund  said · line 3
      │ “We will open the ford,” … “and we will keep it open.”

      President Odo Lund  as “He” · warned · line 5
      │ that the tolls would stay for 15 years

    No party known
      A farmer  said · line 6
      │ ␛[31mnothing␛[0m | would <b>change</b>

    When ─────────────────────────────────────────────── 2 time expressions

      Monday → Monday 9 March 2026  2026-03-09
        …President Odo Lund said on Monday, “and we will keep it open.”
      15 years → P15Y
        He warned that the tolls would stay for 15 years.
    "
  `);
});

test('no line is wider than the terminal', () => {
  for (const width of [40, 60, 80, 120]) {
    for (const line of terminal(width).split('\n')) expect(cells(line)).toBeLessThanOrEqual(width);
  }
});

test('colour changes no word, and only colour comes through from us, nothing from the document', () => {
  const coloured = terminal(80, true);
  expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(terminal(80));
  expect(coloured).not.toContain('\u001b[31m');
  expect(terminal(80)).not.toContain('\u001b');
});

test('plain is told in sentences, one thing a line, without drawing', () => {
  expect(readingInSentences(reading)).toMatchInlineSnapshot(`
    "Title: Talks on the ford.
    Written by: The Ford Gazette.
    Published: Saturday 14 March 2026 (stated in the text); but Thursday 12 March 2026 in the address.
    Reprinted by: River Post.
    Read from: ford.txt (plain text, news, English).
    3 statements.
    Statement 1 of 3. Party: Fordland. Speaker: President Odo Lund. Told by: “said”. Place: line 3. Words: “We will open the ford,” … “and we will keep it open.”
    Statement 2 of 3. Party: Fordland. Speaker: President Odo Lund, here called “He”. Told by: “warned”. Place: line 5. Words: that the tolls would stay for 15 years.
    Statement 3 of 3. Party: not known. Speaker: A farmer. Told by: “said”. Place: line 6. Words: ␛[31mnothing␛[0m | would <b>change</b>.
    2 time expressions.
    Time 1 of 2. Words: Monday. Meaning: Monday 9 March 2026. Value: 2026-03-09. In: “We will open the ford,” President Odo Lund said on Monday, “and we will keep it open.”
    Time 2 of 2. Words: 15 years. Value: P15Y. In: He warned that the tolls would stay for 15 years.
    "
  `);
  expect(readingInSentences(reading)).not.toMatch(/[│─═¶→]/);
});

test('Markdown holds the words as words', () => {
  expect(readingAsMarkdown(reading)).toMatchInlineSnapshot(`
    "# Talks on the ford

    - **Written by:** The Ford Gazette
    - **Published:** Saturday 14 March 2026 (stated in the text); but Thursday 12 March 2026 in the address
    - **Reprinted by:** River Post
    - **Read from:** ford.txt (plain text, news, English)

    ## Who said what

    3 statements.

    ### Fordland

    **President Odo Lund** said · line 3

    > “We will open the ford,” … “and we will keep it open.”

    **President Odo Lund** as “He” · warned · line 5

    > that the tolls would stay for 15 years

    ### No party known

    **A farmer** said · line 6

    > ␛\\[31mnothing␛\\[0m \\| would &lt;b&gt;change&lt;/b&gt;

    ## When

    2 time expressions.

    | words | meaning | value | type |
    | --- | --- | --- | --- |
    | “We will open the ford,” President Odo Lund said on **Monday**, “and we will keep it open.” | Monday 9 March 2026 | 2026-03-09 | DATE |
    | He warned that the tolls would stay for **15 years**. |  | P15Y | DURATION |
    "
  `);
});

test('JSON is the record itself, and nothing in it acts upon a terminal', () => {
  const hostile = { ...reading, title: 'a\u009b2Jb\u202ec\u2028d\u007f' };
  for (const layout of ['indented', 'line'] as const) {
    const json = readingAsJson(hostile, layout);
    expect(JSON.parse(json)).toEqual(hostile);
    for (const active of '\u009b\u202e\u2028\u007f\u001b') expect(json).not.toContain(active);
  }
  expect(readingAsJson(reading, 'line')).not.toContain('\n');
});

test('none, not stated and not read are told apart', () => {
  const bare = {
    ...reading,
    title: null,
    publisher: null,
    published: null,
    publishedDates: [],
    statements: [],
    times: [],
  };
  const show = (given: Reading) => readingForTerminal(given, { width: 80, style: createStyle(false) });
  expect(show(bare)).toContain('Written by    not stated');
  expect(show(bare)).toContain('give the day with --published');
  expect(show(bare)).toContain('Nobody is said to have said anything');
  expect(show({ ...bare, language: 'es' })).toContain('in Spanish; statements and times are read in English only');
  expect(show({ ...bare, language: 'es' })).not.toContain('Nobody is said');
});

test.each([
  ['Prime Minister Ada Shell', 'Ada Shell', /Prime Minister Ada Shell {2}said/],
  ['Shell', 'Ada Shell', /Ada Shell {2}said/],
  ['she', 'Ada Shell', /Ada Shell {2}as “she” · said/],
  ['', 'Ada Shell', /Ada Shell {2}said/],
  ['the envoy', null, /the envoy {2}said/],
  ['', null, /Speaker not named {2}said/],
])('where the text says “%s” of %s, each is named once', (words, speaker, shown) => {
  const own = `${words} said it would rain`;
  const source: Range[] = words === '' ? [] : [[0, words.length]];
  const from = words.length + 1;
  const statement = {
    source,
    cue: [[from, from + 4]],
    content: [[from + 5, own.length]],
    party: null,
    speaker,
  } satisfies Statement;
  const given = {
    ...reading,
    text: own,
    article: [[0, own.length]] satisfies Range[],
    statements: [statement],
    times: [],
  };
  expect(readingForTerminal(given, { width: 80, style: createStyle(false) })).toMatch(shown);
});
