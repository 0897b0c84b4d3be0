/** From the HTML of a page to the same without what no step reads: scripts but for data, styles, comments. */

const UNREAD = /<(?:script|style)(?=[\s>])|<!--/gi;

/**
 * Half of a page is scripts, styles and comments, over which a search goes far faster than a parser. What seems not to end
 * is left to the parser, and so are scripts that may hold data.
 */
export function withoutUnread(page: string): string {
  const kept: string[] = [];
  let from = 0;
  const endless = new Set<string>();
  UNREAD.lastIndex = 0;
  for (let found = UNREAD.exec(page); found !== null; found = UNREAD.exec(page)) {
    const opening = found[0].toLowerCase();
    if (endless.has(opening)) continue;
    const end = endOf(page, opening, found.index);
    if (end < 0) {
      endless.add(opening);
      continue;
    }
    UNREAD.lastIndex = end;
    if (opening === '<script' && /^[^>]{0,1000}json/i.test(page.slice(found.index, found.index + 1_000))) continue;
    kept.push(page.slice(from, found.index));
    from = end;
  }
  kept.push(page.slice(from));
  return kept.join('');
}

/** The offset behind a script, style or comment, or -1. */
function endOf(page: string, opening: string, at: number): number {
  // `<!-->` is a whole comment.
  if (opening === '<!--') return pastMark(page, '-->', at + 2);
  const closing = opening === '<script' ? /<\/script\s{0,100}>/gi : /<\/style\s{0,100}>/gi;
  closing.lastIndex = at;
  return closing.exec(page) === null ? -1 : closing.lastIndex;
}

function pastMark(page: string, mark: string, at: number): number {
  const found = page.indexOf(mark, at);
  return found < 0 ? -1 : found + mark.length;
}
