/** From a text and its article ranges to its lines that hold anything, each with what its layout tells. */
import type { Range } from '../quote/range.js';

export interface Line {
  /** First and one past the last unit that is not blank, marks of Markdown aside. */
  start: number;
  end: number;
  /** The same with the marks. */
  rawStart: number;
  rawEnd: number;
  /** Columns before the first unit. */
  indent: number;
  /** Number of number signs of a Markdown heading; 0 for none. */
  level: number;
  /** Whether the whole line is set in strong type. */
  strong: boolean;
  /** Whether strong type begins the line and does not end on it. */
  unclosed: boolean;
  /** Whether a blank line, or a stretch that is no article, stands before it. */
  apart: boolean;
}

/** `masked` is the text with its marks of Markdown blanked, of the same length; for other formats the text itself. */
export function linesOf(text: string, masked: string, article: readonly Range[]): Line[] {
  const lines: Line[] = [];
  const marked = masked !== text;
  for (const [from, to] of article) {
    let apart = true;
    for (let at = from; at < to; ) {
      const feed = text.indexOf('\n', at);
      const end = feed < 0 || feed > to ? to : feed;
      const shown = masked.slice(at, end);
      const content = shown.trimEnd();
      // A line of nothing but marks — a comment, a rule — is blank to its reader.
      if (content.trim() === '') apart = true;
      else {
        const raw = text.slice(at, end);
        lines.push({
          start: at + content.length - content.trimStart().length,
          end: at + content.length,
          rawStart: at + raw.length - raw.trimStart().length,
          rawEnd: at + raw.trimEnd().length,
          indent: columns(raw),
          level: marked ? (/^[ \t]{0,3}(#{0,6})/.exec(raw)?.[1]?.length ?? 0) : 0,
          strong: marked && isStrong(raw),
          unclosed: marked && /^\s*\*{2,3}\S/.test(raw) && raw.split('**').length % 2 === 0,
          apart: apart || content.includes('\f'),
        });
        apart = false;
      }
      at = end + 1;
    }
  }
  return lines;
}

function columns(line: string): number {
  let width = 0;
  for (const letter of line) {
    if (letter === '\t') width += 4;
    else if (letter === ' ' || letter === '\u00a0') width++;
    else break;
  }
  return width;
}

/** Whether some Markdown is strong or underlined from its first to its last word, a colon or full stop behind it aside. */
export function isStrong(raw: string): boolean {
  const words = raw.trim();
  return (
    words.length < 400 &&
    /^(?:\*{2,3}|__|<u>|<strong>|<b>)/.test(words) &&
    /(?:\*{2,3}|__|<\/u>|<\/strong>|<\/b>)\\?\s*[:.]?$/.test(words) &&
    !/^\*{2,3}[^*]+\*{2,3}[^*]*[\p{L}\p{N}][^*]*\*{2,3}/u.test(words)
  );
}
