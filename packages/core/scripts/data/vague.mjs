// Compiles the words that leave a measure, a time or a judgement open.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'vague';
const entry = z.strictObject({
  kind: z.enum(['standard', 'time', 'judgement', 'extent', 'hope', 'comparison']),
  source: z.string(),
  adjectives: z.array(z.string()),
  phrases: z.array(z.string()),
});

export function compile(read) {
  const list = z.array(entry).parse(read('vague/vague.yml'));
  for (const field of ['adjectives', 'phrases']) {
    const seen = new Map();
    for (const item of list)
      for (const word of item[field]) checkPhrase(word, `vague/vague.yml, ${item.kind}, ${field}`, seen);
  }
  const type =
    "{ kind: 'standard' | 'time' | 'judgement' | 'extent' | 'hope' | 'comparison'; adjectives: readonly string[]; phrases: readonly string[] }";
  return `export const vagueWords: readonly ${type}[] = ${JSON.stringify(list.map(({ source, ...rest }) => rest))};\n`;
}
