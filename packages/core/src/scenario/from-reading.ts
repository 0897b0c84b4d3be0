/**
 * An agreement that was read, as an instrument of a scenario: eats a reading, gives the instrument with its parties and its duties, and
 * says what of it cannot be asked. Whether anybody has ratified no text says of itself: then it is not known whether it binds.
 */
import type { Commitment } from '../commitment/commitment.js';
import { elementValue } from '../element/element.js';
import { likeClauses } from '../like/clauses.js';
import { type LikeQuery, queryOfWords } from '../like/query.js';
import { findParties } from '../party/find-parties.js';
import type { Reading } from '../reading.js';
import { periodOf } from './day.js';
import { entryOfWords, renewalOfWords, withdrawalOfWords } from './entry-of-words.js';
import type { Entry, InstrumentModel, PartyCourse, Problem, Strength } from './model.js';
import { type Moment, momentOf } from './moment.js';
import type { FileInstrument } from './prepare.js';
import type { DutyTemplate, Gate } from './template.js';

export interface ReadInstrument extends FileInstrument {
  remarks: Problem[];
}

/** `id` is what facts call it by: the name of the file as the scenario gives it. Null for a text that promises nothing. */
export function instrumentFromReading(reading: Reading, id: string): ReadInstrument | null {
  const clauses = likeClauses(reading).filter(({ commitment }) => elementValue(commitment.modality) !== 'permission');
  if (reading.instrument === null && clauses.length === 0) return null;
  const remarks: Problem[] = [];
  const own = reading.instrument === null ? [] : (elementValue(reading.instrument.parties) ?? []);
  const places = new Map<string, number>();
  const duties = clauses.flatMap(({ commitment, range, query }) => {
    const bearers = elementValue(commitment.bearer) ?? [];
    const count = (places.get(commitment.place) ?? 0) + 1;
    places.set(commitment.place, count);
    const place = count === 1 ? commitment.place : `${commitment.place} (${count})`;
    if (bearers.length === 0) {
      remarks.push({ at: `${id} ${place}`, says: 'names nobody who is to do it, so it is left out' });
      return [];
    }
    const case_ = caseOf(commitment, query, reading.text.slice(...range));
    if (case_ === 'always' && HELP.has(elementValue(commitment.act) ?? ''))
      remarks.push({
        at: `${id} ${place}`,
        says: 'promises help and names no case, so it is taken to be owed at all times',
      });
    const says = reading.text
      .slice(...range)
      .replace(/\s+/g, ' ')
      .trim();
    return [dutyOf({ id, place, says, bearers, own, commitment, query, case_, political: isPolitical(reading) })];
  });
  const bound = [...new Set([...own, ...duties.flatMap(({ bearers }) => bearers)])];
  return { instrument: modelOf(reading, id, bound), duties, remarks };
}

const HELP: ReadonlySet<string> = new Set(['defend', 'assist']);

/** The capacity to resist an attack is no case; that one occurs is. */
const CONDITION = /\b(?:if|in\s(?:the\s)?(?:event|case)\sof|when(?:ever)?|should|as\ssoon\sas)\s[^.;]{1,160}/i;
const ATTACKS: ReadonlySet<string> = new Set(['armed-attack', 'aggression', 'war', 'nuclear-attack']);

/** Help is promised in the attack that its own sentence speaks of ("if such an armed attack occurs"), even where that is no part of it. */
function caseOf(commitment: Commitment, { codes }: LikeQuery, sentence: string): string {
  const read = codes.trigger?.[0] ?? 'always';
  if (read !== 'always' || !HELP.has(elementValue(commitment.act) ?? '')) return read;
  const condition = CONDITION.exec(sentence);
  const named = condition === null ? undefined : queryOfWords(condition[0]).codes.trigger?.[0];
  return named !== undefined && ATTACKS.has(named) ? named : read;
}

/** A declaration binds by its makers' word alone. */
function isPolitical({ instrument }: Reading): boolean {
  return instrument !== null && elementValue(instrument.form) === 'declaration';
}

function modelOf({ instrument, title }: Reading, id: string, parties: readonly string[]): InstrumentModel {
  const model: InstrumentModel = {
    id,
    title: instrument === null ? (title ?? id) : (elementValue(instrument.title) ?? title ?? id),
    entry: { kind: 'unknown' },
    courses: [],
    noticeEnds: parties.length <= 2 ? 'all' : 'party',
    rounding: 'down',
    source: id,
  };
  if (instrument === null) return { ...model, courses: parties.map((party) => ({ party })) };
  const draft = elementValue(instrument.form) === 'draft' || elementValue(instrument.form) === 'plan';
  const signed = draft ? null : momentOf(elementValue(instrument.date) ?? '');
  const words = elementValue(instrument.entryIntoForce);
  model.entry = words === null ? entryUnsaid(instrument, signed) : entryOfWords(words);
  const waits: Moment = { first: signed?.first ?? -Infinity, last: Infinity };
  model.courses = parties.map((party): PartyCourse => {
    const course: PartyCourse = { party, signed: signed ?? waits };
    if (model.entry.kind === 'consents') course.consent = waits;
    return course;
  });
  const term = elementValue(instrument.term)?.value ?? '';
  const period = periodOf(term);
  const renewal = elementValue(instrument.renewal);
  const withdrawal = elementValue(instrument.withdrawal);
  if (period !== null) {
    model.term = period;
    const goesOn = renewal === null ? undefined : renewalOfWords(renewal, period);
    if (goesOn !== undefined) model.renewal = goesOn;
  }
  // A term that names its last day ends with it.
  const until = momentOf(term);
  if (until !== null) model.ended = { first: until.first + 1, last: until.last + 1 };
  const leaves = withdrawal === null ? undefined : withdrawalOfWords(withdrawal);
  if (leaves !== undefined) model.withdrawal = leaves;
  return model;
}

/** What says nothing of its entry stands as declared, if it is a declaration; of a treaty nobody can tell. */
function entryUnsaid(instrument: NonNullable<Reading['instrument']>, signed: Moment | null): Entry {
  if (elementValue(instrument.form) === 'declaration' && signed !== null) return { kind: 'day', day: signed };
  return { kind: 'unknown' };
}

const TALK: ReadonlySet<string> = new Set(['consult', 'diplomacy', 'seek-un-action']);

interface ReadDuty {
  id: string;
  place: string;
  says: string;
  bearers: readonly string[];
  own: readonly string[];
  commitment: Commitment;
  query: LikeQuery;
  case_: string;
  political: boolean;
}

function dutyOf({ id, place, says, bearers, own, commitment, query, case_, political }: ReadDuty): DutyTemplate {
  const act = elementValue(commitment.act) ?? 'other';
  const modality = elementValue(commitment.modality);
  const response = query.codes.response ?? [];
  const deadline = elementValue(commitment.deadline);
  const condition = elementValue(commitment.condition);
  const trigger = elementValue(commitment.trigger);
  const term = periodOf(elementValue(commitment.term)?.value ?? '');
  const prohibits = modality === 'prohibition' || act === 'refrain';
  const key = `${id} ${place}`;
  const ownJudgement = response.includes('own-judgement') || response.includes('constitutional-processes');
  const onlyTalk = response.length > 0 && response.every((one) => TALK.has(one));
  const strength: Strength =
    political || modality === 'declaration' || modality === 'aspiration'
      ? 'declared'
      : act === 'consult' || onlyTalk
        ? 'consult'
        : ownJudgement
          ? 'own-judgement'
          : 'named-act';
  const duty: DutyTemplate = {
    id: key,
    instrument: id,
    place,
    says,
    bearers,
    to: elementValue(commitment.to) ?? owedTo(bearers, own, case_),
    act,
    prohibits,
    nonaggression: prohibits && case_ === 'always' && /\b(?:attack|use of force|aggression)\b/i.test(says),
    strength,
    case: case_,
    when: gatesOf({ id, key, act, case_, query, ownJudgement, condition }),
    unless: [],
    voidIf: [],
    survives: case_ !== 'always',
    subjectTo: [],
  };
  const limits = query.codes.limits ?? [];
  if (limits.includes('adversary')) {
    const named = [...new Set(findParties(trigger ?? '').flatMap(({ party }) => (party === null ? [] : [party])))];
    const against = named.filter((party) => !duty.to.includes(party) && !duty.bearers.includes(party));
    if (against.length > 0) duty.adversaries = against;
  }
  const soon = query.codes.deadline?.[0];
  if (deadline !== null) {
    duty.deadline = deadline.value ?? soon ?? 'soon';
    if (/\bentry\sinto\s(?:force|effect)\b/i.test(deadline.words)) duty.deadlineFrom = 'entry';
  } else if (soon !== undefined && soon !== 'unstated') duty.deadline = soon;
  if (term !== null) duty.term = term;
  if (response.length > 0) duty.response = response;
  return duty;
}

/** A duty in a case whose words name nobody it is owed to is owed to the parties of the treaty who are not to do it. */
function owedTo(bearers: readonly string[], own: readonly string[], case_: string): readonly string[] {
  if (case_ === 'always') return [];
  const others = own.filter((party) => !bearers.includes(party));
  return others.length > 0 ? others : own;
}

/** Words that leave the means to whoever is bound, or tell by which rules it acts; they open or close no duty. */
const JUDGES =
  /^(?:by|in\s(?:line|accordance|conformity|keeping)\swith|consistent\swith|as\slaid\sdown|in\sapplication\sof|in\sthe\sexercise\sof)\s|\bas\s(?:it|they|each)\s(?:deems?|considers?|judges?)\b|\bnecessary\b|\bappropriate\b/i;

function gatesOf({
  id,
  key,
  act,
  case_,
  query,
  ownJudgement,
  condition,
}: {
  id: string;
  key: string;
  act: string;
  case_: string;
  query: LikeQuery;
  ownJudgement: boolean;
  condition: string | null;
}): Gate[] {
  const gates: Gate[] = [];
  if (condition !== null && !JUDGES.test(condition)) gates.push({ name: 'condition', of: key, label: condition });
  if (case_ === 'always') return gates;
  const limits = query.codes.limits ?? [];
  if (limits.includes('area'))
    gates.push({ name: 'within-area', of: id, on: true, label: `the case lies in the area that ${id} names` });
  if (limits.includes('unprovoked')) gates.push({ name: 'unprovoked', on: true, label: 'the attack is not provoked' });
  if (limits.includes('on-request')) gates.push({ name: 'request', on: true, label: 'it asks for help' });
  if (act === 'consult') return gates;
  const decides = query.codes.decides ?? [];
  if (decides.includes('security-council'))
    gates.push({ name: 'mandate', label: 'the Security Council decides so, with no veto' });
  if (decides.includes('organ'))
    gates.push({ name: 'determination', of: id, label: `the organ that ${id} names finds that the case has come` });
  if (decides.includes('each-bearer') && !ownJudgement)
    gates.push({ name: 'judgement', party: true, of: id, label: 'it judges that the case has come' });
  return gates;
}
