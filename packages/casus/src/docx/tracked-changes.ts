/**
 * From an old and a new Word document to the new one with every change of its words tracked, so that a word processor can accept or
 * reject it. Accepting all gives the new text, rejecting all the old one. The marks bear no day, since the comparison reads no clock.
 */
import { align, longestInOrder } from '@casus/core';
import { redline } from '../compare/redline.js';
import { partOf, withParts } from './archive.js';
import { cutRun } from './cut-run.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { type Edit, edited, escapeXml } from './xml-tags.js';

const BODY = 'word/document.xml';
export const AUTHOR = 'Casus';

export interface TrackedChanges {
  bytes: Uint8Array;
  /** Changed paragraphs left as they are, since somebody tracked changes of their own in them. */
  left: number;
}

/** Both are documents that have been read. Boxes, notes, heads and feet are those of the new document, unmarked. */
export async function withTrackedChanges(old: Uint8Array, fresh: Uint8Array): Promise<TrackedChanges> {
  const [before, after] = [(await partOf(old, BODY)) ?? '', (await partOf(fresh, BODY)) ?? ''];
  const { xml, left } = trackedBody(before, after);
  return { bytes: withParts(fresh, new Map([[BODY, xml]])), left };
}

/** The same for the XML of the two bodies. */
export function trackedBody(before: string, after: string): { xml: string; left: number } {
  const mark = marks(after);
  const old = paragraphsOf(before).filter(hasWords);
  const all = paragraphsOf(after);
  const fresh = all.filter(hasWords);
  const pairs = inOrder(old, fresh);
  const edits: Edit[] = [];
  let left = 0;
  let nextOld = 0;
  /** What is gone stands before the paragraph that follows it, whose mark it may then be joined to. */
  const flush = (until: number, at: number) => {
    for (; nextOld < until; nextOld++) edits.push({ start: at, end: at, text: gone(old[nextOld]?.text ?? '', mark) });
  };
  const placeOf = new Map(all.map((paragraph, i) => [paragraph, i]));
  let following = all[0];
  fresh.forEach((paragraph, n) => {
    const o = pairs.get(n);
    if (o !== undefined) {
      flush(o, following?.start ?? paragraph.start);
      nextOld = o + 1;
      following = all[(placeOf.get(paragraph) ?? 0) + 1];
    }
    const was = o === undefined ? null : (old[o]?.text ?? '');
    if (was === paragraph.text) return;
    if (paragraph.tracked) left++;
    else edits.push(...(was === null ? cameWhole(after, paragraph, mark) : changed(after, paragraph, was, mark)));
  });
  flush(old.length, following?.start ?? all.at(-1)?.end ?? after.indexOf('</w:body>'));
  return { xml: edited(after, edits), left };
}

const hasWords = ({ text }: Paragraph) => text.trim() !== '';

/** New to old paragraphs that are versions of each other and have kept their order; what has moved is gone and new. */
function inOrder(old: readonly Paragraph[], fresh: readonly Paragraph[]): Map<number, number> {
  const labelled = ({ text }: Paragraph) => ({ text, label: null });
  const pairs = align(old.map(labelled), fresh.map(labelled)).flatMap(({ old: [o], new: [n] }): [number, number][] =>
    o === undefined || n === undefined ? [] : [[o, n]],
  );
  pairs.sort((a, b) => a[0] - b[0]);
  const stays = longestInOrder(pairs);
  const kept = pairs.filter(([o]) => stays.has(o));
  let last: readonly [number, number] = [-1, -1];
  for (const pair of [...kept, [old.length, fresh.length] as const]) {
    const [o, n] = [last[0] + 1, last[1] + 1];
    // One for one between two that stayed: a short paragraph may keep few words side by side and still be the same.
    if (pair[0] - o === 1 && pair[1] - n === 1 && shareWords(old[o], fresh[n])) kept.push([o, n]);
    last = pair;
  }
  return new Map(kept.map(([o, n]) => [n, o]));
}

/** So much of the shorter one, in words, is no chance. */
const LEAST_SHARED = 0.4;

function shareWords(one: Paragraph | undefined, other: Paragraph | undefined): boolean {
  const [a, b] = [one, other].map((paragraph) => new Set(paragraph?.text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (a === undefined || b === undefined) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= LEAST_SHARED * Math.min(a.size, b.size);
}

interface Marks {
  /** The attributes of the next mark. */
  next(): string;
}

/** Numbers of marks are of one document; those in use are passed over. */
function marks(xml: string): Marks {
  let last = 0;
  for (const match of xml.matchAll(/\bw:id="(\d{1,9})"/g)) last = Math.max(last, Number(match[1]));
  return { next: () => `w:id="${++last}" w:author="${AUTHOR}"` };
}

const RUN_PARTS = /[^\t\n\u2011\u00ad]+|[\t\n\u2011\u00ad]/gu;
const SIGN_TAGS: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00ad': '<w:softHyphen/>',
};

function deletion(text: string, properties: string, mark: Marks): string {
  const words = (text.match(RUN_PARTS) ?? [])
    .map((part) => SIGN_TAGS[part] ?? `<w:delText xml:space="preserve">${escapeXml(part)}</w:delText>`)
    .join('');
  // An old wording of the looks belongs to the words that stayed.
  const looks = properties.replace(/<w:rPrChange\b.*<\/w:rPrChange>/s, '');
  return `<w:del ${mark.next()}><w:r>${looks}${words}</w:r></w:del>`;
}

const insertion = (run: string, mark: Marks) => `<w:ins ${mark.next()}>${run}</w:ins>`;

const gone = (text: string, mark: Marks) =>
  `<w:p><w:pPr><w:rPr><w:del ${mark.next()}/></w:rPr></w:pPr>${deletion(text, '', mark)}</w:p>`;

/** Its runs and its mark are new, so that rejecting them leaves no blank line. */
function cameWhole(xml: string, paragraph: Paragraph, mark: Marks): Edit[] {
  const sign = `<w:ins ${mark.next()}/>`;
  return [
    markEdit(xml, paragraph, sign),
    ...paragraph.runs.map(({ start, end }) => ({ start, end, text: insertion(xml.slice(start, end), mark) })),
  ];
}

function markEdit(xml: string, { openEnd, properties }: Paragraph, sign: string): Edit {
  const rPr = `<w:rPr>${sign}</w:rPr>`;
  if (properties === null) return { start: openEnd, end: openEnd, text: `<w:pPr>${rPr}</w:pPr>` };
  const { start, end, isEmptyTag, run, last } = properties;
  if (isEmptyTag) return { start, end, text: `${xml.slice(start, end - 2)}>${rPr}</w:pPr>` };
  if (run === null) return { start: last, end: last, text: rPr };
  return run.kind === 'empty'
    ? { start: run.start, end: run.end, text: rPr }
    : { start: run.end, end: run.end, text: sign };
}

function changed(xml: string, paragraph: Paragraph, was: string, mark: Marks): Edit[] {
  /** What went, by the place in the new words at which it stood. */
  const went = new Map<number, string>();
  const came: { from: number; to: number }[] = [];
  let at = 0;
  for (const { kind, text } of redline(was, paragraph.text)) {
    if (kind === 'gone') went.set(at, (went.get(at) ?? '') + text);
    else {
      if (kind === 'new') came.push({ from: at, to: at + text.length });
      at += text.length;
    }
  }
  const cuts = [...went.keys(), ...came.flatMap(({ from, to }) => [from, to])];
  const edits: Edit[] = [];
  for (const run of paragraph.runs) {
    if (run.from === run.to) continue;
    const text = cutRun(xml, run, cuts)
      .map((piece) => {
        const before = went.get(piece.from);
        went.delete(piece.from);
        const isNew = came.some(({ from, to }) => from <= piece.from && piece.to <= to);
        return (
          (before === undefined ? '' : deletion(before, run.properties, mark)) +
          (isNew ? insertion(piece.xml, mark) : piece.xml)
        );
      })
      .join('');
    edits.push({ start: run.start, end: run.end, text });
  }
  const rest = [...went.values()].join('');
  const end = paragraph.runs.findLast(({ from, to }) => to > from);
  if (rest !== '' && end !== undefined)
    edits.push({ start: end.end, end: end.end, text: deletion(rest, end.properties, mark) });
  return edits;
}
