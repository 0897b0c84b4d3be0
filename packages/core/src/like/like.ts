/** From a query to what the precedents say in the same place: for each element the values with their counts and citations, nearest first. */
import type { Act } from '../commitment/commitment.js';
import { type LikeElement, likeCodes } from '../generated/like.js';
import { type Case, type Precedent, type PrecedentCommitment, precedents } from '../precedent/precedent.js';
import type { LikeQuery } from './query.js';
import { codedValue, OF_INSTRUMENT } from './values.js';

/** Which clauses are compared. `against-attack`: armed and other help in case of attack, whatever verb promises it. */
export type LikeGroup = 'against-attack' | 'same-act-and-case' | 'same-act' | 'same-words' | 'all';

/** A clause of a precedent that bears a value out. */
export interface LikeWitness {
  id: string;
  short: string;
  date: string;
  /** As lawyers cite it; where the value stands, which may be another article than the clause's. */
  place: string;
  source: string;
  /** The clause in the file's own words. */
  says: string;
}

export interface LikeValue {
  code: string;
  means: string;
  /** Whether the compared words have it, too. */
  own: boolean;
  /** Nearest to the compared words first. */
  witnesses: LikeWitness[];
}

export interface LikeTable {
  element: LikeElement;
  /** What is counted: clauses, or whole instruments for what an instrument has once. */
  counts: 'clauses' | 'instruments';
  /** Those whose file codes the element; a clause can have several values. */
  coded: number;
  /** Those whose file leaves it out, because it was not certain. */
  notCoded: number;
  /** The compared words' own values first, then by count. */
  values: LikeValue[];
}

export interface Likeness {
  group: LikeGroup;
  clauses: number;
  instruments: number;
  tables: LikeTable[];
}

export const LIKE_ELEMENTS: readonly LikeElement[] = likeCodes.map(({ element }) => element);

/** Asked for where nobody names an element: those that decide whether a promise holds. */
export const LIKE_DEFAULTS: readonly LikeElement[] = ['trigger', 'decides', 'response', 'deadline', 'term', 'binding'];

interface Candidate {
  precedent: Precedent;
  clause: PrecedentCommitment;
  shared: number;
}

/**
 * The values of the precedents for the elements asked for. Counts and lists, no rank: an order only says which clauses are worded
 * like the compared ones. `all` of `group` says that nothing in the query told which clauses to compare.
 */
export function like(query: LikeQuery, elements: readonly LikeElement[] = LIKE_DEFAULTS): Likeness {
  const all = precedents().flatMap((precedent) => precedent.commitments.map((clause) => ({ precedent, clause })));
  const { group, chosen } = chosenFrom(all, query);
  const candidates = chosen
    .map((pair) => ({ ...pair, shared: sharedWith(query, pair.precedent, pair.clause) }))
    .sort(
      (a, b) =>
        b.shared - a.shared || compare(a.precedent.date, b.precedent.date) || compare(a.precedent.id, b.precedent.id),
    );
  return {
    group,
    clauses: candidates.length,
    instruments: new Set(candidates.map(({ precedent }) => precedent.id)).size,
    tables: elements.map((element) => tableOf(element, candidates, query)),
  };
}

type Pair = Omit<Candidate, 'shared'>;

const ATTACK: ReadonlySet<string> = new Set<Case>(['armed-attack', 'aggression', 'war', 'nuclear-attack']);
const HELP: ReadonlySet<Act | null> = new Set<Act | null>(['defend', 'assist']);

/** The narrowest group that has clauses. */
function chosenFrom(all: readonly Pair[], { act, codes }: LikeQuery): { group: LikeGroup; chosen: readonly Pair[] } {
  const occasion = codes.trigger?.[0];
  const telling = COMPARED.find((element) => codes[element]?.some((code) => !EMPTY.has(code)));
  const shown = new Set((telling === undefined ? [] : (codes[telling] ?? [])).filter((code) => !EMPTY.has(code)));
  const groups: [LikeGroup, boolean, (pair: Pair) => boolean][] = [
    [
      'against-attack',
      // A duty that falls due in an attack is one of help, also where its act is left open: "take such action as …".
      (HELP.has(act) || act === 'other' || act === 'allow') && occasion !== undefined && ATTACK.has(occasion),
      ({ clause }) => HELP.has(clause.act) && ATTACK.has(clause.case),
    ],
    [
      'same-act-and-case',
      act !== null && act !== 'other' && occasion !== undefined,
      ({ clause }) => clause.act === act && clause.case === occasion,
    ],
    ['same-act', act !== null && act !== 'other', ({ clause }) => clause.act === act],
    [
      'same-words',
      telling !== undefined,
      ({ precedent, clause }) =>
        telling !== undefined && (codedValue(telling, precedent, clause)?.codes ?? []).some((code) => shown.has(code)),
    ],
    ['all', true, () => true],
  ];
  for (const [group, applies, holds] of groups) {
    const chosen = applies ? all.filter(holds) : [];
    if (chosen.length >= (group === 'same-act-and-case' ? FEWEST : 1)) return { group, chosen };
  }
  return { group: 'all', chosen: all };
}

/** Fewer clauses of the same act and case tell less than all of the act. */
const FEWEST = 4;
/** Elements that by themselves make clauses alike; the first that the words show says which clauses are compared. */
const COMPARED: readonly LikeElement[] = ['response', 'trigger', 'decides', 'deadline', 'bearer'];
/** Codes that say that there is nothing; two clauses are not alike by what neither has. */
const EMPTY: ReadonlySet<string> = new Set(['unstated', 'always', 'no-limit', 'other-case']);

/** How many things a clause has in common with the query; it orders lists and is never shown as a grade. */
function sharedWith({ act, codes }: LikeQuery, precedent: Precedent, clause: PrecedentCommitment): number {
  // Help is help: which verb promises it says little, "assist" in Art. 5 of the North Atlantic Treaty included.
  let shared = clause.act === act || (HELP.has(act) && HELP.has(clause.act)) ? 1 : 0;
  for (const [element, own] of Object.entries(codes)) {
    const theirs = codedValue(element as LikeElement, precedent, clause)?.codes ?? [];
    shared += theirs.filter((code) => own.includes(code)).length;
  }
  return shared;
}

function tableOf(element: LikeElement, candidates: readonly Candidate[], query: LikeQuery): LikeTable {
  const whole = OF_INSTRUMENT.has(element);
  const own = query.codes[element] ?? [];
  const known = new Map(
    likeCodes.find((entry) => entry.element === element)?.codes.map(({ code, means }) => [code, means]),
  );
  const values = new Map<string, LikeWitness[]>();
  const counted = new Set<string>();
  const silent = new Set<string>();
  for (const { precedent, clause } of candidates) {
    const unit = whole ? precedent.id : `${precedent.id} ${precedent.commitments.indexOf(clause)}`;
    const value = codedValue(element, precedent, clause);
    if (value === null) {
      silent.add(unit);
      continue;
    }
    counted.add(unit);
    for (const code of value.codes) {
      const witnesses = values.get(code) ?? [];
      values.set(code, witnesses);
      if (whole && witnesses.some(({ id }) => id === precedent.id)) continue;
      witnesses.push({
        id: precedent.id,
        short: precedent.short,
        date: precedent.date,
        place: value.place ?? (whole ? '' : clause.place),
        source: value.source ?? clause.source ?? precedent.sources[0] ?? '',
        says: clause.says,
      });
    }
  }
  // That nobody wrote what stands here is told, too.
  for (const code of own) if (!values.has(code)) values.set(code, []);
  return {
    element,
    counts: whole ? 'instruments' : 'clauses',
    coded: counted.size,
    notCoded: [...silent].filter((unit) => !counted.has(unit)).length,
    values: [...values]
      .map(([code, witnesses]) => ({ code, means: known.get(code) ?? code, own: own.includes(code), witnesses }))
      .sort(
        (a, b) => Number(b.own) - Number(a.own) || b.witnesses.length - a.witnesses.length || compare(a.code, b.code),
      ),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
