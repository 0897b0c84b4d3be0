/** Eats `casus.yml`, which says what the audit asks and how loudly; gives settings, or refuses it naming line and key. */
import { readFileSync } from 'node:fs';
import { type Level, RULES } from '@casus/core';
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../nearest.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';

const level = z.enum(['gap', 'soft', 'note', 'off']);
const rules = z.record(z.string(), level);
const shape = z.strictObject({
  rules: rules.optional(),
  'fail-on': z.enum(['gap', 'soft', 'note', 'never']).optional(),
  documents: z.array(z.strictObject({ match: z.string().min(1), rules })).optional(),
});

export interface AuditSettings {
  failOn: Level | 'never';
  /** The levels that hold for one document. */
  rulesFor(document: string): Record<string, Level | 'off'>;
}

export const DEFAULT_FAIL_ON: Level = 'gap';

/** The settings of a file; those that hold without one where `path` is null. Throws UsageError, naming file, line and key. */
export function auditSettings(path: string | null): AuditSettings {
  if (path === null) return { failOn: DEFAULT_FAIL_ON, rulesFor: () => ({}) };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(
      `The settings file ${harmless(path)} could not be opened; see that it is there and may be read.`,
    );
  }
  return settingsOf(text, path);
}

export function settingsOf(text: string, path: string): AuditSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new UsageError(
      `${harmless(path)}, line ${line}: this is no YAML: ${harmless(broken.message.split(' at line')[0] ?? '')}.`,
    );
  }
  const at = (keys: readonly PropertyKey[]): string => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of keys) {
      if (!isMap(node)) break;
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair === undefined) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    }
    return `${harmless(path)}, line ${lines.linePos(offset).line}, key "${harmless(keys.map(String).join('.'))}"`;
  };
  const parsed = shape.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
    throw new UsageError(
      `${at(keys)}: ${harmless(issue?.message ?? 'it does not fit')}. Known are rules, fail-on and documents.`,
    );
  }
  const { documents = [], rules: general = {}, 'fail-on': failOn = DEFAULT_FAIL_ON } = parsed.data;
  for (const id of Object.keys(general)) checkRule(id, at(['rules', id]));
  documents.forEach((entry) => {
    for (const id of Object.keys(entry.rules)) checkRule(id, at(['documents']));
  });
  return {
    failOn,
    rulesFor: (name) => {
      const own = documents.filter(({ match }) => patternOf(match).test(name)).map((entry) => entry.rules);
      return Object.assign({}, general, ...own);
    },
  };
}

/** Throws UsageError for a rule that is not known, naming the nearest. */
export function checkRule(id: string, where: string): void {
  const known = RULES.map((rule) => rule.id);
  if (known.includes(id)) return;
  const meant = nearest(id, known);
  throw new UsageError(
    `${where}: there is no rule "${harmless(id)}".${meant === null ? ' See casus explain for all of them.' : ` Did you mean ${meant}?`}`,
  );
}

/** `drafts/*.docx`: a star stands for anything within a folder, two for any folders. */
function patternOf(match: string): RegExp {
  const source = match
    .split('**')
    .map((piece) =>
      piece
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '[^/]*')
        .replace(/\?/g, '[^/]'),
    )
    .join('.*');
  return new RegExp(`(?:^|/)${source}$`);
}
