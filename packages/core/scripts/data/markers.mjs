// Compiles the words that open an element of a commitment: its trigger, condition, deadline, term or consequence.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'markers';
const element = z.enum(['trigger', 'condition', 'deadline', 'term', 'consequence']);
const entry = z.strictObject({ element, source: z.string(), words: z.array(z.string()).min(1) });

export function compile(read) {
  const list = z.array(entry).parse(read('marker/markers.yml'));
  const seen = new Map();
  for (const { element: of, words } of list)
    for (const word of words) checkPhrase(word, `marker/markers.yml, ${of}`, seen);
  const rows = list.map(({ element: of, words }) => ({ element: of, words }));
  const type = "{ element: 'trigger' | 'condition' | 'deadline' | 'term' | 'consequence'; words: readonly string[] }";
  return `export const markers: readonly ${type}[] = ${JSON.stringify(rows)};\n`;
}
