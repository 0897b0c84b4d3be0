/**
 * Eats a noun phrase such as a speaker or the side of a duty ("a senior Ukrainian official", "the presidents of France and
 * Germany"); gives the parties that speak or act in it. Works from the words alone: the phrase is cut into its conjuncts, in
 * each the head is sought, and the party is the head itself, or what a noun of office stands with. What it does not know
 * gives nothing, rather than the nearest name: "a critic of the Kremlin" is not Russia.
 */
import type { Range } from '@casus/english';
import { firstFrom } from '../quote/first-from.js';
import { findParties } from './find-parties.js';
import type { PartyMention } from './mention.js';
import { type NameWord, nameWords } from './name-words.js';
import { betweenWords, type OfficeNoun, officeEndingAt, partingWords } from './offices.js';
import { partyById } from './party.js';

/** Prepositions and relatives, after which a phrase no longer names its head. */
const STOPS = new Set(
  (
    'of for from to in at on with who which that whose whom by under over about against as where when near inside ' +
    'outside between among including within into during after before since speaking saying acting close familiar ' +
    'involved is was are were has had said says'
  ).split(' '),
);
const DETERMINERS = new Set(
  'the a an this that these those its their his her our your my both all each every'.split(' '),
);
/** "One of the officials": the head stands after "of". */
const PART_OF = new Set(
  'one two three four five six some several many most none both each any member members group team number majority list part rest representatives'.split(
    ' ',
  ),
);
const ANDS = new Set(['and', 'or', 'plus', 'versus', 'nor']);
/** Quantifiers that make a people a crowd of persons: "many Ukrainians" do not speak for Ukraine. */
const CROWD = new Set(
  'many most some few more fewer ordinary young older millions thousands hundreds percent a an one two'.split(' '),
);
/** Portfolios are too many to list: one unknown word is let pass before these. */
const PORTFOLIO = new Set(['minister', 'ministers', 'secretary', 'ministry', 'ministries']);
/** Nouns of office that "in" binds to a capital: "officials in Kyiv". */
const SEATED = new Set(['official', 'officials', 'authorities', 'leaders', 'government', 'lawmakers', 'policymakers']);

interface Chunk {
  from: number;
  to: number;
}

interface Resolved {
  parties: string[];
  /** Nothing but an adjective or a possessive, which waits for the head of the next conjunct. */
  modifier: boolean;
}

const NOTHING: Resolved = { parties: [], modifier: false };

/** The parties a noun phrase speaks of, in its order, each once; `date` (ISO) is the day by which people hold office. */
export function partiesOf(words: string, date?: string): string[] {
  return partiesIn(words, [0, words.length], findParties(words, undefined, date));
}

/** The one party a noun phrase speaks of; null where there is none, or more than one. */
export function partyOf(words: string, date?: string): string | null {
  const [party, second] = partiesOf(words, date);
  return party !== undefined && second === undefined ? party : null;
}

/** The same for a phrase in a text whose mentions have been found, so that short names mean whom the text introduced. */
export function partiesIn(text: string, range: Range, mentions: readonly PartyMention[]): string[] {
  return new Phrase(text, range, mentions).parties();
}

class Phrase {
  private readonly words: NameWord[];
  /** The mention that covers each word. */
  private readonly covers: (PartyMention | undefined)[];
  /** The noun of office that ends with each word, and where it begins. */
  private readonly offices = new Map<number, { noun: OfficeNoun; from: number }>();
  /** Words inside a noun of office, where "of" and "for" part nothing. */
  private readonly inOffice = new Set<number>();

  constructor(
    private readonly text: string,
    [start, end]: Range,
    mentions: readonly PartyMention[],
  ) {
    this.words = nameWords(text, start, end);
    let at = firstFrom(mentions, start);
    this.covers = this.words.map((word) => {
      while ((mentions[at]?.end ?? end) < word.end) at++;
      const mention = mentions[at];
      return mention !== undefined && mention.start <= word.start && mention.end <= end ? mention : undefined;
    });
    for (let i = this.words.length - 1; i >= 0; i--) {
      if (this.inOffice.has(i) || this.covers[i] !== undefined) continue;
      const found = officeEndingAt(this.words, i);
      if (found === null || this.covers.slice(found.from, i).some((mention) => mention !== undefined)) continue;
      this.offices.set(i, found);
      for (let k = found.from; k <= i; k++) this.inOffice.add(k);
    }
  }

  parties(): string[] {
    const chunks = this.chunks();
    const found: string[][] = [];
    let waiting: string[][] = [];
    for (const chunk of chunks) {
      const { parties, modifier } = this.resolve(chunk.from, chunk.to);
      if (modifier) {
        waiting.push(parties);
        // A bare adjective counts once a later conjunct gives it a head: "Russian and Ukrainian negotiators".
        continue;
      }
      if (parties.length > 0) found.push(...waiting);
      waiting = [];
      found.push(parties);
    }
    return [...new Set(found.flat())];
  }

  /** Conjuncts: parted by "and", commas and brackets, but never inside a name or a title. */
  private chunks(): Chunk[] {
    const chunks: Chunk[] = [];
    let from = 0;
    const close = (to: number) => {
      if (to > from) chunks.push({ from, to });
    };
    this.words.forEach((word, i) => {
      if (this.inside(i)) return;
      if (ANDS.has(word.key) && !this.inOffice.has(i)) {
        close(i);
        from = i + 1;
      } else if (i > 0 && word.gap !== '' && from < i) {
        close(i);
        from = i;
      }
    });
    close(this.words.length);
    return chunks;
  }

  /** Whether the word continues a mention that began before it. */
  private inside(i: number): boolean {
    return i > 0 && this.covers[i] !== undefined && this.covers[i] === this.covers[i - 1];
  }

  private key(i: number): string {
    return this.words[i]?.key ?? '';
  }

  private resolve(from: number, to: number): Resolved {
    let first = from;
    while (first < to && DETERMINERS.has(this.key(first)) && this.covers[first] === undefined) first++;
    let cut = first;
    while (cut < to && !(STOPS.has(this.key(cut)) && this.covers[cut] === undefined && !this.inOffice.has(cut))) cut++;
    if (cut === first) return NOTHING;
    if (PART_OF.has(this.key(cut - 1)) && this.key(cut) === 'of' && this.covers[cut - 1] === undefined)
      return this.resolve(cut + 1, to);
    for (let i = first; i < cut; i++) if (this.covers[i] === undefined && partingWords.has(this.key(i))) return NOTHING;
    const last = this.covers[cut - 1];
    if (last !== undefined && !this.words[cut - 1]?.possessive) return this.named(last, from, first, cut);
    if (last !== undefined) return { parties: partyList(last), modifier: cut === to };
    return this.byOffice(first, cut, to);
  }

  /** The phrase ends with a name. */
  private named(last: PartyMention, from: number, first: number, cut: number): Resolved {
    if (last.use === 'compound') return NOTHING;
    if (last.kind === 'demonym') {
      const before = this.words[cut - 2];
      const people = this.text.slice(last.start, last.end).endsWith('s');
      if (before !== undefined && cut - 2 >= from && CROWD.has(before.key) && this.covers[cut - 2] !== last)
        return NOTHING;
      const collective = people || this.key(from) === 'the';
      return { parties: this.chain(first, cut), modifier: !collective };
    }
    if (last.party !== null) return { parties: partyList(last), modifier: false };
    let start = cut - 1;
    while (start > first && this.covers[start - 1] === last) start--;
    // Out of the gazetteer's offices, but "Ukrainian negotiator X" is said by the text itself.
    return start > first && this.offices.has(start - 1) ? this.byOffice(first, start, start) : NOTHING;
  }

  /** The phrase ends with a noun of office, or with a name unknown to the gazetteer after one. */
  private byOffice(first: number, cut: number, to: number): Resolved {
    let end = cut - 1;
    while (end >= first && !this.offices.has(end)) {
      // Only a stranger's name may follow the noun.
      if (this.covers[end] !== undefined || !this.words[end]?.capital || this.words[end]?.possessive) return NOTHING;
      end--;
    }
    const office = this.offices.get(end);
    if (office === undefined || (this.words[end]?.possessive && end === cut - 1)) return NOTHING;
    const before = this.modifiers(first, office.from, end);
    if (before === null) return NOTHING;
    if (before.length > 0) return { parties: this.fitting(before, office.noun), modifier: false };
    return this.afterOffice(office.noun, end, cut, to);
  }

  /** Parties that stand before the noun; null where something stands between that parts them from it. */
  private modifiers(first: number, office: number, end: number): PartyMention[] | null {
    let firstMention = first;
    while (firstMention < office && this.covers[firstMention] === undefined) firstMention++;
    const chain: PartyMention[] = [];
    let unknown = 0;
    for (let i = firstMention; i < office; i++) {
      const mention = this.covers[i];
      if (mention !== undefined) {
        if (mention.use === 'compound') return null;
        const joined = chain.length === 0 || this.words[i]?.hyphen;
        if (joined && !chain.includes(mention)) chain.push(mention);
      } else if (!betweenWords.has(this.key(i)) && !this.inOffice.has(i)) unknown++;
    }
    const allowed = PORTFOLIO.has(this.key(end)) ? 2 : 0;
    return unknown > allowed ? null : chain;
  }

  private fitting(mentions: readonly PartyMention[], noun: OfficeNoun): string[] {
    const parties = mentions.flatMap(partyList);
    return noun.ofGroups ? parties.filter((party) => partyById(party)?.kind === 'group') : parties;
  }

  /** "The president of X", "a spokesman for X", "officials in X's capital". */
  private afterOffice(noun: OfficeNoun, end: number, cut: number, to: number): Resolved {
    const preposition = this.key(cut);
    if (end !== cut - 1 || cut >= to) return NOTHING;
    if (preposition === 'of' || preposition === 'from') return this.settled(cut + 1, to);
    if (noun.abroad) return NOTHING;
    if (preposition === 'for' || preposition === 'at') return this.settled(cut + 1, to);
    const place = this.covers[cut + 1];
    if (preposition === 'in' && SEATED.has(this.key(end)) && place?.kind === 'capital')
      return { parties: partyList(place), modifier: false };
    return NOTHING;
  }

  private settled(from: number, to: number): Resolved {
    const { parties, modifier } = this.resolve(from, to);
    return modifier ? NOTHING : { parties, modifier: false };
  }

  /** Parties joined by hyphens at the end of the phrase: "the U.S.-Japanese". */
  private chain(first: number, cut: number): string[] {
    const mentions: PartyMention[] = [];
    for (let i = cut - 1; i >= first; i--) {
      const mention = this.covers[i];
      if (mention === undefined) break;
      if (!mentions.includes(mention)) mentions.unshift(mention);
      if (!this.words[i]?.hyphen && !this.inside(i)) break;
    }
    return mentions.flatMap(partyList);
  }
}

function partyList({ party }: PartyMention): string[] {
  return party === null ? [] : [party];
}
