/**
 * The evaluator: eats a model, gives for every commitment and bearer the days on which it is bound, not bound, or nobody can say.
 * The stages stand in this order: facts, legal standing, activation, then (asked for one pair at a time) deadlines and performance.
 * Each stage looks only at earlier ones, so that nothing can be bound and not bound at once.
 */
import type { Day } from './day.js';
import { type FactStore, factStore } from './facts.js';
import { fromFirstOn, holdsOn, intersect, NEVER, type Spans, span, union, without } from './interval.js';
import type { Condition, InstrumentModel, Model, Norm, Problem } from './model.js';
import { orderOfNorms } from './order.js';
import { bindingNow, NO_STANDING, ownTerm, type Standing, standingsOf } from './standing.js';
import { both, either, NO, notOver, type Timeline, type Truth, UNKNOWN, YES } from './truth.js';

/** Bound, not bound, or undetermined for want of a fact. */
export type Verdict = 'bound' | 'not-bound' | 'undetermined';

export interface Pair {
  norm: Norm;
  bearer: string;
  /** Bound surely on these days and perhaps on those. */
  bound: Timeline;
}

export interface Evaluation {
  model: Model;
  facts: FactStore;
  /** Every commitment with each of its bearers, in the order of the model. */
  pairs: readonly Pair[];
  problems: readonly Problem[];
  norms: ReadonlyMap<string, Norm>;
  instruments: ReadonlyMap<string, InstrumentModel>;
  /** Legal standing of a bearer under what carries the norm. */
  standing(norm: Norm, bearer: string): Omit<Standing, 'party'>;
  /** In the norm's own term, in force for the bearer, and with all its gates open: all that it waits for but the case. */
  ready(norm: Norm, bearer: string): Timeline;
  /** What bars it: an exception, a voidance, suspension, or a norm that prevails. */
  barred(norm: Norm, bearer: string): Timeline;
  pairOf(norm: string, bearer: string): Pair | null;
}

const VERDICTS: Record<Truth, Verdict> = { yes: 'bound', no: 'not-bound', unknown: 'undetermined' };

export function verdictOf(truth: Truth): Verdict {
  return VERDICTS[truth];
}

export function verdictOn({ bound }: Pair, day: Day): Verdict {
  if (holdsOn(bound.sure, day)) return 'bound';
  return holdsOn(bound.may, day) ? 'undetermined' : 'not-bound';
}

/** Standing where a commitment was said without an instrument: it stands as it was said. */
const AS_SAID: Omit<Standing, 'party'> = Object.freeze({
  inForce: YES,
  suspended: NO,
  begins: { first: -Infinity, last: -Infinity },
  ends: { first: Infinity, last: Infinity },
});

export function evaluate(model: Model): Evaluation {
  const facts = factStore(model);
  const instruments = new Map(model.instruments.map((instrument) => [instrument.id, instrument]));
  const standings = new Map<string, Map<string, Standing>>();
  const binding = new Map<Omit<Standing, 'party'>, Timeline>();
  const { order, cyclic, problems } = orderOfNorms(model.norms);
  const pairAt = new Map<string, Map<string, Pair>>();
  const norms = new Map(model.norms.map((norm) => [norm.id, norm]));
  const terms = new Map<string, Timeline>();

  const standing = ({ instrument }: Norm, bearer: string): Omit<Standing, 'party'> => {
    if (instrument === null) return AS_SAID;
    let ofInstrument = standings.get(instrument);
    if (ofInstrument === undefined) {
      const known = instruments.get(instrument);
      ofInstrument = known === undefined ? new Map<string, Standing>() : standingsOf(known);
      standings.set(instrument, ofInstrument);
    }
    return ofInstrument.get(bearer) ?? NO_STANDING;
  };
  const now = (of: Omit<Standing, 'party'>): Timeline => {
    if (of.suspended === NO) return of.inForce;
    let days = binding.get(of);
    if (days === undefined) {
      days = bindingNow(of);
      binding.set(of, days);
    }
    return days;
  };
  const gates = ({ when }: Norm): Timeline =>
    when === undefined ? YES : when.reduce<Timeline>((days, each) => both(days, facts.over(each)), YES);
  const termOf = (norm: Norm): Timeline => {
    if (norm.term === undefined || norm.instrument === null) return YES;
    const known = instruments.get(norm.instrument);
    if (known === undefined) return YES;
    const { years, months, days } = norm.term;
    const key = `${norm.instrument}|${years}|${months}|${days}`;
    const found = terms.get(key) ?? ownTerm(known, norm.term);
    terms.set(key, found);
    return found;
  };
  const ready = (norm: Norm, bearer: string): Timeline => {
    const days = now(standing(norm, bearer));
    if (norm.when === undefined && norm.term === undefined) return days;
    return both(both(days, termOf(norm)), gates(norm));
  };
  const anyOver = (conditions: readonly Condition[] | undefined): Timeline =>
    conditions === undefined ? NO : conditions.reduce<Timeline>((days, each) => either(days, facts.over(each)), NO);
  const barred = (norm: Norm, bearer: string): Timeline => {
    let days = standing(norm, bearer).suspended;
    if (norm.unless !== undefined) days = either(days, anyOver(norm.unless));
    if (norm.voidIf !== undefined) {
      const { sure, may } = anyOver(norm.voidIf);
      days = either(days, { sure: fromFirstOn(sure), may: fromFirstOn(may) });
    }
    if (cyclic.has(norm.id)) return either(days, UNKNOWN);
    for (const above of norm.subjectTo ?? []) {
      days = either(days, pairAt.get(above)?.get(bearer)?.bound ?? NO);
    }
    return days;
  };

  const bearersOf = new Map<Norm, Pair[]>();
  for (const norm of order) {
    const pairs: Pair[] = [];
    const byBearer = new Map<string, Pair>();
    for (const bearer of norm.bearers) {
      const pair = { norm, bearer, bound: boundOver(norm, bearer) };
      pairs.push(pair);
      byBearer.set(bearer, pair);
    }
    bearersOf.set(norm, pairs);
    pairAt.set(norm.id, byBearer);
  }

  function boundOver(norm: Norm, bearer: string): Timeline {
    const case_ = norm.trigger === null ? null : facts.of(norm.trigger);
    if (case_ !== null && case_.timeline.may.length === 0) return NO;
    const open = ready(norm, bearer);
    if (open.may.length === 0) return NO;
    const bars = barred(norm, bearer);
    const held =
      case_ === null ? open : norm.survives ? owed(case_.episodes, open, gates(norm)) : both(case_.timeline, open);
    return bars === NO ? held : both(held, notOver(bars));
  }

  const known = new Map<string, true>(model.instruments.map(({ id }) => [id, true]));
  for (const { id, instrument, bearers } of model.norms) {
    if (instrument !== null && !known.has(instrument)) {
      problems.push({
        at: id,
        says: `rests on ${instrument}, which is not among the instruments; nobody is bound by it`,
      });
    }
    if (bearers.length === 0) problems.push({ at: id, says: 'names nobody who is to do it' });
  }
  return {
    model,
    facts,
    pairs: model.norms.flatMap((norm) => bearersOf.get(norm) ?? []),
    problems,
    norms,
    instruments,
    standing,
    ready,
    barred,
    pairOf: (norm, bearer) => pairAt.get(norm)?.get(bearer) ?? null,
  };
}

/**
 * Days on which what fell due is owed: in each episode from the first day on which all else stood, to the episode's end, even if the
 * instrument ends for the bearer meanwhile, since what was created under a treaty outlives it (Vienna Convention on the Law of
 * Treaties, Art. 70 ¶ 1 b); a gate must stay open.
 */
function owed(episodes: readonly { sure: Spans; may: Spans }[], open: Timeline, gates: Timeline): Timeline {
  let sure: Spans = NEVER;
  let may: Spans = NEVER;
  for (const episode of episodes) {
    const surely = activation(episode.sure, open.sure);
    if (surely !== null) sure = union(sure, intersect(episode.sure, span(surely, Infinity)));
    const perhaps = activation(episode.may, open.may);
    if (perhaps !== null) may = union(may, intersect(episode.may, span(perhaps, Infinity)));
  }
  return both({ sure, may }, gates);
}

/** The first day on which both hold; null where there is none. */
export function activation(episode: Spans, open: Spans): Day | null {
  return intersect(episode, open)[0] ?? null;
}

/** Days on which a pair is undetermined. */
export function undeterminedDays({ bound }: Pair): Spans {
  return without(bound.may, bound.sure);
}
