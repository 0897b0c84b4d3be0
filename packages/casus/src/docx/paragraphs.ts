/** From the body of a Word document to its paragraphs: their visible words, and where in the XML each run of them stands. */
import { Refused } from '@casus/core';
import { decodeXml, type Tag, tagsOf } from './xml-tags.js';

export interface RunChild {
  start: number;
  end: number;
  /** The units of the paragraph's text that it holds; none for a picture or the mark of a note. */
  from: number;
  to: number;
  /** For words, where each unit begins in the XML and where they end. */
  words: { at: number[]; end: number } | null;
}

export interface Run {
  start: number;
  end: number;
  /** Its opening tag and its properties, as written. */
  open: string;
  properties: string;
  children: RunChild[];
  from: number;
  to: number;
}

export interface Paragraph {
  start: number;
  /** Behind its opening tag, which may be all of it. */
  openEnd: number;
  end: number;
  isEmptyTag: boolean;
  properties: { start: number; end: number; isEmptyTag: boolean; run: Tag | null; last: number } | null;
  /** Without what is deleted; tabs and line breaks are one unit. */
  text: string;
  runs: Run[];
  /** Whether somebody tracked changes in it. */
  tracked: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};
const GONE = new Set(['w:del', 'w:moveFrom']);
const COME = new Set(['w:ins', 'w:moveTo']);
/** What stands in a run or a paragraph and is passed over whole: boxes, formulas, old wordings. */
const PASSED = new Set(['m:oMath', 'm:oMathPara', 'w:sdtPr', 'mc:AlternateContent', ...GONE]);

/** Refused: a body whose tags do not carry the usual prefix. */
export function paragraphsOf(xml: string): Paragraph[] {
  if (!/<w:body[\s>]/.test(xml))
    throw new Refused('the Word document is written in an unusual way; open it in a word processor and save it anew');
  const paragraphs: Paragraph[] = [];
  let paragraph: Paragraph | null = null;
  let run: Run | null = null;
  const tags = tagsOf(xml);
  for (const tag of tags) {
    const { name, kind } = tag;
    if (paragraph === null) {
      if (name !== 'w:p' || kind === 'close') continue;
      paragraph = begun(tag);
      if (kind === 'empty') {
        paragraphs.push(paragraph);
        paragraph = null;
      }
    } else if (run !== null) {
      if (name === 'w:r' && kind === 'close') {
        run.end = tag.end;
        run.to = paragraph.text.length;
        run = null;
      } else if (kind !== 'close') readChild(xml, tag, tags, run, paragraph);
    } else if (name === 'w:p' && kind === 'close') {
      paragraph.end = tag.end;
      paragraphs.push(paragraph);
      paragraph = null;
    } else if (kind === 'close') {
      // The end of a link or of a field: its words have been read.
    } else if (name === 'w:pPr') readProperties(tag, tags, paragraph);
    else if (name === 'w:r' && kind === 'open') {
      const at = paragraph.text.length;
      run = { ...tag, open: xml.slice(tag.start, tag.end), properties: '', children: [], from: at, to: at };
      paragraph.runs.push(run);
    } else {
      if (GONE.has(name) || COME.has(name)) paragraph.tracked = true;
      if (PASSED.has(name) && kind === 'open') through(tag, tags);
    }
  }
  return paragraphs;
}

const begun = ({ start, end, kind }: Tag): Paragraph => ({
  start,
  openEnd: end,
  end,
  isEmptyTag: kind === 'empty',
  properties: null,
  text: '',
  runs: [],
  tracked: false,
});

/** Reads on to the end of an element and gives it; `seen` is told of the tags in it, with their depth. */
function through(tag: Tag, tags: Iterator<Tag>, seen: (inner: Tag, depth: number) => void = () => {}): Tag {
  let depth = 1;
  for (let next = tags.next(); !next.done; next = tags.next()) {
    const { kind } = next.value;
    if (kind === 'close') depth--;
    if (depth === 0) return next.value;
    seen(next.value, depth);
    if (kind === 'open') depth++;
  }
  return tag;
}

function readProperties(tag: Tag, tags: Iterator<Tag>, paragraph: Paragraph): void {
  const isEmptyTag = tag.kind === 'empty';
  let run: Tag | null = null;
  let last: number | null = null;
  const close = isEmptyTag
    ? tag
    : through(tag, tags, (inner, depth) => {
        if (depth === 1 && inner.kind !== 'close') {
          if (inner.name === 'w:rPr') run = inner;
          // What has to stand behind the properties of the mark.
          if (inner.name === 'w:sectPr' || inner.name === 'w:pPrChange') last ??= inner.start;
        }
        if (GONE.has(inner.name) || COME.has(inner.name)) paragraph.tracked = true;
      });
  paragraph.properties = { start: tag.start, end: close.end, isEmptyTag, run, last: last ?? close.start };
}

function readChild(xml: string, tag: Tag, tags: Iterator<Tag>, run: Run, paragraph: Paragraph): void {
  const from = paragraph.text.length;
  const close = tag.kind === 'empty' ? tag : through(tag, tags);
  if (tag.name === 'w:rPr') {
    run.properties = xml.slice(tag.start, close.end);
    return;
  }
  let words: RunChild['words'] = null;
  if (tag.name === 'w:t' && tag.kind === 'open' && xml.indexOf('<', tag.end) === close.start) {
    const { text, at } = decodeXml(xml, tag.end, close.start);
    words = { at, end: close.start };
    paragraph.text += text;
  } else paragraph.text += SIGNS[tag.name] ?? '';
  run.children.push({ start: tag.start, end: close.end, from, to: paragraph.text.length, words });
}
