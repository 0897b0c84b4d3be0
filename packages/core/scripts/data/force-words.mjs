// Compiles the words of duty and of hope by language.
import { z } from 'zod';

export const name = 'force-words';
const words = z.array(z.string().regex(/^[\p{Ll}' ]+$/u)).nonempty();
const entry = z.strictObject({
  language: z.string().length(2),
  name: z.string(),
  source: z.string(),
  duty: words,
  hope: words,
});

export function compile(read) {
  const list = z.array(entry).parse(read('audit/force-words.yml'));
  const seen = new Set();
  for (const { language, duty, hope } of list) {
    if (seen.has(language)) throw new Error(`audit/force-words.yml: ${language} stands twice; join its words.`);
    seen.add(language);
    const both = duty.find((word) => hope.includes(word));
    if (both !== undefined)
      throw new Error(`audit/force-words.yml, ${language}: "${both}" is listed as duty and as hope; choose one.`);
  }
  const rows = Object.fromEntries(
    list.map(({ language, name: own, duty, hope }) => [language, { name: own, duty, hope }]),
  );
  return `export const forceWords: Readonly<Record<string, { name: string; duty: readonly string[]; hope: readonly string[] }>> = ${JSON.stringify(rows)};\n`;
}
