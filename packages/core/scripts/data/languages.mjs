// Compiles the names of the languages in which agreements are made out.
import { z } from 'zod';

export const name = 'languages';
const list = z.strictObject({ source: z.string(), languages: z.array(z.string().regex(/^\p{Lu}\p{Ll}+$/u)).min(1) });

export function compile(read) {
  const { languages } = list.parse(read('instrument/languages.yml'));
  for (const [i, language] of languages.entries()) {
    if (languages.indexOf(language) !== i)
      throw new Error(`instrument/languages.yml: ${language} stands twice; keep one.`);
  }
  return `export const languages: readonly string[] = ${JSON.stringify(languages)};\n`;
}
