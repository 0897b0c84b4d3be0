/** From a draft to the places where its text is not settled: bracketed words, "shall/should", "Alternative A", struck and inserted words. */
import type { Range } from '../quote/range.js';

export interface Variant {
  start: number;
  end: number;
  /** What the draft would read: the words without brackets and marks; empty where the variant is to leave the words out. */
  words: string;
  change?: 'inserted' | 'deleted';
}

export interface Alternative {
  /** From the first to the last unit that is not settled, marks included. */
  start: number;
  end: number;
  by: 'brackets' | 'slash' | 'numbered' | 'marks';
  variants: Variant[];
}

/** Brackets of editors, of forms and of scholars: remarks, signatures, gaps to fill, numbers of notes. */
const EDITORIAL =
  /^(?:sic|sic!|signatures?|signed|seal|illegible|footnote|emphasis added|emphasis in original|…|\.{2,}|_{2,}|\s*|x|date|name|names?|place|title|tbc|tbd|\^?\d{1,3}[a-z]?|[ivxlc]{1,6}|[a-z]|see\s.*|note\b.*|ed\.?|editor.*|page\s.*|applause|laughter|inaudible|crosstalk|\w{1,12}:.*|.*\bet\s+seq\b.*|\d+\s+U\.S\.C\..*|translation|unofficial translation|table of contents|blank)$/i;
const MEASURE =
  /^\s*(?:calendar\s+|working\s+|business\s+)?(?:days?|weeks?|months?|years?|hours?|troops|personnel|soldiers|per\s*cent|percent|km|kilomet(?:er|re)s?|miles|million|billion)\b/i;
const LONGEST = 4_000;

/** Modal words that drafters set beside one another. */
const MODAL = '(?:shall|should|will|would|must|may|can|could|might)(?:\\s+not)?';
const slashed = new RegExp(`(?<![\\p{L}/])(${MODAL}(?:\\s?/\\s?${MODAL})+)(?![\\p{L}/])`, 'giu');

const numbered =
  /^[ \t>*_#-]{0,6}\[?(?:alt|alternative|option|variant)\.?\s*(\d{1,2}|[A-H]|[ivx]{1,4})\b\]?[ \t]*[.:)–—-]?[*_]*[ \t]*/gim;

export interface AlternativeOptions {
  /** Whether the text is known to be a draft; else a bracket that stands alone needs other signs of one to be believed. */
  draft?: boolean;
}

/** So many brackets with a modal word or an amount in them, and no others, are signs of a draft too. */
const FEWEST_BRACKETS = 3;

/**
 * Reads what is open in the text of a draft, within its article ranges, in the order of the text. Alternatives may lie within one
 * another, as brackets do. A bracket that stands alone is an alternative to leaving its words out. Footnote numbers, names that an
 * editor has spelled out, "[sic]", "[Signature]" and blanks to fill are no alternatives.
 */
export function readAlternatives(
  text: string,
  article: readonly Range[],
  options: AlternativeOptions = {},
): Alternative[] {
  const found = article.flatMap((range) => [
    ...inMarks(text, range),
    ...inSlashes(text, range),
    ...inNumbers(text, range),
  ]);
  const brackets = article.flatMap((range) => inBrackets(text, range));
  const several = brackets.filter(({ variants }) => variants.every(({ words }) => words !== ''));
  const telling = brackets.filter(({ variants }) => TELLING.test(variants[0]?.words ?? ''));
  const head = text.slice(article[0]?.[0] ?? 0, (article[0]?.[0] ?? 0) + 600);
  const draft =
    options.draft ??
    (found.length > 0 || several.length > 0 || telling.length >= FEWEST_BRACKETS || /\bdraft\b/i.test(head));
  return [...found, ...(draft ? brackets : several)].sort((a, b) => a.start - b.start || b.end - a.end);
}

const TELLING = new RegExp(`^\\d|\\b${MODAL}\\b`, 'i');

function inBrackets(text: string, [from, to]: Range): Alternative[] {
  const out: Alternative[] = [];
  const open: number[] = [];
  const closed: Range[] = [];
  for (let at = from; at < to; at++) {
    const unit = text[at];
    if (unit === '[') open.push(at);
    else if (unit === ']') {
      const start = open.pop();
      if (start !== undefined && at - start < LONGEST) closed.push([start, at + 1]);
    }
    // An open bracket does not reach over a paragraph by more than a page; deep nesting is no draft.
    if (open.length > 20) open.length = 0;
  }
  closed.sort((a, b) => a[0] - b[0]);
  const taken = new Set<Range>();
  for (const [i, bracket] of closed.entries()) {
    if (taken.has(bracket)) continue;
    const run = runFrom(text, closed, i);
    for (const one of run) taken.add(one);
    const alternative = bracketed(text, run);
    if (alternative !== null) out.push(alternative);
  }
  return out;
}

/** More variants than these in a row are no draft's. */
const MOST_VARIANTS = 12;

/** The bracket `from` and those right behind it: "[shall][should]", "[30] / [60]"; what stands within them is passed over. */
function runFrom(text: string, closed: readonly Range[], from: number): Range[] {
  const run: Range[] = [];
  let looked = 0;
  for (let i = from; i < closed.length && run.length < MOST_VARIANTS && looked < MOST_LOOKED; i++, looked++) {
    const bracket = closed[i];
    const last = run.at(-1);
    if (bracket === undefined) break;
    if (last !== undefined && bracket[0] < last[1]) continue;
    if (last !== undefined && !BETWEEN.test(text.slice(last[1], bracket[0] + 1).slice(0, 12))) break;
    run.push(bracket);
  }
  return run;
}

/** Brackets within brackets that are passed over in search of a neighbour. */
const MOST_LOOKED = 60;
const BETWEEN = /^\s?(?:\/|or|and\/or)?\s?\[$/;

function bracketed(text: string, run: readonly Range[]): Alternative | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  // A link, or a name with a note at it.
  if (text[last[1]] === '(' || text[last[1]] === ':') return null;
  const [start, end] = [first[0], last[1]];
  const inner = (range: Range): Range => [range[0] + 1, range[1] - 1];
  const joint = (range: Range) => /^\s*(?:or|and\/or)\s*$/i.test(text.slice(...inner(range)));
  const parts = run.filter((range) => !joint(range)).flatMap((range) => slashParts(text, inner(range)));
  const counted = parts.every(([a, b]) => /^\s*[\d,.]+\s*$/.test(text.slice(a, b)));
  const open = counted
    ? run.length > 1 || parts.length > 1 || MEASURE.test(text.slice(end, end + 30))
    : parts.some(([a, b]) => isOpen(text, a, b));
  if (!open || (/\p{L}/u.test(text[start - 1] ?? ' ') && /\p{L}/u.test(text[start + 1] ?? ' '))) return null;
  const variants: Variant[] = parts.map(([a, b]) => ({ start: a, end: b, words: text.slice(a, b).trim() }));
  if (variants.length === 1) variants.push({ start: end, end, words: '' });
  return { start, end, by: 'brackets', variants };
}

/** Whether words in a bracket are open text: they hold a word in small letters, and are no remark of an editor. */
function isOpen(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).trim();
  if (EDITORIAL.test(words)) return false;
  return words
    .split(/\s+/)
    .some((word) => /^\p{Ll}{2,}/u.test(word) && !/^(?:of|the|and|for|in|de|on|van|du|des|la|le)$/.test(word));
}

/** "[shall / should]" holds its variants within one bracket. */
function slashParts(text: string, [start, end]: Range): Range[] {
  const words = text.slice(start, end);
  if (!/\s\/\s|^[\p{L}\d]+\/[\p{L}\d]+$/u.test(words) || words.includes('[') || /\band\/or\b/.test(words))
    return [[start, end]];
  const out: Range[] = [];
  let from = 0;
  for (const slash of words.matchAll(/\s?\/\s?/g)) {
    out.push([start + from, start + slash.index]);
    from = slash.index + slash[0].length;
  }
  out.push([start + from, end]);
  return out;
}

function inSlashes(text: string, [from, to]: Range): Alternative[] {
  const out: Alternative[] = [];
  for (const found of text.slice(from, to).matchAll(slashed)) {
    const start = from + found.index;
    if (text[start - 1] === '[') continue;
    const variants: Variant[] = [];
    let at = 0;
    for (const words of found[0].split('/')) {
      const lead = words.length - words.trimStart().length;
      variants.push({ start: start + at + lead, end: start + at + words.trimEnd().length, words: words.trim() });
      at += words.length + 1;
    }
    out.push({ start, end: start + found[0].length, by: 'slash', variants });
  }
  return out;
}

/** "Alternative A: …", "Alternative B: …": each runs to the next one, the last to the end of its paragraph. */
function inNumbers(text: string, [from, to]: Range): Alternative[] {
  const out: Alternative[] = [];
  const heads = [...text.slice(from, to).matchAll(numbered)];
  let run: typeof heads = [];
  const close = () => {
    const first = run[0];
    if (first !== undefined && run.length > 1) {
      const variants = run.map((head, i): Variant => {
        const start = from + head.index + head[0].length;
        const next = run[i + 1];
        const blank = /\n[ \t]*\n/.exec(text.slice(start, Math.min(to, start + LONGEST)));
        const end =
          next === undefined
            ? blank === null
              ? Math.min(to, start + LONGEST)
              : start + blank.index
            : from + next.index;
        const words = text.slice(start, end);
        return { start, end: start + words.trimEnd().length, words: words.trim() };
      });
      out.push({ start: from + first.index, end: variants.at(-1)?.end ?? to, by: 'numbered', variants });
    }
    run = [];
  };
  for (const head of heads) {
    const last = run.at(-1);
    const before = last === undefined ? 0 : order(last[1] ?? '');
    const near = last === undefined || head.index - last.index < LONGEST;
    if (!(near && order(head[1] ?? '') === before + 1)) close();
    if (run.length > 0 || order(head[1] ?? '') === 1) run.push(head);
  }
  close();
  return out;
}

function order(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'].indexOf(label.toLowerCase()) + 1;
  return /^[A-H]$/i.test(label) && roman === 0 ? label.toLowerCase().charCodeAt(0) - 96 : roman;
}

/** Marks of change in Markdown and HTML, and those of CriticMarkup (Gabe Weatherhead and Erik Hess, 2013). */
const MARKS =
  /~~(?!~)([^~]{1,2000})~~|<(del|s|strike|ins|u)>([^<]{1,2000})<\/\2>|\{--([^}]{1,2000}?)--\}|\{\+\+([^}]{1,2000}?)\+\+\}|\{~~([^}]{1,2000}?)~>([^}]{1,2000}?)~~\}|(?<!\+)\+\+(?!\+)([^+\n]{1,500})\+\+(?!\+)/giu;

function inMarks(text: string, [from, to]: Range): Alternative[] {
  const changes: { start: number; end: number; variants: Variant[] }[] = [];
  for (const found of text.slice(from, to).matchAll(MARKS)) {
    const start = from + found.index;
    const variant = (words: string | undefined, change: 'inserted' | 'deleted', after = 0): Variant[] => {
      if (words === undefined) return [];
      const at = start + found[0].indexOf(words, after);
      return [{ start: at, end: at + words.length, words: words.trim(), change }];
    };
    const tag = found[2]?.toLowerCase();
    // Underlining is an insertion only beside something struck out; alone it is emphasis.
    const tagged = tag === 'ins' || tag === 'u' ? 'inserted' : 'deleted';
    const variants = [
      ...variant(found[1] ?? found[4] ?? found[6], 'deleted'),
      ...variant(found[3], tagged, found[2]?.length ?? 0),
      ...variant(found[5] ?? found[8], 'inserted'),
      ...variant(found[7], 'inserted', found[6]?.length ?? 0),
    ];
    if (tag === 'u') {
      const before = changes.at(-1);
      if (before === undefined || /\S/.test(text.slice(before.end, start))) continue;
    }
    changes.push({ start, end: start + found[0].length, variants });
  }
  const out: Alternative[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    const beside =
      last !== undefined &&
      last.end <= change.start &&
      !/\S/.test(text.slice(last.end, change.start)) &&
      change.start - last.end < 3;
    if (beside && last.variants.every((one) => one.change !== change.variants[0]?.change)) {
      last.end = change.end;
      last.variants.push(...change.variants);
    } else out.push({ start: change.start, end: change.end, by: 'marks', variants: [...change.variants] });
  }
  for (const one of out) {
    const [only] = one.variants;
    if (only !== undefined && one.variants.length === 1) one.variants.push({ start: one.end, end: one.end, words: '' });
  }
  return out;
}
