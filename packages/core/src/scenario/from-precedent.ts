/** A precedent as an instrument of a scenario: eats its coded facts, gives the course of each party and its duties with their gates. */
import { findParties } from '../party/find-parties.js';
import { partyById } from '../party/party.js';
import type { PartyStatus, Precedent, PrecedentCommitment } from '../precedent/precedent.js';
import { periodOf } from './day.js';
import { gateOfDecider } from './decider.js';
import type { Entry, InstrumentModel, PartyCourse, Strength } from './model.js';
import { afterMoment, type Moment, momentOf } from './moment.js';
import type { DutyTemplate, Gate } from './template.js';

/** The instrument with its courses; facts of a scenario are put over it later. */
export function instrumentFromPrecedent(precedent: Precedent): InstrumentModel {
  const { id, title, parties, withdrawal, renewal } = precedent;
  const entry = entryOfPrecedent(precedent);
  const model: InstrumentModel = {
    id,
    title: precedent.short === '' ? title : precedent.short,
    entry,
    courses: [...parties, ...organsOf(precedent)].map((party) => courseOf(party, precedent.status)),
    noticeEnds: parties.length <= 2 ? 'all' : 'party',
    rounding: 'down',
  };
  const source = precedent.sources[0];
  if (source !== undefined) model.source = source;
  const notice = periodOf(withdrawal?.notice ?? '');
  if (withdrawal?.value === 'allowed' && notice !== null) {
    const after = periodOf(withdrawal.after ?? '');
    model.withdrawal = after === null ? { notice } : { notice, after };
  }
  const ended = endOf(precedent);
  if (ended !== null) model.ended = ended;
  const term = periodOf(precedent.term?.value ?? '');
  // What is known to have ended on a day ended then, whatever its term; what has no known day ended some time after it began.
  if (ended !== null || term === null) {
    const begun = entry.kind === 'day' ? entry.day : null;
    if (ended === null && precedent.standing === 'ended')
      model.ended = { first: begun?.last ?? -Infinity, last: Infinity };
    return model;
  }
  if (renewal?.value === 'automatic') {
    model.term = term;
    model.renewal = {
      each: periodOf(renewal.for ?? '') ?? 'indefinite',
      notice: notice ?? { years: 0, months: 0, days: 0 },
    };
  } else if (precedent.standing === 'in-force' && entry.kind === 'day') {
    // It is said to stand today although nothing says how it outlived its term: from the term's end on that must be asked.
    model.ended = { first: afterMoment(entry.day, term, 'down').first, last: Infinity };
  } else model.term = term;
  return model;
}

/** Organs of a party on which the text lays something, such as the Security Council: it binds them as it binds their organisation. */
function organsOf({ parties, commitments }: Precedent): string[] {
  const bearers = new Set(commitments.flatMap(({ bearer }) => bearer));
  return [...bearers].filter((id) => !parties.includes(id) && parties.some((party) => id.startsWith(`${party} `)));
}

/** The first day on which it no longer bound anybody; null where no day is known. */
function endOf({ ended }: Precedent): Moment | null {
  const day = ended?.date === undefined ? null : momentOf(ended.date);
  // Whoever breaks a treaty breaks it while it binds: it ends with the day of the breach, not before it.
  return day !== null && ended?.how === 'broken' ? { first: day.first + 1, last: day.last + 1 } : day;
}

function entryOfPrecedent({ standing, inForce, date }: Precedent): Entry {
  if (standing === 'never-in-force') return { kind: 'never' };
  if (standing === 'proposed' || standing === 'awaiting-entry') return { kind: 'consents', of: 'all' };
  const day = momentOf(inForce ?? (standing === 'stands-as-declared' ? date : ''));
  if (day !== null) return { kind: 'day', day };
  const signed = momentOf(date);
  return { kind: 'day', day: { first: signed?.first ?? -Infinity, last: Infinity } };
}

function courseOf(party: string, rows: readonly PartyStatus[]): PartyCourse {
  // Rows for all parties come first, so that what is said of one party alone prevails.
  const own: Partial<PartyStatus> = Object.assign(
    {},
    ...rows.filter((row) => row.party === 'all'),
    ...rows.filter((row) => row.party === party),
  );
  const course: PartyCourse = { party };
  const at = (iso: string | undefined): Moment | null => (iso === undefined ? null : momentOf(iso));
  const signed = at(own.signed);
  const consent = at(own.acceded ?? own.ratified);
  const inForce = at(own.inForce);
  const left = at(own.withdrawn ?? own.lapsed);
  const notice = at(own.denounced);
  const suspended = at(own.suspended);
  if (signed !== null) course.signed = signed;
  if (consent !== null) course.consent = consent;
  if (inForce !== null) course.inForce = inForce;
  if (left !== null) course.withdrawn = left;
  else if (notice !== null) course.notice = notice;
  if (suspended !== null) course.suspended = [{ from: suspended, to: { first: Infinity, last: Infinity } }];
  return course;
}

/** Words that tell by which rules a thing is done, and are no condition of whether it is owed. */
const MANNER =
  /^(?:By|In line with|In accordance with|In application of|In the exercise of|Consistent with|As laid down) |\breported\b/;
const VOIDING = /\b(?:lost|lapses?|void|inapplicable)\b/;

/** The duties and prohibitions of a precedent; permissions bind nobody and are left out. */
export function dutiesFromPrecedent(precedent: Precedent): DutyTemplate[] {
  const seen = new Map<string, number>();
  return precedent.commitments.flatMap((commitment) => {
    if (commitment.modality === 'permission') return [];
    const count = (seen.get(commitment.place) ?? 0) + 1;
    seen.set(commitment.place, count);
    const place = count === 1 ? commitment.place : `${commitment.place} (${count})`;
    return [dutyOf(precedent, commitment, place)];
  });
}

function dutyOf(precedent: Precedent, commitment: PrecedentCommitment, place: string): DutyTemplate {
  const all = (ids: readonly string[]) => (ids.includes('all') ? precedent.parties : ids);
  const id = `${precedent.id} ${place}`;
  const { condition, exception, trigger, limits, response } = commitment;
  const when: Gate[] = gatesOf(precedent, commitment);
  if (condition !== undefined && !MANNER.test(condition)) when.push({ name: 'condition', of: id, label: condition });
  const duty: DutyTemplate = {
    id,
    instrument: precedent.id,
    place,
    says: commitment.says,
    bearers: all(commitment.bearer),
    to: all(commitment.to),
    act: commitment.act,
    prohibits: commitment.modality === 'prohibition' || commitment.act === 'refrain',
    // A promise about nuclear weapons alone is not broken by an attack without them.
    nonaggression:
      commitment.obligation.includes('nonaggression') &&
      commitment.case === 'always' &&
      !/nuclear/i.test(commitment.says),
    strength: strengthOf(precedent, commitment),
    case: commitment.case,
    when,
    unless: [],
    voidIf: [],
    // A general promise is no occurrence that outlives its instrument.
    survives: commitment.case !== 'always',
    subjectTo: [],
  };
  if (limits.includes('adversary')) {
    const named = adversariesIn(trigger ?? '', [...duty.to, ...duty.bearers]);
    if (named !== null) {
      duty.adversaries = named;
      if (ALLIES.test(trigger ?? '')) duty.alliesToo = true;
    } else
      when.push({
        name: 'named-adversary',
        of: id,
        label: `the attacker is the one named (${trigger ?? 'not coded'})`,
      });
  }
  if (exception !== undefined) {
    const gate: Gate = { name: 'exception', of: id, label: exception };
    if (VOIDING.test(exception)) duty.voidIf.push(gate);
    else duty.unless.push(gate);
  }
  if (commitment.deadline !== undefined && commitment.deadline !== 'unstated') duty.deadline = commitment.deadline;
  const term = periodOf(commitment.term ?? '');
  if (term !== null) duty.term = term;
  if (response.length > 0) duty.response = response;
  return duty;
}

/** "A power other than Russia" names Russia, and means everybody else. */
const EVERYBODY_ELSE = /\bother than\b/;
const ALLIES = /\b(?:allied|associated) with\b|\bassociates\b/;

/** The states that the words name as attackers; null where they name none, or only a group of which nobody can say who belongs to it. */
function adversariesIn(trigger: string, concerned: readonly string[]): string[] | null {
  if (EVERYBODY_ELSE.test(trigger)) return null;
  const named = new Set<string>();
  for (const { party } of findParties(trigger)) {
    if (party !== null && partyById(party)?.kind === 'state' && !concerned.includes(party)) named.add(party);
  }
  return named.size === 0 ? null : [...named];
}

/** What must be found, asked or decided before it is owed. */
function gatesOf(
  precedent: Precedent,
  { act, limits, decides, case: case_, response, trigger, area }: PrecedentCommitment,
): Gate[] {
  if (case_ === 'always') return [];
  const gates: Gate[] = [];
  const of = precedent.id;
  const title = precedent.short;
  if (limits.includes('area'))
    gates.push({
      name: 'within-area',
      of,
      on: true,
      label: `the case lies in the area of ${title}${area === undefined ? '' : ` (${area})`}`,
    });
  if (limits.includes('unprovoked')) gates.push({ name: 'unprovoked', on: true, label: 'the attack is not provoked' });
  if (limits.includes('on-request')) gates.push({ name: 'request', on: true, label: 'it asks for help' });
  if (limits.includes('number'))
    gates.push({ name: 'number-of-attackers', of, label: `as many attack as ${title} says` });
  if (limits.includes('ongoing-conflict'))
    gates.push({ name: 'ongoing-conflict', of, label: `the conflict that ${title} speaks of goes on` });
  // To consult, or to seek an organ's action, is owed before anybody has decided on anything.
  if (act === 'consult' || response.every((one) => one === 'consult' || one === 'seek-un-action')) return gates;
  // Where the text leaves the means to each, it is bound to act; where it leaves the case to each, only its own finding opens it.
  const meansOwn = response.includes('own-judgement') || response.includes('constitutional-processes');
  if (decides === undefined || (decides === 'each-bearer' && (meansOwn || trigger === undefined))) return gates;
  const gate = gateOfDecider(decides, of, title);
  if (gate !== null) gates.push(gate);
  return gates;
}

function strengthOf(
  { binding }: Precedent,
  { modality, act, response, obligation = [] }: PrecedentCommitment,
): Strength {
  // "Declares that it would act to meet the common danger": in a treaty these are the words of its defence clause, and bind as one whose
  // means are each party's own (ANZUS 1951, Art. IV, and the treaties made on its pattern; ATOP codes them as defence obligations).
  if (modality === 'declaration' && binding === 'treaty' && obligation.includes('defense')) return 'own-judgement';
  if (modality === 'declaration' || modality === 'aspiration' || binding === 'political') return 'declared';
  const onlyTalk =
    response.length > 0 &&
    response.every((one) => one === 'consult' || one === 'diplomacy' || one === 'seek-un-action');
  if (act === 'consult' || onlyTalk) return 'consult';
  return response.includes('own-judgement') || response.includes('constitutional-processes')
    ? 'own-judgement'
    : 'named-act';
}
