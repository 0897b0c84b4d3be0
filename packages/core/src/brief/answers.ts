/** The three questions of every guarantee, answered from what is on the table: how would it work, who gives it, how long does it last. */
import type { CommitmentStatus } from '../commitment/commitment.js';
import { durationsAsked } from './durations.js';
import type { BriefStand } from './stands.js';
import type { BriefCommitment } from './table.js';
import type { BriefText } from './texts.js';

export interface Guarantor {
  party: string;
  /** Ids of the guarantees that bind it. */
  of: string[];
  /** The furthest that one of them has come. */
  status: CommitmentStatus | null;
}

/** A stretch of time for which something is to hold, or is asked to. */
export interface Duration {
  words: string;
  value: string | null;
  who: string[];
  /** Id of the commitment, text or stand, and the indexes of its witnesses, of which a text has none. */
  of: string;
  by: number[];
  as: 'commitment' | 'position' | 'text';
}

export interface Answers {
  /** Ids of the commitments that are guarantees: help, troops and arms in a case, and what is promised of them. */
  guarantees: string[];
  /** Of these, how many name the case, and how many the time in which to act. */
  withTrigger: number;
  withDeadline: number;
  who: Guarantor[];
  howLong: Duration[];
  /** How many name a term of their own. */
  withTerm: number;
}

const RUNGS: readonly CommitmentStatus[] = ['lapsed', 'rejected', 'said', 'drafted', 'agreed', 'signed', 'in-force'];

export function answersOf(
  commitments: readonly BriefCommitment[],
  stands: readonly BriefStand[],
  texts: readonly BriefText[],
): Answers {
  const guarantees = commitments.filter(isGuarantee);
  return {
    guarantees: guarantees.map(({ id }) => id),
    withTrigger: guarantees.filter(({ elements }) => elements.trigger.length > 0).length,
    withDeadline: guarantees.filter(({ elements }) => elements.deadline.length > 0).length,
    who: guarantorsOf(guarantees),
    howLong: [
      ...guarantees.flatMap(({ id, bearer, elements }) =>
        elements.term
          .filter(({ state }) => state === 'stated')
          .map(({ words, value, by }): Duration => ({ words, value, who: bearer, of: id, by, as: 'commitment' })),
      ),
      ...texts.flatMap(({ id, instrument: { term, parties } }): Duration[] =>
        term === null ? [] : [{ ...term, who: parties, of: id, by: [], as: 'text' }],
      ),
      ...durationsAsked(stands).map(
        ({ words, party, id, by }): Duration => ({ words, value: null, who: [party], of: id, by, as: 'position' }),
      ),
    ],
    withTerm: guarantees.filter(({ elements }) => elements.term.some(({ state }) => state === 'stated')).length,
  };
}

/** Bans and declarations bind, too, but nobody comes to anybody's help by them. */
function isGuarantee({ issue, act, modality }: BriefCommitment): boolean {
  if (modality === 'prohibition' || modality === 'declaration' || act === 'refrain') return false;
  return (
    issue === 'guarantees' || issue === 'guarantee-duration' || issue === 'troop-deployment' || issue === 'military-aid'
  );
}

/** Those with the most guarantees first. */
function guarantorsOf(guarantees: readonly BriefCommitment[]): Guarantor[] {
  const found = new Map<string, Guarantor>();
  for (const { id, bearer, status } of guarantees) {
    for (const party of bearer) {
      const known = found.get(party) ?? { party, of: [], status: null };
      known.of.push(id);
      if (status !== null && (known.status === null || RUNGS.indexOf(status) > RUNGS.indexOf(known.status)))
        known.status = status;
      found.set(party, known);
    }
  }
  return [...found.values()].sort((a, b) => b.of.length - a.of.length || (a.party < b.party ? -1 : 1));
}
