// Compiles source/stopwords.yml into a table from each word to the languages that use it.
export const name = 'stopwords';

export function compile(read) {
  const { source, languages } = read('source/stopwords.yml');
  if (typeof source !== 'string') throw new Error('source/stopwords.yml: say under "source" where the words come from');
  const table = new Map();
  for (const [language, words] of Object.entries(languages)) {
    if (!/^[a-z]{2}$/.test(language))
      throw new Error(`source/stopwords.yml: "${language}" is no two-letter language code`);
    for (const word of words) {
      // YAML 1.1 readers take "no" and "y" for yes or no; what is not a string would never match.
      if (typeof word !== 'string' || !/^\p{Ll}+$/u.test(word)) {
        throw new Error(`source/stopwords.yml: ${language}: "${word}" is no lower-case word`);
      }
      const users = table.get(word.normalize('NFC')) ?? [];
      if (!users.includes(language)) users.push(language);
      table.set(word.normalize('NFC'), users);
    }
  }
  const entries = [...table].map(
    ([word, users]) => `  [${JSON.stringify(word)}, ${JSON.stringify(users.join(' '))}],\n`,
  );
  return `/** Word to the languages that use it, separated by spaces. */\nexport const STOPWORDS: ReadonlyMap<string, string> = new Map([\n${entries.join('')}]);\n`;
}
