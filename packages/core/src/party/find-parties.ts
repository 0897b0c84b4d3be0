/** Eats a text and its date; gives every place in it where a party of the gazetteer is named, by the longest match. */
import type { Range } from '@casus/english';
import { decoyWords } from '../generated/parties.js';
import { Surroundings } from './ambiguous.js';
import { fold } from './fold.js';
import type { MentionUse, PartyMention } from './mention.js';
import { type Found, type Name, namesAt, type PartyName } from './name-tree.js';
import { type NameWord, nameWords } from './name-words.js';
import { onceOf, type Person, termsAt } from './person.js';
import { endsFirm, isGivenName, PeopleInText } from './person-in-text.js';

const backed = new Set(decoyWords.backed.map(fold));
const deals = new Set(decoyWords.deals.map(fold));
const regions = new Set(decoyWords.regions.map(fold));
const TURNED = new Set(['pro', 'anti', 'non', 'un', 'ex', 'post', 'pre', 'trans', 'inter', 'intra', 'native']);
const AMERICANS = new Set(['american', 'americans']);
const PLACING = new Set(
  'in inside outside near within across throughout around into at via through downtown central'.split(' '),
);
/** Words that may stand between the preposition and the name: "in eastern Freedonia". */
const PART = new Set(
  'the a eastern western northern southern central downtown nearby neighboring neighbouring southeastern northeastern southwestern northwestern'.split(
    ' ',
  ),
);

/**
 * The mentions in `text[range)`, in order, disjoint; offsets are UTF-16 units of `text`. `date` (ISO) is the day by which
 * people are taken to hold office; without it each person's last post counts. Read a whole article in one call: full names
 * are remembered for the short ones that follow, and ambiguous names look at the whole range.
 */
export function findParties(text: string, range: Range = [0, text.length], date?: string): PartyMention[] {
  const words = nameWords(text, range[0], range[1]);
  const surroundings = new Surroundings(words);
  const people = new PeopleInText(words, date);
  const mentions: PartyMention[] = [];
  let i = 0;
  while (i < words.length) {
    let next = i + 1;
    for (const found of namesAt(words, i)) {
      const outcome = choose(found, i);
      if (outcome === null) continue;
      if (typeof outcome === 'number') next = outcome;
      else {
        next = found.to;
        mentions.push(outcome);
      }
      break;
    }
    i = next;
  }
  return mentions;

  /** The mention, or the word to go on with where the words are swallowed, or null where this name is not meant. */
  function choose({ names, to }: Found, from: number): PartyMention | number | null {
    if (names.some(({ is }) => is === 'decoy')) return to;
    const next = words[to];
    // "Lithuanian Americans" are Americans, and speak for nobody.
    if (next?.gap === '' && !next.hyphen && AMERICANS.has(next.key))
      if (names.some((name) => name.is === 'party' && name.kind === 'demonym' && name.party !== 'USA')) return to + 1;
    for (const name of names) {
      if (name.is !== 'party' || !standsForParty(name, from, to)) continue;
      return mention(from, to, {
        party: name.party,
        kind: name.kind,
        use: useOf(words, name, from, to),
        name: name.name,
        office: null,
        once: null,
      });
    }
    const person = personOf(names, from, to);
    return person === null ? null : personMention(person, from, to);
  }

  function standsForParty(name: PartyName, from: number, to: number): boolean {
    if (isElsewhere(name, from, to)) return false;
    if (endsFirm(words[to]) && name.kind !== 'organisation' && name.kind !== 'group') return false;
    const previous = words[from - 1];
    const named = previous !== undefined && words[from]?.gap === '' && !previous.possessive && isGivenName(previous);
    if (named && to === from + 1 && !previous.opens) return false;
    if (named && to === from + 1 && name.kind !== 'demonym') return false;
    return surroundings.allows(name.written, from, to);
  }

  /** "Berlin, New Hampshire", the "Ohio Senate", the "French Senate": a namesake of the town or house. */
  function isElsewhere(name: PartyName, from: number, to: number): boolean {
    if (name.kind === 'capital' || name.kind === 'state')
      return text.charCodeAt(words[to - 1]?.end ?? 0) === 44 && regionAt(to) && words[to]?.capital === true;
    if (name.kind !== 'seat' || words[from]?.gap !== '') return false;
    const before = mentions.at(-1);
    const others = before !== undefined && before.end === words[from - 1]?.end && before.party !== name.party;
    return (others && before.kind !== 'person') || regionAt(from - 1) || regionAt(from - 2);
  }

  function regionAt(i: number): boolean {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || !word.capital) return false;
    return regions.has(word.key) || (next !== undefined && regions.has(`${word.key} ${next.key}`));
  }

  function personOf(names: readonly Name[], from: number, to: number): Person | null {
    const full = names.flatMap((name) => (name.is === 'full' ? [name.person] : []));
    if (full.length > 0) {
      const person = people.byFullName(full, from, mentions);
      if (person !== null) people.introduce(person);
      return person;
    }
    const short = names.flatMap((name) => (name.is === 'short' ? [name.person] : []));
    return short.length === 0 ? null : people.byShortName(short, from, to, mentions.at(-1));
  }

  function personMention(person: Person, from: number, to: number): PartyMention {
    const term = termsAt(person, date)[0];
    return mention(from, to, {
      party: term?.party ?? null,
      kind: 'person',
      use: 'name',
      name: person.name,
      office: term?.office ?? null,
      once: term === undefined && date !== undefined ? onceOf(person, date) : null,
    });
  }

  function mention(from: number, to: number, rest: Omit<PartyMention, 'start' | 'end'>): PartyMention {
    // "the West" asks for its article, which is no part of the name.
    const first = words[from]?.key === 'the' && to > from + 1 ? words[from + 1] : words[from];
    const end = words[to - 1]?.end ?? 0;
    // "SPLM/A (IO)": a bracket opened inside the name is closed with it.
    const closes = text.charCodeAt(end) === 41 && words.slice(from + 1, to).some(({ gap }) => gap === '(');
    return { start: first?.start ?? 0, end: closes ? end + 1 : end, ...rest };
  }
}

function useOf(words: readonly NameWord[], name: PartyName, from: number, to: number): MentionUse {
  const next = words[to];
  if (next?.hyphen && backed.has(next.key)) return 'compound';
  if (words[from]?.hyphen && TURNED.has(words[from - 1]?.key ?? '')) return 'compound';
  if (name.kind !== 'state' && name.kind !== 'capital') return 'name';
  if (words[to - 1]?.possessive) return 'name';
  if (name.kind === 'capital' && next !== undefined && next.gap === '' && !next.hyphen && deals.has(next.key))
    return 'place';
  let i = from - 1;
  if (words[from]?.gap !== '' || words[from]?.hyphen) return 'name';
  while (i > from - 4 && PART.has(words[i]?.key ?? '') && words[i]?.gap === '') i--;
  return PLACING.has(words[i]?.key ?? '') ? 'place' : 'name';
}
