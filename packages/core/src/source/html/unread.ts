/** From the HTML of a page to the same without what no step reads — scripts, styles, comments — and the data in its scripts. */

const UNREAD = /<(?:script|style)(?=[\s>])|<!--/gi;
/** An opening tag of a script that holds JSON-LD. */
const LINKED_DATA = /^<script[^>]{0,1000}ld\+json[^>]{0,1000}>/i;
const MOST_DATA = 50;
/** In characters. */
const LONGEST_DATA = 500_000;

export interface Readable {
  markup: string;
  /** The text of `<script type="application/ld+json">` and the like. */
  jsonLd: string[];
}

/**
 * Half of a page is scripts, styles and comments, over which a search goes far faster than a parser. What seems not to end
 * is left to the parser.
 */
export function withoutUnread(page: string): Readable {
  const kept: string[] = [];
  const jsonLd: string[] = [];
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
    if (opening === '<script' && jsonLd.length < MOST_DATA) {
      const data = linkedData(page.slice(found.index, end));
      if (data !== null) jsonLd.push(data);
    }
    kept.push(page.slice(from, found.index));
    from = end;
  }
  kept.push(page.slice(from));
  return { markup: kept.join(''), jsonLd };
}

function linkedData(script: string): string | null {
  const opening = LINKED_DATA.exec(script)?.[0];
  if (opening === undefined || script.length > LONGEST_DATA) return null;
  return script.slice(opening.length, script.lastIndexOf('<'));
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
