/** From an offset in a text to its line and column, counted from one, as editors and code hosts do. */

export interface LineColumn {
  line: number;
  /** In UTF-16 units. */
  column: number;
}

export function lineOf(text: string, offset: number): LineColumn {
  const before = text.slice(0, offset);
  const last = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - last };
}
