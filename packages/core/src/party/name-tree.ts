/** Builds, when first asked, the tree of all names from the party data; gives the names that begin at a word of a text. */
import { decoyWords, type PartyRow, partyRows } from '../generated/parties.js';
import type { MentionKind } from './mention.js';
import { type NameWord, nameWords } from './name-words.js';
import { type Person, people } from './person.js';
import { spellingsOf } from './spellings.js';

export interface PartyName {
  is: 'party';
  kind: MentionKind;
  party: string;
  /** Name to show. */
  name: string;
  /** The words as the data write them. */
  written: string;
}

export interface PersonName {
  is: 'full' | 'short';
  person: Person;
  written: string;
}

/** A name in which nothing is to be found. */
export interface Decoy {
  is: 'decoy';
  written: string;
}

export type Name = PartyName | PersonName | Decoy;

/** How each word must be written: as it is, with a capital, or anyhow. */
type Case = 'exact' | 'capital' | 'any';

interface Entry {
  name: Name;
  cases: readonly Case[];
  letters: readonly string[];
}

interface Node {
  next: Map<string, Node> | null;
  entries: Entry[];
}

const ARTICLE = new Set(['al', 'el', 'ul', 'ad', 'an', 'as', 'ash', 'at', 'ar']);

function caseOf(written: string, key: string): Case {
  if (ARTICLE.has(key)) return 'any';
  if (/\p{Lu}.*\p{Lu}|^\p{Lu}$|\d/u.test(written)) return 'exact';
  return /^\p{Lu}/u.test(written) ? 'capital' : 'any';
}

/** First letter and length of the words in small letters that open a name: few, so that most words are passed over unread. */
const smallStarts = new Set<number>();

function sizeOf(word: NameWord): number {
  return word.initial * 64 + Math.min(63, word.end - word.start);
}

function plant(root: Node, written: string, name: Name): void {
  const words = nameWords(written);
  let node = root;
  words.forEach((word, i) => {
    const key = i === 0 ? word.key : word.gap + word.key;
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: null, entries: [] };
      node.next.set(key, child);
    }
    node = child;
  });
  const letters = words.map((word) => word.written);
  const first = words[0];
  if (first !== undefined && (!first.capital || caseOf(first.written, first.key) === 'any'))
    smallStarts.add(sizeOf(first));
  node.entries.push({ name, cases: words.map(({ key }, i) => caseOf(letters[i] ?? '', key)), letters });
}

/** "Albanians" beside "Albanian": adjectives in -n and -i make the name of the people with an s. */
function peopleOf({ adjectives, people: others }: PartyRow): string[] {
  return [...adjectives.filter((word) => /[a-z](?:[ni]|an|er|ot)$/.test(word)).map((word) => `${word}s`), ...others];
}

function plantParty(root: Node, row: PartyRow): void {
  const show = row.names[0] ?? row.id;
  const add = (list: readonly string[], kind: MentionKind) => {
    for (const written of list) {
      // "the Kremlin" needs no entry beside "Kremlin"; alone, "the West" asks for its article.
      if (written.startsWith('the ') && list.includes(written.slice(4))) continue;
      plant(root, written, { is: 'party', kind, party: row.id, name: show, written });
    }
  };
  add(row.names, row.kind);
  add(row.seats, 'seat');
  add(row.capital, 'capital');
  add([...new Set([...row.adjectives.filter((word) => !row.names.includes(word)), ...peopleOf(row)])], 'demonym');
}

let tree: Node | null = null;

/** Order within a node is the order of preference: decoys, parties, people by full name, people by short name. */
function build(): Node {
  const root: Node = { next: null, entries: [] };
  for (const written of decoyWords.decoys) plant(root, written, { is: 'decoy', written });
  for (const row of partyRows) plantParty(root, row);
  const spelt = people.map((person) => ({ person, spellings: spellingsOf(person) }));
  for (const { person, spellings } of spelt)
    for (const written of spellings.full) plant(root, written, { is: 'full', person, written });
  for (const { person, spellings } of spelt)
    for (const written of new Set(spellings.short)) plant(root, written, { is: 'short', person, written });
  return root;
}

function fits(entry: Entry, words: readonly NameWord[], at: readonly number[]): boolean {
  return entry.cases.every((asked, k) => {
    const word = words[at[k] ?? -1];
    if (word === undefined) return false;
    if (asked === 'any') return true;
    // "Jong-un" may have its second half in small letters; an address such as "/turkey-talks" names nobody.
    if (asked === 'capital') return word.capital || (k > 0 && word.hyphen && words[(at[k] ?? 0) - 1]?.capital === true);
    return word.written === entry.letters[k];
  });
}

export interface Found {
  names: Name[];
  /** One past the last word of the name. */
  to: number;
}

const NONE: Found[] = [];

/** Names that begin at word `from`, longest first; single initials inside a name are passed over ("Mara Q. Holt"). */
export function namesAt(words: readonly NameWord[], from: number): readonly Found[] {
  tree ??= build();
  const first = words[from];
  if (first === undefined || (!first.capital && !smallStarts.has(sizeOf(first)))) return NONE;
  if (!tree.next?.has(first.key)) return NONE;
  const found: Found[] = [];
  const at: number[] = [];
  let node: Node = tree;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (i > from && word.gap === '!')) break;
    const next = node.next?.get(i === from ? word.key : word.gap + word.key);
    if (next === undefined) {
      if (i > from && word.key.length === 1 && word.capital) continue;
      break;
    }
    node = next;
    at.push(i);
    const names = node.entries.filter((entry) => fits(entry, words, at)).map(({ name }) => name);
    if (names.length > 0) found.push({ names, to: i + 1 });
  }
  return found.reverse();
}
