/** Eats plain text; gives its institutional statements, sentence by sentence, with the items of a list in the statement over them. */
import { type English, readTimes, type Token } from '@casus/english';
import type { Range } from '../../quote/range.js';
import { Tree } from '../../words/tree.js';
import type { GrammarStatement } from './statement.js';
import { statementsOf } from './statements.js';

/** A head leaves its items to what follows: "shall include:", with the number of the first item behind it or not. */
const OPENS_LIST = /:\W*(?:\d{1,3}|[a-z])?\W*$/i;

const LABEL = /^(?:\d{1,3}|[a-z])$/i;

/** `ranges` are the stretches that are read, by default all of the text. */
export function readGrammar(
  text: string,
  english: English,
  ranges: readonly Range[] = [[0, text.length]],
): GrammarStatement[] {
  const sentences = english.read(text, ranges);
  const times = readTimes(text, { sentences });
  const out: GrammarStatement[] = [];
  let open = false;
  for (const sentence of sentences) {
    const found = statementsOf(new Tree(sentence), !open, times);
    const head = out.at(-1);
    if (found.length === 0 && open && head !== undefined) out[out.length - 1] = withItem(head, sentence.tokens);
    else {
      out.push(...found);
      open = OPENS_LIST.test(text.slice(sentence.start, sentence.end));
    }
  }
  return out;
}

/** An item of a list goes on with what its head ends in; "shall include:" ends in the verb, and its items are the object. */
function withItem(head: GrammarStatement, tokens: readonly Token[]): GrammarStatement {
  const last = head.components.at(-1);
  const symbol =
    last === undefined || last.symbol === 'I' || last.symbol === 'D' || last.symbol === 'A' ? 'Bdir' : last.symbol;
  const words = tokens.filter(({ text }, i) => /[\p{L}\p{N}]/u.test(text) && !(i === 0 && LABEL.test(text)));
  while (words.length > 0 && LABEL.test(words.at(-1)?.text ?? '')) words.pop();
  return words.length === 0 ? head : { ...head, components: [...head.components, { symbol, words }] };
}
