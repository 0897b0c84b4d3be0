// Compiles the codes of the precedents by element: what a person reads for each, and the words that show it in a clause.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'like';
const code = z.strictObject({ code: z.string(), means: z.string(), words: z.array(z.string()).optional() });
const entry = z.strictObject({ element: z.string(), source: z.string(), codes: z.array(code).nonempty() });

export function compile(read) {
  const list = z.array(entry).parse(read('like/codes.yml'));
  const elements = new Set();
  for (const { element, codes } of list) {
    if (elements.has(element)) throw new Error(`like/codes.yml: the element ${element} stands twice; join its codes.`);
    elements.add(element);
    const named = new Set();
    for (const { code: id, words } of codes) {
      if (named.has(id)) throw new Error(`like/codes.yml, ${element}: the code ${id} stands twice; remove one.`);
      named.add(id);
      // One word may show two codes: "at its discretion" says who decides and what is owed.
      const seen = new Map();
      for (const word of words ?? []) checkPhrase(word, `like/codes.yml, ${element}, ${id}`, seen);
    }
  }
  const element = [...elements].map((id) => `'${id}'`).join(' | ');
  const rows = list.map(({ element: id, codes }) => ({
    element: id,
    codes: codes.map(({ code: own, means, words }) => ({ code: own, means, words: words ?? [] })),
  }));
  return `export type LikeElement = ${element};\nexport const likeCodes: readonly { element: LikeElement; codes: readonly { code: string; means: string; words: readonly string[] }[] }[] = ${JSON.stringify(rows)};\n`;
}
