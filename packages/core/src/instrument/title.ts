/** From the head of an agreement to its title. */
import type { Element } from '../element/element.js';
import { inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { detectLanguage } from '../source/language.js';
import { formOfTitle } from './form.js';
import type { Part } from './part.js';

const DATE_ONLY = /^[\p{L}\s,]*\d{1,4}[\p{L}\d\s,.-]*$/u;

/**
 * The line of the title that names an instrument, else the first line. Where the text has no title of its own, that of the page
 * or file it came in is inferred. `parts` are those of the text that is read.
 */
export function readTitle(
  masked: string,
  parts: readonly Part[],
  sourceTitle: string | null,
  language: string,
): Element<string> {
  const lines = linesOfTitle(masked, parts);
  const candidates = lines.filter(([start, end]) => formOfTitle(masked.slice(start, end)) !== null);
  // The title may stand in two languages above one text.
  const named =
    candidates.find(([start, end]) => detectLanguage(masked.slice(start, end)) === language) ?? candidates[0];
  const sourceNamed = sourceTitle !== null && formOfTitle(sourceTitle) !== null;
  // A line that names no instrument may be a motto or a heading; the page knows better then.
  const line = named ?? (sourceNamed ? undefined : lines[0]);
  if (line !== undefined) return titled(masked, line, sourceTitle);
  return sourceTitle === null ? missing : inferred(sourceTitle, 'the title of the page or file');
}

/** Place and date may follow on the lines of the title; the page's own title tells where they begin. */
function titled(masked: string, [start, end]: Range, sourceTitle: string | null): Element<string> {
  const words = masked.slice(start, end);
  const known = sourceTitle === null ? 0 : lengthOf(words, sourceTitle);
  const range: Range = [start, known > 0 ? start + known : end];
  return stated(masked.slice(...range).replace(/\s+/g, ' '), range);
}

/** How far `words` say the same as `title`, blanks and case aside; 0 where they do not say all of it. */
function lengthOf(words: string, title: string): number {
  let at = 0;
  for (const letter of title.toLowerCase().replace(/\s+/g, '')) {
    while (/\s/.test(words[at] ?? '')) at++;
    if (words[at]?.toLowerCase() !== letter) return 0;
    at++;
  }
  return at;
}

/** The lines of the title part that blanks part, dates left out. */
function linesOfTitle(masked: string, parts: readonly Part[]): Range[] {
  const title = parts.find(({ kind }) => kind === 'title');
  if (title === undefined) return [];
  const out: Range[] = [];
  let at = title.start;
  for (const chunk of masked.slice(title.start, title.end).split(/(\n[ \t\r]*(?:\n[ \t\r]*)+)/)) {
    const words = chunk.trim();
    const start = at + chunk.indexOf(words);
    if (words !== '' && !(DATE_ONLY.test(words) && formOfTitle(words) === null))
      out.push([start, start + words.length]);
    at += chunk.length;
  }
  return out;
}
