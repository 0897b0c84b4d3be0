/**
 * The noun Brief: what a dossier says on a day, in the order in which it is asked — what is on the table, who stands where, what is
 * open, what happened and what is next, and from which sources. A pure function of the dossier and the options: no clock is asked.
 */
import type { Dossier } from '../dossier/dossier.js';
import type { Issue } from '../position/position.js';
import { type Answers, answersOf } from './answers.js';
import { type BriefEvent, type Calendar, calendarOf } from './calendar.js';
import { ISSUE_ORDER } from './issue-order.js';
import { type OpenQuestion, openQuestions } from './open-questions.js';
import { asOfDay, type BriefOptions, filtered } from './options.js';
import { type BriefSource, sourcesOf } from './sources.js';
import { type BriefStand, standsOf } from './stands.js';
import { type BriefCommitment, commitmentsOf } from './table.js';
import { type BriefText, briefTexts, termsByDocument } from './texts.js';

export type { Answers, Duration, Guarantor } from './answers.js';
export type { BriefEvent } from './calendar.js';
export type { OpenQuestion, Rival } from './open-questions.js';
export type { BriefOptions } from './options.js';
export type { BriefSource } from './sources.js';
export type { BriefStand, StanceTold } from './stands.js';
export type { BriefCommitment, BriefElement } from './table.js';
export type { BriefText } from './texts.js';

export interface Brief {
  /** What was said after this day is left out, and what is planned is told from what is past; null where no day is known. */
  asOf: string | null;
  /** Whether a person gave the day, or it is the day of the latest source. */
  asOfBy: 'given' | 'latest source' | null;
  issue: Issue | null;
  party: string | null;
  answers: Answers;
  /** The agreements and drafts themselves, each in its latest version. */
  texts: BriefText[];
  /** On the table, by question. */
  table: { issue: Issue; commitments: BriefCommitment[] }[];
  /** Who stands where, by party. */
  stands: { party: string; stands: BriefStand[] }[];
  open: OpenQuestion[];
  happened: BriefEvent[];
  next: BriefEvent[];
  sources: BriefSource[];
}

/** The brief of a dossier as of a day. Lists that nothing was found for are empty; what was looked for is for the output to say. */
export function briefOf(dossier: Dossier, options: BriefOptions = {}): Brief {
  const day = asOfDay(dossier, options);
  const kept = filtered(dossier, day.asOf, options);
  const commitments = commitmentsOf(kept.commitments, termsByDocument(kept.texts));
  const stands = standsOf(kept.stands);
  // A text is of many questions, so that it is left out where one is asked for; what it says of its term holds all the same.
  const texts = options.issue === undefined ? briefTexts(kept.texts, options.party) : [];
  const calendar: Calendar = calendarOf(kept.events, day.asOf);
  return {
    ...day,
    issue: options.issue ?? null,
    party: options.party ?? null,
    answers: answersOf(commitments, stands, texts),
    texts,
    table: ISSUE_ORDER.flatMap((issue) => {
      const own = commitments.filter((commitment) => commitment.issue === issue);
      return own.length === 0 ? [] : [{ issue, commitments: own }];
    }),
    stands: byParty(stands),
    open: openQuestions(stands, commitments, texts),
    ...calendar,
    sources: sourcesOf(kept),
  };
}

/** Parties with the most to say first, then by name; a party's questions in their order. */
function byParty(stands: readonly BriefStand[]): Brief['stands'] {
  const groups = new Map<string, BriefStand[]>();
  for (const stand of stands) groups.set(stand.party, [...(groups.get(stand.party) ?? []), stand]);
  return [...groups]
    .map(([party, own]) => ({
      party,
      stands: own.sort((a, b) => ISSUE_ORDER.indexOf(a.issue) - ISSUE_ORDER.indexOf(b.issue)),
      told: own.reduce((sum, { witnesses }) => sum + witnesses.length, 0),
    }))
    .sort((a, b) => b.told - a.told || (a.party < b.party ? -1 : 1))
    .map(({ party, stands: own }) => ({ party, stands: own }));
}
