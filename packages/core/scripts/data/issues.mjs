// Compiles the closed list of questions under negotiation and the words by which each is known.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'issues';
const entry = z.strictObject({
  issue: z.string(),
  means: z.string(),
  source: z.string(),
  words: z.array(z.string()).min(1),
});

export function compile(read) {
  const issues = z.array(entry).parse(read('issue/issues.yml'));
  const seen = new Map();
  for (const { issue, words } of issues)
    for (const phrase of words) checkPhrase(phrase, `issue/issues.yml, ${issue}`, seen);
  const rows = issues.map(({ issue, words }) => ({ issue, words }));
  return `export const issues: readonly { issue: string; words: readonly string[] }[] = ${JSON.stringify(rows)};\n`;
}
