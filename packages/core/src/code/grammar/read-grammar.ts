/** Eats plain text; gives its institutional statements sentence by sentence: what the measurement of the coding is made with. */
import { type English, readTimes } from '@casus/english';
import type { Range } from '../../quote/range.js';
import { Tree } from '../../words/tree.js';
import type { GrammarStatement } from './statement.js';
import { statementsOf } from './statements.js';

export function readGrammar(text: string, english: English, ranges: readonly Range[] = [[0, text.length]]): GrammarStatement[] {
  const sentences = english.read(text, ranges);
  const times = readTimes(text, { sentences });
  return sentences.flatMap((sentence) => statementsOf(new Tree(sentence), false, times));
}
