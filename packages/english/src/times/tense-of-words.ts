/**
 * Eats the words around a date, where no tree is given, and tells whether they look behind or ahead: by the nearest word of
 * tense before it in its sentence, else after it. Coarser than the tree: it knows no clauses.
 */
import type { Words } from '../scan/words.js';
import type { Direction } from './context.js';
import { eventNouns } from './event-nouns.js';
import { irregularPast } from './past-forms.js';

const future = new Set(
  'will ll shall would may might can could must should planned scheduled expected due upcoming forthcoming ahead until till plans hopes hope wants tomorrow intends aims'.split(
    ' ',
  ),
);

const reach = 24;

function tenseOf(words: Words, i: number): Direction {
  const word = words.word(i);
  if (future.has(word)) return 'future';
  if (
    word === 'to' &&
    !words.isDigits(i + 1) &&
    !words.isCapital(i + 1) &&
    !/^(a|an|the|its|their|his|her)$/.test(words.word(i + 1))
  )
    return 'future';
  if (irregularPast.has(word) || word === 'has' || word === 'have' || word === 'been' || word === 'since')
    return 'past';
  return word.length > 4 && word.endsWith('ed') && !words.isCapital(i) ? 'past' : 'none';
}

function isEnd(words: Words, i: number): boolean {
  return /^[.!?;]$/.test(words.raw(i)) && words.isCapital(i + 1) && !words.isGlued(i + 1);
}

/** What a preposition right before the date tells whatever the verb: "since" looks back, "until" ahead but after "not". */
export function tenseOfPreposition(words: Words, from: number): Direction | undefined {
  const led = words.word(from - 1);
  if (led === 'since') return 'past';
  if (led !== 'until' && led !== 'till') return undefined;
  for (let i = from - 2; i > from - 8 && words.joins(i + 1); i--) {
    const word = words.word(i);
    if (word === 'not' || word === 't' || word === 'never' || word === 'only') return 'past';
  }
  return 'future';
}

export function tenseOfWords(words: Words, from: number, to: number): Direction {
  const led = words.word(from - 1);
  const isEvent = (led === 'on' && eventNouns.has(words.word(from - 2))) || eventNouns.has(words.word(to));
  for (let i = from - 1; i >= Math.max(0, from - reach) && words.joins(i + 1) && !isEnd(words, i); i--) {
    const tense = tenseOf(words, i);
    // "will be signed in May": the participle is of the tense of what is before "be".
    if (tense === 'none' || (tense === 'past' && words.word(i - 1) === 'be')) continue;
    // "paving the way for talks on Monday": what is prepared is to come.
    if (isEvent && tense === 'past' && leadsUp(words, i, from)) return 'future';
    return tense;
  }
  for (let i = to; i < to + reach && words.joins(i) && !isEnd(words, i); i++) {
    const tense = tenseOf(words, i);
    if (tense !== 'none') return tense;
  }
  return isEvent ? 'future' : 'none';
}

/** Whether a word between a verb and its event puts the event ahead. */
function leadsUp(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(for|ahead|before|announced|called|planned|towards)$/.test(words.word(i))) return true;
  return false;
}
