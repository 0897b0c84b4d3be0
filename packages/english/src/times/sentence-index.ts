/** Eats the sentences of a text and finds the words at a place of it, by halving. */
import type { Sentence, Token } from '../token.js';

export interface TokenPlace {
  sentence: Sentence;
  /** Index of the token in its sentence. */
  index: number;
}

/** The last of `items`, which are in text order, that begins at or before `offset`; -1 where none does. */
function lastAt(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The token at `offset`, or undefined where no sentence has one there. */
export function tokenAt(sentences: readonly Sentence[], offset: number): TokenPlace | undefined {
  const sentence = sentences[lastAt(sentences, offset)];
  if (sentence === undefined || offset >= sentence.end) return undefined;
  const index = lastAt(sentence.tokens, offset);
  const token: Token | undefined = sentence.tokens[index];
  return token === undefined || offset >= token.end ? undefined : { sentence, index };
}

/** Of the tokens of `[start, end)`, the one that the others hang on: its governor is outside. */
export function headOf(sentences: readonly Sentence[], start: number, end: number): TokenPlace | undefined {
  const place = tokenAt(sentences, start);
  if (place === undefined) return undefined;
  const { tokens } = place.sentence;
  for (let index = place.index; index < tokens.length && tokens[index].start < end; index++) {
    const { head } = tokens[index];
    if (head < 0 || tokens[head].start < start || tokens[head].start >= end) return { sentence: place.sentence, index };
  }
  return place;
}
