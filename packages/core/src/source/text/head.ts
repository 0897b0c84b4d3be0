/** From the lines above an article to its title, and to the line below which the article can begin. */
import { detectLanguage } from '../language.js';
import type { LineKind } from './line-kind.js';
import { fold, type Line } from './lines.js';
import { partTitle } from './title-suffix.js';

export interface Head {
  title: string | null;
  /** The first line that is not of the head. */
  end: number;
}

const MOST_TITLE_WORDS = 60;
const LEADING = 10;
const AFTER_TITLE = 6;
/** So many lines below the head show the language of the text. */
const BODY_LINES = 6;
/** Upwards from the article; the menus of large sites are long. */
const REACH = 500;

/** The kinds of instruments and releases that name themselves in their titles. */
const FORM =
  /\b(?:agreement|accord|treaty|convention|memorandum|protocol|declaration|communiqu[eé]|charter|covenant|pact|resolution|statement|plan|measures|framework|settlement|constitution|statute|act|order|proclamation|arrangement|understanding|exchange of (?:notes|letters)|readout|remarks|fact sheet|conclusions|principles|roadmap)s?\b/iu;
const RUNS_ON =
  /^(?:on|of|for|between|and|to|concerning|regarding|relating|in|with|the|by|against|among|amending|under)\b/iu;
const SECTION =
  /^(?:preamble|article|section|chapter|part|annex|title|table of contents|contents|abbreviations|acronyms|definitions|introduction|background|executive summary|summary|[ivx]+\.)\b/iu;

/** "Chapter 4" and "Preamble" head a part; "Chapter 4 — Aid to the Strait Towns" may head the document. */
const isSection = (line: Line) => SECTION.test(line.text) && line.words <= 4;

/** The first heading in the list of a page's headings. */
const FIRST_HEADING = /^[-*]\s+#\s+(\S.*)$/u;

/** The name of a file, and letters set apart for show, which a scan leaves of a heading. */
const NO_TITLE = /\.(?:pdf|docx?|html?|txt)['">)]*$|^(?:\p{L} ){2,}\p{L}?$/iu;

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Whether a line can be a title: not a sentence, not a point, not a date or a name. */
function canBeTitle(line: Line, kind: LineKind, next?: Line): boolean {
  if (line.item || line.words < 2 || line.words > MOST_TITLE_WORDS || isSection(line)) return false;
  if ((kind !== 'short' && kind !== 'prose' && kind !== 'teaser') || NO_TITLE.test(line.text)) return false;
  if (next !== undefined && /^\p{Ll}/u.test(next.text)) return false;
  // A question or an exclamation may be a headline; a full stop ends a sentence or a title of several.
  return !line.closed || /[?!…]['"”’»)]*$/u.test(line.text) || (line.words < 16 && kind === 'short');
}

/** A bare document: its first lines, up to the first paragraph or point. */
function leadingLines(lines: readonly Line[], kinds: readonly LineKind[]): number {
  let end = 0;
  while (end < Math.min(LEADING, lines.length - 1)) {
    const line = lines[end];
    if (line === undefined) break;
    const kind = kinds[end] ?? 'prose';
    const heads = kind === 'date' || kind === 'byline' || canBeTitle(line, kind, lines[end + 1]);
    if (!heads || (end > 0 && (kind === 'prose' || isSection(line)))) break;
    end++;
  }
  return end;
}

function joinedTitle(lines: readonly Line[], at: number, end: number): { title: string; end: number } {
  const first = lines[at];
  let title = first?.text ?? '';
  let next = at + 1;
  for (; next < end; next++) {
    const line = lines[next];
    if (line === undefined || isCapitals(line.text) !== isCapitals(title) || line.words > 20) break;
    const open = /(?:\b(?:of|on|for|between|and|to|the|in|with|by|a)|[,–—-])$/iu.test(title);
    // Outside of capitals a line goes on in small letters: "The Government of Aland" begins the text.
    const goesOn = RUNS_ON.test(line.text) && (isCapitals(line.text) || /^\p{Ll}/u.test(line.text));
    if (!open && !goesOn) break;
    title = `${title} ${line.text}`;
  }
  return { title, end: next };
}

/** Dates, names, places and repetitions that stand between a title and the first paragraph. */
function headEnd(lines: readonly Line[], kinds: readonly LineKind[], from: number): number {
  let end = from;
  const seen = new Set(lines.slice(0, from).map((line) => line.folded));
  for (let i = from; i < Math.min(from + AFTER_TITLE, lines.length); i++) {
    const line = lines[i];
    const kind = kinds[i] ?? 'prose';
    if (line === undefined || kind === 'prose' || line.item || isSection(line)) break;
    const place = end > from && kind === 'short' && line.words <= 5 && /^\p{Lu}[^:]*,\s\p{Lu}[^:]*$/u.test(line.text);
    if (kind === 'date' || kind === 'byline' || seen.has(line.folded) || place) end = i + 1;
    seen.add(line.folded);
  }
  return end;
}

/** A series of treaties prints its own language's title above the text's; the one in the text's language is meant. */
function inLanguage(line: Line, language: string): boolean {
  const own = detectLanguage(line.text);
  return own === 'und' || own === language || line.words < 3;
}

interface Candidate {
  line: Line;
  i: number;
}

/** The first that names an instrument, in the text's own language where they differ, else the first. */
function bestTitle(candidates: readonly Candidate[], body: readonly Line[]): Candidate | undefined {
  const [first] = candidates;
  const instruments = candidates.filter(({ line }) => FORM.test(line.text));
  if (first === undefined || instruments.length === 0 || (instruments.length === 1 && instruments[0] === first))
    return first;
  const language = detectLanguage(body.map((line) => line.text.slice(0, 1_000)).join(' '));
  const own = inLanguage(first.line, language) ? [] : instruments.filter(({ line }) => inLanguage(line, language));
  return own[0] ?? instruments[0];
}

export function headOfDocument(lines: readonly Line[], kinds: readonly LineKind[], known: string | null): Head {
  if (known !== null) {
    const folded = fold(known);
    const at = lines.slice(0, LEADING).findIndex((line) => line.folded === folded);
    return { title: known, end: headEnd(lines, kinds, at < 0 ? 0 : at + 1) };
  }
  const leading = leadingLines(lines, kinds);
  const possible = lines
    .slice(0, leading)
    .map((line, i) => ({ line, i }))
    .filter(({ line, i }) => canBeTitle(line, kinds[i] ?? 'prose', lines[i + 1]));
  const chosen = bestTitle(possible, lines.slice(leading, leading + BODY_LINES));
  if (chosen === undefined) return { title: null, end: headEnd(lines, kinds, 0) };
  const { title, end } = joinedTitle(lines, chosen.i, leading);
  return { title, end: headEnd(lines, kinds, end) };
}

/** A page: the line above the article that looks most like its headline. */
export function titleAbove(
  lines: readonly Line[],
  kinds: readonly LineKind[],
  from: number,
  bodyWords: ReadonlySet<string>,
  address: string | null,
): { title: string; at: number } | null {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.folded, (counts.get(line.folded) ?? 0) + 1);
  let best: { title: string; at: number } | null = null;
  let bestScore = 0;
  for (let i = Math.max(0, from - REACH); i < from; i++) {
    const line = lines[i];
    const kind = kinds[i] ?? 'prose';
    if (line === undefined || line.words < 3) continue;
    const outlined = FIRST_HEADING.exec(line.text)?.[1];
    if (outlined === undefined && !canBeTitle(line, kind, lines[i + 1])) continue;
    const words = line.folded.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
    const known = words.filter((word) => bodyWords.has(word)).length;
    const nearDate = [1, 2, 3].some((step) => kinds[i + step] === 'date' || kinds[i + step] === 'byline');
    const again = (counts.get(line.folded) ?? 0) > 1;
    // A line that ends in the site's name is the page's own title; its headline is the same without it.
    const named = partTitle(line.text, address).site !== null;
    const about = words.length > 0 ? (3 * known) / words.length : 0;
    const score =
      about +
      (named ? 3 : 0) +
      (outlined === undefined ? 0 : 3) +
      (again ? 2 : 0) +
      (nearDate ? 1.5 : 0) +
      4 / (from - i + 3);
    if (score > bestScore) {
      bestScore = score;
      best = { title: outlined ?? line.text, at: i };
    }
  }
  return best;
}
