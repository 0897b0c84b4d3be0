// Our Word files in LibreOffice, which wrote none of them: comments at their exact words, tracked changes that accept and reject to the
// new and the old text. Left out, with a plain message, where there is no LibreOffice.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  annotationsOf,
  hasLibreOffice,
  inLibreOffice,
  linesOf,
  sofficePath,
  trackedIn,
} from '../../../test/libreoffice.mjs';
import { item, noteMark, table } from '../../core/test/zip-fixture.js';
import { withTrackedChanges } from '../src/docx/tracked-changes.js';
import { casus } from './run-casus.js';
import { wordFile, wordParagraph } from './word-file.js';

if (!hasLibreOffice) {
  console.warn(
    `LEFT OUT: no LibreOffice at ${sofficePath}, so no Word file of ours is opened by another program. Install libreoffice-writer-nogui, or set SOFFICE to its path.`,
  );
}
vi.setConfig({ testTimeout: 150_000, hookTimeout: 300_000 });

const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const DUTIES = [
  wordParagraph('Treaty between Norway and Chile'),
  wordParagraph('Article 1'),
  wordParagraph('If Norway is attacked, Chile shall take such action as it deems necessary.', [30, 50]),
  wordParagraph('Article 2'),
  wordParagraph('Norway shall promptly release all prisoners of war & return the archives.', [3, 18, 40]).replace(
    '</w:p>',
    `${noteMark(1)}<w:r><w:t xml:space="preserve"> Chile shall do so as soon as possible.</w:t></w:r></w:p>`,
  ),
  wordParagraph('Article 3'),
  wordParagraph('The Parties shall:'),
  item('keep the strait open to all ships;'),
  item('take appropriate measures against the fishing of herring.'),
  table([
    ['Norway', 'shall promptly lend four boats'],
    ['Chile', 'four boats'],
  ]),
];

/** Somebody's own comment and tracked change, on the last paragraph. */
const OWN = `<w:p><w:commentRangeStart w:id="7"/><w:del w:id="3" w:author="Clerk"><w:r><w:delText>Chile</w:delText></w:r></w:del><w:ins w:id="4" w:author="Clerk"><w:r><w:t>Norway</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> shall promptly pay.</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;

const draftWith = (body: string, comments: string | null = null) =>
  wordFile(body, {
    notes: ['Signed at Bergen.'],
    more: [
      {
        name: 'word/_rels/document.xml.rels',
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="n" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/>${comments === null ? '' : `<Relationship Id="c" Type="${RELATIONS}/comments" Target="comments.xml"/>`}</Relationships>`,
      },
      ...(comments === null ? [] : [{ name: 'word/comments.xml', data: comments }]),
    ],
  });

describe.runIf(hasLibreOffice)('a reviewed draft in LibreOffice', () => {
  let folder: string;
  let findings: { level: string; what: string; words: string; rule: string }[];
  const at = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'casus-office-'));
    const own = `<w:comments ${NS}><w:comment w:id="7" w:author="Clerk"><w:p><w:r><w:t>Is this meant?</w:t></w:r></w:p></w:comment></w:comments>`;
    writeFileSync(at('draft.docx'), draftWith(DUTIES.join('') + OWN, own));
    const audited = await casus(['audit', 'draft.docx', '-o', 'reviewed.docx', '--fail-on', 'never'], { cwd: folder });
    expect(audited).toMatchObject({ code: 0, stderr: '' });
    const listed = await casus(['audit', 'draft.docx', '--format', 'json', '--fail-on', 'never'], { cwd: folder });
    findings = JSON.parse(listed.stdout).documents[0].findings;
    await inLibreOffice([
      { from: at('draft.docx'), to: at('draft.txt'), as: 'txt' },
      { from: at('reviewed.docx'), to: at('reviewed.txt'), as: 'txt' },
      { from: at('draft.docx'), to: at('draft.fodt'), as: 'fodt' },
      { from: at('reviewed.docx'), to: at('reviewed.fodt'), as: 'fodt' },
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('has the same text', () => {
    expect(linesOf(at('draft.txt')).length).toBeGreaterThan(8);
    expect(linesOf(at('reviewed.txt'))).toEqual(linesOf(at('draft.txt')));
  });

  test('has each finding at its exact words', () => {
    // In the text that is read, a note leaves its number; in the document it has a mark.
    const folded = (words: string) =>
      words
        .replace(/\[\d+\]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const told = annotationsOf(at('reviewed.fodt'))
      .filter(({ author }) => author === 'Casus')
      .map(({ lines, words }) => [lines[0]?.replace(/^\w+: /, ''), words]);
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told.sort()).toEqual(findings.map(({ what, words }) => [what, folded(words)]).sort());
  });

  test('keeps the comments and the tracked changes of others', () => {
    const [before, after] = ['draft.fodt', 'reviewed.fodt'].map((name) =>
      annotationsOf(at(name)).filter(({ author }) => author === 'Clerk'),
    );
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
    expect(trackedIn(at('reviewed.fodt'))).toEqual(trackedIn(at('draft.fodt')));
    expect(trackedIn(at('reviewed.fodt'))).toMatchObject({ insertions: 1, deletions: 1, authors: ['Clerk'] });
  });
});

const words = (list: readonly string[]) => list.map((text) => wordParagraph(text)).join('');

const PAIRS: [name: string, old: string, fresh: string][] = [
  [
    'words that changed, paragraphs that came, went and moved',
    words([
      'Treaty between Norway and Chile',
      'Norway shall withdraw its troops within 24 hours.',
      'The catch of herring shall be counted by a committee of both Parties & published.',
      'The Parties shall keep the harbours of the northern coast open to all ships at all seasons.',
      'Disputes shall be settled by arbitration at Bergen.',
    ]),
    words([
      'Treaty between Norway and Chile',
      'The Parties shall keep the harbours of the northern coast open to all ships at all seasons.',
      'Norway will seek to withdraw its troops without undue delay.',
      'Chile shall lend two lighthouses to Norway for ten years.',
      'Disputes shall be settled by the Court.',
    ]),
  ],
  [
    'items of a numbered list',
    wordParagraph('The Parties shall:') +
      item('keep the strait open to all ships at all times;') +
      item('count the catch of herring every year;') +
      item('pay the owners of boats that were lost.'),
    wordParagraph('The Parties shall:') +
      item('keep the strait open to all ships in the summer;') +
      item('pay the owners of boats that were lost;') +
      item('meet once a year at Bergen.'),
  ],
  [
    'cells of a table and the words around a note',
    DUTIES.join(''),
    DUTIES.join('').replace('four boats', 'six large boats').replace('all prisoners', 'some prisoners'),
  ],
  ['all of it', words(['One shall pay.', 'Two shall wait.']), words(['Nobody is bound here.'])],
];

describe.runIf(hasLibreOffice)('a redline in LibreOffice', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'casus-office-'));
    const jobs: Parameters<typeof inLibreOffice>[0] = [];
    for (const [i, [, old, fresh]] of PAIRS.entries()) {
      writeFileSync(at(`${i}-old.docx`), draftWith(old));
      writeFileSync(at(`${i}-new.docx`), draftWith(fresh));
      const { bytes } = await withTrackedChanges(draftWith(old), draftWith(fresh));
      writeFileSync(at(`${i}-redline.docx`), bytes);
      const redline = at(`${i}-redline.docx`);
      jobs.push(
        { from: at(`${i}-old.docx`), to: at(`${i}-old.txt`), as: 'txt' },
        { from: at(`${i}-new.docx`), to: at(`${i}-new.txt`), as: 'txt' },
        { from: redline, to: at(`${i}-accepted.txt`), as: 'txt', changes: 'Accept' },
        { from: redline, to: at(`${i}-rejected.txt`), as: 'txt', changes: 'Reject' },
        { from: redline, to: at(`${i}-redline.fodt`), as: 'fodt' },
      );
    }
    await inLibreOffice(jobs);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(PAIRS.map(([name], i) => [name, i] as const))(
    'of %s: accepted it is the new text, rejected the old one',
    (_, i) => {
      expect(linesOf(at(`${i}-accepted.txt`))).toEqual(linesOf(at(`${i}-new.txt`)));
      expect(linesOf(at(`${i}-rejected.txt`))).toEqual(linesOf(at(`${i}-old.txt`)));
      expect(linesOf(at(`${i}-old.txt`))).not.toEqual(linesOf(at(`${i}-new.txt`)));
      const { insertions, deletions, authors } = trackedIn(at(`${i}-redline.fodt`));
      expect(Math.min(insertions, deletions)).toBeGreaterThan(0);
      expect(authors).toEqual(['Casus']);
    },
  );
});
