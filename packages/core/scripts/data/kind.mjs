// Compiles source/kind.yml into the signs by which agreements, statements and news are told apart.
export const name = 'kind';

const file = 'source/kind.yml';
const places = ['title', 'head', 'address', 'publisher', 'text'];

export function compile(read) {
  const { source, signs } = read(file);
  if (typeof source !== 'string') throw new Error(`${file}: say under "source" where the signs come from`);
  const seen = new Set();
  const rows = signs.map(({ kind, where, weight, limit = null, joint = false, phrases, ...rest }) => {
    const at = `${file}: ${kind}, ${where}`;
    if (!['agreement', 'statement', 'news'].includes(kind)) throw new Error(`${at}: "${kind}" is no kind of source`);
    if (!places.includes(where)) throw new Error(`${at}: "${where}" is none of ${places.join(', ')}`);
    if (!(weight > 0)) throw new Error(`${at}: give a weight above 0`);
    if ((where === 'text') !== limit > 0) throw new Error(`${at}: signs in the text need a limit, others have none`);
    if (Object.keys(rest).length > 0) throw new Error(`${at}: nobody reads "${Object.keys(rest)[0]}"`);
    for (const phrase of phrases) {
      if (phrase !== phrase.toLowerCase().trim()) throw new Error(`${at}: write "${phrase}" in lower case`);
      const key = `${where} ${kind} ${phrase}`;
      if (seen.has(key)) throw new Error(`${at}: "${phrase}" stands twice`);
      seen.add(key);
    }
    return `  ${JSON.stringify({ kind, where, weight, limit, joint, phrases })},\n`;
  });
  return `export const KIND_SIGNS: readonly {
  readonly kind: 'agreement' | 'statement' | 'news';
  readonly where: ${places.map((place) => `'${place}'`).join(' | ')};
  readonly weight: number;
  readonly limit: number | null;
  readonly joint: boolean;
  readonly phrases: readonly string[];
}[] = [
${rows.join('')}];
`;
}
