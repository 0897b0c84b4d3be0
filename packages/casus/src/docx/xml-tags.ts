/** From the XML of a Word part to its tags with their offsets, so that a part can be changed in one place and kept in every other. */
import { Refused } from '@casus/core';

export interface Tag {
  /** With its prefix, as written: `w:p`. */
  name: string;
  kind: 'open' | 'close' | 'empty';
  start: number;
  end: number;
}

const unusual = () =>
  new Refused('the Word document is written in an unusual way; open it in a word processor and save it anew');

/** In the order of the file; comments and instructions are passed over. Linear. Refused: a document type, and a tag that does not end. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let start = xml.indexOf('<'); start >= 0; start = xml.indexOf('<', start)) {
    const passed = passedOver(xml, start);
    if (passed !== null) {
      start = passed;
      continue;
    }
    const end = tagEnd(xml, start);
    const close = xml[start + 1] === '/';
    const name = /[^\s/>]+/y;
    name.lastIndex = start + (close ? 2 : 1);
    yield {
      name: name.exec(xml)?.[0] ?? '',
      kind: close ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open',
      start,
      end,
    };
    start = end;
  }
}

function passedOver(xml: string, start: number): number | null {
  const second = xml[start + 1];
  if (second !== '!' && second !== '?') return null;
  if (xml.startsWith('<!DOCTYPE', start)) throw unusual();
  const closing = second === '?' ? '?>' : xml.startsWith('<!--', start) ? '-->' : ']]>';
  const end = xml.indexOf(closing, start);
  if (end < 0) throw unusual();
  return end + closing.length;
}

/** A `>` in the value of an attribute does not end the tag. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at < 0) break;
    }
  }
  throw unusual();
}

export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu;

export interface Decoded {
  text: string;
  /** Where each UTF-16 unit of the text begins in the XML. */
  at: number[];
}

/** The text of a stretch of XML without tags. */
export function decodeXml(xml: string, start: number, end: number): Decoded {
  const raw = xml.slice(start, end);
  const at: number[] = [];
  let text = '';
  let last = 0;
  const take = (until: number) => {
    for (let i = last; i < until; i++) at.push(start + i);
    text += raw.slice(last, until);
  };
  for (const match of raw.matchAll(REFERENCE)) {
    const [whole, figures, hex, name] = match;
    const code = figures !== undefined ? Number(figures) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    const sign = code === null ? NAMED[name ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (sign === undefined) continue;
    take(match.index);
    for (let i = 0; i < sign.length; i++) at.push(start + match.index);
    text += sign;
    last = match.index + whole.length;
  }
  take(raw.length);
  return { text, at };
}

export interface Edit {
  start: number;
  /** The same as `start` where something is put in. */
  end: number;
  text: string;
}

/** Edits do not overlap; several at one place are made in their order. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, i) => ({ edit, i })).sort((a, b) => a.edit.start - b.edit.start || a.i - b.i);
  const out: string[] = [];
  let at = 0;
  for (const { edit } of sorted) {
    out.push(xml.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  out.push(xml.slice(at));
  return out.join('');
}
