/** From the pieces of text that a PDF page draws to its lines, in the order in which the page draws them. */

export interface Piece {
  str: string;
  x: number;
  /** Baseline, counted upwards from the lower edge. */
  y: number;
  width: number;
  size: number;
  endsLine: boolean;
}

export interface Line {
  text: string;
  page: number;
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Pieces further apart than this part of the letter size are parted by a space that the page does not draw. */
const SPACE = 0.18;
/** A baseline moved by less is a raised footnote mark or an index, not a new line. */
const SAME_LINE = 0.5;

function follows(piece: Piece, last: Piece): boolean {
  const size = Math.max(piece.size, last.size);
  const level = Math.abs(piece.y - last.y) < size * SAME_LINE;
  return !last.endsLine && level && piece.x > last.x - size;
}

function lineOf(pieces: readonly Piece[], page: number): Line | null {
  let text = '';
  let last: Piece | null = null;
  let weight = 0;
  let main: Piece | null = null;
  for (const piece of pieces) {
    if (last !== null && piece.x - (last.x + last.width) > SPACE * piece.size && !/\s$/u.test(text)) {
      if (!/^\s/u.test(piece.str)) text += ' ';
    }
    text += piece.str;
    last = piece;
    // The longest piece speaks for the line: a raised mark must not set its size.
    if (piece.str.trim().length > weight) {
      weight = piece.str.trim().length;
      main = piece;
    }
  }
  const clean = text.replace(/[\s\u00a0]+/gu, ' ').trim();
  if (clean === '' || main === null || last === null) return null;
  const x = Math.min(...pieces.filter((piece) => piece.str.trim() !== '').map((piece) => piece.x));
  return { text: clean, page, x, right: last.x + last.width, y: main.y, size: main.size };
}

export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open, page);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last !== undefined && !follows(piece, last)) close();
    if (piece.str !== '' || piece.endsLine) open.push(piece);
  }
  close();
  return lines;
}
