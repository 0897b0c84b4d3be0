/** What one turned fact changes: eats the variants of a scenario, gives them for a terminal, in sentences, and as plain values. */
import type { AnswerChange, Scenario, WhatIf } from '@casus/core';
import { count } from '../output/count.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import { inWords } from '../output/in-words.js';
import { partyName } from '../output/labels.js';
import { wrap } from '../output/wrap.js';
import type { ScenarioPage } from './scenario-page.js';
import { VERDICT_WORDS } from './verdict-words.js';

/** Parties whose answer changes alike stand in one line. */
interface Group extends AnswerChange {
  bearers: string[];
  beneficiaries: string[];
}

export function flipForTerminal(
  scenario: Scenario,
  variants: readonly WhatIf[],
  { style, width }: ScenarioPage,
): string {
  const lines = [
    ...wrap(harmlessProse(scenario.name), width).map(style.strong),
    style.quiet(`As of ${scenario['as-of']}`),
  ];
  for (const variant of variants) {
    lines.push('', ...wrap(headOf(variant), width).map(style.strong));
    for (const group of groupsOf(variant)) {
      const { commitment, says, before, after, because } = group;
      const change = `${VERDICT_WORDS[before]} → ${VERDICT_WORDS[after]}`;
      const indented = (words: string) => wrap(words, width - 4).map((line) => `    ${line}`);
      lines.push(
        ...wrap(`${change}  ${whoToWhom(group)}`, width - 2).map((line, i) =>
          i === 0 ? `  ${style.accent(change)}${line.slice(change.length)}` : `    ${line}`,
        ),
        ...indented(harmless(commitment)),
        ...indented(harmlessProse(says)).map(style.quiet),
        ...because.slice(0, MOST_REASONS).flatMap((reason) => indented(`because ${harmlessProse(reason.says)}`)),
      );
    }
    lines.push(style.quiet(`  ${sameWords(variant)}`));
  }
  return `${lines.join('\n')}\n`;
}

const MOST_REASONS = 3;

export function flipInSentences(variants: readonly WhatIf[]): string {
  return variants
    .flatMap((variant) => [
      `${headOf(variant)}.`,
      ...groupsOf(variant).map(
        (group) =>
          `${whoToWhom(group)}, ${harmless(group.commitment)}: ${VERDICT_WORDS[group.before]} becomes ${VERDICT_WORDS[group.after]}, because ${group.because.map(({ says }) => harmlessProse(says)).join('; ')}.`,
      ),
      sameWords(variant),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

export function flipAsRecord(scenario: Scenario, variants: readonly WhatIf[]): Record<string, unknown> {
  return { scenario: scenario.name, asOf: scenario['as-of'], variants };
}

/** `If mandate is yes (it is not given)`. */
function headOf({ what, was, is }: WhatIf): string {
  const known = was === null ? 'which the file does not say' : `which the file gives as ${SAID[was]}`;
  return `If ${harmless(what)} is ${SAID[is]}, ${known}`;
}

const SAID = { yes: 'yes', no: 'no', unknown: 'not known' } as const;

function sameWords({ changes, same }: WhatIf): string {
  if (changes.length === 0)
    return `No answer changes; ${count(same, 'answer')} ${same === 1 ? 'stays' : 'stay'} the same.`;
  return `${count(same, 'answer')} ${same === 1 ? 'stays' : 'stay'} the same.`;
}

function groupsOf({ changes }: WhatIf): Group[] {
  const byBearers = new Map<string, Group>();
  for (const change of changes) {
    const key = [change.commitment, change.bearer, change.before, change.after].join('\n');
    const known = byBearers.get(key);
    const beneficiaries = change.beneficiary === null ? [] : [change.beneficiary];
    if (known === undefined) byBearers.set(key, { ...change, bearers: [change.bearer], beneficiaries });
    else known.beneficiaries.push(...beneficiaries);
  }
  const groups = new Map<string, Group>();
  for (const group of byBearers.values()) {
    // Each of many owes the others: their lists differ by themselves alone.
    const all = [...group.beneficiaries, ...group.bearers].sort().join();
    const single = group.beneficiaries.join();
    const key = [group.commitment, group.before, group.after, group.beneficiaries.length > 1 ? all : single].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, group);
    else {
      known.bearers.push(...group.bearers);
      known.beneficiaries = [...new Set([...known.beneficiaries, ...group.beneficiaries])];
    }
  }
  return [...groups.values()];
}

function whoToWhom({ bearers, beneficiaries }: Group): string {
  const who = some(bearers);
  if (beneficiaries.length === 0) return who;
  const mutual = bearers.length > 1 && bearers.every((one) => beneficiaries.includes(one));
  return mutual && bearers.length === beneficiaries.length
    ? `${who} to each other`
    : `${who} to ${some(beneficiaries)}`;
}

const MOST_NAMED = 6;

function some(parties: readonly string[]): string {
  const names = parties.map(partyName);
  if (names.length <= MOST_NAMED) return inWords(names);
  return `${names.slice(0, MOST_NAMED - 1).join(', ')} and ${names.length - MOST_NAMED + 1} more`;
}
