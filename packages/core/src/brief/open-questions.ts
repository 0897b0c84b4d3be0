/** From stands and commitments to the questions that are open: where stances differ or are undecided, with the rival values side by side. */
import type { Issue } from '../position/position.js';
import { durationsAsked } from './durations.js';
import { ISSUE_ORDER } from './issue-order.js';
import { isQuantity, quantityKey } from './quantity.js';
import type { BriefStand } from './stands.js';
import type { BriefCommitment } from './table.js';
import type { BriefText } from './texts.js';

/** Why a question counts as open. */
export type OpenReason = 'opposed' | 'conditional' | 'undecided' | 'rival values' | 'sources differ';

/** One of several values that cannot all hold. */
export interface Rival {
  words: string;
  /** Parties whose value it is. */
  who: string[];
  /** Whether a party asks for it, a text sets it for itself, or a commitment says it of its deadline, term or amount. */
  as: 'position' | 'text' | 'deadline' | 'term' | 'amount';
  /** Ids of the stands, texts and commitments that it is read from, and the indexes of their witnesses, of which a text has none. */
  told: { of: string; by: number[] }[];
}

export interface OpenQuestion {
  issue: Issue;
  why: OpenReason[];
  /** Ids of the stands on it. */
  stands: string[];
  rivals: Rival[];
}

const FOR: ReadonlySet<string> = new Set(['demands', 'supports', 'offers', 'conditional']);

export function openQuestions(
  stands: readonly BriefStand[],
  commitments: readonly BriefCommitment[],
  texts: readonly BriefText[],
): OpenQuestion[] {
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
    const asked = issue === 'guarantee-duration' ? durationRivals(stands) : positionRivals(own);
    // How long guarantees last is asked of the guarantees and of the texts that they stand in.
    const terms = issue === 'guarantee-duration' ? [...termRivals(commitments), ...textRivals(texts)] : [];
    const values = merged([...asked, ...terms]);
    const rival = values.length > 1;
    if (rival) why.push('rival values');
    const differing = on.flatMap(differingElements);
    if (differing.length > 0) why.push('sources differ');
    if (why.length === 0) return [];
    return [{ issue, why, stands: own.map(({ id }) => id), rivals: [...(rival ? values : []), ...differing] }];
  });
}

function positionRivals(stands: readonly BriefStand[]): Rival[] {
  return stands.flatMap(({ id, party, now }) =>
    now
      .filter(({ stance }) => stance !== 'opposes')
      .flatMap(({ values }) =>
        values
          .filter(({ words }) => isQuantity(words))
          .slice(0, 1)
          .map(({ words, by }): Rival => ({ words, who: [party], as: 'position', told: [{ of: id, by }] })),
      ),
  );
}

/** For how long: as the value says, or else as the words do in which it was told. */
function durationRivals(stands: readonly BriefStand[]): Rival[] {
  return durationsAsked(stands).map(
    ({ words, party, id, by }): Rival => ({ words, who: [party], as: 'position', told: [{ of: id, by }] }),
  );
}

function termRivals(commitments: readonly BriefCommitment[]): Rival[] {
  return commitments
    .filter(({ issue }) => issue === 'guarantees' || issue === 'guarantee-duration')
    .flatMap(({ id, bearer, elements }) =>
      elements.term
        .filter(({ state }) => state === 'stated')
        .map(({ words, by }): Rival => ({ words, who: bearer, as: 'term', told: [{ of: id, by }] })),
    );
}

function textRivals(texts: readonly BriefText[]): Rival[] {
  return texts.flatMap(({ id, instrument: { term } }): Rival[] =>
    term === null ? [] : [{ words: term.words, who: [], as: 'text', told: [{ of: id, by: [] }] }],
  );
}

/** Equal values are one, whoever gives them. */
function merged(rivals: readonly Rival[]): Rival[] {
  const found = new Map<string, Rival>();
  for (const rival of rivals) {
    const key = quantityKey(rival.words);
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...rival, who: [...rival.who], told: [...rival.told] });
    else {
      known.who.push(...rival.who.filter((party) => !known.who.includes(party)));
      known.told.push(...rival.told);
    }
  }
  return [...found.values()];
}

/** One provision of which sources tell different deadlines, terms or amounts. */
function differingElements({ id, bearer, elements }: BriefCommitment): Rival[] {
  return (['deadline', 'term', 'amount'] as const).flatMap((name) => {
    const told = elements[name];
    const values = new Set(told.flatMap(({ value }) => (value === null ? [] : [value])));
    if (values.size < 2) return [];
    return told.map(({ words, by }): Rival => ({ words, who: bearer, as: name, told: [{ of: id, by }] }));
  });
}
