// Compiles the words that tell how bound a party is.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'modality';
const words = z.array(z.string());
const entry = z.strictObject({
  modality: z.enum(['duty', 'permission', 'aspiration', 'declaration']),
  source: z.string(),
  modals: words,
  verbs: words,
  adjectives: words,
  nouns: words,
});

export function compile(read) {
  const list = z.array(entry).parse(read('modality/modality.yml'));
  for (const kind of ['modals', 'verbs', 'adjectives', 'nouns']) {
    const seen = new Map();
    for (const item of list)
      for (const word of item[kind]) checkPhrase(word, `modality/modality.yml, ${item.modality}, ${kind}`, seen);
  }
  const rows = list.map(({ source, ...rest }) => rest);
  const type =
    "{ modality: 'duty' | 'permission' | 'aspiration' | 'declaration'; modals: readonly string[]; verbs: readonly string[]; adjectives: readonly string[]; nouns: readonly string[] }";
  return `export const modalities: readonly ${type}[] = ${JSON.stringify(rows)};\n`;
}
