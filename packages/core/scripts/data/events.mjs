// Compiles the kinds of event and the words by which each is known.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'events';
const entry = z.strictObject({
  type: z.string(),
  source: z.string(),
  things: z.array(z.string()),
  do: z.array(z.string()),
});

export function compile(read) {
  const list = z.array(entry).parse(read('event/events.yml'));
  for (const kind of ['things', 'do']) {
    const seen = new Map();
    for (const item of list)
      for (const phrase of item[kind]) checkPhrase(phrase, `event/events.yml, ${item.type}, ${kind}`, seen);
  }
  const rows = list.map(({ source, ...rest }) => rest);
  return `export const events: readonly { type: string; things: readonly string[]; do: readonly string[] }[] = ${JSON.stringify(rows)};\n`;
}
