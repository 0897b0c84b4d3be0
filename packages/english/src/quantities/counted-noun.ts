/**
 * Eats the words after a number and gives the noun that it counts: the first plural in reach ("15 new military observers"), or
 * a noun that counts without one ("personnel", "aircraft"). It knows no tags: small words end the search.
 */
import type { Words } from '../scan/words.js';

/** Nouns that are counted in one form. */
const unmarked = new Set(
  'people personnel troops police aircraft men women children staff percent cattle infantry artillery ammunition crew sheep spacecraft'.split(
    ' ',
  ),
);

/** Words that end a noun phrase before its noun. */
const ending = new Set(
  'of in on at by to for from with and or but as than that which who whom whose when where while if is are was were be been has have had do does did will would can could may might shall should must not no it its his her their our my your this these those the a an he she they we you i into over under about after before during until since per each every so nor yet because though although without within between among against through via vs says plus minus'.split(
    ' ',
  ),
);

/** Words in -s that are not plurals, or plural verbs of news. */
const notPlural = new Set(
  'has was is its this as us his less across towards besides always perhaps thus yes says said news series various previous serious religious dangerous autonomous'.split(
    ' ',
  ),
);

const reach = 4;

function isPlural(word: string): boolean {
  return unmarked.has(word) || (/[a-z]{2}s$/.test(word) && !/(ss|us|is|ous)$/.test(word) && !notPlural.has(word));
}

/** Short forms of measures, which have no plural. */
const measures = new Set('km kg m mm cm ha sq mw gw kw kwh mwh t nm mph kph'.split(' '));

/** "300 km", "155mm". */
export function readMeasure(words: Words, i: number): { to: number; noun: string } | undefined {
  const word = words.word(i);
  const isMeasure =
    words.joins(i) && measures.has(word) && (word !== 't' || words.isGlued(i)) && (word !== 'm' || !words.isCapital(i));
  return isMeasure ? { to: i + 1, noun: word } : undefined;
}

/** "one brigade": the noun after a single one, where "one" is no pronoun ("this one", "one said"). */
export function readSingle(words: Words, i: number, to: number): { to: number; noun: string } | undefined {
  const noun = words.word(to);
  if (/^(no|the|this|that|each|every|any|which|another|only|some|such)$/.test(words.word(i - 1))) return undefined;
  if (!words.joins(to) || !words.isWord(to) || words.isCapital(to) || noun.length < 4 || ending.has(noun))
    return undefined;
  return /(ed|ing|ly)$/.test(noun) || noun === 'said' || noun === 'another' || noun === 'says'
    ? undefined
    : { to: to + 1, noun };
}

/** The noun counted at word `i`, and one past it; undefined where none is in reach. */
export function readCountedNoun(words: Words, i: number): { to: number; noun: string } | undefined {
  let at = words.word(i) === '-' && words.isGlued(i) && words.isGlued(i + 1) ? i + 1 : i;
  for (let n = 0; n < reach && words.joins(at) && words.isWord(at); n++) {
    const word = words.word(at);
    if (ending.has(word)) return undefined;
    if (isPlural(word)) return { to: at + 1, noun: word };
    at++;
    if (words.word(at) === '-' && words.isGlued(at) && words.isGlued(at + 1)) at++;
  }
  return undefined;
}
