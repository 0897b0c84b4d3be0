/**
 * The evaluator: eats a model, gives for every commitment and bearer the days on which it is bound, not bound, or nobody can say.
 * The stages stand in this order: facts, legal standing, activation, then (asked for one pair at a time) deadlines and performance.
 * Each stage looks only at earlier ones, so that nothing can be bound and not bound at once.
 */
import type { Day } from './day.js';
import { type FactStore, factStore, type KnownFact } from './facts.js';
import { firstCommon, fromFirstOn, holdsOn, intersect, NEVER, type Spans, span, union, without } from './interval.js';
import { type Layout, layoutOf } from './layout.js';
import type { Condition, InstrumentModel, Model, Norm, Problem } from './model.js';
import type { Standing } from './standing.js';
import { allOf, both, either, NO, notOver, type Timeline, type Truth, UNKNOWN, YES } from './truth.js';

/** Bound, not bound, or undetermined for want of a fact. */
export type Verdict = 'bound' | 'not-bound' | 'undetermined';

export interface Pair {
  readonly norm: Norm;
  readonly bearer: string;
  /** Bound surely on these days and perhaps on those; worked out when it is first asked for, since most pairs are never asked about all time. */
  readonly bound: Timeline;
}

export interface Evaluation {
  model: Model;
  layout: Layout;
  facts: FactStore;
  /** Every commitment with each of its bearers, in the order of the model. */
  pairs: readonly Pair[];
  problems: readonly Problem[];
  norms: ReadonlyMap<string, Norm>;
  instruments: ReadonlyMap<string, InstrumentModel>;
  /** Legal standing of a bearer under what carries the norm. */
  standing(norm: Norm, bearer: string): Omit<Standing, 'party'>;
  /** A fact, and its days, by the number of its key in the layout. */
  factOfKey(key: number): KnownFact;
  daysOfKey(key: number): Timeline;
  /** In the norm's own term, in force for the bearer, and with all its gates open: all that it waits for but the case. */
  ready(norm: Norm, bearer: string): Timeline;
  /** What bars it: an exception, a voidance, suspension, or a norm that prevails. */
  barred(norm: Norm, bearer: string): Timeline;
  pairOf(norm: string, bearer: string): Pair | null;
  /** The days on which a norm binds a bearer; `pairs` holds them for whoever asks again. */
  boundOver(norm: Norm, bearer: string): Timeline;
}

const VERDICTS: Record<Truth, Verdict> = { yes: 'bound', no: 'not-bound', unknown: 'undetermined' };

export function verdictOf(truth: Truth): Verdict {
  return VERDICTS[truth];
}

export function verdictOn({ bound }: Pick<Pair, 'bound'>, day: Day): Verdict {
  if (holdsOn(bound.sure, day)) return 'bound';
  return holdsOn(bound.may, day) ? 'undetermined' : 'not-bound';
}

class AskedPair implements Pair {
  private days: Timeline | null = null;

  constructor(
    readonly norm: Norm,
    readonly bearer: string,
    private readonly over: (norm: Norm, bearer: string) => Timeline,
  ) {}

  get bound(): Timeline {
    this.days ??= this.over(this.norm, this.bearer);
    return this.days;
  }
}

export function evaluate(model: Model): Evaluation {
  const layout = layoutOf(model);
  const { order } = layout;
  const facts = factStore(model);

  const gates = ({ when }: Norm): Timeline =>
    when === undefined ? YES : when.reduce<Timeline>((days, each) => both(days, facts.over(each)), YES);
  const ready = (norm: Norm, bearer: string): Timeline => {
    const { days } = layout.legal(norm, bearer);
    return norm.when === undefined ? days : both(days, gates(norm));
  };
  const anyOver = (conditions: readonly Condition[] | undefined): Timeline =>
    conditions === undefined ? NO : conditions.reduce<Timeline>((days, each) => either(days, facts.over(each)), NO);
  const barred = (norm: Norm, bearer: string): Timeline => {
    let days = layout.legal(norm, bearer).standing.suspended;
    if (norm.unless !== undefined) days = either(days, anyOver(norm.unless));
    if (norm.voidIf !== undefined) {
      const { sure, may } = anyOver(norm.voidIf);
      days = either(days, { sure: fromFirstOn(sure), may: fromFirstOn(may) });
    }
    if (norm.subjectTo === undefined) return days;
    if (order.cyclic.has(norm.id)) return either(days, UNKNOWN);
    for (const id of norm.subjectTo) {
      const above = pairOf(id, bearer);
      if (above !== null) days = either(days, above.bound);
    }
    return days;
  };
  const boundOver = (norm: Norm, bearer: string): Timeline => {
    const case_ = norm.trigger === null ? null : facts.of(norm.trigger);
    if (case_ !== null && case_.timeline.may.length === 0) return NO;
    const open = ready(norm, bearer);
    if (open.may.length === 0) return NO;
    const held =
      case_ === null ? open : norm.survives ? owed(case_.episodes, open, gates(norm)) : both(case_.timeline, open);
    if (held.may.length === 0) return NO;
    const bars = barred(norm, bearer);
    return bars === NO ? held : both(held, notOver(bars));
  };

  // Pairs come to be when they are asked for: most questions are about few of them.
  const few = new Map<number, AskedPair>();
  let all: AskedPair[] | null = null;
  const pairAt = (norm: Norm, pair: number, bearer: string): AskedPair => {
    const known = all === null ? few.get(pair) : all[pair];
    if (known !== undefined) return known;
    const asked = new AskedPair(norm, bearer, boundOver);
    few.set(pair, asked);
    return asked;
  };
  const pairs = (): AskedPair[] => {
    if (all !== null) return all;
    const made: AskedPair[] = [];
    for (const norm of model.norms) {
      for (const bearer of norm.bearers) {
        made.push((few.size === 0 ? undefined : few.get(made.length)) ?? new AskedPair(norm, bearer, boundOver));
      }
    }
    all = made;
    return made;
  };
  let ordered = false;
  const pairOf = (id: string, bearer: string): Pair | null => {
    // What gives way is judged in order, so that no chain of norms, however long, is followed from its end.
    if (!ordered) {
      ordered = true;
      for (const index of order.giving) {
        const norm = model.norms[index];
        if (norm === undefined) continue;
        for (const [at, each] of norm.bearers.entries()) pairAt(norm, (layout.starts[index] ?? 0) + at, each).bound;
      }
    }
    const index = layout.numberOf(id);
    const norm = index === undefined ? undefined : model.norms[index];
    const at = norm?.bearers.indexOf(bearer) ?? -1;
    return index === undefined || norm === undefined || at < 0
      ? null
      : pairAt(norm, (layout.starts[index] ?? 0) + at, bearer);
  };
  const byNumber = new Array<KnownFact | undefined>(layout.keys.length);
  const factOfKey = (key: number): KnownFact => {
    const known = byNumber[key];
    if (known !== undefined) return known;
    const fact = facts.of(layout.keys[key] ?? '');
    byNumber[key] = fact;
    return fact;
  };
  // Facts speak of few keys; what all others count as is looked up in a byte.
  const unsaid = unsaidKeys(layout, model.complete, facts.isComplete);
  const said = new Uint8Array(layout.keys.length);
  for (const key of facts.told) {
    const number = layout.numberOfKey(key);
    if (number !== undefined) said[number] = 1;
  }
  const daysOfKey = (key: number): Timeline => {
    if (said[key] === 0) return unsaid[key] === COUNTS_AS_NO ? NO : UNKNOWN;
    return factOfKey(key).timeline;
  };
  let norms: ReadonlyMap<string, Norm> | null = null;
  return {
    model,
    layout,
    facts,
    get pairs() {
      return pairs();
    },
    problems: layout.problems,
    get norms() {
      norms ??= new Map(model.norms.map((norm) => [norm.id, norm]));
      return norms;
    },
    instruments: layout.instruments,
    factOfKey,
    daysOfKey,
    standing: (norm, bearer) => layout.legal(norm, bearer).standing,
    ready,
    barred,
    pairOf,
    boundOver,
  };
}

const COUNTS_AS_NO = 1;
const unsaidOf = new WeakMap<Layout, { complete: string; keys: Uint8Array }>();

/** What each key of a layout counts as where nothing is said of it; kept for those who ask again with other facts. */
function unsaidKeys(layout: Layout, lists: readonly string[], isComplete: (key: string) => boolean): Uint8Array {
  const complete = lists.join('\n');
  const known = unsaidOf.get(layout);
  if (known?.complete === complete) return known.keys;
  const keys = Uint8Array.from(layout.keys, (key) => (isComplete(key) ? COUNTS_AS_NO : 0));
  unsaidOf.set(layout, { complete, keys });
  return keys;
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

/** The same for one day, without working out the others. */
export function owedOn(
  episodes: readonly { sure: Spans; may: Spans }[],
  open: Timeline,
  gates: Truth,
  day: Day,
): Truth {
  let held: Truth = 'no';
  for (const { sure, may } of episodes) {
    if (holdsOn(sure, day) && (activation(sure, open.sure) ?? Infinity) <= day) return gates;
    if (holdsOn(may, day) && (activation(may, open.may) ?? Infinity) <= day) held = 'unknown';
  }
  return allOf([held, gates]);
}

/** The first day on which both hold; null where there is none. */
export function activation(episode: Spans, open: Spans): Day | null {
  return firstCommon(episode, open);
}

/** Days on which a pair is undetermined. */
export function undeterminedDays({ bound }: Pair): Spans {
  return without(bound.may, bound.sure);
}
