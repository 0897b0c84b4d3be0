/** An instrument written in a scenario file: eats its checked keys, gives the instrument and its duties. */
import { periodOf } from './day.js';
import { gateOfDecider } from './decider.js';
import type { Entry, InstrumentModel, PartyCourse, Strength } from './model.js';
import { momentOf } from './moment.js';
import type { WrittenCommitment, WrittenInstrument } from './scenario.js';
import type { DutyTemplate, Gate } from './template.js';

export function instrumentFromFile(written: WrittenInstrument): InstrumentModel {
  const { id, title, entry, parties, renewal, withdrawal, rounding, source } = written;
  const model: InstrumentModel = {
    id,
    title: title ?? id,
    entry: entryOfFile(entry),
    courses: parties.map(courseOfFile),
    noticeEnds: written['notice-ends'] ?? (parties.length <= 2 ? 'all' : 'party'),
    rounding,
  };
  const term = periodOf(written.term ?? '');
  if (term !== null) model.term = term;
  if (renewal !== undefined) {
    const notice = periodOf(renewal.notice);
    const each = renewal.each === 'indefinite' ? renewal.each : periodOf(renewal.each);
    if (notice !== null && each !== null) model.renewal = { each, notice };
  }
  if (withdrawal !== undefined) {
    const notice = periodOf(withdrawal.notice);
    const after = periodOf(withdrawal.after ?? '');
    if (notice !== null) model.withdrawal = after === null ? { notice } : { notice, after };
  }
  const ended = momentOf(written.ended ?? '');
  if (ended !== null) model.ended = ended;
  if (source !== undefined) model.source = source;
  return model;
}

function entryOfFile(entry: WrittenInstrument['entry']): Entry {
  if (typeof entry === 'string') return { kind: entry };
  if ('day' in entry) {
    const day = momentOf(entry.day);
    return day === null ? { kind: 'unknown' } : { kind: 'day', day };
  }
  const after = periodOf(entry.after ?? '');
  return after === null ? { kind: 'consents', of: entry.consents } : { kind: 'consents', of: entry.consents, after };
}

function courseOfFile(written: WrittenInstrument['parties'][number]): PartyCourse {
  const course: PartyCourse = { party: written.party };
  const days = {
    signed: written.signed,
    consent: written.ratified,
    inForce: written['in-force'],
    provisional: written.provisional,
    notice: written.notice,
    withdrawn: written.withdrawn,
  };
  for (const [key, iso] of Object.entries(days)) {
    const moment = momentOf(iso ?? '');
    if (moment !== null) Object.assign(course, { [key]: moment });
  }
  return course;
}

export function dutiesFromFile(written: WrittenInstrument): DutyTemplate[] {
  const idOf = (id: string) => `${written.id} ${id}`;
  const ids = new Set(written.commitments.map(({ id }) => id));
  return written.commitments.flatMap((commitment) => {
    if (commitment.modality === 'permission') return [];
    const named = (names: readonly string[]): Gate[] =>
      names.map((name) => ({ name, of: written.id, on: true, party: true, label: name }));
    const term = periodOf(commitment.term ?? '');
    const parties = written.parties.map(({ party }) => party);
    const all = (list: readonly string[]) => (list.includes('all') ? parties : list);
    const case_ = commitment.case ?? 'always';
    const duty: DutyTemplate = {
      id: idOf(commitment.id),
      instrument: written.id,
      place: commitment.id,
      says: commitment.says ?? `${commitment.act}, as ${commitment.id} says`,
      bearers: all(commitment.bearer),
      to: all(commitment.to ?? []),
      act: commitment.act,
      prohibits: commitment.modality === 'prohibition',
      nonaggression: commitment.modality === 'prohibition' && commitment.act === 'attack',
      strength: strengthOf(commitment),
      case: case_,
      when: named(commitment.when ?? []),
      unless: named(commitment.unless ?? []),
      voidIf: named(commitment['void-if'] ?? []),
      deadlineFrom: commitment['deadline-from'],
      survives: commitment.survives && case_ !== 'always',
      subjectTo: (commitment['subject-to'] ?? []).map((id) => (ids.has(id) ? idOf(id) : id)),
    };
    const decider = gateOfDecider(commitment.decides ?? 'unstated', written.id, written.title ?? written.id);
    if (decider !== null) duty.when.push(decider);
    // "Notwithstanding" is "subject to" said from the other side.
    const over = written.commitments.filter(({ notwithstanding }) =>
      notwithstanding?.some((below) => below === commitment.id || below === idOf(commitment.id)),
    );
    if (over.length > 0) duty.subjectTo = [...duty.subjectTo, ...over.map(({ id }) => idOf(id))];
    if (commitment.by !== undefined) duty.adversaries = commitment.by;
    if (commitment.deadline !== undefined) duty.deadline = commitment.deadline;
    if (term !== null) duty.term = term;
    return [duty];
  });
}

function strengthOf({ modality, act, 'own-judgement': own }: WrittenCommitment): Strength {
  if (modality === 'declaration' || modality === 'aspiration') return 'declared';
  if (act === 'consult') return 'consult';
  return own ? 'own-judgement' : 'named-act';
}
