/** From the lines of a page to what each is: the article's prose, its headings and points, or the page around it. */
import type { FurnitureRole } from '../../generated/furniture.js';
import { findDates } from '../written-date.js';
import { furnitureOf } from './furniture.js';
import type { Line } from './lines.js';
import { bylineOf, isListOfNames } from './names.js';

export type LineKind =
  | 'prose'
  | 'item'
  /** Of few words and not a sentence: a heading, a signature, a menu entry. */
  | 'short'
  | 'date'
  | 'byline'
  | 'caption'
  /** The headline or the first words of another story. */
  | 'teaser'
  | FurnitureRole;

/** So many words make a paragraph even without a full stop. */
const MANY_WORDS = 20;
const SENTENCE_WORDS = 7;
const MOST_AROUND_DATE = 4;
const LONGEST_DATE_LINE = 120;
const LONGEST_CAPTION = 80;

/** `[Ana Vega/Agency via Picture House]`, `(Agency Photo/Ana Vega)`, `Ana Vega—Picture House` at the end of a line. */
const PICTURE_CREDIT =
  /(?:\[[^[\]\n]{0,40}\p{Lu}[^[\]\n]{1,60}\/[^[\]\n]{2,60}\]|\((?:Photo|AP|AFP|Image|File)\b[^()\n]{2,100}\)|\([^()\n]{2,100}\b(?:via \p{Lu}[\p{L} ]{1,20}|Photo)\)|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+ ?— ?\p{Lu}[\p{L} /]{2,40})$/u;
/** All of them end so, and few other lines do. */
const CREDIT_END = /[\p{L}/)\]]$/u;
/** "FILE - …": an archive's picture. */
const FILE_PICTURE = /^FILE(?: PHOTO)?\s?[-–—:]/u;
const CODE =
  /^(?:[{}[\]]+,?|"[\w-]+":.*|"[^"]{0,80}",?|<\/?\w.*>|(?:var|const|function|window\.)\s.*|[\w.#-]+\s*\{.*)$/u;
/** A meeting's days, "March 23-25, 2025": no day to be published, but no text either. */
const DAYS =
  /^(?:\p{L}{3,9}\.? \d{1,2}\s?[-–]\s?(?:\p{L}{3,9} )?\d{1,2},? \d{4}|\d{1,2}\s?[-–]\s?\d{1,2} \p{L}{3,9},? \d{4})$/u;
/** The list of a page's headings, as scrapers put it before the page: `- ## Weather`. */
const OUTLINE = /^[-*]\s+#{1,6}\s/u;
const LABELS =
  /\b(?:published|updated|posted|issued|modified|last|on|at|in|date|time|am|pm|a\.m|p\.m|gmt|utc|est|edt|et|mon|tue|wed|thu|fri|sat|sun)(?:day|nesday|rsday|urday|sday)?\b|\d{1,2}[:.h]\d{2}/giu;

/** The ISO date where the line is there to tell the day of the page, or null. */
export function dateLineOf(line: Line): string | null {
  if (line.text.length > LONGEST_DATE_LINE) return null;
  const [date] = findDates(line.text, 'mdy');
  if (date === undefined) return null;
  const around = `${line.text.slice(0, date.start)} ${line.text.slice(date.end)}`.replace(LABELS, ' ');
  const words = around.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words <= MOST_AROUND_DATE ? date.date : null;
}

/** A list of references by their addresses. */
function isMostlyAddresses(text: string): boolean {
  if (!text.includes('://')) return false;
  const sample = text.slice(0, 1_000);
  const addresses = sample.match(/https?:\/\/[^\s;,<>]+/gu) ?? [];
  return addresses.reduce((sum, address) => sum + address.length, 0) * 2 > sample.length;
}

function hasPictureCredit(text: string): boolean {
  return CREDIT_END.test(text.slice(-2)) && /[[(—]/.test(text) && PICTURE_CREDIT.test(text);
}

function hasLowerCase(text: string): boolean {
  const words = text.slice(0, 300).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  if (cased.length === 0) return true;
  return cased.filter((word) => /^\p{Ll}/u.test(word)).length >= 2;
}

function ownKind(line: Line, i: number): LineKind {
  const first = i === 0;
  const role = furnitureOf(line);
  if (role !== null) return role;
  if (CODE.test(line.text) || isMostlyAddresses(line.text)) return 'menu';
  if (line.words <= LONGEST_CAPTION && (hasPictureCredit(line.text) || FILE_PICTURE.test(line.text))) return 'caption';
  if ((!first && dateLineOf(line) !== null) || DAYS.test(line.text)) return 'date';
  const named = line.words <= MANY_WORDS && (bylineOf(line.text) !== null || (!first && isListOfNames(line.text)));
  if (named) return 'byline';
  if (/(?:\.\.\.|…)$/u.test(line.text) && line.words < 40 && !/["'”’]/u.test(line.text.slice(0, 2))) return 'teaser';
  if (OUTLINE.test(line.text)) return 'teaser';
  if (line.item) return 'item';
  if (line.words >= MANY_WORDS) return 'prose';
  return line.words >= SENTENCE_WORDS && line.closed && hasLowerCase(line.text) ? 'prose' : 'short';
}

/** A sentence under a picture has no credit of its own where the credit is the next line or repeats it. */
function markCaptions(lines: readonly Line[], kinds: LineKind[], framed: boolean): void {
  lines.forEach((line, i) => {
    const below = lines[i + 1];
    if (below === undefined || line.words > LONGEST_CAPTION || !['prose', 'short'].includes(kinds[i] ?? '')) return;
    const creditBelow = kinds[i + 1] === 'credit' && below.words <= 12;
    const repeated =
      (framed || kinds[i + 1] === 'credit' || kinds[i + 1] === 'caption') &&
      line.words >= SENTENCE_WORDS &&
      below.folded.startsWith(line.folded) &&
      below.words < LONGEST_CAPTION;
    if (repeated || (creditBelow && sentences(line.text) === 1)) kinds[i] = 'caption';
  });
}

function sentences(text: string): number {
  return text.match(/[.!?]['"”’)]?(?=\s+\p{Lu}|$)/gu)?.length ?? 0;
}

/** A line that stands several times belongs to the page; an article does not repeat itself. */
function markRepeated(lines: readonly Line[], kinds: LineKind[]): void {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1);
  lines.forEach((line, i) => {
    const times = counts.get(line.folded) ?? 0;
    if (times >= 3 && kinds[i] === 'short' && line.words <= 6) kinds[i] = 'menu';
    // The same headline above and below its picture, or in two lists.
    if (times >= 2 && ['short', 'item'].includes(kinds[i] ?? '') && line.words > 4) kinds[i] = 'teaser';
  });
}

const FRAME: ReadonlySet<LineKind> = new Set(['menu', 'plea', 'end', 'stop']);
/** So many different lines of a frame make a text a page with menus; fewer are chance. */
const FRAME_LINES = 2;
/** An agreement of many short lines may well hold "and", "source" or "image" as lines of their own. */
const FRAME_LINES_OF_AGREEMENT = 5;

export interface Kinds {
  kinds: LineKind[];
  /** Whether the text is a page with its frame, and not the bare document. */
  framed: boolean;
}

/** `page` says that the text is known to be a page, `agreement` that its words are those of an agreement. */
export function kindsOf(lines: readonly Line[], { agreement = false, page = false }): Kinds {
  const kinds = lines.map(ownKind);
  const frame = new Set(lines.filter((_, i) => FRAME.has(kinds[i] ?? 'prose')).map((line) => line.folded));
  const pleas = new Set(lines.filter((_, i) => kinds[i] === 'plea').map((line) => line.folded));
  const enough = agreement ? FRAME_LINES_OF_AGREEMENT : FRAME_LINES;
  const framed = page || pleas.size >= FRAME_LINES || frame.size >= enough;
  // A bare document repeats its headings, its signatories and its "and" as it likes.
  if (framed) markRepeated(lines, kinds);
  markCaptions(lines, kinds, framed);
  return { kinds, framed };
}
