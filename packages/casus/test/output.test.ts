import { type Range, type Reading, readingRecord, type Statement } from '@casus/core';
import { expect, test } from 'vitest';
import { cells } from '../src/output/cells.js';
import { readingAsJson } from '../src/output/json.js';
import { readingAsMarkdown } from '../src/output/markdown.js';
import { readingInSentences } from '../src/output/plain.js';
import { createStyle } from '../src/output/style.js';
import { readingForTerminal } from '../src/output/terminal.js';
import { instrument, reading } from './invented-reading.js';

const terminal = (width: number, colour = false) => readingForTerminal(reading, { width, style: createStyle(colour) });

test('the terminal shows head, statements by party with their exact words, and times', () => {
  expect(terminal(72)).toMatchInlineSnapshot(`
    "Talks on the ford
    Written by    The Ford Gazette
    Published     Saturday 14 March 2026 (stated in the text); but Thursday
                  12 March 2026 in the address, which counts for less
    Reprinted by  River Post
    Read from     ford.txt (plain text, news, English)

    Who said what ───────────────────────────────────────────── 3 statements

    Fordland
      President Odo Lund  said · line 3
      │ “We will open the ford,” … “and we will keep it open.”

      President Odo Lund  as “He” · warned · line 5
      │ that the tolls would stay for 15 years

    No party known
      A farmer  said · line 6
      │ ␛[31mnothing␛[0m | would <b>change</b>

    Who stands where ──────────────────────────────────────────── 1 position

    Fordland
      Navigation and passage
      offers: “keep it open” · President Odo Lund · line 3
      │ “and we will keep it open.”

    Who is to do what ───────────────────────────────────────── 1 commitment

      Norway and Iceland shall deploy, towards Fordland
      [duty, drafted] · line 7
      │ If the ford is closed, Norway and Iceland shall send 40 guards
      │ within two days
        when      If the ford is closed
        by when   within two days
        how much  40 guards
        missing: how long

    What is next ─────────────────────────────────────────────────── 1 event

      Friday 20 March 2026
      Meeting · planned · Lisbon · Norway and Iceland · line 7
      │ They meet in Lisbon on 20 March

    When ──────────────────────────────────────────────── 2 time expressions

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
    Published: Saturday 14 March 2026 (stated in the text); but Thursday 12 March 2026 in the address, which counts for less.
    Reprinted by: River Post.
    Read from: ford.txt (plain text, news, English).
    3 statements.
    Statement 1 of 3. Party: Fordland. Speaker: President Odo Lund. Told by: “said”. Place: line 3. Words: “We will open the ford,” … “and we will keep it open.”
    Statement 2 of 3. Party: Fordland. Speaker: President Odo Lund, here called “He”. Told by: “warned”. Place: line 5. Words: that the tolls would stay for 15 years.
    Statement 3 of 3. Party: not known. Speaker: A farmer. Told by: “said”. Place: line 6. Words: ␛[31mnothing␛[0m | would <b>change</b>.
    1 position.
    Position 1 of 1. Party: Fordland. Question: Navigation and passage. Stance: offers. Value: keep it open. Speaker: President Odo Lund. Place: line 3. Words: “and we will keep it open.”
    1 commitment.
    Commitment 1 of 1. Norway and Iceland shall deploy, towards Fordland. Kind: duty, drafted. When: If the ford is closed. By when: within two days. How much: 40 guards. Missing: how long. Place: line 7. Words: If the ford is closed, Norway and Iceland shall send 40 guards within two days.
    1 event.
    Event 1 of 1. Meeting, planned. When: Friday 20 March 2026. Where: Lisbon. Who: Norway and Iceland. Place: line 7. Words: They meet in Lisbon on 20 March.
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
    - **Published:** Saturday 14 March 2026 (stated in the text); but Thursday 12 March 2026 in the address, which counts for less
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

    ## Who stands where

    1 position.

    ### Fordland

    **Navigation and passage** offers: “keep it open” · President Odo Lund · line 3

    > “and we will keep it open.”

    ## Who is to do what

    1 commitment.

    **Norway and Iceland shall deploy, towards Fordland** (duty, drafted) · line 7

    > If the ford is closed, Norway and Iceland shall send 40 guards within two days

    - when: If the ford is closed
    - by when: within two days
    - how much: 40 guards
    - *missing: how long*

    ## What is next

    **Friday 20 March 2026** Meeting · planned · Lisbon · Norway and Iceland · line 7

    > They meet in Lisbon on 20 March

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
    expect(JSON.parse(json)).toEqual(readingRecord(hostile));
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
  expect(show({ ...bare, language: 'es' }).replace(/\s+/g, ' ')).toContain(
    'in Spanish; statements, commitments, positions, events and times are read in English only',
  );
  expect(show({ ...bare, language: 'es' })).not.toContain('Nobody is said');
  const silent = show({ ...bare, commitments: [], positions: [], events: [] }).replace(/\s+/g, ' ');
  expect(silent).toContain('No commitment was found. Looked for: promises, duties, bans');
  expect(silent).toContain('No stand of a party');
  expect(silent).toContain('No meeting, call, signing, vote or attack');
});

test('an agreement is shown by its instrument and commitments first, with what it does not say', () => {
  const agreement: Reading = { ...reading, kind: 'agreement', instrument, statements: [], positions: [], events: [] };
  const page = readingForTerminal(agreement, { width: 80, style: createStyle(false) });
  const order = ['The instrument', 'Who is to do what', 'When ─'].map((heading) => page.indexOf(heading));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(page).toContain('Title               Agreement on the Ford');
  expect(page).toContain('Form                draft (inferred: the title of the document)');
  expect(page).toContain('Withdrawal          not stated');
  // The clause is cited where there are clauses.
  expect(page).toContain('sentence 6, line 7');
  for (const absent of ['Renewal', 'Who said what', 'Who stands where', 'What happened']) {
    expect(page).not.toContain(absent);
  }
});

test('of an agreement in another language only the head is shown, and why is said', () => {
  const foreign: Reading = {
    ...reading,
    language: 'uk',
    kind: 'agreement',
    instrument,
    statements: [],
    commitments: [],
  };
  for (const page of [
    readingForTerminal(foreign, { width: 100, style: createStyle(false) }),
    readingAsMarkdown(foreign),
    readingInSentences(foreign),
  ]) {
    expect(page.replace(/\s+/g, ' ')).toContain('The document is in Ukrainian;');
    expect(page).toContain('Norway (NOR) and Iceland (ISL)');
    expect(page).not.toContain('No commitment was found');
  }
});

test('only the parts asked for are shown', () => {
  const page = readingForTerminal(reading, { width: 80, style: createStyle(false) }, ['events']);
  expect(page).toContain('What is next');
  for (const other of ['Who said what', 'Who is to do what', 'Who stands where', 'When ─']) {
    expect(page).not.toContain(other);
  }
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
