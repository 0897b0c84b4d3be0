// Word files with tracked changes: accepting all gives the new words, rejecting all the old ones, and all else stays.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources, zipEntries } from '@casus/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partOf } from '../src/docx/archive.js';
import { trackedBody, withTrackedChanges } from '../src/docx/tracked-changes.js';
import { casus } from './run-casus.js';
import { bodyOf, bodyXml, resolved, wordFile, wordParagraph } from './word-file.js';

const HARBOUR = 'The Parties shall keep the harbours of the northern coast open to all ships at all seasons.';
const TROOPS = 'Norway shall withdraw its troops within 24 hours.';
const SOFT = 'Norway will seek to withdraw its troops without undue delay.';
const HERRING = 'The catch of herring shall be counted by a committee of both Parties & published.';

const both = (old: string[], fresh: string[]) => trackedBody(bodyOf(...old), bodyOf(...fresh)).xml;

describe('tracked changes', () => {
  test('changed words are marked word by word, in the looks of the run in which they stand', () => {
    const xml = both([wordParagraph(TROOPS)], [wordParagraph(SOFT, [7, 20])]);
    expect(xml).toContain('<w:delText xml:space="preserve">shall</w:delText>');
    expect(xml).toMatch(
      /<w:ins w:id="\d+" w:author="Casus"><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">will seek to<\/w:t>/,
    );
    expect([resolved(xml, 'accept'), resolved(xml, 'reject')]).toEqual([[SOFT], [TROOPS]]);
  });

  test('a paragraph that is new or gone is marked with its end, so that no blank line stays', () => {
    const xml = both(
      [HARBOUR, TROOPS, HERRING].map((text) => wordParagraph(text)),
      [HARBOUR, 'Chile shall lend two lighthouses to Norway for ten years.', HERRING].map((text) =>
        wordParagraph(text),
      ),
    );
    expect(xml.match(/<w:rPr><w:(?:ins|del) [^>]*\/><\/w:rPr><\/w:pPr>/g)).toHaveLength(2);
    expect(resolved(xml, 'reject')).toEqual([HARBOUR, TROOPS, HERRING]);
  });

  test('the mark of a new paragraph stands first among the properties of its mark, before its section', () => {
    const odd = (properties: string) =>
      `<w:p>${properties}<w:r><w:t>Chile shall lend two lighthouses.</w:t></w:r></w:p>`;
    const pPr = (xml: string) =>
      /<w:pPr>.*?<\/w:pPr>/
        .exec(
          both([wordParagraph(HARBOUR)], [odd(xml)])
            .split('</w:del></w:p>')
            .at(-1) ?? '',
        )?.[0]
        .replace(/ w:id="\d+" w:author="Casus"/, '');
    expect(pPr('<w:pPr><w:jc/><w:rPr><w:i/></w:rPr></w:pPr>')).toBe(
      '<w:pPr><w:jc/><w:rPr><w:ins/><w:i/></w:rPr></w:pPr>',
    );
    expect(pPr('<w:pPr><w:jc/><w:sectPr/></w:pPr>')).toBe('<w:pPr><w:jc/><w:rPr><w:ins/></w:rPr><w:sectPr/></w:pPr>');
    expect(pPr('<w:pPr/>')).toBe('<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>');
    expect(pPr('')).toBe('<w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>');
  });

  test('the same text has no mark, whatever runs it falls into', () => {
    const fresh = bodyOf(wordParagraph(HERRING, [3, 17]), wordParagraph(TROOPS));
    expect(trackedBody(bodyOf(wordParagraph(HERRING), wordParagraph(TROOPS)), fresh)).toEqual({ xml: fresh, left: 0 });
  });

  test('numbers of marks are of their own', () => {
    const fresh = bodyOf(`<w:p><w:bookmarkStart w:id="41" w:name="a"/><w:r><w:t>${SOFT}</w:t></w:r></w:p>`);
    const ids = [...trackedBody(bodyOf(wordParagraph(TROOPS)), fresh).xml.matchAll(/w:id="(\d+)"/g)].map(
      (match) => match[1],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(3);
  });

  test('a paragraph with tracked changes of its own is left as it is, and counted', () => {
    const own = `<w:p><w:ins w:id="1" w:author="Clerk"><w:r><w:t>${SOFT}</w:t></w:r></w:ins></w:p>`;
    const { xml, left } = trackedBody(bodyOf(wordParagraph(TROOPS)), bodyOf(own));
    expect([xml, left]).toEqual([bodyOf(own), 1]);
  });

  test('pictures, notes, links and boxes stay where they were', () => {
    const box =
      '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r>';
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const fresh = bodyOf(
      `<w:p>${box}<w:hyperlink r:id="h"><w:r><w:t>${SOFT}</w:t><w:drawing/></w:r></w:hyperlink>${note}</w:p>`,
    );
    const { xml } = trackedBody(bodyOf(wordParagraph(TROOPS)), fresh);
    for (const kept of [box, note, '<w:drawing/>', '<w:hyperlink r:id="h">']) expect(xml.split(kept)).toHaveLength(2);
    expect(resolved(xml, 'reject')).toContain(TROOPS);
  });

  test('whatever the two texts are, accepting gives the new one and rejecting the old one', () => {
    const words = fc.constantFrom(
      'shall',
      'not',
      'pay',
      '10',
      'ships',
      '&',
      '<b>',
      'Norway',
      ',',
      'é',
      '🕊',
      'within',
      'days',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 10 }).map((list) => list.join(' '));
    const texts = fc.array(text, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(texts, texts, fc.array(fc.nat(40), { maxLength: 4 }), (old, fresh, runs) => {
        // No run ends within a sign of two units.
        const cut = (one: string) => runs.filter((at) => !/[\ud800-\udbff]/.test(one[at - 1] ?? ''));
        const body = (list: string[]) => list.map((one) => wordParagraph(one, cut(one)));
        const xml = both(body(old), body(fresh));
        expect(resolved(xml, 'accept')).toEqual(fresh);
        expect(resolved(xml, 'reject')).toEqual(old);
      }),
    );
  });

  test('a body without the usual prefix is refused', () => {
    expect(() => trackedBody(bodyOf(wordParagraph(TROOPS)), '<document><body/></document>')).toThrow('unusual way');
    expect(() => trackedBody(bodyOf(wordParagraph(TROOPS)), '<!DOCTYPE w><w:body></w:body>')).toThrow('unusual way');
  });
});

describe('the file', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const old = wordFile(wordParagraph('Treaty on the Straits') + wordParagraph(TROOPS) + wordParagraph(HARBOUR), {
    notes: ['A note.'],
  });
  const fresh = wordFile(wordParagraph('Treaty on the Straits') + wordParagraph(SOFT) + wordParagraph(HARBOUR), {
    notes: ['A note.'],
  });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'casus-redline-'));
    writeFileSync(at('old.docx'), old);
    writeFileSync(at('new.docx'), fresh);
    writeFileSync(at('new.md'), `# Treaty\n\n${SOFT}\n`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('every part but the body keeps its bytes, and the same two files give the same third', async () => {
    const { bytes } = await withTrackedChanges(old, fresh);
    expect(zipEntries(bytes).map(({ name }) => name)).toEqual(zipEntries(fresh).map(({ name }) => name));
    for (const { name } of zipEntries(fresh))
      if (name !== 'word/document.xml') expect(await partOf(bytes, name)).toBe(await partOf(fresh, name));
    expect((await withTrackedChanges(old, fresh)).bytes).toEqual(bytes);
  });

  test('it is read as the new text', async () => {
    const { bytes } = await withTrackedChanges(old, fresh);
    const [marked] = await readSources(bytes, { document: 'redline.docx' });
    const [plain] = await readSources(fresh, { document: 'new.docx' });
    expect(marked?.text).toBe(plain?.text);
  });

  test('the name of the output is enough to ask for it', async () => {
    const ran = await casus(['compare', 'old.docx', 'new.docx', '-o', 'redline.docx'], { cwd: folder });
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(resolved(await bodyXml(readFileSync(at('redline.docx'))), 'reject')).toContain(TROOPS);
  });

  test.each([
    [['old.docx', 'new.docx', '--format', 'docx'], 'write it to a file'],
    [['old.docx', 'new.docx', '-o', 'new.docx'], 'cannot be written at the same time'],
    [['old.docx', 'new.md', '-o', 'redline2.docx'], 'new.md is no Word file'],
  ])('%j is refused in a sentence', async (words, sentence) => {
    const ran = await casus(['compare', ...words], { cwd: folder });
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(sentence);
    expect(readFileSync(at('new.docx')).equals(fresh)).toBe(true);
  });
});
