/** Eats a person's name, or a party and a post, with a date; gives the person of the gazetteer. */
import { fold } from './fold.js';
import { holds, namesOf, onceOf, type Person, people, type Term, termsAt } from './person.js';

export interface KnownPerson {
  /** Full name. */
  name: string;
  /** Party spoken for at the date; null for a person who held no post then. */
  party: string | null;
  /** Post held at the date, as the data name it, or null. */
  office: string | null;
  /** Party served last before the date, or else first after it, where none is served at it. */
  once: string | null;
}

const keyOf = (name: string): string =>
  fold(name)
    .replace(/[-.\s]+/g, ' ')
    .trim();

let names: { full: Map<string, Person[]>; short: Map<string, Person[]> } | null = null;

function index(): { full: Map<string, Person[]>; short: Map<string, Person[]> } {
  const full = new Map<string, Person[]>();
  const short = new Map<string, Person[]>();
  const add = (map: Map<string, Person[]>, spellings: readonly string[], person: Person) => {
    for (const key of new Set(spellings.map(keyOf))) map.set(key, [...(map.get(key) ?? []), person]);
  };
  for (const person of people) {
    const spellings = namesOf(person);
    add(full, spellings.full, person);
    add(short, spellings.short, person);
  }
  return { full, short };
}

/**
 * The person of a full name, or of a surname that at the date only one holder of a post bears; else null. Accents, hyphens
 * and case do not count. `date` is ISO; without it each person's last post counts.
 */
export function personByName(name: string, date?: string): KnownPerson | null {
  names ??= index();
  const key = keyOf(name);
  const full = names.full.get(key);
  const inOffice = (person: Person) => termsAt(person, date).some(({ party }) => party !== null);
  if (full !== undefined) {
    const person = full.find(inOffice) ?? full[0];
    return person === undefined ? null : known(person, date);
  }
  const [only, second] = (names.short.get(key) ?? []).filter(inOffice);
  return only !== undefined && second === undefined ? known(only, date) : null;
}

function known(person: Person, date: string | undefined): KnownPerson {
  const term: Term | undefined = termsAt(person, date)[0];
  return {
    name: person.name,
    party: term?.party ?? null,
    office: term?.office ?? null,
    once: term === undefined && date !== undefined ? onceOf(person, date) : null,
  };
}

/** Full name of whoever held a party's post on a day, the last to enter it first; null where the data do not know. */
export function holderOf(party: string, office: string, date: string): string | null {
  let best: { name: string; from: string } | null = null;
  for (const { name, terms } of people) {
    for (const term of terms) {
      if (term.party !== party || term.office !== office || !holds(term, date)) continue;
      if (best === null || term.from > best.from) best = { name, from: term.from };
    }
  }
  return best?.name ?? null;
}
