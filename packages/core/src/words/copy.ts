/**
 * Eats the words of a sentence; gives copies that may be put right. They are written out field by field as the English engine
 * writes them: objects made by spreading are of another kind to the compiler, and one in ten thousand of them is enough for it to
 * throw away what it had made for all others.
 */
import type { Sentence, Token } from '@casus/english';

export type TokenCopy = { -readonly [K in keyof Token]: Token[K] };

export function copyOf({ start, end, text, lower, lemma, upos, xpos, head, deprel }: Token): TokenCopy {
  return { start, end, text, lower, lemma, upos, xpos, head, deprel };
}

export function copiesOf(tokens: readonly Token[]): TokenCopy[] {
  const copies: TokenCopy[] = [];
  for (const token of tokens) copies.push(copyOf(token));
  return copies;
}

/** The sentence with other words. */
export function withTokens({ start, end }: Sentence, tokens: Token[]): Sentence {
  return { start, end, tokens };
}
