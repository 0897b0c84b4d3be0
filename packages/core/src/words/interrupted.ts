/**
 * Eats a sentence in which an aside stands between a binding word and its verb: "shall, *upon request of either*, consult"; gives it
 * with the tree that it has without the aside, and the aside hung on that verb. Parsers trained on news take such a verb for a noun.
 */
import type { English, Range, Sentence, Token } from '@casus/english';

/** Words that a verb in its bare form, or an infinitive, must follow sooner or later. */
const BINDING = /^(?:shall|will|must|may|should|would|undertakes?|agrees?|commits?|pledges?|decides?|resolves?)$/i;

/** So many commas are tried for the end of the aside, since it may have some of its own. */
const MOST_COMMAS = 4;

/** An aside longer than this is a clause of its own. */
const MOST_WORDS = 60;

/** The same sentence where no binding word is interrupted, or where no verb is found behind the aside. */
export function withoutInterruption(english: English, text: string, sentence: Sentence): Sentence {
  const { tokens } = sentence;
  let mended = sentence;
  for (let i = 1; i < tokens.length - 3; i++) {
    const token = tokens[i];
    if (token === undefined || tokens[i + 1]?.text !== ',' || !BINDING.test(token.text)) continue;
    const found = lifted(english, text, mended, i);
    if (found !== null) mended = found;
  }
  return mended;
}

function lifted(english: English, text: string, sentence: Sentence, bound: number): Sentence | null {
  const { tokens } = sentence;
  const from = bound + 1;
  let commas = 0;
  for (let to = from + 2; to < Math.min(tokens.length - 1, from + MOST_WORDS) && commas < MOST_COMMAS; to++) {
    if (tokens[to]?.text !== ',') continue;
    commas++;
    const whole = joined(english, text, sentence, bound, from, to);
    if (whole !== null) return whole;
  }
  return null;
}

/** The sentence whose aside runs from the comma `from` to the comma `to`; null where the bound word then governs no verb behind it. */
function joined(
  english: English,
  text: string,
  sentence: Sentence,
  bound: number,
  from: number,
  to: number,
): Sentence | null {
  const { tokens } = sentence;
  const main = tokens.flatMap((_, i) => (i < from || i > to ? [i] : []));
  const aside = tokens.flatMap((_, i) => (i > from && i < to ? [i] : []));
  const rangesOf = (words: readonly number[]): Range[] =>
    words.flatMap((i) => (tokens[i] === undefined ? [] : [[tokens[i].start, tokens[i].end] as const]));
  const [clause] = english.readWords(text, [rangesOf(main)]);
  if (clause === undefined) return null;
  const verb = governed(clause.tokens, bound);
  if (verb === null) return null;
  const [apart] = english.readWords(text, [rangesOf(aside)]);
  if (apart === undefined) return null;
  const at = main[verb] ?? bound;
  const out: Token[] = [...tokens];
  clause.tokens.forEach((token, i) => {
    out[main[i] ?? 0] = { ...token, head: token.head < 0 ? -1 : (main[token.head] ?? -1) };
  });
  apart.tokens.forEach((token, i) => {
    const root = token.head < 0;
    out[aside[i] ?? 0] = {
      ...token,
      head: root ? at : (aside[token.head] ?? at),
      deprel: root ? (token.upos === 'VERB' || token.upos === 'AUX' ? 'advcl' : 'obl') : token.deprel,
    };
  });
  for (const comma of [from, to]) {
    const token = tokens[comma];
    if (token !== undefined) out[comma] = { ...token, head: at, deprel: 'punct' };
  }
  return { ...sentence, tokens: out };
}

/** The verb behind the aside that the bound word is the auxiliary of, or that it takes; `bound` is its place, the aside left out. */
function governed(tokens: readonly Token[], bound: number): number | null {
  const token = tokens[bound];
  if (token === undefined) return null;
  if (token.deprel === 'aux') {
    const verb = tokens[token.head];
    const right = verb !== undefined && token.head > bound && token.head < bound + 5;
    return right && (verb.upos === 'VERB' || verb.upos === 'ADJ') ? token.head : null;
  }
  const near = tokens.findIndex(
    ({ head, deprel, upos }, i) =>
      i > bound && i < bound + 5 && head === bound && upos === 'VERB' && /^(?:xcomp|ccomp)$/.test(deprel),
  );
  return near < 0 ? null : bound;
}
