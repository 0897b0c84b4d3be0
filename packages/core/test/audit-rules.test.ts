import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { audit } from '../src/audit/audit.js';
import { RULES } from '../src/generated/rule-list.js';
import { RULE_PAGES } from '../src/generated/rule-pages.js';
import { readDocument, readSources } from '../src/index.js';

const english = loadEnglish();

/** What a rule finds in an example: a clause is put under a title and into an article; an example with a title of its own is a whole text. */
async function found(rule: string, example: string): Promise<string[]> {
  const text = example.startsWith('#') ? example : `# Treaty between Norway and Chile\n\nArticle 1\n\n${example}\n`;
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'example.md' });
  if (source === undefined) throw new Error('the example gave no source');
  const reading = readDocument({ ...source, kind: 'agreement' }, english);
  return audit(reading)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ range }) => reading.text.slice(...range));
}

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  const page = RULE_PAGES[id];
  test.each(page?.bad ?? [])('asks about: $text', async ({ text, finds }) => {
    expect(await found(id, text)).toContain(finds);
  });
  test.each(page?.good ?? [])('is silent on: %s', async (text) => {
    expect(await found(id, text)).toEqual([]);
  });
});

test('a rule reads well after "allow …": no name begins with a negation or an order', () => {
  for (const { id } of RULES) expect(id).not.toMatch(/^(?:no-deadline|disallow|forbid|require|prefer|avoid)/);
});
