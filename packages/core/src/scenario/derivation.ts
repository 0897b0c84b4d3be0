/** Why an answer is what it is: eats an evaluated pair and a day, gives a tree of reasons down to the facts, their days and their sources. */
import { type Day, isoDay } from './day.js';
import { type Evaluation, type Pair, type Verdict, verdictOn } from './evaluate.js';
import { fromFirstOn, holdsOn, spanAt } from './interval.js';
import type { Condition, FactRecord } from './model.js';
import { bindingNow, standingWords } from './standing.js';
import { allOf, anyOf, not, type Timeline, type Truth, truthOn } from './truth.js';

/** The stage of the evaluation that a reason belongs to. */
export type Stage = 'standing' | 'case' | 'gate' | 'exception' | 'voidance' | 'order' | 'fact' | 'answer';

export interface Reason {
  stage: Stage;
  truth: Truth;
  says: string;
  source?: string;
  because: Reason[];
}

/** The whole derivation of one answer on one day. */
export function derivationOf(evaluation: Evaluation, pair: Pair, day: Day): Reason {
  const { norm, bearer } = pair;
  const verdict = verdictOn(pair, day);
  const because: Reason[] = [];
  if (norm.instrument !== null) because.push(owedReason(evaluation, pair, day));
  if (norm.trigger !== null) because.push({ ...factReason(evaluation, norm.trigger, day), stage: 'case' });
  for (const condition of norm.when ?? [])
    because.push({ ...conditionReason(evaluation, condition, day), stage: 'gate' });
  for (const condition of norm.unless ?? []) {
    because.push({ ...conditionReason(evaluation, condition, day), stage: 'exception' });
  }
  for (const condition of norm.voidIf ?? []) {
    const timeline = evaluation.facts.over(condition);
    because.push({
      ...conditionReason(evaluation, condition, day),
      stage: 'voidance',
      truth: sinceFirst(timeline, day),
    });
  }
  for (const above of norm.subjectTo ?? []) {
    const other = evaluation.pairOf(above, bearer);
    const truth = other === null ? 'no' : truthOn(other.bound, day);
    because.push({ stage: 'order', truth, says: `${above} prevails over it if it binds ${bearer}`, because: [] });
  }
  const owing = owingReason(evaluation, pair, day);
  if (owing !== null) because.push(owing);
  return {
    stage: 'answer',
    truth: truthOn(pair.bound, day),
    says: answerWords(verdict, bearer, norm.id, day),
    because,
  };
}

function answerWords(verdict: Verdict, bearer: string, norm: string, day: Day): string {
  const how =
    verdict === 'undetermined'
      ? 'cannot be told to be bound by'
      : verdict === 'bound'
        ? 'is bound by'
        : 'is not bound by';
  return `${bearer} ${how} ${norm} on ${isoDay(day)}`;
}

function sinceFirst({ sure, may }: Timeline, day: Day): Truth {
  if (holdsOn(fromFirstOn(sure), day)) return 'yes';
  return holdsOn(fromFirstOn(may), day) ? 'unknown' : 'no';
}

/** What fell due while the instrument stood is owed although it stands no more. */
function owedReason(evaluation: Evaluation, pair: Pair, day: Day): Reason {
  const standing = standingReason(evaluation, pair, day);
  const { norm, bearer, bound } = pair;
  const truth = truthOn(bound, day);
  if (standing.truth !== 'no' || truth === 'no' || !norm.survives || norm.trigger === null) return standing;
  return {
    stage: 'standing',
    truth,
    says: `what fell due while it bound ${bearer} stays owed`,
    source: 'Vienna Convention on the Law of Treaties, Art. 70 ¶ 1 b',
    because: [standing],
  };
}

function standingReason(evaluation: Evaluation, { norm, bearer }: Pair, day: Day): Reason {
  const instrument = norm.instrument === null ? undefined : evaluation.instruments.get(norm.instrument);
  if (instrument === undefined) {
    return {
      stage: 'standing',
      truth: 'no',
      says: `${norm.instrument ?? 'no instrument'} is not among the instruments`,
      because: [],
    };
  }
  const standing = evaluation.standing(norm, bearer);
  const because: Reason[] = [];
  if (truthOn(standing.suspended, day) !== 'no') {
    because.push({
      stage: 'standing',
      truth: truthOn(standing.suspended, day),
      says: `it is suspended for ${bearer}`,
      because: [],
    });
  }
  return {
    stage: 'standing',
    truth: truthOn(bindingNow(standing), day),
    says: standingWords(instrument.title, { ...standing, party: bearer }),
    ...(instrument.source === undefined ? {} : { source: instrument.source }),
    because,
  };
}

/** A party is owed nothing while the instrument is not in force for it; null where the beneficiary is no party. */
function owingReason(evaluation: Evaluation, pair: Pair, day: Day): Reason | null {
  const { norm, bearer } = pair;
  const instrument = norm.instrument === null ? undefined : evaluation.instruments.get(norm.instrument);
  const { toParty } = evaluation.layout.legal(norm, bearer);
  if (instrument === undefined || toParty === null || norm.beneficiary === null) return null;
  const truth = truthOn(toParty.inForce, day);
  // What fell due while it was in force is owed although it is no more.
  if (truth === 'no' && truthOn(pair.bound, day) !== 'no') return null;
  return {
    stage: 'standing',
    truth,
    says: standingWords(instrument.title, { ...toParty, party: norm.beneficiary }),
    because: [],
  };
}

function conditionReason(evaluation: Evaluation, condition: Condition, day: Day): Reason {
  if ('fact' in condition) return factReason(evaluation, condition.fact, day);
  if ('not' in condition) {
    const inner = conditionReason(evaluation, condition.not, day);
    return { stage: 'fact', truth: not(inner.truth), says: 'the opposite of', because: [inner] };
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((each) =>
    conditionReason(evaluation, each, day),
  );
  const truths = parts.map(({ truth }) => truth);
  return 'all' in condition
    ? { stage: 'fact', truth: allOf(truths), says: 'all of', because: parts }
    : { stage: 'fact', truth: anyOf(truths), says: 'any of', because: parts };
}

/** What people call a fact. */
export function labelOf(evaluation: Evaluation, key: string): string {
  return evaluation.model.labels?.get(key) ?? key.replaceAll(':', ' ');
}

function factReason(evaluation: Evaluation, key: string, day: Day): Reason {
  const fact = evaluation.facts.of(key);
  const truth = truthOn(fact.timeline, day);
  const here = fact.records.filter(({ from, to }) => from <= day && day < to);
  const label = labelOf(evaluation, key);
  const says =
    spanAt(fact.conflict, day) !== null
      ? `${label}: reports conflict`
      : here.length === 0
        ? `${label}: ${absentWords(key, fact.complete)}`
        : `${label}: ${truth}`;
  return { stage: 'fact', truth, says, because: here.map(recordReason) };
}

function absentWords(key: string, complete: boolean): string {
  if (key.startsWith('exception:')) return 'nobody is said to have invoked it';
  return complete ? 'no, since all such facts are given and it is not among them' : 'nobody has said so or not';
}

function recordReason(record: FactRecord): Reason {
  const { value, from, to, sureFrom, source, id } = record;
  const begins = Number.isFinite(from)
    ? `from ${isoDay(from)}${sureFrom > from ? ` or, at the latest, ${isoDay(sureFrom)}` : ''}`
    : 'all along';
  const ends = Number.isFinite(to) ? ` to ${isoDay(to - 1)}` : '';
  return {
    stage: 'fact',
    truth: value,
    says: `${id === undefined ? 'given' : id} as ${value}, ${begins}${ends}`,
    ...(source === undefined ? {} : { source }),
    because: [],
  };
}

/** What decided: for "not bound" the reasons any of which alone bars it, for "undetermined" those that are open, for "bound" all. */
export function decidingReasons({ truth, because }: Reason): Reason[] {
  const against = (reason: Reason): Truth =>
    reason.stage === 'exception' || reason.stage === 'voidance' || reason.stage === 'order'
      ? not(reason.truth)
      : reason.truth;
  if (truth === 'yes') return because.filter((reason) => against(reason) === 'yes');
  const wanted = because.filter((reason) => against(reason) === truth);
  return wanted.length > 0 ? wanted : because;
}
