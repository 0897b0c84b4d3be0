/** The few shapes that a terminal page is made of: a heading with its rule, a name with what is known of it, a quote, a labelled fact. */
import { cells } from './cells.js';
import type { Style } from './style.js';
import { pad, wrap } from './wrap.js';

export interface TerminalSettings {
  /** Cells of a line. */
  width: number;
  style: Style;
}

/** `Who said what ───── 13 statements`. */
export function heading(words: string, counted: string, { width, style }: TerminalSettings): string {
  const end = counted === '' ? '' : ` ${counted}`;
  const rule = '─'.repeat(Math.max(1, width - cells(words) - cells(end) - 1));
  return `${style.strong(words)} ${style.quiet(`${rule}${end}`)}`;
}

/** A name and what is known of it on one line where they fit, else below one another. */
export function titled(name: string, how: string, { width, style }: TerminalSettings): string[] {
  if (how === '') return wrap(name, width - 2).map((line) => `  ${style.strong(line)}`);
  if (cells(name) + 2 + cells(how) + 2 <= width) return [`  ${style.strong(name)}  ${style.quiet(how)}`];
  return [
    ...wrap(name, width - 2).map((line) => `  ${style.strong(line)}`),
    ...wrap(how, width - 2).map((line) => `  ${style.quiet(line)}`),
  ];
}

/** Exact words, with a rule at their left. */
export function quoted(words: string, { width, style }: TerminalSettings): string[] {
  return wrap(words, width - 4).map((line) => `  ${style.accent('│')} ${line}`);
}

/** A label and its value; `not stated` for null. */
export function labelled(
  label: string,
  value: string | null,
  room: number,
  { width, style }: TerminalSettings,
  indent = 2,
): string[] {
  const margin = ' '.repeat(indent);
  if (cells(label) >= room) {
    const own = wrap(label, width - indent).map((line) => margin + style.quiet(line));
    return [...own, ...labelled('', value, room, { width, style }, indent)];
  }
  return wrap(value ?? 'not stated', width - room - indent).map(
    (line, i) => margin + style.quiet(pad(i === 0 ? label : '', room)) + (value === null ? style.quiet(line) : line),
  );
}
