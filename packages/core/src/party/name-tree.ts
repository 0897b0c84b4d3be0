/**
 * Gives the names of the party data that begin at a word of a text. All names make a tree by their words; a branch grows
 * when a text first asks for its letters, since a text touches few of the ten thousand names and a run may be short.
 */
import { fold } from './fold.js';
import type { Name } from './name.js';
import { listNames } from './name-list.js';
import { type NameWord, nameWords } from './name-words.js';

export type { Decoy, Name, PartyName, PersonName } from './name.js';

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
  // Abbreviations ("NATO", "TGoNU", "P5"), but not "McCain" and "O'Brien".
  if (/^\p{Lu}+(?:\.|\p{Lu}|$)|\d/u.test(written)) return 'exact';
  return /^\p{Lu}/u.test(written) ? 'capital' : 'any';
}

const root: Node = { next: new Map(), entries: [] };
/** Names by the first letters of their first word, until they are planted. */
let unplanted: Map<string, Name[]> | null = null;
/** First letter and length of the words in small letters that open a name: few, so that most words are passed over unread. */
const smallStarts = new Set<number>();

const FIRST_LETTERS = 3;
const sizeOf = (initial: number, length: number): number => initial * 64 + Math.min(63, length);

function sortNames(): Map<string, Name[]> {
  const sorted = new Map<string, Name[]>();
  for (const name of listNames()) {
    const first = fold(/^[^\s\-/(+]+/.exec(name.written)?.[0] ?? '').replace(/\.$/, '');
    const letters = first.slice(0, FIRST_LETTERS);
    const list = sorted.get(letters);
    if (list === undefined) sorted.set(letters, [name]);
    else list.push(name);
    const initial = name.written.charAt(0);
    if (initial === initial.toLowerCase() || ARTICLE.has(first))
      smallStarts.add(sizeOf(first.charCodeAt(0), first.length));
  }
  return sorted;
}

function plant(name: Name): void {
  const words = nameWords(name.written);
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
  node.entries.push({ name, cases: words.map(({ key }, i) => caseOf(letters[i] ?? '', key)), letters });
}

/** The branch of names that begin with this word. */
function branchOf(word: NameWord): Node | undefined {
  unplanted ??= sortNames();
  if (!word.capital && !smallStarts.has(sizeOf(word.initial, word.end - word.start))) return undefined;
  const { key } = word;
  const grown = root.next?.get(key);
  // Names with the same first letters are planted together, so that a word which is found has all of its own.
  if (grown !== undefined) return grown;
  const letters = key.slice(0, FIRST_LETTERS);
  const names = unplanted.get(letters);
  if (names === undefined) return undefined;
  unplanted.delete(letters);
  for (const name of names) plant(name);
  return root.next?.get(key);
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
  const first = words[from];
  let node = first === undefined ? undefined : branchOf(first);
  if (node === undefined) return NONE;
  const found: Found[] = [];
  const at: number[] = [];
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (i > from && word.gap === '!')) break;
    const next: Node | undefined = i === from ? node : node.next?.get(word.gap + word.key);
    if (next === undefined) {
      if (word.key.length === 1 && word.capital) continue;
      break;
    }
    node = next;
    at.push(i);
    const names = node.entries.filter((entry) => fits(entry, words, at)).map(({ name }) => name);
    if (names.length > 0) found.push({ names, to: i + 1 });
  }
  return found.reverse();
}
