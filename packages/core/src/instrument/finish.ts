/** Eats the tree of an agreement as it was read and settles what only the whole shows: numbers of paragraphs, kinds, heads of lists. */
import { ownText } from './list.js';
import { headLists } from './list-head.js';
import type { Part, PartKind } from './part.js';

/** Changes the parts in place. `text` is masked of Markdown, `marked` says that it was Markdown. */
export function finish(parts: Part[], text: string, marked: boolean): void {
  settle(parts, text, null, marked);
  freeTail(parts, text);
  countParagraphs(parts, 0, text);
  headLists(parts, text);
  citeContainers(parts);
}

const hasOwnText = (part: Part, text: string) => /\S/.test(text.slice(...ownText(part)));

const DIVISION = /^(?:article|section)$/;

function settle(parts: Part[], text: string, parent: Part | null, marked: boolean): void {
  if (marked) countAutomatic(parts);
  let bullets = 0;
  for (const part of parts) {
    part.bodyStart = Math.min(part.bodyStart, part.end);
    const counted = /^(?:point|subpoint)$/.test(part.kind);
    if (
      part.headingRange !== null &&
      (counted || part.kind === 'article') &&
      part.children.length === 0 &&
      !hasOwnText(part, text)
    ) {
      // A label with one line behind it and nothing else is not headed by that line: the line is what it says.
      part.bodyStart = part.headingRange[0];
      part.heading = null;
      part.headingRange = null;
    }
    if (!hasOwnText(part, text)) part.bodyStart = part.children[0]?.start ?? part.end;
    if (counted) {
      if (part.label === null) part.label = String(++bullets);
      else bullets = 0;
      if (part.word === null) part.kind = kindWithin(part, parent);
    }
    settle(part.children, text, part, marked);
  }
}

/** An enumeration is a section, a point, a paragraph or a part of one, by what it stands in. */
function kindWithin(part: Part, parent: Part | null): PartKind {
  if (parent !== null && DIVISION.test(parent.kind))
    return /^\d/.test(part.label ?? '') && part.labelled ? 'paragraph' : 'subpoint';
  if (parent !== null && /^(?:point|subpoint|paragraph)$/.test(parent.kind)) return 'subpoint';
  const heads = part.heading !== null && part.children.length > 0;
  return heads && /^(?:[IVXLC]+|[A-Z])$/.test(part.label ?? '') ? 'section' : part.kind;
}

/** Markdown lets every item of a list be "1."; its reader sees them counted. */
function countAutomatic(parts: Part[]): void {
  let run: Part[] = [];
  const close = () => {
    if (run.length > 1) {
      for (const [i, part] of run.entries()) {
        part.label = String(i + 1);
        part.labelled = false;
      }
    }
    run = [];
  };
  for (const part of parts) {
    if (part.label === '1' && part.word === null) run.push(part);
    else if (part.labelled) close();
  }
  close();
}

/** The fewest points, and paragraphs behind the last of them, by which closing paragraphs are told from a long last point. */
const FEWEST_POINTS = 5;
const FEWEST_CLOSING = 2;

/** Where points are a paragraph each, several unnumbered paragraphs behind the last are no part of it: they close the text. */
function freeTail(parts: Part[], text: string): void {
  for (const { children } of parts) freeTail(children, text);
  const points = parts.filter(({ kind, labelled }) => kind === 'point' && labelled);
  const last = points.at(-1);
  if (last === undefined || points.length < FEWEST_POINTS) return;
  const from = last.children.findIndex(({ kind, labelled }) => kind === 'paragraph' && !labelled);
  const closing = from < 0 ? [] : last.children.slice(from);
  const short = points.filter(({ children }) => children.every(({ kind }) => kind !== 'paragraph')).length;
  if (!hasOwnText(last, text) || closing.length < FEWEST_CLOSING || short < 0.7 * (points.length - 1)) return;
  last.children = last.children.slice(0, from);
  last.end = text.slice(0, closing[0]?.start).trimEnd().length;
  parts.splice(parts.indexOf(last) + 1, 0, ...closing);
}

/** Unnumbered paragraphs are counted within the division that a citation names; headings without a label begin no new count. */
function countParagraphs(parts: Part[], from: number, text: string): number {
  let count = from;
  for (const part of parts) {
    if (part.kind === 'paragraph' && !part.labelled) part.label = String(++count);
    if ((part.kind === 'heading' || part.kind === 'final-clauses') && !part.labelled)
      count = countParagraphs(part.children, count, text);
    else countParagraphs(part.children, hasOwnText(part, text) ? 1 : 0, text);
  }
  return count;
}

/** A chapter is left out of a citation ("Art. 35") unless another one has divisions of the same label. */
function citeContainers(parts: Part[]): void {
  const owners = new Map<string, Part>();
  const visit = (level: Part[], up: Part[]) => {
    for (const part of level) {
      const container = isContainer(part);
      if (container) {
        visit(part.children, [...up, part]);
        continue;
      }
      if (part.label === null || !part.labelled) continue;
      const key = `${part.word ?? part.kind} ${part.label}`;
      const owner = owners.get(key);
      const own = up.at(-1);
      if (owner === undefined) {
        if (own !== undefined) owners.set(key, own);
      } else if (own !== undefined && owner !== own) {
        owner.cited = true;
        own.cited = true;
      }
    }
  };
  visit(
    parts.filter(({ kind }) => kind !== 'annex' && kind !== 'version' && kind !== 'statement'),
    [],
  );
  for (const part of parts)
    if (part.kind === 'annex' || part.kind === 'version' || part.kind === 'statement') citeContainers(part.children);
}

/** Parts that hold the divisions a citation begins with. */
export function isContainer(part: Part): boolean {
  return (
    part.kind === 'chapter' ||
    part.kind === 'heading' ||
    part.kind === 'final-clauses' ||
    (part.kind === 'section' && part.children.some(({ kind }) => kind === 'article'))
  );
}
