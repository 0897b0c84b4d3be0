/** From the structure of an agreement to its clauses: sentence by sentence, with the headings over them, in the text's order. */
import type { Range } from '../quote/range.js';
import { ownText } from './list.js';
import type { Part, Structure } from './part.js';

export interface Clause {
  start: number;
  end: number;
  /** Where a list that it leads into ends its sentence; `end` where it leads into none. */
  wholeEnd: number;
  /** The words as they are read: without marks of Markdown, white space folded to single spaces. */
  words: string;
  /** Headings of the divisions it stands in, small letters, the outermost first. */
  headings: string;
  /** Kind of the outermost part it stands in. */
  region: Part['kind'];
  part: Part;
}

/** A full stop behind one of these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:art|arts|no|nos|para|paras|sec|mr|mrs|ms|dr|st|gen|col|amb|h\.e|hon|u\.s|u\.n|i\.e|e\.g|etc|cf|vs|viz|\p{Lu})$/iu;
const LONGEST = 6_000;

/** Of a text with more clauses than any agreement has, its beginning and its end are read. */
const MOST = 10_000;

/** Clauses of the first text of the agreement, or of its text in `language` where it has one; contents and footnotes are left out. */
export function clausesOf(masked: string, structure: Structure, language = 'en'): Clause[] {
  const clauses: Clause[] = [];
  for (const part of textIn(structure, language)) {
    if (part.kind !== 'contents' && part.kind !== 'footnote' && part.kind !== 'version')
      gather(masked, part, part.kind, '', clauses);
  }
  return clauses.length <= 2 * MOST ? clauses : [...clauses.slice(0, MOST), ...clauses.slice(-MOST)];
}

/** The parts of the text in a language: those of the version in it, or else those at the top. */
export function textIn(structure: Structure, language: string): readonly Part[] {
  if (structure.language === language) return structure.parts;
  const version = structure.parts.find((part) => part.kind === 'version' && part.label === language);
  return version === undefined ? structure.parts : version.children;
}

function gather(masked: string, part: Part, region: Part['kind'], above: string, clauses: Clause[]): void {
  const headings =
    part.heading === null || part.kind === 'title' ? above : `${above} ${part.heading.toLowerCase()}`.trim();
  const range = part.kind === 'title' ? ([part.start, part.end] as const) : ownText(part);
  const sentences = sentencesIn(masked, range);
  for (const [i, [start, end]] of sentences.entries()) {
    const words = masked.slice(start, end).replace(/\s+/g, ' ');
    const wholeEnd = i === sentences.length - 1 ? endOfList(masked, part, end) : end;
    clauses.push({ start, end, wholeEnd, words, headings, region, part });
  }
  for (const child of part.children) gather(masked, child, region, headings, clauses);
}

/** "shall enter into force when (a) …; and (b) …": the sentence ends with that of the last item. */
function endOfList(masked: string, part: Part, end: number): number {
  const items = part.children.filter(({ head }) => head !== null && head[1] >= end - 2 && head[1] <= end + 2);
  const last = items.at(-1);
  return last === undefined ? end : (sentencesIn(masked, ownText(last))[0]?.[1] ?? end);
}

/** Sentences within a stretch of text, trimmed; a full stop without a blank behind it ends one where a capitalised word follows. */
export function sentencesIn(text: string, [from, to]: Range): Range[] {
  const out: Range[] = [];
  let start = from;
  const push = (end: number) => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') out.push([start + lead, start + words.trimEnd().length]);
    start = end;
  };
  for (const found of text.slice(from, to).matchAll(/[.;!?][)\]”"’']*(?=\s|\p{Lu}\p{Ll}|$)/gu)) {
    const end = from + found.index + found[0].length;
    if (found[0].startsWith('.') && ABBREVIATED.test(text.slice(Math.max(start, end - 8), end - found[0].length)))
      continue;
    if (found[0].startsWith(';') && end - start < 400) continue;
    push(end);
  }
  while (to - start > LONGEST) push(start + LONGEST);
  push(to);
  return out;
}
