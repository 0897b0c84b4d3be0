/** From stands and commitments to the questions that are open: where stances differ or are undecided, with the rival values side by side. */
import type { Issue } from '../position/position.js';
import { ISSUE_ORDER } from './issue-order.js';
import type { BriefStand } from './stands.js';
import type { BriefCommitment } from './table.js';

/** Why a question counts as open. */
export type OpenReason = 'opposed' | 'conditional' | 'undecided' | 'rival values' | 'sources differ';

/** One of several values that cannot all hold. */
export interface Rival {
  words: string;
  /** Parties whose value it is. */
  who: string[];
  /** Whether a party asks for it, or a commitment says it of its deadline, term or amount. */
  as: 'position' | 'deadline' | 'term' | 'amount';
  /** Id of the stand or commitment, and the index of a witness there. */
  of: string;
  by: number[];
}

export interface OpenQuestion {
  issue: Issue;
  why: OpenReason[];
  /** Ids of the stands on it. */
  stands: string[];
  rivals: Rival[];
}

const FOR: ReadonlySet<string> = new Set(['demands', 'supports', 'offers', 'conditional']);

/** A number, or a stretch of time that has none. */
const QUANTITY =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|decades?|centur(?:y|ies)|years?|months?|weeks?|days?|permanent(?:ly)?|indefinite(?:ly)?|forever)\b/i;

export function openQuestions(stands: readonly BriefStand[], commitments: readonly BriefCommitment[]): OpenQuestion[] {
  return ISSUE_ORDER.flatMap((issue): OpenQuestion[] => {
    const own = stands.filter((stand) => stand.issue === issue);
    const on = commitments.filter((commitment) => commitment.issue === issue);
    const stances = own.flatMap(({ party, now }) => now.map(({ stance }) => ({ party, stance })));
    const against = stances.filter(({ stance }) => stance === 'opposes');
    const why: OpenReason[] = [];
    if (against.some(({ party }) => stances.some((other) => other.party !== party && FOR.has(other.stance))))
      why.push('opposed');
    if (stances.some(({ stance }) => stance === 'conditional')) why.push('conditional');
    if (stances.some(({ stance }) => stance === 'undecided')) why.push('undecided');
    const asked = positionRivals(own);
    // How long guarantees last is asked of the guarantees themselves.
    const terms =
      issue === 'guarantee-duration' ? termRivals(commitments.filter((one) => one.issue === 'guarantees')) : [];
    const values = [...asked, ...terms];
    const rival = new Set(values.map(({ words }) => words.toLowerCase())).size > 1;
    if (rival) why.push('rival values');
    const differing = on.flatMap(differingElements);
    if (differing.length > 0) why.push('sources differ');
    if (why.length === 0) return [];
    return [{ issue, why, stands: own.map(({ id }) => id), rivals: [...(rival ? values : []), ...differing] }];
  });
}

/** Values that can be set against one another: those that count or measure. */
function positionRivals(stands: readonly BriefStand[]): Rival[] {
  return stands.flatMap(({ id, party, now }) =>
    now
      .filter(({ stance }) => stance !== 'opposes')
      .flatMap(({ values }) =>
        values
          .filter(({ words }) => QUANTITY.test(words))
          .slice(0, 1)
          .map(({ words, by }): Rival => ({ words, who: [party], as: 'position', of: id, by })),
      ),
  );
}

function termRivals(commitments: readonly BriefCommitment[]): Rival[] {
  return commitments.flatMap(({ id, bearer, elements }) =>
    elements.term.map(({ words, by }): Rival => ({ words, who: bearer, as: 'term', of: id, by })),
  );
}

/** One provision of which sources tell different deadlines, terms or amounts. */
function differingElements({ id, bearer, elements }: BriefCommitment): Rival[] {
  return (['deadline', 'term', 'amount'] as const).flatMap((name) => {
    const told = elements[name];
    const values = new Set(told.flatMap(({ value }) => (value === null ? [] : [value])));
    if (values.size < 2) return [];
    return told.map(({ words, by }): Rival => ({ words, who: bearer, as: name, of: id, by }));
  });
}
