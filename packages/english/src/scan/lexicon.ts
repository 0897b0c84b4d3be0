/**
 * The closed classes of words that begin or shape a time expression or a quantity: what a word is, by its spelling.
 * Months, days, number words and units are common knowledge; which nouns and adverbs can begin a time expression follows
 * the list of lexical triggers in Ferro et al., "TIDES 2005 Standard for the Annotation of Temporal Expressions" (2005),
 * section 2, on which TIMEX3 rests.
 */

/** ISO 8601 duration letters; `PT` units are the ones below a day. DE and CE are TIMEX3's decades and centuries. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'NIGHT' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export interface Entry {
  /** The word in lower case, or the sign; empty for words and signs that begin nothing. */
  readonly word: string;
  readonly kind: 'other' | 'digits' | 'sign' | 'word';
  /** 1 to 12, or 0. */
  month: number;
  /** A short form that is a month or a day only beside a number or before a full stop ("Jan", "Mar"). */
  short: boolean;
  /** Monday 1 to Sunday 7, or 0. */
  weekday: number;
  unit: Unit | '';
  plural: boolean;
  /** Value of a number word, or -1. */
  number: number;
  /** Value of a word that multiplies (hundred, million), or 0. */
  scale: number;
  /** Place of an ordinal word (fifth: 5), or 0. */
  ordinal: number;
  season: Season | '';
  part: PartOfDay | '';
}

const entries: Entry[] = [];
const bySpelling = new Map<string, number>();

function blank(word: string, kind: Entry['kind']): Entry {
  return {
    word,
    kind,
    month: 0,
    short: false,
    weekday: 0,
    unit: '',
    plural: false,
    number: -1,
    scale: 0,
    ordinal: 0,
    season: '',
    part: '',
  };
}

entries.push(blank('', 'other'), blank('', 'digits'), blank('', 'sign'));

/** Places in the table of the three entries that stand for more than one spelling. */
export const other = 0;
export const digits = 1;
export const sign = 2;

/** The entry of a word, made if it is new; words are found in lower case, with a capital and in capitals. */
function entry(word: string, kind: 'word' | 'sign' = 'word'): Entry {
  const known = bySpelling.get(word);
  if (known !== undefined) return entries[known];
  const made = blank(word, kind);
  const place = entries.push(made) - 1;
  for (const form of [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    bySpelling.set(form, place);
  return made;
}

const months = 'january february march april may june july august september october november december'.split(' ');
months.forEach((word, i) => {
  entry(word).month = i + 1;
});
for (const word of 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' ')) {
  const e = entry(word);
  e.month = months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
  e.short = true;
}

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
weekdays.forEach((word, i) => {
  entry(word).weekday = i + 1;
  const plural = entry(`${word}s`);
  plural.weekday = i + 1;
  plural.plural = true;
});
for (const word of 'mon tue tues wed thu thur thurs fri sat sun'.split(' ')) {
  const e = entry(word);
  e.weekday = weekdays.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
  e.short = true;
}

const units: Record<Unit, string> = {
  S: 'second seconds sec secs',
  MIN: 'minute minutes min mins',
  H: 'hour hours hr hrs',
  D: 'day days',
  NIGHT: 'night nights',
  WE: 'weekend weekends',
  W: 'week weeks wk wks fortnight fortnights',
  M: 'month months mo mos',
  Q: 'quarter quarters',
  Y: 'year years yr yrs',
  DE: 'decade decades',
  CE: 'century centuries',
  ML: 'millennium millennia',
};
for (const [unit, words] of Object.entries(units) as [Unit, string][])
  for (const word of words.split(' ')) {
    const e = entry(word);
    e.unit = unit;
    e.plural = word.endsWith('s') || word === 'centuries' || word === 'millennia';
  }

'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, i) => {
    entry(word).number = i;
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, i) => {
  entry(word).number = (i + 2) * 10;
});
entry('hundred').scale = 100;
entry('thousand').scale = 1e3;
entry('million').scale = 1e6;
entry('billion').scale = 1e9;
entry('trillion').scale = 1e12;
entry('dozen').scale = 12;

'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  .split(' ')
  .forEach((word, i) => {
    entry(word).ordinal = i + 1;
  });
'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ').forEach((word, i) => {
  entry(word).ordinal = (i + 2) * 10;
});
entry('hundredth').ordinal = 100;

for (const [season, words] of Object.entries({
  SP: 'spring springtime',
  SU: 'summer summertime',
  FA: 'autumn fall',
  WI: 'winter wintertime',
} satisfies Record<Season, string>) as [Season, string][])
  for (const word of words.split(' ')) entry(word).season = season;

for (const [part, words] of Object.entries({
  MO: 'morning mornings',
  MI: 'midday lunchtime',
  AF: 'afternoon afternoons',
  EV: 'evening evenings',
  NI: 'night nights overnight nighttime',
  DT: 'daytime',
} satisfies Record<PartOfDay, string>) as [PartOfDay, string][])
  for (const word of words.split(' ')) entry(word).part = part;

for (const line of [
  'a an the this that these those last next past coming previous following upcoming current preceding same recent final ensuing subsequent intervening',
  'every each daily weekly monthly quarterly yearly annual annually hourly nightly biweekly fortnightly biennial biennially bimonthly biannual semiannual semiannually once twice per',
  'now nowadays currently presently today tonight tomorrow yesterday recently lately moment present future past term',
  'q h half several few couple many some dozens hundreds thousands tens countless multiple numerous number another various',
  'noon midnight o gmt utc early late mid end beginning start middle close fiscal fy nineties eighties seventies sixties fifties forties thirties twenties',
  'christmas easter ramadan nowruz new ad bc bce ce date time year-end yearend yearlong monthlong weeklong daylong decadelong',
])
  for (const word of line.split(' ')) entry(word);
for (const mark of ".,-–—/:;()'’‘+%$€£¥~½¼¾") entry(mark, 'sign');

/** Longest spelling in the table; longer words need no look-up. */
const longest = Math.max(...[...bySpelling.keys()].map((spelling) => spelling.length));

/** For the last five bits of a first letter and a length, whether the table has such a spelling: most words of a text have none. */
const sizes = new Uint8Array(32 * (longest + 1));
const sizeOf = (first: number, length: number): number => (first & 31) * (longest + 1) + length;
for (const spelling of bySpelling.keys()) sizes[sizeOf(spelling.charCodeAt(0), spelling.length)] = 1;

/** The place of the word `text[start, end)`, or `other`. */
export function placeAt(text: string, start: number, end: number): number {
  if (end - start > longest || sizes[sizeOf(text.charCodeAt(start), end - start)] === 0) return other;
  return placeOf(text.slice(start, end));
}

/** The place of a spelling in the table, or `other`. */
export function placeOf(spelling: string): number {
  return bySpelling.get(spelling) ?? other;
}

export function entryAt(place: number): Entry {
  return entries[place];
}
