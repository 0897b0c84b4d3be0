// Compiles the levels of legalization, each with how it is told from a clause.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'legalization';
const READS = ['duty', 'limited-duty', 'hope', 'words', 'measured', 'closed', 'judged', 'vague', 'never'];
const level = z.strictObject({
  code: z.string(),
  means: z.string(),
  reads: z.enum(READS),
  words: z.array(z.string()).optional(),
});
const entry = z.strictObject({
  dimension: z.string(),
  means: z.string(),
  looked: z.string(),
  source: z.string(),
  levels: z.array(level).nonempty(),
});

export function compile(read) {
  const list = z.array(entry).parse(read('code/legalization.yml'));
  const dimensions = new Set();
  for (const { dimension, levels } of list) {
    const where = `code/legalization.yml, ${dimension}`;
    if (dimensions.has(dimension)) throw new Error(`${where}: the dimension stands there twice; join the two.`);
    dimensions.add(dimension);
    const seen = new Map();
    const known = new Set();
    for (const { code, reads, words } of levels) {
      if (known.has(code)) throw new Error(`${where}: the level ${code} stands twice; remove one.`);
      known.add(code);
      if (reads === 'words' && (words ?? []).length === 0)
        throw new Error(`${where}, ${code}: a level that is read by its words has none; add words or say never.`);
      for (const word of words ?? []) checkPhrase(word, where, seen);
    }
  }
  const union = (values) => [...values].map((value) => `'${value}'`).join(' | ');
  return [
    `export type LegalizationDimension = ${union(dimensions)};\n`,
    `export type LevelReading = ${union(READS)};\n`,
    `export const legalization: readonly { dimension: LegalizationDimension; means: string; looked: string; source: string; levels: readonly { code: string; means: string; reads: LevelReading; words?: readonly string[] }[] }[] = ${JSON.stringify(list)};\n`,
  ].join('');
}
