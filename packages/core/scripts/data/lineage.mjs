// Compiles source/lineage.yml into the phrases by which a page says that it is a copy.
export const name = 'lineage';

const file = 'source/lineage.yml';

export function compile(read) {
  const { source, ...lists } = read(file);
  if (typeof source !== 'string') throw new Error(`${file}: say under "source" where the phrases come from`);
  return ['subjects', 'cues', 'credits']
    .map((list) => {
      const phrases = lists[list];
      if (new Set(phrases).size < phrases.length) throw new Error(`${file}: a phrase stands twice under "${list}"`);
      for (const phrase of phrases) {
        if (phrase !== phrase.toLowerCase() || /^\s|\s$|\s\s/.test(phrase)) {
          throw new Error(`${file}: "${phrase}" could never match; write it in lower case with single spaces`);
        }
      }
      // Longest first, so that "republished with permission from" is not read as a shorter cue.
      const sorted = phrases
        .map((phrase) => phrase.replaceAll('’', "'"))
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      return `export const LINEAGE_${list.toUpperCase()}: readonly string[] = ${JSON.stringify(sorted, null, 2)};\n`;
    })
    .join('');
}
