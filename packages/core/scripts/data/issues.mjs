// Compiles the closed list of questions under negotiation and the words by which each is known.
import { z } from 'zod';
import { checkMatchedPhrase } from '../phrase-list.mjs';

export const name = 'issues';
/** The closed list, as in src/position/position.ts; only `other` has no words. */
const ISSUES = [
  'guarantees',
  'guarantee-duration',
  'troop-deployment',
  'force-limits',
  'military-aid',
  'nato',
  'eu-membership',
  'ratification',
  'ceasefire',
  'monitoring',
  'territory',
  'demilitarised-zone',
  'recognition',
  'prisoners',
  'humanitarian',
  'sanctions',
  'assets-reparations',
  'reconstruction-trade',
  'nuclear',
  'energy',
  'navigation',
  'elections-governance',
  'justice',
  'rights-language',
  'talks',
];
const entry = z.strictObject({
  issue: z.enum(ISSUES),
  means: z.string(),
  source: z.string().min(1),
  words: z.array(z.string()).min(1),
});

export function compile(read) {
  const issues = z.array(entry).parse(read('issue/issues.yml'));
  const seen = new Map();
  const spellings = new Map();
  for (const { issue, words } of issues)
    for (const phrase of words) checkMatchedPhrase(phrase, `issue/issues.yml, ${issue}`, seen, spellings);
  const rows = issues.map(({ issue, words }) => ({ issue, words }));
  return `export const issues: readonly { issue: string; words: readonly string[] }[] = ${JSON.stringify(rows)};\n`;
}
