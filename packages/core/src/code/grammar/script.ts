/**
 * Eats an institutional statement; gives it in the notation in which the field exchanges them: `A(Alania) D(shall) I(consult)`. What was
 * concluded carries an annotation of the notation, `A[state=inferred](Alania)`.
 */
import { grammarComponents } from '../../generated/grammar.js';
import type { GrammarComponent, GrammarStatement } from './statement.js';

/** The symbol of a component: regulative statements have attributes and an aim, constitutive ones an entity and a function. */
export function symbolOf({ kind }: Pick<GrammarStatement, 'kind'>, { symbol }: GrammarComponent): string {
  const known = grammarComponents.find((one) => one.symbol === symbol);
  return kind === 'constitutive' ? (known?.constitutive ?? symbol) : symbol;
}

/** Parentheses and brackets have a meaning in the notation, and are written as the other kind of bracket. */
export function scriptWords(words: string): string {
  return words
    .replace(/[[({]/g, '‹')
    .replace(/[\])}]/g, '›')
    .replace(/\s+/g, ' ')
    .trim();
}

export function grammarScript(parts: readonly { symbol: string; words: string }[]): string {
  return parts.map(({ symbol, words }) => `${symbol}(${scriptWords(words)})`).join(' ');
}
