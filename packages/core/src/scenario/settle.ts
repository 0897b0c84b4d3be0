/** What is missing: eats an undetermined answer on a day, gives the smallest sets of facts that would settle it, each with the answer it would give. */
import type { Day } from './day.js';
import { type Evaluation, type Pair, verdictOn } from './evaluate.js';
import { fromFirstOn, holdsOn } from './interval.js';
import type { Condition } from './model.js';
import { bindingNow } from './standing.js';
import { type Truth, truthOn } from './truth.js';

/** One fact that would have to be known, and how: a key of facts, or the legal standing of a bearer under an instrument. */
export interface MissingFact {
  kind: 'fact' | 'standing' | 'order';
  key: string;
  value: 'yes' | 'no';
}

export interface Settlement {
  gives: 'bound' | 'not-bound';
  facts: MissingFact[];
}

/** More ways than this are not listed: nobody would read them. */
const MOST_SETS = 24;

type Formula =
  | { atom: MissingFact['kind']; key: string; truth: Truth }
  | { not: Formula }
  | { all: Formula[] }
  | { any: Formula[] };

/** Settlements of an undetermined pair on a day, those with fewest facts first; none where the answer is known. */
export function settlementsOf(evaluation: Evaluation, pair: Pair, day: Day): Settlement[] {
  if (verdictOn(pair, day) !== 'undetermined') return [];
  const formula = formulaOf(evaluation, pair, day);
  const bound = ways(formula, true).map((facts): Settlement => ({ gives: 'bound', facts }));
  const free = ways(formula, false).map((facts): Settlement => ({ gives: 'not-bound', facts }));
  return [...bound, ...free].sort((a, b) => a.facts.length - b.facts.length);
}

function formulaOf(evaluation: Evaluation, { norm, bearer }: Pair, day: Day): Formula {
  const { facts } = evaluation;
  const standing = evaluation.standing(norm, bearer);
  const all: Formula[] = [];
  if (norm.trigger !== null) {
    all.push({ atom: 'fact', key: norm.trigger, truth: truthOn(facts.of(norm.trigger).timeline, day) });
  }
  // What fell due while the instrument stood stays owed: then only its standing as a whole can settle the answer.
  const standingAtom = (party: string, legal: Truth): Formula => ({
    atom: 'standing',
    key: `${norm.instrument ?? ''}:${party}`,
    truth: norm.survives && norm.trigger !== null && legal === 'no' ? 'unknown' : legal,
  });
  all.push(standingAtom(bearer, truthOn(bindingNow(standing), day)));
  const { toParty } = evaluation.layout.legal(norm, bearer);
  if (toParty !== null && norm.beneficiary !== null) {
    all.push(standingAtom(norm.beneficiary, truthOn(toParty.inForce, day)));
  }
  for (const condition of norm.when ?? []) all.push(conditionFormula(evaluation, condition, day));
  const bars: Formula[] = (norm.unless ?? []).map((condition) => conditionFormula(evaluation, condition, day));
  for (const condition of norm.voidIf ?? []) {
    const { sure, may } = facts.over(condition);
    const truth: Truth = holdsOn(fromFirstOn(sure), day) ? 'yes' : holdsOn(fromFirstOn(may), day) ? 'unknown' : 'no';
    bars.push(
      'fact' in condition ? { atom: 'fact', key: condition.fact, truth } : conditionFormula(evaluation, condition, day),
    );
  }
  for (const above of norm.subjectTo ?? []) {
    const other = evaluation.pairOf(above, bearer);
    if (other !== null) bars.push({ atom: 'order', key: above, truth: truthOn(other.bound, day) });
  }
  if (bars.length > 0) all.push({ not: { any: bars } });
  return { all };
}

function conditionFormula(evaluation: Evaluation, condition: Condition, day: Day): Formula {
  if ('fact' in condition) {
    return { atom: 'fact', key: condition.fact, truth: truthOn(evaluation.facts.of(condition.fact).timeline, day) };
  }
  if ('not' in condition) return { not: conditionFormula(evaluation, condition.not, day) };
  if ('all' in condition) return { all: condition.all.map((each) => conditionFormula(evaluation, each, day)) };
  return { any: condition.any.map((each) => conditionFormula(evaluation, each, day)) };
}

/** Smallest sets of facts by which the formula becomes true, or false; an empty set where it already is, none where it cannot. */
function ways(formula: Formula, wanted: boolean): MissingFact[][] {
  if ('atom' in formula) {
    const { atom, key, truth } = formula;
    if (truth !== 'unknown') return (truth === 'yes') === wanted ? [[]] : [];
    return [[{ kind: atom, key, value: wanted ? 'yes' : 'no' }]];
  }
  if ('not' in formula) return ways(formula.not, !wanted);
  const parts = 'all' in formula ? formula.all : formula.any;
  const together = 'all' in formula === wanted;
  if (!together) return smallest(parts.flatMap((part) => ways(part, wanted)));
  let sets: MissingFact[][] = [[]];
  for (const part of parts) {
    const more = ways(part, wanted);
    sets = smallest(sets.flatMap((set) => more.map((other) => joined(set, other)).filter((made) => made !== null)));
    if (sets.length === 0) return [];
  }
  return sets;
}

/** Two sets as one; null where they want one fact both ways. */
function joined(a: MissingFact[], b: MissingFact[]): MissingFact[] | null {
  const made = [...a];
  for (const fact of b) {
    const same = made.find(({ kind, key }) => kind === fact.kind && key === fact.key);
    if (same === undefined) made.push(fact);
    else if (same.value !== fact.value) return null;
  }
  return made;
}

/** Only sets that hold no other set, fewest first. */
function smallest(sets: MissingFact[][]): MissingFact[][] {
  const kept: MissingFact[][] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    if (kept.length >= MOST_SETS) break;
    const covered = kept.some((other) =>
      other.every((fact) =>
        set.some(({ kind, key, value }) => kind === fact.kind && key === fact.key && value === fact.value),
      ),
    );
    if (!covered) kept.push(set);
  }
  return kept;
}
