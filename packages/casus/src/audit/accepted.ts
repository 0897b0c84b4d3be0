/** The file of what is meant: findings that a person has looked at and left as they are, each with its reason. Committed with the texts. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Finding, Reading } from '@casus/core';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';

export const ACCEPTED_FILE = 'casus-accepted.yml';

const entry = z.strictObject({
  rule: z.string(),
  document: z.string(),
  place: z.string(),
  /** The words that were accepted; when they change, the acceptance no longer applies. */
  words: z.string(),
  reason: z.string().min(1),
});
const shape = z.array(entry);
export type Accepted = z.infer<typeof entry>;

/** What has been accepted; nothing where the file is not there. Throws UsageError where it cannot be understood. */
export function readAccepted(path: string): Accepted[] {
  if (!existsSync(path)) return [];
  try {
    return shape.parse(parse(readFileSync(path, 'utf8')) ?? []);
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
    const where =
      issue === undefined ? '' : ` (entry ${Number(issue.path[0] ?? 0) + 1}, key "${String(issue.path[1] ?? '')}")`;
    throw new UsageError(`${harmless(path)} could not be understood${where}; mend it or take it away.`);
  }
}

/** Adds an acceptance, or gives the known one a new reason; the file is replaced only when the new one is whole. */
export function writeAccepted(path: string, added: Accepted): void {
  const others = readAccepted(path).filter((known) => !isSame(known, added));
  const list = [...others, added].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const partial = `${path}.${process.pid}.part`;
  writeFileSync(
    partial,
    `# What the audit found and a person meant: casus accept adds to it, casus audit reads it.\n${stringify(list)}`,
  );
  renameSync(partial, path);
}

const key = ({ document, place, rule }: Accepted) => `${document}\u0000${place}\u0000${rule}`;
const isSame = (a: Accepted, b: Accepted) => key(a) === key(b) && a.words === b.words;

export const wordsOf = (reading: Reading, finding: Finding) =>
  reading.text
    .slice(...finding.range)
    .replace(/\s+/g, ' ')
    .trim();

/** The acceptance that holds for a finding, or null. */
export function acceptanceOf(list: readonly Accepted[], reading: Reading, finding: Finding): Accepted | null {
  const name = baseName(reading.document);
  const words = wordsOf(reading, finding);
  return (
    list.find(
      (known) =>
        known.rule === finding.rule &&
        known.words === words &&
        known.place === finding.place &&
        baseName(known.document) === name,
    ) ?? null
  );
}

/** Acceptances for the documents read that no finding answers to: the words have changed, or the rule no longer asks. */
export function staleAcceptances(
  list: readonly Accepted[],
  readings: readonly Reading[],
  used: ReadonlySet<Accepted>,
): Accepted[] {
  const read = new Set(readings.map(({ document }) => baseName(document)));
  return list.filter((known) => read.has(baseName(known.document)) && !used.has(known));
}

export const baseName = (document: string) => document.split('/').at(-1) ?? document;
