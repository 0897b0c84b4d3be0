/** A brief in each of its formats: what people see, and that no document's words do anything in it. */
import { briefOf, buildDossier, type DossierEntry, dossierEntry } from '@casus/core';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { briefAsCsv, csvCell } from '../src/output/brief/csv.js';
import { escapeHtml } from '../src/output/brief/escape-html.js';
import { briefAsPage } from '../src/output/brief/html.js';
import { briefAsCalendar, daysOf, eventsWithoutDay, folded } from '../src/output/brief/ics.js';
import { briefAsMarkdown } from '../src/output/brief/markdown.js';
import { briefInSentences } from '../src/output/brief/plain.js';
import { briefForTerminal } from '../src/output/brief/text.js';
import { cells } from '../src/output/cells.js';
import { createStyle } from '../src/output/style.js';
import { instrument, reading } from './invented-reading.js';

const entry = dossierEntry(reading);
const brief = briefOf(buildDossier([entry]));
const terminal = (width: number, given = brief) => briefForTerminal(given, { width, style: createStyle(false) });

/** The same documents with the given words in every place that a document can fill. */
function hostile(words: string): DossierEntry {
  const at = { words, place: words, quote: [{ text: words, start: 0, end: words.length }] };
  return {
    ...entry,
    head: {
      ...entry.head,
      title: words,
      publisher: words,
      author: words,
      document: words,
      url: `https://example.org/${words}`,
    },
    commitments: entry.commitments.map(({ record }) => ({
      record: { ...record, bearer: [words], trigger: words, term: { words, value: words } },
      at,
    })),
    positions: entry.positions.map(({ record }) => ({
      record: { ...record, party: words, value: words, speaker: words },
      at,
    })),
    events: entry.events.map(({ record }) => ({ record: { ...record, place: words, participants: [words] }, at })),
  };
}
const hostileBrief = (words: string) => briefOf(buildDossier([hostile(words)]));

test('the terminal answers the three questions, then tells what is known with its witness', () => {
  expect(terminal(76)).toMatchInlineSnapshot(`
    "Brief as of Saturday 14 March 2026
    It stands on 1 source. The day is that of the latest source.

    How would it work?
      1 guarantee is on the table.
      It names the case in which it falls due; it names a time in which to act.
      · If the ford is closed: deployment within two days [1]

    Who gives it?
      Iceland (1, drafted) and Norway (1, drafted).

    How long does it last?
      No guarantee says.

    On the table ────────────────────────────────────────────────── 1 commitment

    Security guarantees
      Norway and Iceland shall deploy, towards Fordland  duty · drafted
        when      If the ford is closed
        by when   within two days
        how much  40 guards
        missing: how long
      │ If the ford is closed, Norway and Iceland shall send 40 guards within
      │ two days
        [1] line 7

    Who stands where ─────────────────────────────────────────────────── 1 stand

    Fordland
      Navigation and passage
        offers    “keep it open”
        Said by President Odo Lund.
      │ “and we will keep it open.”
        [1] line 3

    Open ────────────────────────────────────────────────────────── no questions
    No open question was found: no party opposes what another wants, none is
    undecided, and no values stand against one another.

    What happened ──────────────────────────────────────────────────── no events
    No meeting, call, signing, vote or attack was found that is past.

    What is next ─────────────────────────────────────────────────────── 1 event

      Friday 20 March 2026  Meeting · planned · Lisbon · Norway and Iceland
      │ They meet in Lisbon on 20 March
        [1] line 7

    Sources ────────────────────────────────────────────────────────────────────

    [1] Talks on the ford
          The Ford Gazette; reprinted by River Post
          Saturday 14 March 2026 (stated in the text); but Thursday 12 March
          2026 in the address, which counts for less
          ford.txt
    "
  `);
});

test('no line is wider than the terminal, and nothing of a document acts on it', () => {
  for (const width of [40, 60, 100]) {
    for (const line of terminal(width).split('\n')) expect(cells(line)).toBeLessThanOrEqual(width);
  }
  const words = 'a\u001b[2Jb \u202ec \u009b31m';
  for (const page of [terminal(80, hostileBrief(words)), briefInSentences(hostileBrief(words))]) {
    for (const active of '\u001b\u202e\u009b') expect(page).not.toContain(active);
  }
});

test('plain tells it in sentences, one thing a line, without drawing', () => {
  const page = briefInSentences(brief);
  expect(page).toContain('How would it work? 1 guarantee is on the table.');
  expect(page).toMatch(/Norway and Iceland shall deploy.* How long: missing\..* Words, source 1, line 7: If the ford/);
  expect(page).not.toMatch(/[│─═¶·→]/);
});

test('Markdown holds words of documents as words', () => {
  const page = briefAsMarkdown(hostileBrief('# [x](javascript:y) <b> `z`'));
  expect(page).not.toMatch(/^# \[x\]/m);
  expect(page).not.toMatch(/[^\\]\[x\]\(/);
  expect(page).not.toContain('<b>');
  expect(briefAsMarkdown(brief)).toContain('- how long: *missing*');
});

describe('the page', () => {
  test('needs nothing from elsewhere and runs nothing', () => {
    const page = briefAsPage(brief);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('@media print');
  });

  test('leads each reference to a source that stands in it, and gives each id once', () => {
    const page = briefAsPage(brief);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  test.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><svg onload=alert(1)>',
    '&lt;b&gt; & javascript:alert(1)',
  ])('%s of a document is only words in it', (words) => {
    const page = briefAsPage(hostileBrief(words));
    const tags = [...page.matchAll(/<\/?([a-z][a-z\d]*)/gi)].map(([, tag]) => tag);
    const own = new Set([...briefAsPage(brief).matchAll(/<\/?([a-z][a-z\d]*)/gi)].map(([, tag]) => tag));
    for (const tag of tags) expect([...own]).toContain(tag);
    expect(page).not.toMatch(/<[^>]+\son\w+\s*=\s*[^"]*alert/i);
    expect(page).not.toMatch(/href="(?!#|https?:\/\/)/);
  });

  test('escaped text holds no sign that ends it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  test('an address that is none of the web is no link', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://x"y']) {
      const given = briefOf(buildDossier([{ ...entry, head: { ...entry.head, url } }]));
      expect(briefAsPage(given)).not.toContain(`href="${url.slice(0, 5)}`);
    }
  });
});

describe('the table', () => {
  test('has a row for each witness, under its head, with the same number of cells in each', () => {
    const rows = briefAsCsv(brief).trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^kind,id,issue,party,/);
    expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual(['commitment', 'position', 'event']);
    expect(briefAsCsv(brief)).toMatch(/\r\n$/);
  });

  test.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['with "quotes"', '"with ""quotes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\t=cmd', "'\t=cmd"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['2026-03-14', '2026-03-14'],
    ['', ''],
  ])('%j is written %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  test('tells what is inferred from what is stated', () => {
    const accord = dossierEntry({ ...reading, document: 'accord.txt', kind: 'agreement', instrument });
    const [head = '', row = ''] = briefAsCsv(briefOf(buildDossier([accord]))).split('\r\n');
    const cell = (name: string) => row.split(',')[head.split(',').indexOf(name)];
    expect([cell('term'), cell('inferred')]).toEqual(['15 years', 'term']);
  });

  test('is read back as it was by a reader that knows quotes', () => {
    const words = 'He said "yes, and no",\r\nthen =left';
    const cellsOf = (csv: string) =>
      [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
        ([, quoted, bare]) => quoted?.replace(/""/g, '"') ?? bare,
      );
    expect(cellsOf(briefAsCsv(hostileBrief(words)))).toContain(words);
  });
});

describe('the calendar', () => {
  const calendar = (given = brief) => new ICAL.Component(ICAL.parse(briefAsCalendar(given)));
  const eventOf = (given = brief) => new ICAL.Event(calendar(given).getFirstSubcomponent('vevent') ?? undefined);
  const on = (date: string | null, status: 'held' | 'planned' | 'proposed' | 'cancelled' = 'planned') =>
    briefOf(
      buildDossier([
        { ...entry, events: entry.events.map(({ record, at }) => ({ record: { ...record, date, status }, at })) },
      ]),
    );

  test('is read by a calendar reader of another make', () => {
    const event = eventOf();
    expect(event.summary).toBe('Meeting: Norway and Iceland');
    expect(event.location).toBe('Lisbon');
    expect(event.description).toContain('They meet in Lisbon on 20 March');
    expect(event.startDate.isDate).toBe(true);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-03-20', '2026-03-21']);
    expect(event.uid).toMatch(/^e-[0-9a-f]{8}@casus$/);
    expect(calendar().getFirstPropertyValue('version')).toBe('2.0');
  });

  test.each([
    ['2026-03-20/2026-03-22', '2026-03-20', '2026-03-23'],
    ['2026-02-28', '2026-02-28', '2026-03-01'],
    ['2026-12', '2026-12-01', '2027-01-01'],
  ])('%s is from %s until, not including, %s', (date, from, until) => {
    const event = eventOf(on(date));
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([from, until]);
  });

  test.each([null, '2026', '2026-W12', '2026-13', '2026-02-30', '2026-03-20/2026-03-01', 'XXXX-03-05', ''])(
    '%j is no day of a calendar, which is told',
    (date) => {
      expect(daysOf(date)).toBeNull();
      expect(eventsWithoutDay(on(date))).toBe(1);
      expect(calendar(on(date)).getAllSubcomponents('vevent')).toEqual([]);
    },
  );

  test('what is proposed is tentative, and what is cancelled is cancelled', () => {
    const status = (given: typeof brief) =>
      calendar(given).getFirstSubcomponent('vevent')?.getFirstPropertyValue('status');
    expect(status(on('2026-03-20', 'proposed'))).toBe('TENTATIVE');
    expect(status(on('2026-03-20', 'cancelled'))).toBe('CANCELLED');
    expect(status(on('2026-03-20'))).toBe('CONFIRMED');
  });

  test('lines are of at most 75 octets and come back whole, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = folded(`X-A:${text.replace(/[\r\n]/g, ' ')}`);
        for (const part of line.trimEnd().split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(line.replace(/\r\n[ ]/g, '').replace(/\r\n$/, '')).toBe(`X-A:${text.replace(/[\r\n]/g, ' ')}`);
      }),
    );
  });

  test('words of a document add no line of their own', () => {
    const words = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM; a, b \\ c';
    const lines = briefAsCalendar(hostileBrief(words)).split('\r\n');
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('BEGIN:VALARM'))).toBe(false);
    expect(eventOf(hostileBrief(words)).location).toBe('x END:VEVENT BEGIN:VALARM; a, b \\ c');
  });

  test('is the same whenever it is made', () => {
    expect(briefAsCalendar(brief)).toBe(briefAsCalendar(briefOf(buildDossier([dossierEntry(reading)]))));
    expect(briefAsCalendar(brief)).toContain('DTSTAMP:20260314T000000Z');
  });
});

describe('a brief of nothing', () => {
  const empty = briefOf(buildDossier([]));
  test('says so in every format', () => {
    expect(terminal(200, empty)).toContain('It stands on no source: nothing was read, or nothing by that day.');
    expect(briefAsPage(empty)).toContain('Looked for: promises, duties, bans');
    expect(briefAsMarkdown(empty)).toContain('No open question was found');
    expect(briefInSentences(empty)).toContain('No guarantee was found');
    expect(briefAsCsv(empty).split('\r\n')).toHaveLength(2);
    expect(new ICAL.Component(ICAL.parse(briefAsCalendar(empty))).getAllSubcomponents('vevent')).toEqual([]);
  });

  test('tells nothing found from not read', () => {
    const silent = { ...entry, commitments: [], positions: [], events: [] };
    const found = terminal(200, briefOf(buildDossier([silent])));
    expect(found).toContain('Nothing was found in them; what was looked for stands below.');
    expect(found).toContain('No commitment, position or event was found in it.');
    const foreign = { ...silent, head: { ...silent.head, language: 'uk' } };
    const unread = terminal(200, briefOf(buildDossier([foreign])));
    expect(unread).toContain('1 source is in Ukrainian; of it only the head was read.');
    expect(unread).not.toContain('No commitment, position or event was found in it.');
  });
});

test('a contradiction of dates is shown with the choice', () => {
  expect(terminal(200)).toContain('Thursday 12 March 2026 in the address, which counts for less');
});
