// Compiles the kinds of event and the words by which each is known.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'events';
const types = [
  'meeting',
  'call',
  'signing',
  'vote',
  'statement-release',
  'ceasefire-start',
  'exchange',
  'attack',
  'other',
];
const entry = z.strictObject({
  type: z.enum(types),
  source: z.string(),
  dated: z.boolean().default(false),
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
  return (
    'export interface EventKind { type: ' +
    `${types.map((type) => `'${type}'`).join(' | ')}; dated: boolean; things: readonly string[]; do: readonly string[] }\n` +
    `export const events: readonly EventKind[] = ${JSON.stringify(rows)};\n`
  );
}
