// Compiles the variables of the alliance data that a text can answer, with their codes and the words that show them.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'atop';
const RULES = [
  'words',
  'date',
  'parties',
  'ratification',
  'defense',
  'offense',
  'neutral',
  'nonaggression',
  'consultation',
  'active',
  'conditional',
  'limit',
  'asymmetry',
  'threat',
  'term',
  'length',
  'renunciation',
  'renewal',
  'medarb',
];
const code = z.strictObject({ code: z.string(), means: z.string(), words: z.array(z.string()).optional() });
const entry = z.strictObject({
  variable: z.string().regex(/^[A-Z][A-Z0-9]+$/, 'is a name in capitals'),
  group: z.enum(['formation', 'obligation', 'condition', 'term', 'institution', 'other']),
  by: z.enum(RULES),
  of: z.string().optional(),
  limit: z
    .enum(['adversary', 'location', 'conflict', 'number', 'demand', 'provocation', 'request', 'other'])
    .optional(),
  negative: z.boolean().optional(),
  graded: z.boolean().optional(),
  whole: z.boolean().optional(),
  means: z.string(),
  looked: z.string(),
  absent: z.string(),
  source: z.string(),
  codes: z.array(code).optional(),
});

export function compile(read) {
  const list = z.array(entry).parse(read('code/atop.yml'));
  const names = new Set();
  for (const { variable, by, of, codes } of list) {
    const where = `code/atop.yml, ${variable}`;
    if (names.has(variable)) throw new Error(`${where}: the variable stands there twice; join the two.`);
    names.add(variable);
    if (of !== undefined && !names.has(of))
      throw new Error(`${where}: ${of} is no variable above it; name one that is.`);
    if (by === 'words' && !(codes ?? []).every(({ words }) => (words ?? []).length > 0))
      throw new Error(`${where}: a code without words could never be given; add words or take it out.`);
    const seen = new Map();
    const known = new Set();
    for (const { code: id, words } of codes ?? []) {
      if (known.has(id)) throw new Error(`${where}: the code ${id} stands twice; join the two.`);
      known.add(id);
      for (const word of words ?? []) checkPhrase(word, where, seen);
    }
  }
  const union = (values) => [...new Set(values)].map((value) => `'${value}'`).join(' | ');
  const limits = list.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  return [
    `export type AllianceRule = ${union(RULES)};\n`,
    `export type AllianceLimit = ${union(limits)};\n`,
    `export interface AllianceVariable { variable: string; group: string; by: AllianceRule; of?: string; limit?: AllianceLimit; negative?: boolean; graded?: boolean; whole?: boolean; means: string; looked: string; absent: string; source: string; codes?: readonly { code: string; means: string; words?: readonly string[] }[] }\n`,
    `export const allianceVariables: readonly AllianceVariable[] = ${JSON.stringify(list)};\n`,
  ].join('');
}
