/**
 * From the head of a Markdown file to its fields: `key: value` between lines of dashes, as blogs and scrapers write it.
 * Read leniently, since half of what calls itself YAML there is none (colons in titles, tabs, broken quotation marks).
 */

export interface FrontMatter {
  /** Keys in lower case; of a list the first entry, of a long value its lines joined by spaces. */
  fields: ReadonlyMap<string, string>;
  /** Offset behind the closing line. */
  end: number;
}

const LONGEST = 64_000;
const KEY = /^([\p{L}_][\p{L}\p{N}_ :.-]{0,40}?)\s*:(?:\s+(.*)|)$/u;
const ESCAPES: Readonly<Record<string, string>> = {
  n: ' ',
  t: ' ',
  '"': '"',
  '\\': '\\',
  '/': '/',
  _: '\u00a0',
  ' ': ' ',
};

function unquote(value: string): string {
  const trimmed = value.trim();
  if (/^'.*'$/su.test(trimmed) && trimmed.length > 1) return trimmed.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/su.test(trimmed) || trimmed.length < 2) return trimmed;
  return trimmed
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gsu, (whole, four, two, one: string | undefined) => {
      if (one !== undefined) return ESCAPES[one] ?? whole;
      return String.fromCharCode(Number.parseInt(four ?? two, 16));
    });
}

/** A value that goes on over lines: `>` and `|` blocks, lists, quoted strings and plain ones set in further. */
function fieldValue(first: string, more: readonly string[]): string {
  const rest = more.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (/^[>|][+-]?\d?$/u.test(first.trim())) return rest.join(' ');
  if (first.trim() === '') {
    const [head = '', ...tail] = rest;
    const item = /^-\s+(.*)$/u.exec(head)?.[1];
    if (item === undefined) return unquote(rest.join(' '));
    const end = tail.findIndex((line) => line.startsWith('- '));
    return fieldValue(item, end < 0 ? tail : tail.slice(0, end));
  }
  // A line that ends in a backslash joins the next without a space, which begins with one of its own.
  let joined = first.trim();
  for (const line of rest) {
    joined = joined.endsWith('\\') ? joined.slice(0, -1) + line.replace(/^\\(?= )/u, '') : `${joined} ${line}`;
  }
  const list = /^\[(.*)\]$/su.exec(joined)?.[1];
  return list === undefined ? unquote(joined) : unquote(list.split(',')[0] ?? '');
}

/** The fields at the head of a Markdown text, or null where it has no front matter. */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = /^\ufeff?\s{0,3}(---|\+\+\+)[ \t]*\r?\n/u.exec(text.slice(0, 20));
  if (opening === null) return null;
  const fence = opening[1] ?? '---';
  const head = text.slice(opening[0].length, LONGEST);
  const closing = (fence === '---' ? /^(?:---|\.\.\.)[ \t]*\r?$/mu : /^\+\+\+[ \t]*\r?$/mu).exec(head);
  if (closing === null) return null;
  const rows = head.slice(0, closing.index).split(/\r?\n/u);
  const fields = new Map<string, string>();
  const isKey = (row: string) =>
    !/^[\s#-]/u.test(row) && KEY.test(fence === '---' ? row : row.replace(/\s*=\s*/u, ': '));
  // A page that opens with a rule is no front matter.
  if (!rows.some(isKey)) return null;
  rows.forEach((row, i) => {
    const pair = isKey(row) ? KEY.exec(fence === '---' ? row : row.replace(/\s*=\s*/u, ': ')) : null;
    if (pair === null) return;
    let next = i + 1;
    while (next < rows.length && !isKey(rows[next] ?? '')) next++;
    const key = (pair[1] ?? '').trim().toLowerCase();
    const value = fieldValue(pair[2] ?? '', rows.slice(i + 1, next))
      .replace(/\s+/gu, ' ')
      .trim();
    if (value !== '' && !fields.has(key)) fields.set(key, value);
  });
  return { fields, end: opening[0].length + closing.index + closing[0].length };
}

const BULLET_FIELD = /^[ \t]*[-*+][ \t]+(?:\*\*|__)([\p{L}_ -]{2,30}):?(?:\*\*|__):?[ \t]+(\S.{0,2000})$/gmu;
const REACH = 4_000;

/**
 * Fields as a list at the head of a page, `- **URL**: …`, as scrapers write what they know of it; null where the list
 * does not hold an address, since then it may be a list of the text.
 */
export function listedFields(text: string): FrontMatter | null {
  const fields = new Map<string, string>();
  let end = 0;
  for (const match of text.slice(0, REACH).matchAll(BULLET_FIELD)) {
    const name = (match[1] ?? '').trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, (match[2] ?? '').trim());
    end = match.index + match[0].length;
  }
  return [...fields.values()].some((value) => /^<?https?:\/\//u.test(value)) ? { fields, end } : null;
}
