// Compiles the words by which agreements name their divisions.
import { z } from 'zod';

export const name = 'divisions';
const entry = z.strictObject({
  kind: z.enum(['article', 'chapter', 'section', 'point', 'annex', 'statement']),
  source: z.string(),
  numbered: z.boolean(),
  words: z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string()).min(1)),
});

export function compile(read) {
  const list = z.array(entry).parse(read('instrument/divisions.yml'));
  const rows = [];
  const seen = new Set();
  for (const { kind, numbered, words } of list) {
    for (const [language, names] of Object.entries(words)) {
      for (const word of names) {
        if (!/^\p{Ll}+(?: \p{Ll}+)*$/u.test(word)) {
          throw new Error(
            `instrument/divisions.yml, ${kind}: "${word}" could never match; write small letters and single spaces.`,
          );
        }
        if (seen.has(`${language} ${word}`)) {
          throw new Error(`instrument/divisions.yml, ${kind}: "${word}" stands twice under ${language}; keep one.`);
        }
        seen.add(`${language} ${word}`);
        rows.push({ kind, numbered, language, word });
      }
    }
  }
  const kinds = "'article' | 'chapter' | 'section' | 'point' | 'annex' | 'statement'";
  return `export const divisions: readonly { kind: ${kinds}; numbered: boolean; language: string; word: string }[] = ${JSON.stringify(rows)};\n`;
}
