// Compiles the stances and the words by which each is known.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'stances';
const words = z.array(z.string());
const entry = z.strictObject({ stance: z.string(), source: z.string(), verbs: words, adjectives: words, nouns: words });

export function compile(read) {
  const list = z.array(entry).parse(read('stance/stances.yml'));
  for (const kind of ['verbs', 'adjectives', 'nouns']) {
    const seen = new Map();
    for (const item of list)
      for (const phrase of item[kind]) checkPhrase(phrase, `stance/stances.yml, ${item.stance}, ${kind}`, seen);
  }
  const rows = list.map(({ source, ...rest }) => rest);
  const type = '{ stance: string; verbs: readonly string[]; adjectives: readonly string[]; nouns: readonly string[] }';
  return `export const stances: readonly ${type}[] = ${JSON.stringify(rows)};\n`;
}
