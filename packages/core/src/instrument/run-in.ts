/** From a block to the heading that stands in it before its text: "Article 5 — Scope", "Sec. 2. Commitment. (a) The …", "**Energy**: We". */
import type { Range } from '../quote/range.js';
import type { Block } from './block.js';
import { couldHead, isShouted, VERB } from './heading.js';

const STOPS = /^[\s.:–—-]*/;
const EMPHASIS = /[_*]|<(?:span|u|em|i|b|strong)\b/;

/** A line that is set above a longer one is its heading only up to this length. */
const LONGEST_LINE = 60;

export interface HeadingBehind {
  heading: Range | null;
  /** Where the text begins; the end of the block where there is none. */
  bodyStart: number;
}

/**
 * What stands behind a label that ends at `labelEnd`. `named` says that a word names the division ("Article"), `plain` that it is
 * an item of a list, which is headed only where the heading is set as such.
 */
export function headingBehind(
  text: string,
  raw: string,
  block: Block,
  labelEnd: number,
  named: boolean,
  plain: boolean,
): HeadingBehind {
  const from = behindStops(text, labelEnd, block.end);
  const rest = text.slice(from, block.end);
  const whole = named && rest.length < 2 * LONGEST_LINE ? rest.replace(/\s*\.\s*$/, '') : rest;
  if (rest === '') return { heading: null, bodyStart: block.end };
  if (block.leads === true && block.level === 0) return { heading: null, bodyStart: from };
  const set = block.level > 0;
  if (set || (couldHead(whole) && (!plain || isShouted(rest))))
    return { heading: [from, from + whole.length], bodyStart: block.end };
  const marked = EMPHASIS.test(raw.slice(labelEnd, Math.min(block.end, labelEnd + 160)));
  const run = runInHeading(rest, marked && named);
  const first = from < block.firstEnd ? text.slice(from, block.firstEnd) : rest;
  const line = run === 0 && named && first.length < rest.length && headsLine(first, rest) ? first.length : 0;
  const length = run + line;
  if (length === 0) return { heading: null, bodyStart: from };
  const heading = text.slice(from, from + length).replace(/\s*[.:—–-]+$/, '');
  return { heading: [from, from + heading.length], bodyStart: behindStops(text, from + length, block.end) };
}

function behindStops(text: string, from: number, end: number): number {
  return Math.min(end, from + (STOPS.exec(text.slice(from, Math.min(end, from + 400)))?.[0].length ?? 0));
}

/**
 * The length of a heading that runs into the text behind it ("Policy.  Over the years …"), or 0. It is believed where the text
 * sets it off, by an underline or another mark, which `marked` tells, or where a dash or two spaces follow it.
 */
function runInHeading(words: string, marked: boolean): number {
  const found = /^([\p{Lu}“"][^.:;—–\n]{1,80}[.:—–])(\s*)(?=[\p{Lu}(“"—–])/u.exec(words);
  const head = found?.[1] ?? '';
  if (found === null || VERB.test(head) || head.split(/\s+/).length > 9) return 0;
  return marked || /[—–]$/.test(head) || (found[2]?.length ?? 0) > 1 ? head.length : 0;
}

/** Whether the first line of a division that is set without blank lines is its heading: short, above a longer line of text. */
function headsLine(first: string, rest: string): boolean {
  const second = /^\s*([^\n]*)/.exec(rest.slice(first.length))?.[1] ?? '';
  if (!couldHead(first) || isShouted(rest)) return false;
  return isShouted(first) || (first.length <= LONGEST_LINE && second.length >= first.length && /^\p{Lu}/u.test(second));
}

/** The heading in strong type that a paragraph runs on from: where it ends, and where the text behind it begins; or null. */
export function strongLead(raw: string, start: number, end: number): { end: number; behind: number } | null {
  if (!/\*\*[\s_]*(?:<u>)?$/.test(raw.slice(Math.max(0, start - 8), start))) return null;
  const found = /^([^*]{3,140}?)\s*[:.]?\s*\*\*\s*[:.–—-]?\s*(?=[\p{L}“"(*_])/u.exec(
    raw.slice(start, Math.min(end, start + 160)),
  );
  const head = found?.[1] ?? '';
  if (found === null || !(isShouted(head) || couldHead(head))) return null;
  return { end: start + head.trimEnd().length, behind: start + found[0].length };
}
