/**
 * Eats a sentence in which an aside parts a binding word from its verb ("shall, *upon request of either*, consult"), a subject from its
 * binding word ("each Party, *in exercise of its rights*, will assist") or "that" from its clause ("agree that, *if one is attacked*, the
 * others will help"); gives it with the tree that it has without the aside, and the aside hung on that verb. Parsers trained on news
 * lose the verb behind such an aside.
 */
import type { English, Range, Sentence, Token } from '@casus/english';
import { copyOf, withTokens } from './copy.js';

/** Words that a verb in its bare form, or an infinitive, must follow sooner or later. */
const BINDING = /^(?:shall|will|must|may|should|would|undertakes?|agrees?|commits?|pledges?|decides?|resolves?)$/i;
const MODAL = /^(?:shall|will|must|may|should|would)$/i;

/** So many commas are tried for the other end of an aside, since it may have some of its own. */
const MOST_COMMAS = 4;

/** An aside longer than this is a clause of its own, and a sentence with more asides than these is left as it is. */
const MOST_WORDS = 60;
const MOST_ASIDES = 4;

/** A longer sentence is left as it is: to read it again costs more than its asides are worth. */
const LONGEST = 160;

interface Aside {
  /** Places of its first and last word, its two commas or dashes where it has such. */
  from: number;
  to: number;
  /** The word that binds, or "that", to whose verb the aside belongs; the word before a dash, where two dashes set it apart. */
  bound: number;
  dashes?: boolean;
  /** Without commas: "shall *at all times* protect". */
  bare?: boolean;
}

/** The same sentence where nothing is interrupted, or where no verb is found without the aside. */
export function withoutInterruption(english: English, text: string, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (tokens.length > LONGEST) return sentence;
  const asides: Aside[] = [];
  let clause: Clause | null = null;
  const mend = (candidates: readonly Aside[]) => {
    for (const aside of candidates) {
      const read: Clause | null = without(english, text, tokens, [...asides, aside]);
      if (read === null || governed(read, aside) === null) continue;
      asides.push(aside);
      clause = read;
      return;
    }
  };
  mend(betweenDashes(tokens));
  for (let i = 1; i < tokens.length - 3 && asides.length < MOST_ASIDES; i++) {
    const word = tokens[i]?.text ?? '';
    if (inside(asides, i)) continue;
    if (MODAL.test(word) && tokens[tokens[i]?.head ?? -1]?.upos !== 'VERB') mend(adverbial(tokens, i));
    if (tokens[i + 1]?.text === ',' && (BINDING.test(word) || word === 'that')) {
      if (!isWell(tokens, i)) mend(behind(tokens, i));
    } else if (word === 'that' && tokens[i]?.deprel !== 'mark' && CASE.test(tokens[i + 1]?.text ?? '')) {
      mend(unmarked(tokens, i));
    } else if (tokens[i - 1]?.text === ',' && MODAL.test(word) && !hasSubject(tokens, i)) mend(before(tokens, i));
  }
  return clause === null ? sentence : joined(english, text, sentence, asides, clause);
}

/** Adverbial phrases that stand between a modal verb and its verb without commas, as drafters of treaties use them. */
const ADVERBIALS = [
  'at all times',
  'in all circumstances',
  'under all circumstances',
  'under no circumstances',
  'in no case',
  'at no time',
  'in good faith',
  'in particular',
  'inter alia',
  'from time to time',
  'without delay',
  'in due course',
  'as soon as possible',
  'to the extent possible',
  'as a minimum',
  'at a minimum',
  'in addition',
  'in principle',
].map((phrase) => phrase.split(' '));

function adverbial(tokens: readonly Token[], i: number): Aside[] {
  const found = ADVERBIALS.find((words) => words.every((word, n) => tokens[i + 1 + n]?.lower === word));
  return found === undefined ? [] : [{ from: i + 1, to: i + found.length, bound: i, bare: true }];
}

/** "— with a view to peace —": two dashes set an aside apart by themselves; empty where there are not just two. */
function betweenDashes(tokens: readonly Token[]): Aside[] {
  const dashes = tokens.flatMap(({ text }, i) => (DASH.test(text) ? [i] : []));
  const [from, to] = dashes;
  if (dashes.length !== 2 || from === undefined || to === undefined) return [];
  return from > 0 && to > from + 1 && to < tokens.length - 2 ? [{ from, to, bound: from - 1, dashes: true }] : [];
}

const DASH = /^(?:—|–|--)$/;

/** Whether the tree has found the verb behind the comma at `i + 1` all the same; no parser needs help with "that" before a mere phrase. */
function isWell(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return true;
  if (token.text === 'that') return !CASE.test(tokens[i + 2]?.text ?? '');
  const closing = tokens.findIndex(({ text }, at) => at > i + 1 && text === ',');
  if (closing < 0) return true;
  if (MODAL.test(token.text))
    return token.deprel === 'aux' && token.head > closing && tokens[token.head]?.upos === 'VERB';
  return tokens.some(({ head, deprel }, at) => at > closing && head === i && /^(?:xcomp|ccomp)$/.test(deprel));
}

/** What may open an aside behind "that". */
const CASE =
  /^(?:if|when|whenever|where|in|on|upon|should|once|after|before|until|pending|for|with|without|under|as|notwithstanding|subject|to|at|during|following|by|except|unless|while)$/i;

/** Asides that may begin right behind word `i`, the shortest first. */
function behind(tokens: readonly Token[], i: number): Aside[] {
  const out: Aside[] = [];
  for (let to = i + 3; to < Math.min(tokens.length - 1, i + MOST_WORDS) && out.length < MOST_COMMAS; to++)
    if (tokens[to]?.text === ',') out.push({ from: i + 1, to, bound: i });
  return out;
}

/** "That *in case of attack* it would act", without a comma: the aside ends where a pronoun and a modal begin the clause. */
function unmarked(tokens: readonly Token[], i: number): Aside[] {
  for (let to = i + 2; to < Math.min(tokens.length - 2, i + MOST_WORDS); to++) {
    if (tokens[to]?.text === ',') return [];
    if (tokens[to + 1]?.upos === 'PRON' && MODAL.test(tokens[to + 2]?.text ?? ''))
      return [{ from: i + 1, to, bound: i, bare: true }];
  }
  return [];
}

/** Asides that may end right before word `i`, the shortest first. */
function before(tokens: readonly Token[], i: number): Aside[] {
  const out: Aside[] = [];
  for (let from = i - 3; from > Math.max(0, i - MOST_WORDS) && out.length < MOST_COMMAS; from--)
    if (tokens[from]?.text === ',') out.push({ from, to: i - 1, bound: i });
  return out;
}

const inside = (asides: readonly Aside[], i: number) => asides.some(({ from, to }) => from <= i && i <= to);

/** Whether the verb of an auxiliary has a subject of its own. */
function hasSubject(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i]?.head ?? -1;
  return tokens.some(({ head, deprel }) => head === verb && /^[nc]subj/.test(deprel));
}

/** A sentence read without its asides, and the places of its words in the whole. */
interface Clause {
  tokens: readonly Token[];
  places: readonly number[];
}

const rangesOf = (tokens: readonly Token[], places: readonly number[]): Range[] =>
  places.flatMap((i) => (tokens[i] === undefined ? [] : [[tokens[i].start, tokens[i].end] as const]));

function without(english: English, text: string, tokens: readonly Token[], asides: readonly Aside[]): Clause | null {
  const places = tokens.flatMap((_, i) => (inside(asides, i) ? [] : [i]));
  const [read] = english.readWords(text, [rangesOf(tokens, places)]);
  return read === undefined ? null : { tokens: read.tokens, places };
}

/** The verb in the clause to which an aside belongs, or null where the clause makes no sense without it. */
function governed({ tokens, places }: Clause, { from, bound, dashes }: Aside): number | null {
  const at = places.indexOf(bound);
  if (dashes === true) return at;
  const token = tokens[at];
  if (token === undefined) return null;
  const verb = tokens[token.head];
  const isVerb = verb !== undefined && (verb.upos === 'VERB' || verb.upos === 'ADJ');
  const subject = () => tokens.findIndex(({ head, deprel }) => head === token.head && /^[nc]subj/.test(deprel));
  if (token.text === 'that') return isVerb && token.deprel === 'mark' && subject() > at ? token.head : null;
  if (bound > from) {
    const place = places[subject()] ?? -1;
    return isVerb && token.deprel === 'aux' && place >= 0 && place < from ? token.head : null;
  }
  if (token.deprel === 'aux') return isVerb && token.head > at && token.head < at + 5 ? token.head : null;
  const near = tokens.some(
    ({ head, deprel, upos }, i) =>
      i > at && i < at + 5 && head === at && upos === 'VERB' && /^(?:xcomp|ccomp)$/.test(deprel),
  );
  return near ? at : null;
}

function joined(
  english: English,
  text: string,
  sentence: Sentence,
  asides: readonly Aside[],
  clause: Clause,
): Sentence {
  const out: Token[] = [...sentence.tokens];
  const { tokens, places } = clause;
  const put = (read: readonly Token[], at: readonly number[], rootHead: number) =>
    read.forEach((token, i) => {
      const root = token.head < 0;
      const hangs = root && rootHead >= 0;
      const copy = copyOf(token);
      copy.head = root ? rootHead : (at[token.head] ?? rootHead);
      if (hangs) copy.deprel = token.upos === 'VERB' || token.upos === 'AUX' ? 'advcl' : 'obl';
      out[at[i] ?? 0] = copy;
    });
  put(tokens, places, -1);
  for (const aside of asides) {
    const { from, to, bound, bare } = aside;
    const verb = places[governed(clause, aside) ?? places.indexOf(bound)] ?? bound;
    const words = sentence.tokens.flatMap((_, i) =>
      (bare === true ? i >= from && i <= to : i > from && i < to) ? [i] : [],
    );
    const [apart] = english.readWords(text, [rangesOf(sentence.tokens, words)]);
    put(apart?.tokens ?? [], words, verb);
    for (const comma of bare === true ? [] : [from, to]) {
      const token = sentence.tokens[comma];
      if (token === undefined) continue;
      const copy = copyOf(token);
      copy.head = verb;
      copy.deprel = 'punct';
      out[comma] = copy;
    }
  }
  return withTokens(sentence, out);
}
