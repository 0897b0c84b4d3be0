/** Breaks one line of text into lines that fit a width counted in terminal cells. */
import { cells, cellsOf } from './cells.js';

/** At least one line; breaks at spaces, and inside a word only where the word alone is wider than `width`. */
export function wrap(text: string, width: number): string[] {
  const room = Math.max(width, 8);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = cells(word);
    if (used > 0 && used + 1 + size <= room) {
      line += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (used > 0) lines.push(line);
    const pieces = size <= room ? [word] : breakWord(word, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    used = cells(line);
  }
  if (used > 0 || lines.length === 0) lines.push(line);
  return lines;
}

/** Cuts text to a width from its end, between words where there is one to spare, with `…` where something was left out. */
export function cutEnd(text: string, width: number): string {
  if (cells(text) <= width) return text;
  const taken = take([...text], width - 1);
  const space = taken.lastIndexOf(' ');
  return `${space > Math.max(0, taken.length - SPARE) ? taken.slice(0, space) : taken}…`;
}

/** Cuts text to a width from its start. */
export function cutStart(text: string, width: number): string {
  if (cells(text) <= width) return text;
  const taken = [...take([...text].reverse(), width - 1)].reverse().join('');
  const space = taken.indexOf(' ');
  return `…${space !== -1 && space < SPARE ? taken.slice(space + 1) : taken}`;
}

/** Units that a cut gives away in order to fall between two words. */
const SPARE = 14;

/** Fills text with spaces up to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

function take(characters: string[], width: number): string {
  let taken = '';
  let used = 0;
  for (const character of characters) {
    used += cellsOf(character);
    if (used > width) break;
    taken += character;
  }
  return taken;
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const size = cellsOf(character);
    // A mark of no width stays with the letter it sits on.
    if (size > 0 && used + size > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += size;
  }
  return [...pieces, piece];
}
