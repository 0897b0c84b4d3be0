/** From a reading to what the outputs for people show of its instrument, commitments, positions and events; each only lays it out. */
import type { Commitment, Element, Event, Instrument, Issue, Limit, Position, Range, Reading } from '@casus/core';
import { createPlaces, elementValue, wordsAt } from '@casus/core/reading';
import { dayInWords, timeInWords } from './day.js';
import { isEverybody, sentenceOf, tagsOf } from './deed.js';
import { harmlessProse } from './harmless.js';
import { inWords } from './in-words.js';
import { EVENT_STATUSES, EVENT_TYPES, FORMS, ISSUES, partyInWords, partyName, STANCES } from './labels.js';
import { limitInWords } from './limit.js';
import type { Fact } from './record.js';

export interface ShownCommitment {
  /** `Iceland shall withdraw`. */
  sentence: string;
  /** `duty, signed`. */
  tags: string;
  place: string;
  words: string;
  /** Elements that the text states or that were inferred, in a fixed order. */
  facts: { label: string; value: string }[];
  /** Of the three elements that a promise stands or falls with, those that nobody has written down; a declaration needs none. */
  missing: string[];
}

export interface ShownPosition {
  issue: string;
  stance: string;
  /** In the text's own words, or null. */
  value: string | null;
  /** Null where it is told of the party. */
  speaker: string | null;
  words: string;
  place: string;
}

export interface ShownEvent {
  when: string;
  what: string;
  /** `held`, `planned`. */
  status: string;
  where: string | null;
  who: string | null;
  words: string;
  place: string;
}

/** What somebody who finds no commitment would ask: what was looked for? */
export const NO_COMMITMENT =
  'No commitment was found. Looked for: promises, duties, bans, permissions and aims of a party about what it will do, as told by words such as shall, will, must, undertakes, agrees to, may, should and intends to.';

/** The instrument as facts; null for what the text does not say. */
export function instrumentFacts({ instrument }: Pick<Reading, 'instrument'>): Fact[] {
  if (instrument === null) return [];
  const say = <T>(element: Element<T>, show: (value: T) => string): string | null => {
    const value = elementValue(element);
    if (value === null || (Array.isArray(value) && value.length === 0)) return null;
    const shown = show(value);
    return element.state === 'inferred' ? `${shown} (inferred${reasonOf(element)})` : shown;
  };
  const parties = (ids: string[]) => inWords(ids.map(partyInWords));
  const facts: (Fact & { always: boolean })[] = [
    { label: 'Form', value: say(instrument.form, (form) => FORMS[form]), always: true },
    { label: 'Parties', value: say(instrument.parties, parties), always: true },
    { label: 'Date', value: say(instrument.date, dayInWords), always: true },
    { label: 'Enters into force', value: say(instrument.entryIntoForce, harmlessProse), always: true },
    { label: 'Term', value: say<Limit>(instrument.term, limitInWords), always: true },
    { label: 'Renewal', value: say(instrument.renewal, harmlessProse), always: false },
    { label: 'Withdrawal', value: say(instrument.withdrawal, harmlessProse), always: true },
    { label: 'Disputes', value: say(instrument.disputes, harmlessProse), always: true },
    { label: 'Ratification', value: say(instrument.ratification, harmlessProse), always: false },
    { label: 'Authentic in', value: say(instrument.authenticLanguages, inWords), always: false },
    { label: 'Signed at', value: say(instrument.signedAt, harmlessProse), always: false },
  ];
  return facts.filter(({ value, always }) => value !== null || always).map(({ label, value }) => ({ label, value }));
}

/** The instrument's own title, or null where the document's says the same or there is none. */
export function instrumentTitle(instrument: Instrument, title: string | null): string | null {
  const own = elementValue(instrument.title);
  if (own === null) return null;
  const shown = harmlessProse(own);
  return title !== null && harmlessProse(title) === shown ? null : shown;
}

export function shownCommitments(reading: Reading): ShownCommitment[] {
  const placeAt = createPlaces(reading);
  const all = (reading.instrument === null ? null : elementValue(reading.instrument.parties)) ?? [];
  return reading.commitments.map((commitment) => {
    const line = placeAt(commitment.quote[0]?.[0] ?? 0);
    const deed = {
      bearer: elementValue(commitment.bearer) ?? [],
      to: elementValue(commitment.to) ?? [],
      act: elementValue(commitment.act),
      modality: elementValue(commitment.modality),
      status: elementValue(commitment.status),
      all,
    };
    return {
      sentence: sentenceOf(deed),
      tags: tagsOf(deed),
      // The sentences of a report are counted by nobody; its lines are.
      place: reading.instrument === null ? line : `${harmlessProse(commitment.place)}, ${line}`,
      words: words(reading, commitment.quote),
      facts: factsOf(reading, commitment, isEverybody(deed.bearer, all)),
      missing: deed.modality === 'declaration' ? [] : missingOf(commitment),
    };
  });
}

function factsOf(reading: Reading, commitment: Commitment, everybody: boolean): ShownCommitment['facts'] {
  const { bearer, trigger, deadline, term, condition, consequence, amount, location, refersTo } = commitment;
  const amountWords = elementValue(amount)?.words;
  const facts: [string, string | null | undefined][] = [
    ['who', bearer.state === 'inferred' && !everybody ? `inferred${reasonOf(bearer, reading)}` : null],
    ['when', elementValue(trigger)],
    ['by when', shownLimit(deadline)],
    ['how long', shownLimit(term)],
    ['unless', elementValue(condition)],
    ['or else', elementValue(consequence)],
    ['how much', amountWords],
    ['where', elementValue(location)],
    ['see', seen(refersTo)],
  ];
  return facts.flatMap(([label, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ label, value: harmlessProse(value) }],
  );
}

/** Clauses of the same text that a commitment refers to, with their place: "the preceding paragraph (Art. 2 ¶ 1)". */
function seen(refersTo: Commitment['refersTo']): string | null {
  const found = (elementValue(refersTo) ?? []).flatMap(({ words, place, external }) =>
    external ? [] : [place === null ? `${words} (not in this text)` : words === place ? words : `${words} (${place})`],
  );
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

function shownLimit(element: Element<Limit>): string | null {
  const limit = elementValue(element);
  return limit === null ? null : limitInWords(limit);
}

function missingOf({ trigger, deadline, term }: Commitment): string[] {
  const named: [string, Element<unknown>][] = [
    ['when', trigger],
    ['by when', deadline],
    ['how long', term],
  ];
  return named.flatMap(([label, { state }]) => (state === 'missing' ? [label] : []));
}

/** ` from “the Guarantors”`; nothing where the reason is no words of the text and none was given. */
function reasonOf(element: Element<unknown>, reading?: Reading): string {
  if (element.state !== 'inferred') return '';
  if (typeof element.from === 'string') return element.from === '' ? '' : `: ${harmlessProse(element.from)}`;
  if (reading === undefined || element.from.length === 0) return '';
  return ` from “${words(reading, element.from)}”`;
}

/** Positions by party, parties in the order of the text, a party's positions by issue in the order of the text. */
export function positionGroups(reading: Reading): { party: string; positions: ShownPosition[] }[] {
  const placeAt = createPlaces(reading);
  const groups = new Map<string, Map<Issue, Position[]>>();
  for (const position of [...reading.positions].sort((a, b) => firstOf(a) - firstOf(b))) {
    const issues = groups.get(position.party) ?? new Map<Issue, Position[]>();
    issues.set(position.issue, [...(issues.get(position.issue) ?? []), position]);
    groups.set(position.party, issues);
  }
  return [...groups].map(([party, issues]) => ({
    party: partyInWords(party),
    positions: [...issues.values()].flat().map((position) => ({
      issue: ISSUES[position.issue],
      stance: STANCES[position.stance],
      value: position.value === null ? null : harmlessProse(position.value),
      speaker: position.speaker === null ? null : harmlessProse(position.speaker),
      words: words(reading, position.quote),
      place: placeAt(firstOf(position)),
    })),
  }));
}

/** Events by date, those to come apart; what has no date stands at the end of its list. */
export function eventLists(reading: Reading): { happened: ShownEvent[]; planned: ShownEvent[] } {
  const placeAt = createPlaces(reading);
  const shown = [...reading.events].sort(byDate).map((event) => ({
    event,
    shown: {
      when: event.date === null ? 'date not known' : (timeInWords(event.date) ?? event.date),
      what: EVENT_TYPES[event.type],
      status: EVENT_STATUSES[event.status],
      where: event.place === null ? null : harmlessProse(event.place),
      who: event.participants.length === 0 ? null : inWords(event.participants.map(partyName)),
      words: words(reading, event.quote),
      place: placeAt(firstOf(event)),
    },
  }));
  const ahead = ({ event }: { event: Event }) => event.status === 'planned' || event.status === 'proposed';
  return {
    happened: shown.filter((one) => !ahead(one)).map((one) => one.shown),
    planned: shown.filter(ahead).map((one) => one.shown),
  };
}

function byDate(a: Event, b: Event): number {
  const [first, second] = [a.date ?? '~', b.date ?? '~'];
  return first === second ? firstOf(a) - firstOf(b) : first < second ? -1 : 1;
}

function firstOf({ quote }: { quote: readonly Range[] }): number {
  return quote[0]?.[0] ?? 0;
}

function words(reading: Reading, ranges: readonly Range[]): string {
  return harmlessProse(wordsAt(reading, ranges));
}
