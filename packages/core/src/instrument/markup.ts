/** From a Markdown text to a text of the same length in which its marks are blanks, so that offsets hold in both. */

/** A link's address or a tag longer than this is taken for text; it bounds the search for the closing mark. */
const LONGEST_MARK = 2_000;

/** Whether the text uses Markdown's headings, strong marks or comments at all. */
export function looksMarkedUp(text: string): boolean {
  return /^ {0,3}#{1,6}[ \t]*\S|^\*\*\S|^<(?:meta|!--)|^[ \t]*<span|^\\\(|^---\n/m.test(text.slice(0, 200_000));
}

/**
 * Blanks headings' number signs, emphasis, escapes, HTML tags and comments, and the addresses of links. New lines stay.
 * Marks of draft changes (`~~`, `++`, `<ins>`, `<del>`) are blanked as well; they are read from the text itself.
 */
export function maskMarkup(text: string): string {
  const out: string[] = [];
  let from = 0;
  const blank = (start: number, end: number) => {
    out.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  };
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    if (index < from) continue;
    const end = endOfMark(text, index, mark);
    if (end > index) blank(index, end);
  }
  out.push(text.slice(from));
  return out.join('');
}

/** Where a mark may begin; what it is, and where it ends, is decided by `endOfMark`. */
const MARKS =
  /^[ \t]{0,3}#{1,6}|<!--|<\/?[a-zA-Z]|\]\(|\[(?=[^\][\n]{0,300}\]\()|\*+|_+|\\(?=[-\\`*_{}[\]()#+.!|>~])|~~|\{?(?:\+\+|--)\}?/gm;

function endOfMark(text: string, start: number, mark: string): number {
  if (mark === '<!--') return closing(text, '-->', start + 4);
  if (mark.startsWith('<')) return closing(text, '>', start + mark.length);
  if (mark === '](') return closing(text, ')', start + 2);
  const end = start + mark.length;
  if (mark.startsWith('_')) {
    // An underscore inside a word is a letter of it, and a run of them is a line to sign on.
    const within = /[\p{L}\p{N}]/u;
    return mark.length > 3 || (within.test(text[start - 1] ?? ' ') && within.test(text[end] ?? ' ')) ? start : end;
  }
  // One or two hyphens or pluses are a dash or a sum unless braces or both doubled marks make them a change.
  if (/^\{?[+-]/.test(mark)) return mark.length > 2 || mark === '++' ? end : start;
  // A lone star with a blank behind it at the head of a line is a bullet.
  if (
    mark === '*' &&
    /^[ \t]/.test(text.slice(end, end + 1)) &&
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 40), start))
  )
    return start;
  return end;
}

function closing(text: string, mark: string, from: number): number {
  const at = text.slice(from, from + LONGEST_MARK).indexOf(mark);
  return at < 0 ? from : from + at + mark.length;
}
