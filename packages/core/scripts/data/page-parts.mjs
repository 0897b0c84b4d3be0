// Compiles source/page-parts.yml into groups of words of class names.
export const name = 'page-parts';

const file = 'source/page-parts.yml';

export function compile(read) {
  const { source, groups, turning } = read(file);
  if (typeof source !== 'string') throw new Error(`${file}: say under "source" where the names come from`);
  const seen = new Map();
  const rows = groups.map(({ group, most_share, most_chars, least_links, words }) => {
    for (const word of words) {
      if (!/^[a-z]+(-[a-z]+)*$/.test(word))
        throw new Error(`${file}: ${group}: "${word}" is not lower-case words joined by hyphens`);
      if (seen.has(word)) throw new Error(`${file}: "${word}" stands under ${seen.get(word)} and ${group}; keep one`);
      seen.set(word, group);
    }
    const numbers = `mostShare: ${most_share}, mostChars: ${most_chars}, leastLinks: ${least_links}`;
    return `  { group: ${JSON.stringify(group)}, ${numbers}, words: new Set(${JSON.stringify(words)}) },\n`;
  });
  return `export interface PagePart {
  readonly group: string;
  /** Largest part of the page's text that an element of this name may hold. */
  readonly mostShare: number;
  /** Most characters; 0 for any number. */
  readonly mostChars: number;
  /** Least share of the text in links. */
  readonly leastLinks: number;
  readonly words: ReadonlySet<string>;
}

export const PAGE_PARTS: readonly PagePart[] = [
${rows.join('')}];

export const TURNING_PARTS: ReadonlySet<string> = new Set(${JSON.stringify(turning)});
`;
}
