// Word files with comments: each remark at its exact words, and everything else as it was.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Range, readSources, type Source, zipEntries } from '@casus/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { item, noteMark, table } from '../../core/test/zip-fixture.js';
import { partOf } from '../src/docx/archive.js';
import { withComments } from '../src/docx/comments.js';
import { casus } from './run-casus.js';
import { bodyXml, commentedWords, resolved, wordFile, wordParagraph } from './word-file.js';

const TROOPS = 'Norway shall promptly withdraw its troops & guns from the islands.';
const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const [source] = await readSources(bytes, { document: 'draft.docx' });
  if (source === undefined) throw new Error('the draft gave no source');
  return source;
}

const rangeOf = (text: string, words: string): Range => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return [start, start + words.length];
};

/** The words that the comments of a file stand at, with the first line of each. */
async function commented(bytes: Uint8Array, ...words: string[]) {
  const { text } = await sourceOf(bytes);
  const remarks = words.map((one) => ({ range: rangeOf(text, one), lines: [`on ${one}`, 'Why: because.'] }));
  return await withComments(bytes, text, remarks);
}

describe('comments', () => {
  test('stand at exactly their words, across runs and in the middle of one', async () => {
    const file = wordFile(wordParagraph('Treaty on the Straits') + wordParagraph(TROOPS, [10, 18, 30]));
    const { bytes, elsewhere } = await commented(file, 'promptly withdraw its', 'troops & guns', 'islands');
    expect(elsewhere).toBe(0);
    expect(await commentedWords(bytes)).toEqual([
      ['on promptly withdraw its', 'promptly withdraw its'],
      ['on troops & guns', 'troops & guns'],
      ['on islands', 'islands'],
    ]);
    expect((await sourceOf(bytes)).text).toBe((await sourceOf(file)).text);
  });

  test('on the same words stand beside one another', async () => {
    const { bytes } = await commented(wordFile(wordParagraph(TROOPS)), 'withdraw its', 'its troops', 'its troops');
    expect((await commentedWords(bytes)).map(([, words]) => words)).toEqual([
      'withdraw its',
      'its troops',
      'its troops',
    ]);
  });

  test('are found in numbered points, in tables and behind the marks of notes', async () => {
    const body =
      wordParagraph('The Parties agree as follows:').replace(
        '</w:p>',
        `${noteMark(1)}<w:r><w:t> without delay</w:t></w:r></w:p>`,
      ) +
      item('to keep the strait open;') +
      item('to meet twice a year.') +
      table([
        ['Norway', 'four boats'],
        ['Chile', 'four boats'],
      ]);
    const file = wordFile(body, { notes: ['Signed.'] });
    const { text } = await sourceOf(file);
    const second = text.lastIndexOf('four boats');
    const { bytes } = await withComments(file, text, [
      { range: rangeOf(text, 'meet twice'), lines: ['a'] },
      { range: rangeOf(text, 'without delay'), lines: ['b'] },
      { range: [second, second + 4], lines: ['c'] },
    ]);
    expect(await commentedWords(bytes)).toEqual([
      ['b', 'without delay'],
      ['a', 'meet twice'],
      ['c', 'four'],
    ]);
    expect((await bodyXml(bytes)).split('w:commentRangeStart')[3]).not.toContain('Norway');
  });

  test('words of a note have no place in the body, and are quoted on the first paragraph', async () => {
    const file = wordFile(
      wordParagraph('Treaty on the Straits').replace('</w:p>', `${noteMark(1)}</w:p>`) + wordParagraph(TROOPS),
      {
        notes: ['Signed at the customs house.'],
      },
    );
    const { bytes, elsewhere } = await commented(file, 'customs house');
    expect(elsewhere).toBe(1);
    expect(await commentedWords(bytes)).toEqual([['on customs house', 'Treaty on the Straits']]);
    expect(await partOf(bytes, 'word/comments.xml')).toContain('On: “customs house”');
  });

  test('of a document whose words all stand in a note are not lost', async () => {
    const file = wordFile(`<w:p>${noteMark(1)}</w:p>`, { notes: ['Norway shall promptly pay.'] });
    const { bytes, elsewhere } = await commented(file, 'promptly', 'pay');
    expect(elsewhere).toBe(2);
    expect(await commentedWords(bytes)).toEqual([
      ['on promptly', ''],
      ['on pay', ''],
    ]);
  });

  test('of the document itself and its tracked changes are kept', async () => {
    const own = `<w:comments ${NS}><w:comment w:id="7" w:author="Clerk"><w:p><w:r><w:t>Is this meant?</w:t></w:r></w:p></w:comment></w:comments>`;
    const tracked = `<w:p><w:commentRangeStart w:id="7"/><w:del w:id="3" w:author="Clerk"><w:r><w:delText>Chile</w:delText></w:r></w:del><w:ins w:id="4" w:author="Clerk"><w:r><w:t>Norway</w:t></w:r></w:ins><w:r><w:t> shall promptly pay.</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;
    const relation =
      '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="notes.xml"/>';
    const file = wordFile(tracked, {
      more: [
        { name: 'word/notes.xml', data: own },
        {
          name: 'word/_rels/document.xml.rels',
          data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
        },
      ],
    });
    const { bytes } = await commented(file, 'Norway shall promptly');
    const comments = (await partOf(bytes, 'word/notes.xml')) ?? '';
    expect(comments).toContain('Is this meant?');
    expect(comments).toMatch(/<w:comment w:id="8" w:author="Casus"/);
    expect(zipEntries(bytes).map(({ name }) => name)).not.toContain('word/comments.xml');
    const xml = await bodyXml(bytes);
    expect([resolved(xml, 'accept'), resolved(xml, 'reject')]).toEqual([
      ['Norway shall promptly pay.'],
      ['Chile shall promptly pay.'],
    ]);
  });

  test('a file without comments gets the part, its type and its relation, and every other part keeps its bytes', async () => {
    const file = wordFile(wordParagraph(TROOPS));
    const { bytes } = await commented(file, 'promptly');
    expect(await partOf(bytes, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(await partOf(bytes, 'word/_rels/document.xml.rels')).toMatch(
      /relationships\/comments" Target="comments\.xml"/,
    );
    for (const name of ['word/styles.xml', 'word/numbering.xml', 'docProps/core.xml', '_rels/.rels'])
      expect(await partOf(bytes, name)).toBe(await partOf(file, name));
  });

  test('no remark leaves every byte as it was', async () => {
    const file = wordFile(wordParagraph(TROOPS));
    expect((await withComments(file, 'text', [])).bytes).toBe(file);
  });

  test('wherever the words stand and however they fall into runs, the comment stands at them', async () => {
    const texts = [
      'Chile shall pay & Norway shall pay.',
      'Chile shall pay & Norway shall not pay; ships <b> are free.',
      TROOPS,
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(60), { maxLength: 5 }),
        fc.nat(2),
        fc.nat(25),
        fc.integer({ min: 1, max: 8 }),
        async (runs, which, from, size) => {
          const file = wordFile(texts.map((text) => wordParagraph(text, runs)).join(''));
          const { text } = await sourceOf(file);
          const start = text.indexOf(texts[which] ?? '') + from;
          const words = text.slice(start, start + size);
          fc.pre(words.trim() === words);
          const { bytes } = await withComments(file, text, [{ range: [start, start + size], lines: ['x'] }]);
          expect(await commentedWords(bytes)).toEqual([['x', words]]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('casus audit of a Word file', () => {
  let folder: string;
  const file = wordFile(
    wordParagraph('Treaty between Norway and Chile') +
      wordParagraph('Article 1') +
      wordParagraph('If Norway is attacked, Chile shall take such action as it deems necessary.', [30, 50]) +
      wordParagraph('Article 2') +
      wordParagraph('Norway shall promptly release all prisoners of war.'),
  );
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-reviewed-'));
    writeFileSync(join(folder, 'draft.docx'), file);
    writeFileSync(join(folder, 'draft.md'), '# Treaty\n\nArticle 1\n\nNorway shall promptly pay Chile.\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('gives it back with each finding at the words that the audit names', async () => {
    const ran = await casus(['audit', 'draft.docx', '-o', 'reviewed.docx', '--fail-on', 'never'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const listed = await casus(['audit', 'draft.docx', '--format', 'json', '--fail-on', 'never'], { cwd: folder });
    const findings: { what: string; level: string; words: string }[] = JSON.parse(listed.stdout).documents[0].findings;
    const told = (await commentedWords(readFileSync(join(folder, 'reviewed.docx')))).map(
      ([line, words]) => `${line}: ${words.replace(/\s+/g, ' ')}`,
    );
    expect(told.sort()).toEqual(
      findings
        .map(
          ({ level, what, words }) =>
            `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${what}: ${words.replace(/\s+/g, ' ')}`,
        )
        .sort(),
    );
    expect(told.join()).toContain('promptly');
  });

  test('asks the same of the file that it gave back, since comments are no text', async () => {
    const [again, first] = await Promise.all(
      ['reviewed.docx', 'draft.docx'].map((name) =>
        casus(['audit', name, '--format', 'concise', '--fail-on', 'never'], { cwd: folder }),
      ),
    );
    expect(again?.stdout.replaceAll('reviewed', 'draft')).toBe(first?.stdout);
  });

  test.each([
    [['draft.docx', '-o', 'draft.docx'], 'cannot be written at the same time'],
    [['draft.docx', '--format', 'docx'], 'write it to a file'],
    [['draft.md', '-o', 'other.docx'], 'draft.md is no Word file'],
    [['draft.docx', 'draft.md', '-o', 'other.docx'], 'one Word file at a time'],
  ])('%j is refused in a sentence, and nothing is written', async (words, sentence) => {
    const ran = await casus(['audit', ...words], { cwd: folder });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(sentence);
    expect(readFileSync(join(folder, 'draft.docx')).equals(file)).toBe(true);
    expect(existsSync(join(folder, 'other.docx'))).toBe(false);
  });
});
