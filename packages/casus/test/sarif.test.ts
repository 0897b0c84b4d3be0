// SARIF: what the standard's schema allows, and fingerprints that outlive edits elsewhere in the text.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { audit, type Reading, readDocument, readSources } from '@casus/core';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { auditAsSarif } from '../src/audit/sarif.js';

const english = loadEnglish();

// The schema of the standard, as Microsoft's kit for SARIF ships it. It is of draft 4 and uses nothing that later drafts changed but the
// names of these two keys, which ajv of today refuses; one of its patterns is none where patterns are read as Unicode.
const written: Record<string, unknown> = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const { $schema: _draft, id: _address, ...schema } = written;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const isSarif = ajv.compile(schema);

const TREATY = `# Treaty between Norway and Chile

Article 1

If Norway is attacked, Chile shall take such action as it deems necessary.

Article 2

Norway shall promptly release all prisoners of war. Norway shall promptly return the archives.

Article 3

“Area” means the islands. Norway shall withdraw its troops from the Area in accordance with Article 9.
`;

interface Result {
  ruleId: string;
  partialFingerprints: Record<string, string>;
  locations: { physicalLocation: { region: { charOffset: number; charLength: number; snippet: { text: string } } } }[];
  suppressions?: { justification: string }[];
}

async function read(text: string, document: string): Promise<Reading> {
  const [source] = await readSources(new TextEncoder().encode(text), { document });
  if (source === undefined) throw new Error('the treaty gave no source');
  return readDocument({ ...source, kind: 'agreement' }, english);
}

async function sarifOf(text: string, { document = 'drafts/treaty.md', reason = null as string | null } = {}) {
  const reading = await read(text, document);
  const { findings, asked } = audit(reading);
  const shown = findings.map((finding) => ({
    ...finding,
    accepted:
      reason === null ? null : { rule: finding.rule, document, place: finding.place, words: 'as agreed', reason },
  }));
  const log = JSON.parse(auditAsSarif({ documents: [{ reading, asked, findings: shown }], stale: [] }));
  const results: Result[] = log.runs[0].results;
  return { log, results, reading };
}

const prints = (results: readonly Result[]) =>
  results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${Object.values(partialFingerprints).join()}`);

describe('SARIF', () => {
  test.each([
    ['findings', TREATY, {}],
    ['findings that are accepted', TREATY, { reason: 'agreed on 3 May' }],
    ['no finding', 'The ministers met on Monday and had lunch.\n', {}],
    ['a name that is no address', TREATY, { document: 'drafts/über “50 %” <b>#2.md' }],
  ])('with %s is what the schema of the standard asks for', async (_, text, options) => {
    const { log } = await sarifOf(text, options);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
  });

  test('the schema refuses a log with a key of our own, so that its silence means something', async () => {
    const { log } = await sarifOf(TREATY);
    expect(isSarif({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false);
    log.runs[0].results[0].place = 'Art. 1';
    expect(isSarif(log)).toBe(false);
  });

  test('each place holds the exact words', async () => {
    const { results, reading } = await sarifOf(TREATY);
    expect(results.length).toBeGreaterThan(3);
    for (const { locations } of results) {
      const region = locations[0]?.physicalLocation.region;
      const start = region?.charOffset ?? 0;
      expect(reading.text.slice(start, start + (region?.charLength ?? 0))).toBe(region?.snippet.text);
    }
  });

  test('what is accepted is told as suppressed, with the reason', async () => {
    const { results } = await sarifOf(TREATY, { reason: 'agreed on 3 May' });
    expect(results.every(({ suppressions }) => suppressions?.[0]?.justification === 'agreed on 3 May')).toBe(true);
  });
});

describe('fingerprints', () => {
  test('no two findings share one', async () => {
    const { results } = await sarifOf(
      TREATY.replace('return the archives.', 'return the archives. Norway shall promptly return the archives.'),
    );
    const all = prints(results);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each([
    [
      'a preamble is put in',
      (text: string) => text.replace('Article 1', 'The Parties welcome their friendship.\n\nArticle 1'),
    ],
    [
      'an article is put in and all numbers shift',
      (text: string) =>
        text
          .replace('Article 3', 'Article 4')
          .replace('Article 2', 'Article 3')
          .replace(
            'Article 1',
            'Article 1\n\nThe Parties shall keep the harbours of the coast open to all ships.\n\nArticle 2',
          ),
    ],
    [
      'lines are wrapped otherwise',
      (text: string) => text.replace('shall promptly release', 'shall\npromptly release'),
    ],
    ['something is put in behind', (text: string) => `${text}\nArticle 10\n\nThis Treaty is done at Bergen.\n`],
  ])('stay when %s', async (_, edit) => {
    const before = prints((await sarifOf(TREATY)).results).filter((print) =>
      /^(?:own-judgement|open-time)/.test(print),
    );
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(prints((await sarifOf(edit(TREATY))).results)).toEqual(expect.arrayContaining(before));
  });

  test('change with the clause, so that what was accepted or closed is asked again', async () => {
    const [before, after] = [
      (await sarifOf(TREATY)).results,
      (await sarifOf(TREATY.replace('all prisoners of war', 'such prisoners of war as it chooses'))).results,
    ].map((results) => new Set(prints(results.filter(({ ruleId }) => ruleId === 'open-time'))));
    expect([...(after ?? [])].filter((print) => before?.has(print))).toHaveLength(1);
  });
});
