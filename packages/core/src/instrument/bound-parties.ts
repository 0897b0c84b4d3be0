/** From an agreement to its parties: those it names as such, those its clauses let conclude, or those its points bind. */
import type { Element } from '../element/element.js';
import { inferred, missing, stated } from '../element/element.js';
import { findParties } from '../party/find-parties.js';
import type { PartyMention } from '../party/mention.js';
import { isRecognised, partyById } from '../party/party.js';
import type { Range } from '../quote/range.js';
import { operative } from './clause-element.js';
import type { Clause } from './clauses.js';
import type { Form } from './form.js';
import { type NamedParty, partiesOfTitle } from './parties.js';

const RATIFIED = /\bratif\w+\s(?:of|by)\b|\bratifications?\b/i;

/** Who stands before one of these does, or is to do, what a point says. */
const BOUND =
  /^(?:\s\([^)]{1,20}\))?,?\s(?:(?:also|each|both|hereby|and\s(?:its|the)\s[^,.]{1,40})\s)?(?:will|shall|must|may|agrees?|undertakes?|commits?|pledges?|is\seligible|withdraws?)\b/;
const FEWEST = 2;

/** Plans are short; behind so much text nobody new is bound. */
const LONGEST_PLAN = 400_000;

export interface PartySigns {
  named: readonly NamedParty[];
  clauses: readonly Clause[];
  title: Element<string>;
  form: Form | null;
  /** Whether the text has a preamble, in which an agreement names its parties. */
  preamble: boolean;
  /** The day by which people hold office, ISO. */
  date?: string | undefined;
}

/**
 * The parties by the surest sign the text gives. With a preamble: two or more in the opening, the signatories, those of the title.
 * Without one: the signatories, those of the title, two or more in the opening. Then the states whose ratification counts, and one
 * in the opening. Where there is no such sign, those are inferred whom the points bind.
 */
export function readParties(
  masked: string,
  { named, clauses, title, form, preamble, date }: PartySigns,
): Element<string[]> {
  const of = (where: NamedParty['where']) => named.filter((one) => one.where === where && one.role === 'party');
  if (form === 'executive-order' || form === 'statute') return issuer(masked, clauses, date);
  const opening = of('opening');
  const signed = of('signature');
  if (preamble && ids(opening).length > 1) return element(opening);
  if (ids(signed).length > 0) return element([...opening, ...signed]);
  const titled = ofTitle(of('title'), title, date);
  const [alone, second] = titled.state === 'missing' ? [] : titled.value;
  if (alone !== undefined && second === undefined) {
    if (ids(opening).length > 1 && ids(opening).includes(alone)) return element(opening);
    const within = withItsState(alone, masked, clauses, date);
    if (within !== null) return within;
  }
  const several = titled.state !== 'missing' && titled.value.length > 1;
  if (several || (!preamble && titled.state !== 'missing')) return titled;
  if (ids(opening).length > 1) return element(opening);
  const ratifying = ratifiers(masked, clauses, date);
  if (ids(ratifying).length > 1) return element(ratifying);
  if (opening.length > 0) return element(opening);
  // A treaty that leaves its parties to its signatures names none; a plan binds those whom its points let act.
  return form === 'treaty' ? missing : boundBy(masked, clauses, date);
}

/** The parties of the title in the text, or else of the title that the page bears. */
function ofTitle(inText: readonly NamedParty[], title: Element<string>, date: string | undefined): Element<string[]> {
  if (inText.length > 0) return element(inText);
  if (title.state !== 'inferred') return missing;
  const found = ids(partiesOfTitle(title.value, [0, title.value.length], date));
  return found.length === 0 ? missing : inferred(found, 'the title of the page or file');
}

/** Of an agreement about a territory or with a movement the title names but that side; the other is the state that its clauses name most. */
function withItsState(
  party: string,
  masked: string,
  clauses: readonly Clause[],
  date: string | undefined,
): Element<string[]> | null {
  const kind = partyById(party)?.kind;
  const own = operative(clauses);
  const [first, last] = [own[0], own.at(-1)];
  if (isRecognised(party) || kind === 'organisation' || first === undefined || last === undefined) return null;
  const states = findParties(masked, [first.start, Math.min(last.end, first.start + LONGEST_PLAN)], date).filter(
    (one) => one.party !== null && isRecognised(one.party) && one.use === 'name',
  );
  const most = mostNamed(states)?.party;
  if (most == null || states.filter((one) => one.party === most).length < OFTEN) return null;
  return inferred([most, party], 'the side that the title names and the state that the clauses name most');
}

/** A state that is named less often has no part in it. */
const OFTEN = 4;

/** An order or a statute binds whoever issues it: the state whose laws or constitution it invokes, or whose bodies it names first. */
function issuer(masked: string, clauses: readonly Clause[], date: string | undefined): Element<string[]> {
  const first = clauses.find(({ region }) => region !== 'title');
  if (first === undefined) return missing;
  const end = Math.min(clauses.at(-1)?.end ?? first.end, first.start + 20_000);
  const states = findParties(masked, [first.start, end], date).filter(
    ({ party, kind, use }) => party !== null && kind === 'state' && use === 'name',
  );
  const invoked = states.find(({ start }) =>
    INVOKED.test(masked.slice(Math.max(0, start - 40), start).replace(/\s/g, ' ')),
  );
  const found = invoked ?? mostNamed(states);
  return found?.party == null ? missing : stated([found.party], [found.start, found.end]);
}

function mostNamed(mentions: readonly PartyMention[]): PartyMention | undefined {
  const times = new Map<string | null, number>();
  for (const { party } of mentions) times.set(party, (times.get(party) ?? 0) + 1);
  const most = Math.max(...times.values());
  return mentions.find(({ party }) => times.get(party) === most);
}

const INVOKED =
  /\b(?:laws|constitution|congress|parliament|senate|policy|interests?)\s(?:and\s\p{L}+\s)?of\s(?:the\s)?$/iu;

const ids = (parties: readonly { id: string }[]) => [...new Set(parties.map(({ id }) => id))];

function element(parties: readonly { id: string; start: number; end: number }[]): Element<string[]> {
  const names = ids(parties);
  const quotes = names.flatMap((id): Range[] => {
    const first = parties.find((one) => one.id === id);
    return first === undefined ? [] : [[first.start, first.end]];
  });
  return stated(names, ...quotes);
}

/** "including the ratifications of Aland, Bland and Cland". */
function ratifiers(
  masked: string,
  clauses: readonly Clause[],
  date: string | undefined,
): { id: string; start: number; end: number }[] {
  for (const { start, end, words } of operative(clauses)) {
    if (!RATIFIED.test(words)) continue;
    const at = start + Math.max(0, masked.slice(start, end).search(/\bratifications?\s+of\b|\bratified\s+by\b/i));
    const found = findParties(masked, [at, end], date).flatMap(({ party, kind, use, start: from, end: to }) =>
      party !== null && kind === 'state' && use === 'name' ? [{ id: party, start: from, end: to }] : [],
    );
    if (ids(found).length > 1) return found;
  }
  return [];
}

function boundBy(masked: string, clauses: readonly Clause[], date: string | undefined): Element<string[]> {
  const own = operative(clauses);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return missing;
  const times = new Map<string, Range[]>();
  const reach = Math.min(last.end, first.start + LONGEST_PLAN);
  for (const { party, kind, use, start, end } of findParties(masked, [first.start, reach], date)) {
    if (party === null || use !== 'name' || kind === 'demonym' || kind === 'person') continue;
    const concludes = /\bbetween\s(?:\p{Lu}[\p{L}.]*,?\s(?:and\s)?(?:the\s)?){0,4}$/u.test(
      masked.slice(Math.max(0, start - 80), start),
    );
    if (!concludes && !BOUND.test(masked.slice(end, end + 80))) continue;
    const ranges = times.get(party) ?? [];
    ranges.push([start, end]);
    times.set(party, ranges);
  }
  const enough = [...times].filter(([, ranges]) => ranges.length >= FEWEST);
  const bound = enough.length > 0 ? enough : [...times];
  if (bound.length === 0) return missing;
  return inferred(
    bound.map(([id]) => id),
    bound.flatMap(([, ranges]) => ranges.slice(0, 1)),
  );
}
