// Compiles the words by which reports tell of commitments: verbs of undertaking, nouns for texts, verbs of containing.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'reported';
const words = z.array(z.string()).min(1);
const status = z.enum(['said', 'drafted', 'agreed', 'signed', 'in-force']);
const undertaking = z.strictObject({
  means: z.string(),
  source: z.string(),
  modality: z.enum(['duty', 'aspiration', 'declaration']),
  status,
  takes: z.array(z.enum(['act', 'thing'])).min(1),
  known: z.boolean(),
  verbs: words,
});
const text = z.strictObject({ status, source: z.string(), nouns: words });
const content = z.strictObject({
  means: z.string(),
  source: z.string(),
  force: z.enum(['duty', 'aspiration', 'prohibition', 'permission']),
  verbs: words,
});

export function compile(read) {
  const undertakings = z.array(undertaking).parse(read('reported/undertakings.yml'));
  const texts = z.array(text).parse(read('reported/texts.yml'));
  const contents = z.array(content).parse(read('reported/contents.yml'));
  check(
    'undertakings',
    undertakings.map(({ means, verbs }) => [means, verbs]),
  );
  check(
    'texts',
    texts.map(({ status, nouns }) => [status, nouns]),
  );
  check(
    'contents',
    contents.map(({ means, verbs }) => [means, verbs]),
  );
  return [
    module(
      'undertakings',
      "{ modality: 'duty' | 'aspiration' | 'declaration'; status: 'said' | 'drafted' | 'agreed' | 'signed' | 'in-force'; takes: readonly ('act' | 'thing')[]; known: boolean; verbs: readonly string[] }",
      undertakings.map(({ modality, status, takes, known, verbs }) => ({ modality, status, takes, known, verbs })),
    ),
    module(
      'texts',
      "{ status: 'said' | 'drafted' | 'agreed' | 'signed' | 'in-force'; nouns: readonly string[] }",
      texts.map(({ status, nouns }) => ({ status, nouns })),
    ),
    module(
      'contents',
      "{ force: 'duty' | 'aspiration' | 'prohibition' | 'permission'; verbs: readonly string[] }",
      contents.map(({ force, verbs }) => ({ force, verbs })),
    ),
  ].join('');
}

function check(file, entries) {
  const seen = new Map();
  for (const [entry, list] of entries)
    for (const word of list) checkPhrase(word, `reported/${file}.yml, ${entry}`, seen);
}

function module(constant, type, rows) {
  return `export const ${constant}: readonly ${type}[] = ${JSON.stringify(rows)};\n`;
}
