// Compiles the verbs that carry a modal verb and yet bind nobody to conduct.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'passed-over';
const entry = z.strictObject({ why: z.string(), source: z.string(), words: z.array(z.string()).min(1) });

export function compile(read) {
  const list = z.array(entry).parse(read('passed-over/passed-over.yml'));
  const seen = new Map();
  for (const { why, words } of list)
    for (const word of words) checkPhrase(word, `passed-over/passed-over.yml, ${why}`, seen);
  return `export const passedOver: readonly string[] = ${JSON.stringify(list.flatMap(({ words }) => words))};\n`;
}
