// Compiles the closed list of acts and the words by which each is known.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'acts';
const entry = z.strictObject({
  act: z.string(),
  means: z.string(),
  source: z.string(),
  do: z.array(z.string()),
  things: z.array(z.string()),
});

export function compile(read) {
  const acts = z.array(entry).parse(read('act/acts.yml'));
  const seen = new Map();
  for (const { act, do: done, things } of acts) {
    for (const phrase of done) checkPhrase(phrase, `act/acts.yml, ${act}`, seen);
    for (const phrase of things) checkPhrase(phrase, `act/acts.yml, ${act}`, seen);
  }
  const rows = acts.map(({ act, do: done, things }) => ({ act, do: done, things }));
  return `export const acts: readonly { act: string; do: readonly string[]; things: readonly string[] }[] = ${JSON.stringify(rows)};\n`;
}
