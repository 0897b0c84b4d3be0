// Compiles source/furniture.yml into the phrases of each role, by how a line is compared with them.
export const name = 'furniture';

const file = 'source/furniture.yml';
const roles = ['menu', 'plea', 'end', 'stop', 'credit', 'staff'];
const matches = ['whole', 'start', 'inside'];

export function compile(read) {
  const { source, phrases: groups } = read(file);
  if (typeof source !== 'string') throw new Error(`${file}: say under "source" where the phrases come from`);
  const seen = new Map();
  const tables = { whole: [], start: [], inside: [] };
  for (const { role, match, phrases, ...rest } of groups) {
    if (!roles.includes(role)) throw new Error(`${file}: the role "${role}" is none of ${roles.join(', ')}`);
    if (!matches.includes(match)) throw new Error(`${file}: "${match}" is none of ${matches.join(', ')}`);
    if (Object.keys(rest).length > 0)
      throw new Error(`${file}: ${role} ${match}: nobody reads "${Object.keys(rest)[0]}"`);
    for (const phrase of phrases) {
      if (typeof phrase !== 'string') throw new Error(`${file}: ${role} ${match}: "${phrase}" is no text; quote it`);
      if (phrase !== phrase.toLowerCase().trim() || /[‘’“”]|\s\s/.test(phrase)) {
        throw new Error(`${file}: "${phrase}" could never match; write it in lower case with straight quotation marks`);
      }
      const key = `${match} ${phrase}`;
      if (seen.has(key)) throw new Error(`${file}: "${phrase}" stands under ${seen.get(key)} and ${role}`);
      seen.set(key, role);
      tables[match].push([phrase, role]);
    }
  }
  const list = (rows) => `[\n${rows.map((row) => `  ${JSON.stringify(row)},\n`).join('')}]`;
  return `/** What a line of a page's frame is for. */
export type FurnitureRole = ${roles.map((role) => `'${role}'`).join(' | ')};
type Phrases = readonly (readonly [phrase: string, role: FurnitureRole])[];
/** The line is the phrase. */
export const WHOLE: Phrases = ${list(tables.whole)};
/** The line begins with the phrase. */
export const START: Phrases = ${list(tables.start)};
/** The phrase stands in a short line. */
export const INSIDE: Phrases = ${list(tables.inside)};
`;
}
