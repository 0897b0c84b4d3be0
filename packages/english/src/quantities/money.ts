/** "$90 billion", "€35bn", "US$ 2.5 million", "EUR 300,000", "35 billion euros", "$60-90 billion": amounts of money. */
import { beginsNumber, type NumberRead, readNumber, tidy } from '../scan/number.js';
import type { Words } from '../scan/words.js';
import type { Amount } from './amount.js';
import { currencyCodes, currencyNames, currencySigns, dollarPrefixes, gluedScales } from './currencies.js';

interface Sign {
  from: number;
  to: number;
  code: string;
}

/** The sign or code at word `i`, with the letters before a dollar sign. */
function readSign(words: Words, i: number): Sign | undefined {
  const raw = words.raw(i);
  const sign = currencySigns.get(raw);
  if (sign !== undefined) {
    const isPrefixed = raw === '$' && words.isWord(i - 1) && (words.isGlued(i) || words.raw(i - 1) === 'US');
    const code = isPrefixed ? dollarPrefixes.get(words.word(i - 1)) : undefined;
    return code === undefined ? { from: i, to: i + 1, code: sign } : { from: i - 1, to: i + 1, code };
  }
  return currencyCodes.has(raw) ? { from: i, to: i + 1, code: raw } : undefined;
}

/** A number with the scale glued to it: "35bn", "2.5m". */
export function readScaled(words: Words, i: number): NumberRead | undefined {
  const read = readNumber(words, i);
  if (read === undefined || !read.inDigits || !words.isGlued(read.to)) return read;
  const scale = gluedScales.get(words.word(read.to));
  if (scale === undefined || (words.isGlued(read.to + 1) === true && words.isDigits(read.to + 1))) return read;
  return { to: read.to + 1, value: tidy(read.value * scale), inDigits: true, scale };
}

/** The greater amount of a range after `low`: "-90 billion", " to $90 billion", "–35bn". */
function readHigh(words: Words, low: NumberRead, joiners: RegExp): NumberRead | undefined {
  if (!joiners.test(words.word(low.to)) || !words.joins(low.to) || !words.joins(low.to + 1)) return undefined;
  const sign = readSign(words, low.to + 1);
  const high = readScaled(words, sign?.to ?? low.to + 1);
  if (high === undefined) return undefined;
  return shareScale(low, high).value < high.value ? high : undefined;
}

/** "60 to 90 billion": the lesser number is of the scale of the greater. */
export function shareScale(low: NumberRead, high: NumberRead): NumberRead {
  if (low.scale !== undefined || high.scale === undefined || low.value >= high.value / high.scale) return low;
  return { ...low, value: tidy(low.value * high.scale) };
}

/** An amount whose sign or code stands at word `i`. */
export function readSignedMoney(words: Words, i: number): Amount | undefined {
  const sign = readSign(words, i);
  if (sign === undefined || !words.joins(sign.to)) return undefined;
  const low = readScaled(words, sign.to);
  if (low === undefined || !low.inDigits) return undefined;
  const isBetween = words.word(sign.from - 1) === 'between';
  const high = readHigh(words, low, isBetween ? /^and$/ : /^(to|-|–|—)$/);
  const value = high === undefined ? low.value : shareScale(low, high).value;
  const to = afterName(words, high?.to ?? low.to, sign.code);
  return { from: sign.from, to, kind: 'money', value, max: high?.value, unit: sign.code };
}

/** "$90 billion US", "$23 billion dollars": a name that says the sign again. */
function afterName(words: Words, i: number, code: string): number {
  return currencyNames.get(words.word(i)) === code && words.joins(i) ? i + 1 : i;
}

/** The code of the name after an amount: "35 billion euros", "2 million USD", "500 million US dollars". */
export function moneyAfter(words: Words, i: number): { to: number; code: string } | undefined {
  if (!words.joins(i)) return undefined;
  if (currencyCodes.has(words.raw(i))) return { to: i + 1, code: words.raw(i) };
  const national: Record<string, string> = { us: 'USD', american: 'USD', canadian: 'CAD', australian: 'AUD' };
  const adjective = Object.hasOwn(national, words.word(i)) ? national[words.word(i)] : undefined;
  if (adjective !== undefined && /^dollars?$/.test(words.word(i + 1))) return { to: i + 2, code: adjective };
  const code = currencyNames.get(words.word(i));
  if (code !== undefined) return { to: i + 1, code };
  const sign = currencySigns.get(words.raw(i));
  return sign !== undefined && sign !== 'USD' && words.isGlued(i) && beginsNumber(words, i)
    ? { to: i + 1, code: sign }
    : undefined;
}
