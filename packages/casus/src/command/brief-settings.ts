/** What `casus brief` is to show, from its options; refuses what cannot be followed in a sentence. */
import { type BriefOptions, ISSUE_ORDER, type Issue } from '@casus/core';
import { nearest } from '../nearest.js';
import { BRIEF_FORMATS, type BriefFormat } from '../output/brief/formats.js';
import { harmless } from '../output/harmless.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { dayOption } from './document-settings.js';
import { formatOf } from './format-of.js';
import { partyOption } from './party-option.js';

export interface BriefSettings {
  format: BriefFormat;
  options: BriefOptions;
}

export function briefSettings({ options }: Given): BriefSettings {
  return {
    format: formatOf(options, BRIEF_FORMATS, 'text'),
    options: {
      asOf: dayOption(options, 'as-of'),
      issue: issueNamed(options.get('issue')),
      party: partyOption('party', options.get('party')),
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
