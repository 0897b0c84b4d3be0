/** From a Word document and remarks at stretches of its text to the same document with each remark as a comment at its exact words. */
import { type Range, Refused } from '@casus/core';
import { partOf, withParts } from './archive.js';
import { cutRun } from './cut-run.js';
import { type Found, findWords } from './find-words.js';
import { type Paragraph, paragraphsOf, type Run } from './paragraphs.js';
import { AUTHOR } from './tracked-changes.js';
import { type Edit, edited, escapeXml } from './xml-tags.js';

export interface Remark {
  /** Into the text version. */
  range: Range;
  /** Paragraphs of the comment; the first stands out. */
  lines: string[];
}

export interface Commented {
  bytes: Uint8Array;
  /** Remarks on words that stand in no paragraph of the body; they are comments on the first paragraph, with the words quoted. */
  elsewhere: number;
}

const BODY = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const COMMENTS = 'word/comments.xml';
const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** `text` is the document's text version. Everything else in the document, its own comments and tracked changes included, stays. */
export async function withComments(bytes: Uint8Array, text: string, remarks: readonly Remark[]): Promise<Commented> {
  if (remarks.length === 0) return { bytes, elsewhere: 0 };
  const body = (await partOf(bytes, BODY)) ?? '';
  const relations = (await partOf(bytes, RELATIONS)) ?? '';
  const types = await partOf(bytes, TYPES);
  if (types === null || !types.includes('</Types>'))
    throw new Refused('the Word document is damaged; open it in a word processor and save it anew');
  const known = commentsPart(relations);
  const name = known ?? COMMENTS;
  const written = (await partOf(bytes, name)) ?? emptyComments(body);
  const paragraphs = paragraphsOf(body);
  const place = findWords(paragraphs, text);
  const firstParagraph = paragraphs.find(({ text: words }) => words.trim() !== '');
  let last = lastId(body, written);
  let elsewhere = 0;
  const anchors: Anchor[] = [];
  const comments: string[] = [];
  for (const { range, lines } of remarks) {
    const there = place(range);
    const isThere = there !== null;
    if (!isThere) elsewhere++;
    const id = ++last;
    anchors.push({ id, found: there ?? wholeOf(firstParagraph) });
    comments.push(commentXml(id, isThere ? lines : [...lines, `On: “${folded(text.slice(...range))}”`]));
  }
  const parts = new Map([
    [BODY, edited(body, [...anchorEdits(body, anchors), ...loose(anchors, paragraphs)])],
    [name, withMore(written, comments.join(''))],
  ]);
  if (known === null) {
    parts.set(RELATIONS, withRelation(relations));
    if (!types.includes('/word/comments.xml"'))
      parts.set(
        TYPES,
        types.replace('</Types>', `<Override PartName="/${COMMENTS}" ContentType="${CONTENT_TYPE}"/></Types>`),
      );
  }
  return { bytes: withParts(bytes, parts), elsewhere };
}

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The part that holds the document's comments, by the relation that says so. */
function commentsPart(relations: string): string | null {
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    if (!/\bType="[^"]*\/relationships\/comments"/.test(relation)) continue;
    const target = /\bTarget="([^"]+)"/.exec(relation)?.[1];
    if (target !== undefined) return target.startsWith('/') ? target.slice(1) : `word/${target}`;
  }
  return null;
}

function withRelation(relations: string): string {
  const family = relations.includes(STRICT) ? STRICT : `${TRANSITIONAL}`;
  const path = family === STRICT ? '/officeDocument/relationships' : '/officeDocument/2006/relationships';
  let number = 1;
  while (relations.includes(`"casus${number}"`)) number++;
  const relation = `<Relationship Id="casus${number}" Type="${family}${path}/comments" Target="comments.xml"/>`;
  if (relations.includes('</Relationships>'))
    return relations.replace('</Relationships>', `${relation}</Relationships>`);
  const open = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open}${relation}</Relationships>`;
}

function emptyComments(body: string): string {
  const space = /\bxmlns:w="([^"]+)"/.exec(body)?.[1] ?? `${TRANSITIONAL}/wordprocessingml/2006/main`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}"></w:comments>`;
}

/** Refused: comments whose tags do not carry the usual prefix. */
function withMore(written: string, comments: string): string {
  const end = written.lastIndexOf('</w:comments>');
  if (end >= 0) return written.slice(0, end) + comments + written.slice(end);
  const empty = /<w:comments\b[^>]*\/>/.exec(written);
  if (empty === null)
    throw new Refused('its comments are written in an unusual way; open it in a word processor and save it anew');
  const open = `${empty[0].slice(0, -2)}>`;
  return `${written.slice(0, empty.index)}${open}${comments}</w:comments>${written.slice(empty.index + empty[0].length)}`;
}

function lastId(...parts: string[]): number {
  let last = -1;
  for (const part of parts)
    for (const match of part.matchAll(/\bw:id="(\d{1,9})"/g)) last = Math.max(last, Number(match[1]));
  return last;
}

function commentXml(id: number, lines: readonly string[]): string {
  const paragraphs = lines.map(
    (line, i) =>
      `<w:p><w:r>${i === 0 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(folded(line))}</w:t></w:r></w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="C">${paragraphs.join('')}</w:comment>`;
}

interface Anchor {
  id: number;
  /** Null where no paragraph of the body has words. */
  found: Found | null;
}

function wholeOf(paragraph: Paragraph | undefined): Found | null {
  if (paragraph === undefined) return null;
  const last = paragraph.text.trimEnd().length - 1;
  return { first: { paragraph, offset: paragraph.text.search(/\S/) }, last: { paragraph, offset: last } };
}

const endMark = (id: number) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** Comments of a document whose words all stand in boxes and notes: at the end of its first paragraph. */
function loose(anchors: readonly Anchor[], paragraphs: readonly Paragraph[]): Edit[] {
  const ids = anchors.flatMap(({ id, found }) => (found === null ? [id] : []));
  if (ids.length === 0) return [];
  const home = paragraphs.find(({ isEmptyTag }) => !isEmptyTag);
  if (home === undefined) throw new Refused('no paragraph of the Word document can take a comment');
  const at = home.end - '</w:p>'.length;
  const text = ids.map((id) => `<w:commentRangeStart w:id="${id}"/>${endMark(id)}`).join('');
  return [{ start: at, end: at, text }];
}

/** A run with the marks that stand in or beside it. */
interface Marked {
  run: Run;
  starts: Map<number, string>;
  ends: Map<number, string>;
}

function anchorEdits(xml: string, anchors: readonly Anchor[]): Edit[] {
  const marked = new Map<Run, Marked>();
  const at = (paragraph: Paragraph, offset: number): Marked | null => {
    const run = paragraph.runs.find(({ from, to }) => from <= offset && offset < to);
    if (run === undefined) return null;
    const known = marked.get(run) ?? { run, starts: new Map(), ends: new Map() };
    marked.set(run, known);
    return known;
  };
  const add = (marks: Map<number, string>, offset: number, mark: string) =>
    marks.set(offset, (marks.get(offset) ?? '') + mark);
  for (const { id, found } of anchors) {
    if (found === null) continue;
    const first = at(found.first.paragraph, found.first.offset);
    const last = at(found.last.paragraph, found.last.offset);
    if (first === null || last === null) continue;
    add(first.starts, found.first.offset, `<w:commentRangeStart w:id="${id}"/>`);
    add(last.ends, found.last.offset + 1, endMark(id));
  }
  return [...marked.values()].map(({ run, starts, ends }) => ({
    start: run.start,
    end: run.end,
    text: cutRun(xml, run, [...starts.keys(), ...ends.keys()])
      .map((piece) => (starts.get(piece.from) ?? '') + piece.xml + (ends.get(piece.to) ?? ''))
      .join(''),
  }));
}
