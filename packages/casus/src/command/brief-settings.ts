/** What `casus brief` is to show, from its options; refuses what cannot be followed in a sentence. */
import { type BriefOptions, ISSUE_ORDER, type Issue, parties, partyOf } from '@casus/core';
import { nearest } from '../nearest.js';
import { BRIEF_FORMATS, type BriefFormat } from '../output/brief/formats.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { dayOption } from './document-settings.js';

export interface BriefSettings {
  format: BriefFormat;
  options: BriefOptions;
}

export function briefSettings({ options }: Given): BriefSettings {
  const given = options.get('format');
  return {
    format: BRIEF_FORMATS.find((format) => format === given) ?? 'text',
    options: {
      asOf: dayOption(options, 'as-of'),
      issue: issueNamed(options.get('issue')),
      party: partyNamed(options.get('party')),
    },
  };
}

function issueNamed(given: string | undefined): Issue | undefined {
  if (given === undefined) return undefined;
  const issue = ISSUE_ORDER.find((known) => known === given);
  if (issue !== undefined) return issue;
  const meant = nearest(given, ISSUE_ORDER);
  const advice = meant === null ? `It takes ${ISSUE_ORDER.join(', ')}.` : `Did you mean ${meant}?`;
  throw new UsageError(`--issue knows no "${harmless(given)}". ${advice}`);
}

/** By its id, by its name, or by any name that the gazetteer has; a group that no list knows by its id in kebab case. */
function partyNamed(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const wanted = given.trim().toLowerCase();
  const known = parties.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  const party = known?.id ?? partyOf(given);
  if (party !== null) return party;
  if (/^[a-z\d]+(?:-[a-z\d]+)+$/.test(given)) return given;
  const meant = nearest(
    given,
    parties.flatMap(({ id, name }) => [id, name]),
  );
  throw new UsageError(
    `--party knows no "${harmless(given)}".${meant === null ? ' Give its code or its name, such as UKR or Ukraine.' : ` Did you mean ${meant}?`}`,
  );
}
