/** `casus accept`: finds the finding that is meant and records it with its reason. */
import { audit } from '@casus/core';
import { ACCEPTED_FILE, baseName, wordsOf, writeAccepted } from '../audit/accepted.js';
import { checkRule } from '../audit/settings-file.js';
import { readAll } from '../documents.js';
import { exitCode } from '../exit-code.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';

export async function runAccept({ operands, options }: Given): Promise<number> {
  const [rule, file, place, ...others] = operands;
  const reason = options.get('reason');
  if (rule === undefined || file === undefined || others.length > 0) {
    throw new UsageError(
      'Name the rule, the file and, where there are several, the place: casus accept RULE FILE "Art. 3 ¶ 2" --reason "…".',
    );
  }
  checkRule(rule, 'casus accept');
  if (reason === undefined) throw new UsageError('Say why it is meant: --reason "…".');
  const { readings, problems } = await readAll({
    operands: [file],
    published: undefined,
    allowPrivateAddresses: false,
  });
  const [problem] = problems;
  if (problem !== undefined) {
    process.stderr.write(`casus: ${problem}\n`);
    return exitCode.failed;
  }
  const found = readings.flatMap((reading) =>
    audit(reading)
      .findings.filter((finding) => finding.rule === rule)
      .map((finding) => ({ reading, finding })),
  );
  const meant = place === undefined ? found : found.filter(({ finding }) => spaced(finding.place) === spaced(place));
  if (meant.length === 0) {
    const places = found.map(({ finding }) => finding.place || 'the whole text').join('; ');
    throw new UsageError(
      `${rule} asks nothing ${place === undefined ? 'in' : `at ${harmless(place)} in`} ${harmless(file)}.${places === '' ? '' : ` It asks at: ${places}.`}`,
    );
  }
  const [first] = meant;
  if (first === undefined || new Set(meant.map(({ finding }) => finding.place)).size > 1) {
    throw new UsageError(
      `${rule} asks at several places; name one: ${meant.map(({ finding }) => finding.place || 'the whole text').join('; ')}.`,
    );
  }
  const path = options.get('accepted') ?? ACCEPTED_FILE;
  for (const { reading, finding } of meant) {
    writeAccepted(path, {
      rule,
      document: baseName(reading.document),
      place: finding.place,
      words: wordsOf(reading, finding),
      reason,
    });
  }
  process.stdout.write(
    `Recorded in ${harmless(path)}: ${rule} at ${first.finding.place || 'the whole text'} is meant.\n`,
  );
  return exitCode.done;
}

/** "Art. 3 ¶2" and "art. 3 ¶ 2" are the same place. */
const spaced = (place: string) => place.replace(/\s+/g, '').toLowerCase();
