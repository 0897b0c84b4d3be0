/**
 * Eats the short name of a person in its text ("Zelensky", "President Xi"); says who it is, or that it is nobody known.
 * A short name needs a reason: the full name stood before it, a title stands before it, or it is that of a head of state,
 * government or diplomacy in office and no common surname. A stranger who bears the same surname in the text takes it away.
 */
import { decoyWords } from '../generated/parties.js';
import { fold } from './fold.js';
import type { PartyMention } from './mention.js';
import type { NameWord } from './name-words.js';
import { isTitle, officeEndingAt } from './offices.js';
import { namesOf, type Person, type Term, termsAt } from './person.js';

/** Closed classes of English grammar, and days and months: capitals that belong to no name. */
const NO_NAME = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your there here in on at for from by ' +
    'to of with without into over under about against between among through but and or so yet nor if when while although ' +
    'though because since after before until unless as however moreover meanwhile then thus also still even only just both ' +
    'what who whom whose why how where which did does do has have had is are was were be been will would can could shall ' +
    'should may might must not no never some any all most many much few each every other another such like unlike despite ' +
    'during amid per via than says said asked told now today yesterday tomorrow later earlier monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april june july august september october november december'
  ).split(' '),
);

/** Posts whose holders are known by their bare surname. */
const PRINCIPAL = new Set([
  'president',
  'prime minister',
  'supreme leader',
  'foreign minister',
  'secretary-general',
  'chair',
  'security adviser',
  'spokesperson',
  'envoy',
  'adviser',
  'chief of staff',
  'defence minister',
]);

/** Posts that one person of a state holds at a time, each known by its own title. */
const SINGLE = new Set(['president', 'prime minister', 'foreign minister', 'defence minister']);

/** Titles of many posts: "Secretary Holt" may be a minister of any name. */
const LOOSE = new Set(['minister', 'envoy', 'adviser', 'chair', 'military chief', 'supreme leader']);

const common = new Set(decoyWords.surnames.map(fold));
const given = new Set(decoyWords.given.map(fold));
const firm = new Set(decoyWords.before.map(fold));

export function isGivenName(word: NameWord): boolean {
  return word.capital && given.has(word.key);
}

/** A capital that may open a sentence or name a day, but no person. */
export function isNoName(word: NameWord): boolean {
  return NO_NAME.has(word.key);
}

/** A word that, in capitals after a name, makes it a paper's, firm's or place's. */
export function endsFirm(word: NameWord | undefined): boolean {
  return word !== undefined && word.gap === '' && !word.hyphen && word.capital && firm.has(word.key);
}

const shortKeys = new Map<Person, readonly string[]>();

/** Short names of a person as word keys, kept, since the same few people fill the news. */
function shortKeysOf(person: Person): readonly string[] {
  let keys = shortKeys.get(person);
  if (keys === undefined) {
    keys = namesOf(person).short.map((name) => fold(name).replace(/-/g, ' '));
    shortKeys.set(person, keys);
  }
  return keys;
}

export class PeopleInText {
  private readonly introduced = new Map<string, Person>();
  private readonly strangers = new Set<string>();

  constructor(
    private readonly words: readonly NameWord[],
    private readonly date: string | undefined,
  ) {}

  /** Remembers a full name, by which the short ones that follow are known. */
  introduce(person: Person): void {
    for (const key of shortKeysOf(person)) {
      this.introduced.set(key, person);
      this.strangers.delete(key);
    }
  }

  /** Of several people with the full name at word `from` the one in office; else the first. `mentions` are those found before. */
  byFullName(candidates: readonly Person[], from: number, mentions: readonly PartyMention[]): Person | null {
    const meant = candidates.filter((person) => !this.isNamesake(person, from, mentions));
    // The surname alone is the namesake's from here on.
    if (meant.length === 0) for (const key of candidates.flatMap(shortKeysOf)) this.strangers.add(key);
    return meant.find((person) => termsAt(person, this.date).length > 0) ?? meant[0] ?? null;
  }

  /** "Defence Minister" before the name of another state's prime minister, of which the text has not spoken: somebody else. */
  private isNamesake({ terms }: Person, from: number, mentions: readonly PartyMention[]): boolean {
    const office = this.titleBefore(from)?.office;
    if (office == null || !SINGLE.has(office) || terms.some((term) => term.office === office)) return false;
    if (!terms.some((term) => SINGLE.has(term.office))) return false;
    return !mentions.some(({ party }) => terms.some((term) => term.party === party));
  }

  /** The person whom the short name at words `[from, to)` means; `before` is the mention last found. */
  byShortName(
    candidates: readonly Person[],
    from: number,
    to: number,
    before: PartyMention | undefined,
  ): Person | null {
    const key = this.words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
    if (endsFirm(this.words[to]) || this.goesOn(to)) return null;
    const title = this.titleBefore(from);
    if (title !== null && title.office !== null) {
      return this.byTitle(candidates, key, title.office, this.nationBefore(title.from, before));
    }
    if (title === null && this.givenNameBefore(from, before)) return this.byGivenName(candidates, key, from);
    const known = this.known(candidates, key);
    if (known !== null || common.has(key)) return known;
    if (title !== null || this.standsAlone(from, before))
      return this.strangers.has(key) ? null : this.serving(candidates);
    return this.byGivenName(candidates, key, from);
  }

  /** The party whose adjective or possessive stands right before the title. */
  private nationBefore(title: number, before: PartyMention | undefined): string | null {
    const previous = this.words[title - 1];
    if (before === undefined || before.end !== previous?.end || this.words[title]?.gap !== '') return null;
    return before.kind === 'demonym' || previous.possessive ? before.party : null;
  }

  /** "President Xi", "Honduran President Hernández": a nationality before the title must fit too. */
  private byTitle(candidates: readonly Person[], key: string, office: string, nation: string | null): Person | null {
    const fit = candidates.filter(({ terms }) => nation === null || terms.some(({ party }) => party === nation));
    const now = this.holderNow(fit, office, nation) ?? this.known(fit, key);
    if (now !== null) return now;
    if (nation === null && common.has(key)) return null;
    return nation === null && LOOSE.has(office) ? this.serving(fit) : this.holderOnce(fit, office, nation);
  }

  /** The capital before the surname is a given name: another spelling of the person's own, or a stranger's. */
  private byGivenName(candidates: readonly Person[], key: string, from: number): Person | null {
    const person = common.has(key) ? undefined : candidates.find((one) => this.sameInitial(one, from - 1));
    if (person === undefined) this.strangers.add(key);
    else this.introduce(person);
    return person ?? null;
  }

  /** The person of this short name whom the text has introduced. */
  private known(candidates: readonly Person[], key: string): Person | null {
    const person = this.strangers.has(key) ? undefined : this.introduced.get(key);
    return person !== undefined && candidates.includes(person) ? person : null;
  }

  /** The one who holds a post at the date that makes a bare surname known. */
  private serving(candidates: readonly Person[]): Person | null {
    const serves = (person: Person) =>
      termsAt(person, this.date).some(({ office, party }) => party !== null && PRINCIPAL.has(office));
    return candidates.find(serves) ?? null;
  }

  private holderNow(candidates: readonly Person[], office: string, nation: string | null): Person | null {
    const holds = ({ office: post, party }: Term) => post === office && (nation === null || party === nation);
    return candidates.find((person) => termsAt(person, this.date).some(holds)) ?? null;
  }

  /** Who was the last to enter the post before the date. */
  private holderOnce(candidates: readonly Person[], office: string, nation: string | null): Person | null {
    let last: { person: Person; from: string } | null = null;
    for (const person of candidates) {
      for (const term of person.terms) {
        if (term.office !== office || (nation !== null && term.party !== nation)) continue;
        if (this.date !== undefined && term.from > this.date) continue;
        if (last === null || term.from > last.from) last = { person, from: term.from };
      }
    }
    return last?.person ?? null;
  }

  /** "Mykhailo" and "Mikhailo": a transliteration changes the letters of a given name, but seldom its first. */
  private sameInitial(person: Person, given: number): boolean {
    const initial = (key: string) => key.charAt(0).replace(/[yj]/, 'i').replace('e', 'i');
    return initial(this.words[given]?.key ?? '') === initial(fold(person.name));
  }

  /** A surname without a reason to know it must not follow another capital: "Jamie Harrow Putin" may be anybody. */
  private standsAlone(from: number, before: PartyMention | undefined): boolean {
    const word = this.words[from];
    const previous = this.words[from - 1];
    if (word === undefined || (word.upper && !(previous?.upper ?? true))) return false;
    if (previous === undefined || word.gap !== '' || !previous.capital || previous.possessive) return true;
    return isNoName(previous) || (before !== undefined && before.end === previous.end);
  }

  private titleBefore(from: number): { office: string | null; from: number } | null {
    const previous = this.words[from - 1];
    if (previous === undefined || this.words[from]?.gap !== '' || previous.possessive) return null;
    const noun = officeEndingAt(this.words, from - 1);
    if (noun !== null) return { office: noun.noun.office, from: noun.from };
    return isTitle(previous) ? { office: null, from: from - 1 } : null;
  }

  /** "Hugo Zelensky": a capitalised word before the name, in running text, is somebody's given name. */
  private givenNameBefore(from: number, before: PartyMention | undefined): boolean {
    const word = this.words[from];
    const previous = this.words[from - 1];
    if (word === undefined || previous === undefined || word.gap !== '' || word.hyphen) return false;
    if (!previous.capital || previous.possessive || isNoName(previous)) return false;
    if (before !== undefined && before.end === previous.end && before.kind !== 'person') return false;
    if (previous.opens) return true;
    const earlier = this.words[from - 2];
    return given.has(previous.key) || earlier === undefined || !earlier.capital || previous.gap === '!';
  }

  /** "Kim Kardashian", "Obama Boulevard": in running text a capitalised word after the name belongs to it. */
  private goesOn(to: number): boolean {
    const next = this.words[to];
    if (next === undefined || next.gap !== '' || !next.capital || isNoName(next)) return false;
    if (this.words[to - 1]?.possessive) return false;
    if (next.hyphen) return false;
    const after = this.words[to + 1];
    return after === undefined || after.gap === '!' || !after.capital;
  }
}
