/** `casus audit`: reads the documents, asks the rules, writes what they found, and ends with a code that says whether it was much. */
import { existsSync } from 'node:fs';
import { audit, LEVELS, type Level, RULES } from '@casus/core';
import { ACCEPTED_FILE, type Accepted, acceptanceOf, readAccepted, staleAcceptances } from '../audit/accepted.js';
import { AUDIT_FORMATS } from '../audit/audit-formats.js';
import { type AuditRun, openFindings } from '../audit/audited.js';
import { renderAudit } from '../audit/render-audit.js';
import { auditSettings, checkRule } from '../audit/settings-file.js';
import { readAll } from '../documents.js';
import { wordOutput } from '../docx/word-file.js';
import { writeReviewed } from '../docx/write-reviewed.js';
import { exitCode } from '../exit-code.js';
import { writeOut } from '../output/write-out.js';
import type { Given } from './command.js';
import { documentSettings, surroundingsHere } from './document-settings.js';
import { formatOf } from './format-of.js';

const SETTINGS_FILE = 'casus.yml';

export async function runAudit(given: Given): Promise<number> {
  const settings = documentSettings('audit', given, surroundingsHere());
  const { options } = given;
  const config = auditSettings(options.get('config') ?? (existsSync(SETTINGS_FILE) ? SETTINGS_FILE : null));
  const only = options
    .get('only')
    ?.split(',')
    .map((id) => id.trim());
  for (const id of only ?? []) checkRule(id, '--only');
  const accepted = readAccepted(options.get('accepted') ?? ACCEPTED_FILE);
  const format = formatOf(options, AUDIT_FORMATS, 'full');
  if (format === 'docx') wordOutput(settings.outputPath, settings.operands);
  const failOn = (options.get('fail-on') ?? config.failOn) as Level | 'never';

  const { readings, problems } = await readAll(settings);
  for (const problem of problems) process.stderr.write(`casus: ${problem}\n`);
  const used = new Set<Accepted>();
  const run: AuditRun = {
    documents: readings.map((reading) => {
      const { findings, asked } = audit(reading, { rules: rulesOf(only, config.rulesFor(reading.document)) });
      return {
        reading,
        asked,
        findings: findings.map((finding) => {
          const acceptance = acceptanceOf(accepted, reading, finding);
          if (acceptance !== null) used.add(acceptance);
          return { ...finding, accepted: acceptance };
        }),
      };
    }),
    stale: [],
  };
  // With some rules left out, an acceptance without a finding says nothing.
  if (only === undefined) run.stale = staleAcceptances(accepted, readings, used);
  if (readings.length > 0) {
    const code =
      format === 'docx'
        ? await writeReviewed(run, settings)
        : await writeOut(renderAudit(run, { format, ...settings.page }), settings.outputPath);
    if (code !== exitCode.done) return code;
  }
  if (problems.length > 0 || readings.length === 0) return exitCode.failed;
  const grave = failOn === 'never' ? [] : LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const found = run.documents.flatMap(openFindings).some(({ level }) => grave.includes(level));
  return found ? exitCode.findings : exitCode.done;
}

function rulesOf(
  only: readonly string[] | undefined,
  configured: Record<string, Level | 'off'>,
): Record<string, Level | 'off'> {
  if (only === undefined) return configured;
  return {
    ...configured,
    ...Object.fromEntries(RULES.filter(({ id }) => !only.includes(id)).map(({ id }) => [id, 'off' as const])),
  };
}
