/** The noun Person: somebody who speaks for a party, with the terms of office by which it is known when. */
import { type PersonRow, personRows } from '../generated/people.js';

export interface Term {
  /** Party the post is held in; null for people of public life who speak for none. */
  party: string | null;
  /** The post, as `data/party/offices.yml` calls it. */
  office: string;
  /** Day, month or year of its begin, `2014-06-07`, `2014-06`, `2014`. */
  from: string;
  /** The same of its end; empty while it lasts. */
  to: string;
}

export interface Person {
  name: string;
  /** Full names in all spellings, parted by "|". */
  full: string;
  /** The same of the short names by which a text knows the person once named. */
  short: string;
  terms: readonly Term[];
}

function fromRow({ name, full, short, terms }: PersonRow): Person {
  return { name, full, short, terms: terms.map(([party, office, from, to]) => ({ party, office, from, to })) };
}

/** All people of the gazetteer. */
export const people: readonly Person[] = personRows.map(fromRow);

/** Whether a day lies in a term; where the term knows only a month or year, all of it counts. */
export function holds(term: Term, date: string): boolean {
  return begun(term, date) && (term.to === '' || date.slice(0, term.to.length) <= term.to);
}

function begun(term: Term, date: string): boolean {
  return date.slice(0, term.from.length) >= term.from;
}

/** The terms of a person that lie at a date, the latest begun first; all of them, latest first, where no date is given. */
export function termsAt(person: Person, date?: string): Term[] {
  const terms = date === undefined ? [...person.terms] : person.terms.filter((term) => holds(term, date));
  return terms.sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1));
}

/** The party served last before a date, or else first after it; null for people without a party. */
export function onceOf(person: Person, date: string): string | null {
  const served = person.terms.filter(({ party }) => party !== null).sort((a, b) => (a.from < b.from ? -1 : 1));
  const before = served.filter((term) => begun(term, date));
  return (before.at(-1) ?? served[0])?.party ?? null;
}

/** Full and short names as lists; a person of one name has no full one. */
export function namesOf({ full, short }: Person): { full: string[]; short: string[] } {
  const list = (names: string) => (names === '' ? [] : names.split('|'));
  return { full: list(full), short: list(short) };
}
