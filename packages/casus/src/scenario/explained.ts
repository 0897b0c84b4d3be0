/** One answer of a scenario explained: eats an evaluated pair and a day, gives its derivation, what is missing and what would settle it, in each layout. */
import {
  changesOf,
  type Day,
  derivationOf,
  type Evaluation,
  isoDay,
  type Lacking,
  lackingOf,
  type Occurrence,
  occurrencesOf,
  type Pair,
  type Reason,
  verdictOn,
} from '@casus/core';
import { harmless, harmlessProse } from '../output/harmless.js';
import { partyInWords } from '../output/labels.js';
import { pad, wrap } from '../output/wrap.js';
import { occurrenceRecord } from './answer-record.js';
import { reasonHead, reasonSentences, reasonTree } from './reason-tree.js';
import type { ScenarioPage } from './scenario-page.js';

export type ExplainedVerdict = 'bound' | 'doubtful' | 'not bound';

export interface Explained {
  commitment: string;
  says: string;
  bearer: string;
  beneficiary: string | null;
  on: string;
  verdict: ExplainedVerdict;
  derivation: Reason;
  /** All that stands against it. */
  lacking: Lacking[];
  /** What would settle it, where it is doubtful. */
  settledBy: string[];
  occurrences: Occurrence[];
}

const VERDICTS = { bound: 'bound', undetermined: 'doubtful', 'not-bound': 'not bound' } as const;

export function explained(evaluation: Evaluation, pair: Pair, day: Day): Explained {
  const { norm, bearer } = pair;
  const verdict = VERDICTS[verdictOn(pair, day)];
  return {
    commitment: `${norm.instrument ?? ''} ${norm.place ?? norm.id}`.trim(),
    says: norm.says ?? norm.deed,
    bearer,
    beneficiary: norm.beneficiary,
    on: isoDay(day),
    verdict,
    derivation: derivationOf(evaluation, pair, day),
    lacking: verdict === 'bound' ? [] : lackingOf(evaluation, pair, day),
    settledBy: changesOf(evaluation, pair, day),
    occurrences: verdict === 'not bound' ? [] : occurrencesOf(evaluation, pair, day),
  };
}

export function explainedAsRecord(answer: Explained): Record<string, unknown> {
  const { lacking, occurrences, ...rest } = answer;
  return {
    ...rest,
    missing: lacking.map(({ known, reason }) => ({ known, says: missingWords(reason) })),
    occurrences: occurrences.map(occurrenceRecord),
  };
}

export function explainedForTerminal(answers: readonly Explained[], { style, width }: ScenarioPage): string {
  const blocks = answers.map((answer) => {
    const { commitment, says, bearer, beneficiary, on, verdict, derivation, occurrences } = answer;
    const to = beneficiary === null ? '' : ` to ${partyInWords(beneficiary)}`;
    const part = (label: string, lines: readonly string[]) =>
      lines.map((line, i) => `${i === 0 ? style.quiet(pad(label, LABEL)) : ' '.repeat(LABEL)}${line}`);
    const prose = (words: string) => wrap(harmlessProse(words), width - LABEL);
    const dues = occurrences.filter(isTelling);
    return [
      ...wrap(`${verdict}  ${partyInWords(bearer)}${to}, on ${on}`, width).map(style.strong),
      ...part('by', prose(commitment)),
      ...part('to what', prose(says)),
      ...dues.flatMap((one) => part('by when', prose(dueWords(one)))),
      ...part('because', reasonTree(derivation.because, { style, width: width - LABEL })),
      ...missingLines(answer).flatMap((line, i) => part(i === 0 ? 'missing' : '', prose(line))),
      ...answer.settledBy.flatMap((line, i) => part(i === 0 ? 'would be' : '', prose(line))),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

const LABEL = 10;

export function explainedInSentences(answers: readonly Explained[]): string {
  const lines = answers.flatMap((answer) => {
    const { commitment, says, bearer, beneficiary, on, verdict, derivation, occurrences } = answer;
    const how = verdict === 'doubtful' ? 'may be bound' : `is ${verdict}`;
    return [
      `On ${on} ${partyInWords(bearer)} ${how} by ${harmless(commitment)}${beneficiary === null ? '' : `, owed to ${partyInWords(beneficiary)}`}: ${harmlessProse(says)}`,
      ...occurrences.filter(isTelling).map((one) => `By when: ${harmless(dueWords(one))}.`),
      ...reasonSentences(derivation.because),
      ...missingLines(answer).map((line) => `Missing: ${harmlessProse(line)}.`),
      ...answer.settledBy.map((line) => `It would be ${harmlessProse(line)}.`),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** What stands against it: what is certain first, then what only is not known. */
function missingLines({ lacking, verdict }: Explained): string[] {
  if (verdict !== 'not bound') return [];
  return lacking.map(({ known, reason }) => `${missingWords(reason)}${known ? '' : ' (not known)'}`);
}

function missingWords(reason: Reason): string {
  const { stage, says } = reason;
  switch (stage) {
    case 'standing':
      return `that it is in force for the party on this day: ${says}`;
    case 'case':
      return `the case: ${says}`;
    case 'gate':
      return `a condition: ${says}`;
    case 'exception':
      return `that the exception does not apply: ${says}`;
    case 'voidance':
      return `that it has not become void: ${says}`;
    case 'order':
      return `that nothing prevails over it: ${says}`;
    default:
      return `${reasonHead(reason)}: ${says}`;
  }
}

/** Where no time is given and nobody has said whether it was done, there is nothing to tell. */
function isTelling({ due, performance, activated }: Occurrence): boolean {
  return Number.isFinite(activated.last) && !(due.words === 'no time is given' && performance === 'not-known');
}

function dueWords({ due, performed, performance }: Occurrence): string {
  const instant = due.instant === undefined ? '' : `, ${due.instant}`;
  const done = performed === null ? '' : `; done on ${isoDay(performed)}`;
  return `${due.words}${instant}${done}; ${PERFORMED[performance]}`;
}

const PERFORMED: Readonly<Record<Occurrence['performance'], string>> = {
  pending: 'still to be done',
  'performed-in-time': 'done in time',
  'performed-late': 'done late',
  'breached-open': 'not done, and still owed',
  kept: 'kept',
  excused: 'excused',
  'not-known': 'nobody has said whether it was done',
};
