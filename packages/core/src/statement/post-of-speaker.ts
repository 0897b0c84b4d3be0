/**
 * Eats a sentence; gives it with a post put right that the parser took for the last of the things before it: "It sent grain, oil and
 * salt, *its minister* Cora Marden said". Between a comma and the verb of saying there is room for the speaker alone.
 */
import type { Sentence, Token } from '@casus/english';
import { copiesOf, type TokenCopy, withTokens } from '../words/copy.js';
import { hangsOn } from '../words/hangs-on.js';
import { isPersonNoun } from './speaker/gender.js';

/** Words of a phrase that names a post: "its ambassador to the League". */
const OF_POST = /^(?:PRON|DET|ADJ|NOUN|PROPN|PART|ADP)$/;
const LONGEST = 10;

interface Post {
  /** The noun of the post, the first and the last word of the name, and the verb of saying. */
  post: number;
  name: number;
  last: number;
  verb: number;
  /** "Its minister, Cora Marden, said". */
  apposed: boolean;
}

/** The same sentence where there is nothing to put right. */
export function withPostOfSpeaker(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  let mended: TokenCopy[] | null = null;
  for (let i = 3; i < tokens.length; i++) {
    const xpos = tokens[i]?.xpos;
    const found = xpos === 'VBD' || xpos === 'VBZ' ? postBefore(mended ?? tokens, i) : null;
    if (found === null) continue;
    mended ??= copiesOf(tokens);
    mend(mended, found);
  }
  return mended === null ? sentence : withTokens(sentence, mended);
}

function mend(tokens: TokenCopy[], { post, name, last, verb, apposed }: Post): void {
  const set = (word: number, head: number, deprel: string) => Object.assign(tokens[word] ?? {}, { head, deprel });
  // The verb is no part of what it tells, nor of its own speaker.
  const within = range(post, last + 1).some((word) => hangsOn(tokens, verb, word));
  const root = tokens.findIndex(({ head }) => head < 0);
  if (within || tokens[verb]?.deprel.startsWith('acl') === true) set(verb, root, 'parataxis');
  if (apposed) {
    set(post, verb, 'nsubj');
    set(name, post, 'appos');
    // "Its envoy *to the League*": of the post as well.
    for (const word of range(post + 1, name - 1)) if (hangsBefore(tokens, word, post)) set(word, post, 'nmod');
  } else {
    set(name, verb, 'nsubj');
    set(post, name, 'nmod:desc');
  }
  for (const word of range(name + 1, last + 1)) set(word, name, 'flat');
}

function postBefore(tokens: readonly Token[], verb: number): Post | null {
  const apposed = tokens[verb - 1]?.text === ',';
  const last = apposed ? verb - 2 : verb - 1;
  let name = last;
  while (tokens[name - 1]?.upos === 'PROPN') name--;
  if (tokens[last]?.upos !== 'PROPN' || (apposed && tokens[name - 1]?.text !== ',')) return null;
  const end = apposed ? name - 1 : name;
  let from = end;
  while (from > 0 && end - from < LONGEST && OF_POST.test(tokens[from - 1]?.upos ?? '')) from--;
  if (tokens[from - 1]?.text !== ',' || tokens[from]?.upos === 'ADP') return null;
  const nouns = tokens.slice(from, end).findIndex(({ upos, lemma }) => upos === 'NOUN' && isPersonNoun(lemma));
  const post = from + nouns;
  if (nouns < 0 || (!apposed && post !== end - 1)) return null;
  const words = range(name, last + 1);
  if (!hangsBefore(tokens, post, from) || words.some((word) => (tokens[word]?.head ?? -1) < 0)) return null;
  // Where no comma parts them, "the day Marden left" looks the same but for who hangs on whom.
  const named = words.some((word) => tokens[word]?.head === verb && tokens[word]?.deprel === 'nsubj');
  return apposed || (named && !hangsOn(tokens, verb, post)) ? { post, name, last, verb, apposed } : null;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Whether a word hangs on one that stands before `place`; the root of the sentence hangs on none. */
function hangsBefore(tokens: readonly Token[], word: number, place: number): boolean {
  const head = tokens[word]?.head ?? -1;
  return head >= 0 && head < place;
}
