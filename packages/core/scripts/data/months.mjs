// Compiles source/months.yml into a table from each spelling to the number of the month.
export const name = 'months';

const file = 'source/months.yml';

export function compile(read) {
  const { source, languages } = read(file);
  if (typeof source !== 'string') throw new Error(`${file}: say under "source" where the names come from`);
  const table = new Map();
  for (const [language, months] of Object.entries(languages)) {
    if (months.length !== 12) throw new Error(`${file}: ${language} has ${months.length} months, not twelve`);
    months.forEach((spellings, index) => {
      for (const spelling of spellings) {
        if (!/^[\p{Ll}\p{Lo}\p{M}]{2,14}$/u.test(spelling))
          throw new Error(`${file}: ${language}: "${spelling}" is no lower-case word`);
        const key = spelling.normalize('NFC');
        const other = table.get(key);
        if (other !== undefined && other !== index + 1) {
          throw new Error(`${file}: ${language}: "${spelling}" means month ${other} in a language above; leave it out`);
        }
        table.set(key, index + 1);
      }
    });
  }
  const rows = [...table].map(([spelling, month]) => `  [${JSON.stringify(spelling)}, ${month}],\n`);
  return `/** Month name in lower case to its number. */\nexport const MONTHS: ReadonlyMap<string, number> = new Map([\n${rows.join('')}]);\n`;
}
