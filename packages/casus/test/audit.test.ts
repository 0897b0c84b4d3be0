import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit, type Reading, readDocument, readSources } from '@casus/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEnglish } from '../../english/test/load-english.js';
import { acceptanceOf, readAccepted, staleAcceptances, wordsOf, writeAccepted } from '../src/audit/accepted.js';
import type { AuditFormat } from '../src/audit/audit-formats.js';
import type { AuditRun } from '../src/audit/audited.js';
import { renderAudit } from '../src/audit/render-audit.js';
import { settingsOf } from '../src/audit/settings-file.js';
import { underlined } from '../src/audit/underlined.js';
import { cells } from '../src/output/cells.js';

const TREATY = `# Treaty between Norway and Chile

Article 1

If Norway is attacked, Chile shall take such action as it deems necessary.

Article 2

Norway shall promptly release all prisoners of war.

Article 3

This Treaty shall enter into force upon signature and remain in force indefinitely. Disputes shall be settled by arbitration.
`;

const english = loadEnglish();
let reading: Reading;
let folder: string;

async function read(text: string): Promise<Reading> {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'drafts/treaty.md' });
  if (source === undefined) throw new Error('the treaty gave no source');
  return readDocument({ ...source, kind: 'agreement' }, english);
}

beforeAll(async () => {
  reading = await read(TREATY);
  folder = mkdtempSync(join(tmpdir(), 'casus-audit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(): AuditRun {
  const { findings, asked } = audit(reading);
  return {
    documents: [{ reading, asked, findings: findings.map((finding) => ({ ...finding, accepted: null })) }],
    stale: [],
  };
}

const rendered = (format: AuditFormat, plain = false) =>
  renderAudit(run(), { format, plain, colour: false, width: 72 });

describe('what is told of a finding', () => {
  test('its words are underlined in their clause, within the width', () => {
    const lines = rendered('full').split('\n');
    expect(Math.max(...lines.map(cells))).toBeLessThanOrEqual(72);
    const at = lines.findIndex((line) => line.includes('as it deems'));
    expect(lines.slice(at, at + 4).join('\n')).toContain('━━');
  });

  test('a mark that runs over two lines is underlined in both', () => {
    const text = 'one two three four five six';
    expect(underlined(text, [0, text.length], [{ range: [8, 18], sign: '━' }], 13)).toEqual([
      'one two three',
      '        ━━━━━',
      'four five six',
      '━━━━',
    ]);
  });

  test('the last line sums up and nothing is graded', () => {
    expect(rendered('full').trimEnd().split('\n').at(-1)).toMatch(
      /soft.* in \d+ commitments? · \d+ rules asked · 0 accepted/,
    );
    expect(rendered('full')).not.toMatch(/score|\d+ ?%|illegal|invalid/i);
  });

  test('concise is a line each, plain a sentence each', () => {
    expect(rendered('concise')).toContain(
      'drafts/treaty.md Art. 1: soft: the bearer judges for itself — “as it deems necessary” [own-judgement]',
    );
    expect(rendered('full', true)).toContain('Article 1');
    expect(rendered('full', true)).not.toMatch(/[━╭│]/);
  });

  test('JSON gives the exact words at their offsets', () => {
    const { documents } = JSON.parse(rendered('json'));
    for (const finding of documents[0].findings) {
      expect(reading.text.slice(finding.start, finding.end)).toBe(finding.words);
    }
  });

  test('a table cell that would be a formula is none', async () => {
    reading = await read(TREATY.replace('promptly', 'promptly =1+1'));
    expect(rendered('csv')).not.toMatch(/(?:^|,)"?=/m);
    reading = await read(TREATY);
  });

  test('annotations keep to one line each', () => {
    for (const line of rendered('github').trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning|notice) file=/);
  });
});

describe('what a person accepts', () => {
  test('is left out while its words stand, and no longer applies when they change', async () => {
    const path = join(folder, 'accepted.yml');
    const finding = audit(reading).findings.find(({ rule }) => rule === 'own-judgement');
    if (finding === undefined) throw new Error('own-judgement was not found');
    const added = {
      rule: finding.rule,
      document: 'treaty.md',
      place: finding.place,
      words: wordsOf(reading, finding),
      reason: 'meant',
    };
    writeAccepted(path, added);
    writeAccepted(path, { ...added, reason: 'agreed' });
    const list = readAccepted(path);
    expect(list).toEqual([{ ...added, reason: 'agreed' }]);
    expect(acceptanceOf(list, reading, finding)?.reason).toBe('agreed');
    const changed = await read(TREATY.replace('it deems necessary', 'it considers necessary'));
    const other = audit(changed).findings.find(({ rule }) => rule === 'own-judgement');
    expect(other === undefined ? null : acceptanceOf(list, changed, other)).toBeNull();
    expect(staleAcceptances(list, [changed], new Set())).toEqual(list);
  });

  test('a file that is none is refused with its name', () => {
    const path = join(folder, 'broken.yml');
    writeFileSync(path, '- rule: own-judgement\n');
    expect(() => readAccepted(path)).toThrow(/broken\.yml.*entry 1/);
    expect(readFileSync(path, 'utf8')).toBe('- rule: own-judgement\n');
  });
});

describe('settings', () => {
  test('levels hold for the documents that match', () => {
    const settings = settingsOf(
      'rules:\n  open-time: off\ndocuments:\n  - match: "drafts/*.md"\n    rules:\n      open-time: note\n',
      'casus.yml',
    );
    expect(settings.rulesFor('drafts/treaty.md')).toEqual({ 'open-time': 'note' });
    expect(settings.rulesFor('treaty.md')).toEqual({ 'open-time': 'off' });
    expect(audit(reading, { rules: { 'open-time': 'off' } }).findings.some(({ rule }) => rule === 'open-time')).toBe(
      false,
    );
  });

  test.each([
    ['rules:\n  open-tme: off\n', /casus\.yml, line 2, key "rules\.open-tme".*Did you mean open-time/],
    ['rules:\n  open-time: loud\n', /line 2, key "rules\.open-time"/],
    ['fail-on: sometimes\n', /line 1, key "fail-on"/],
    ['colour: red\n', /line 1, key "colour"/],
    ['rules: [open-time\n', /line \d: this is no YAML/],
  ])('%j is refused with line and key', (text, message) => {
    expect(() => settingsOf(text, 'casus.yml')).toThrow(message);
  });
});
