// What `casus compare` tells of two drafts, and what it refuses to compare.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, type Reading, readDocument, readSources } from '@casus/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import type { CompareFormat, ComparePart } from '../src/compare/compare-formats.js';
import { shownClauses } from '../src/compare/compared.js';
import { isFormOnly, redline, redlineInSigns } from '../src/compare/redline.js';
import { renderComparison } from '../src/compare/render-comparison.js';
import { summaryLine } from '../src/compare/summary.js';
import { cells } from '../src/output/cells.js';
import { casus } from './run-casus.js';

const HARBOUR =
  'The Parties shall keep the harbours of the northern coast open to the ships of all nations at all seasons.';
const TROOPS = 'Norway shall withdraw its troops from the Area within 24 hours.';
const HERRING = 'The catch of herring in the common waters shall be counted by a committee of both Parties.';
const FUND = 'Chile shall pay 10 million euros to Norway for the villages of the islands.';

const draft = (...articles: string[]) =>
  `# Treaty between Norway and Chile\n\n${articles.map((words, i) => `Article ${i + 1}\n\n${words}`).join('\n\n')}\n`;
const OLD = draft('“Area” means the northern islands.', TROOPS, HARBOUR, FUND, HERRING);
const NEW = draft(
  '“Area” means the northern and the southern islands.',
  'Norway will seek to withdraw its troops from the Area without undue delay.',
  FUND.replace('10 million', '20 million'),
  HERRING,
  HARBOUR,
);

const english = loadEnglish();
let old: Reading;
let fresh: Reading;
let folder: string;

async function read(text: string, document: string): Promise<Reading> {
  const [source] = await readSources(new TextEncoder().encode(text), { document });
  if (source === undefined) throw new Error('the draft gave no source');
  return readDocument({ ...source, kind: 'agreement' }, english);
}

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

beforeAll(async () => {
  old = await read(OLD, 'old.md');
  fresh = await read(NEW, 'new.md');
  folder = mkdtempSync(join(tmpdir(), 'casus-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (
  only: ComparePart | null = null,
  party: string | null = null,
  sides: [Reading, Reading] = [old, fresh],
) => ({
  old: sides[0],
  fresh: sides[1],
  comparison: compare(...sides),
  only,
  party,
});
const rendered = (format: CompareFormat, { plain = false, width = 80, given = run() } = {}) =>
  renderComparison(given, { format, plain, width, colour: false, next: 'Full redline: …' });

describe('the redline of a clause', () => {
  test('words that went stand before those that came in their place', () => {
    expect(redlineInSigns(redline('They shall pay within two days.', 'They may pay within ten days.'))).toBe(
      'They [-shall-]{+may+} pay within [-two-]{+ten+} days.',
    );
  });

  test('a lone space between two changes is no island', () => {
    expect(redlineInSigns(redline('They shall pay.', 'They will strive to pay.'))).toBe(
      'They [-shall-]{+will strive to+} pay.',
    );
  });

  test('the same words have no change, and no words no piece', () => {
    expect(redline('They pay.', 'They pay.')).toEqual([{ kind: 'same', text: 'They pay.' }]);
    expect(redline('', '')).toEqual([]);
  });

  test('a number is not cut in two', () => {
    expect(redlineInSigns(redline('10,000 men', '12,000 men'))).toBe('[-10,000-]{+12,000+} men');
  });

  test('capitals, commas and articles are form; a negation is not', () => {
    expect(isFormOnly(redline('the Parties, shall meet', 'The parties shall meet'))).toBe(true);
    expect(isFormOnly(redline('Parties shall meet', 'Parties shall not meet'))).toBe(false);
  });

  test('both texts come back from it, unit by unit', () => {
    const text = fc
      .array(fc.constantFrom('shall', 'not', ' ', '  ', '\n', ',', 'pay', '10', 'é', '🕊'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pieces = redline(a, b);
        const side = (left: string) =>
          pieces
            .filter(({ kind }) => kind !== left)
            .map((piece) => piece.text)
            .join('');
        expect([side('new'), side('gone')]).toEqual([a, b]);
      }),
    );
  });
});

describe('the page for a terminal', () => {
  test('both wordings stand beside an arrow at the place of the clause', () => {
    const page = rendered('text');
    expect(page).toMatch(/^Art\. 2\s+▼ {2}force\s+shall withdraw → will seek to$/m);
    expect(page).toMatch(/▼ {2}deadline\s+within 24 hours → without undue delay$/m);
    expect(page).toMatch(/▲ {2}amount\s+10 million euros → 20 million euros$/m);
    expect(page).toMatch(/^Art\. 5\s+◆ {2}moved\s+from Art\. 3, same words$/m);
  });

  test('a clause that only got another number is not shown as changed', () => {
    expect(rendered('text')).not.toMatch(/^Art\. 4\b.*\n?.*herring/m);
  });

  test('a changed definition names the clauses that it touches, and no others', () => {
    expect(rendered('text')).toContain('“Area” is defined otherwise. This touches Art. 1, Art. 2.');
  });

  test('its last lines count every clause once', () => {
    expect(summaryLine(run())).toBe('5 clauses: 1 weaker, 1 stronger, 1 different, 1 moved, 1 unchanged');
  });

  test('it keeps to the width', () => {
    for (const width of [40, 60, 100])
      expect(Math.max(...rendered('text', { width }).split('\n').map(cells))).toBeLessThanOrEqual(width);
  });

  test('--only force leaves out what has no direction, and the words', () => {
    const page = rendered('text', { given: run('force') });
    expect(page).toContain('will seek to');
    expect(page).not.toContain('{+');
    expect(page).not.toMatch(/^Art\. 1 /m);
  });

  test('--only text leaves out elements', () => {
    expect(rendered('text', { given: run('text') })).not.toContain('▼  force');
  });

  test('for the party that is bound, less of a duty is stronger', () => {
    const sign = (party: string) => shownClauses(run(null, party)).find(({ place }) => place === 'Art. 2')?.direction;
    expect([sign('NOR'), sign('CHL')]).toEqual(['stronger', 'weaker']);
  });

  test('the same text in another file is told to be the same', () => {
    expect(rendered('text', { given: run(null, null, [old, old]) })).toContain(
      'The two texts are the same, letter by letter.',
    );
  });

  test('texts of different matters are told to be no versions of one', async () => {
    const other = await read(
      draft('Iceland shall lend Peru a lighthouse.', 'Bells are rung at noon on Sundays.'),
      'other.md',
    );
    expect(rendered('text', { given: run(null, null, [old, other]) })).toContain('two different texts');
    expect(rendered('text')).not.toContain('two different texts');
  });

  test('sentences tell what went and what came without signs', () => {
    const page = rendered('text', { plain: true });
    expect(page).toContain('Article 2. Weaker. Force: “shall withdraw” became “will seek to”.');
    expect(page).not.toMatch(/[▲▼◆¶→{}]/);
  });
});

describe('other formats', () => {
  test('JSON holds the words of each change at their offsets', () => {
    const record = JSON.parse(rendered('json'));
    const change = record.clauses
      .flatMap((clause: { changes: unknown[] }) => clause.changes)
      .find(({ element }: { element: string }) => element === 'deadline');
    expect(old.text.slice(change.old.start, change.old.end)).toBe('within 24 hours');
    expect(fresh.text.slice(change.new.start, change.new.end)).toBe('without undue delay');
    expect(record.definitions).toEqual([{ term: 'Area', places: ['Art. 1', 'Art. 2'] }]);
  });

  test('a table has as many cells in each row, and no formula', async () => {
    const formula = await read(OLD.replace(HARBOUR, '=HYPERLINK("x") is what Chile shall keep.'), 'f.md');
    const table = rendered('csv', { given: run(null, null, [old, formula]) });
    expect(table.split('\r\n')[0]?.split(',')).toHaveLength(12);
    expect(table).not.toMatch(/(?:^|,)"?=/m);
  });

  test('the page asks for nothing from elsewhere and brings no markup of the documents to life', async () => {
    const hostile = await read(OLD.replace('herring', 'herring <script>alert(1)</script> <img src=http://x>'), 'h.txt');
    const page = rendered('html', { given: run(null, null, [old, hostile]) });
    expect(page).not.toMatch(/<script|<img|<link/i);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('<ins>');
  });

  test('the page shows the whole text as one redline, what is gone included', () => {
    const page = rendered('html');
    expect(page.slice(page.indexOf('id="redline"'))).toMatch(/<del>shall<\/del>.*<ins>will seek to<\/ins>/s);
  });
});

describe('the command', () => {
  test('ends with 0 however much changed, and writes where it is told', async () => {
    const out = join(folder, 'redline.html');
    const ran = await casus(['compare', file('a.md', OLD), file('b.md', NEW), '--format', 'html', '-o', out]);
    expect([ran.code, ran.stdout]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toContain('</html>');
    // It is made to be sent on, and says nothing of the folders of whoever made it.
    expect(readFileSync(out, 'utf8')).not.toContain(folder);
  });

  test('--quiet leaves out what to do next, and a feed of one text is one text', async () => {
    const line = JSON.stringify({ text: OLD });
    const ran = await casus(['compare', file('one.jsonl', `${line}\n`), file('b.md', NEW), '--quiet']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).not.toContain('Full redline');
  });

  test.each([
    [['old.md'], 'Name the old text and the new one'],
    [['old.md', 'new.md', 'third.md'], 'Name the old text and the new one'],
    [['old.md', './old.md'], 'the same file'],
    [['old.md', 'two.jsonl'], 'holds 2 documents'],
    [['old.md', 'absent.md'], 'could not be read'],
    [['old.md', 'new.md', '--for', 'Norwy'], 'Did you mean Norway?'],
    [['old.md', 'new.md', '--only', 'forces'], 'Did you mean force?'],
  ])('%j is refused in a sentence', async (words, sentence) => {
    file('old.md', OLD);
    file('new.md', NEW);
    file('two.jsonl', `${JSON.stringify({ text: HARBOUR })}\n${JSON.stringify({ text: FUND })}\n`);
    const ran = await casus(['compare', ...words], { cwd: folder });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(sentence);
  });
});
