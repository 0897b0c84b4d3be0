/** From a text to the language it is written in, by its script, its letters and its commonest words. */
import { STOPWORDS } from '../generated/stopwords.js';
import { kindAt, LETTER } from './text/character.js';

/** Enough to be sure; the rest of a long document would only cost time. */
const SAMPLE = 6_000;
const FEWEST_WORDS = 4;
const FEWEST_LETTERS = 6;

/** Scripts that one language of the news world uses, or that a letter of its own tells apart below. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['han', /\p{Script=Han}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
];

/** All scripts but the Latin one begin with Greek, and end before the punctuation that every text uses. */
const OTHER_SCRIPTS = /[\u0370-\u1dff\u2e80-\udfff]/;

/** So many letters are enough to be read as words. */
const FEW_LETTERS = new RegExp(`(?:[a-z][^a-z]*){${FEWEST_LETTERS}}`, 'i');

/** One Han character says as much as a short word does. */
const WEIGHT: Readonly<Record<string, number>> = { han: 3, ja: 3, ko: 2 };

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** Letters that only one of the languages in this script has; the first rule that is met often enough decides. */
function cyrillic(text: string, total: number): string {
  const often = (letters: RegExp, times: number) => count(text, letters) * times > total;
  if (often(/[ѓќѕ]/giu, 400)) return 'mk';
  if (often(/[јљњћђџ]/giu, 100)) return 'sr';
  if (often(/[ўі]/giu, 60) && often(/ў/giu, 400)) return 'be';
  if (often(/[іїєґ]/giu, 60)) return 'uk';
  if (often(/[әғқңөұүһі]/giu, 30)) return 'kk';
  if (often(/[ыэё]/giu, 150)) return 'ru';
  if (often(/ъ/giu, 150)) return 'bg';
  return /(?:^|\P{L})(?:и|в|не|на|что|это|о|с|по)(?=\P{L}|$)/iu.test(text) ? 'ru' : 'und';
}

function arabic(text: string, total: number): string {
  const often = (letters: RegExp, times: number) => count(text, letters) * times > total;
  if (often(/[ٹڈڑےںہ]/gu, 40)) return 'ur';
  if (often(/[ەێۆڵڕ]/gu, 40)) return 'ku';
  if (often(/[ټډړږښڼې]/gu, 60)) return 'ps';
  if (often(/[پچژگیک]/gu, 30)) return 'fa';
  return 'ar';
}

/** By their place in this list the languages are counted. */
const languages = [...new Set([...STOPWORDS].flatMap(([, users]) => users.split(' ')))];
const usersOf = new Map(
  [...STOPWORDS].map(([word, users]) => [word, users.split(' ').map((language) => languages.indexOf(language))]),
);
const longestWord = Math.max(...[...usersOf.keys()].map((word) => word.length));

/** A word that several languages share counts for each of them by its part. */
function latin(text: string): string {
  const scores = new Float64Array(languages.length);
  const lower = text.toLowerCase();
  // A letter that becomes two in lower case would shift all that follows.
  const wordAt = (from: number, to: number) =>
    lower.length === text.length ? lower.slice(from, to) : text.slice(from, to).toLowerCase();
  let words = 0;
  for (let at = 0; at < text.length; at++) {
    const from = at;
    while (at < text.length && (kindAt(text, at) & LETTER) !== 0) at++;
    if (at === from) continue;
    words++;
    const users = at - from > longestWord ? undefined : usersOf.get(wordAt(from, at));
    if (users === undefined) continue;
    const weight = 1 / (1 + users.length / 4);
    for (const language of users) scores[language] = (scores[language] ?? 0) + weight;
  }
  if (words < FEWEST_WORDS) return 'und';
  const [first, second] = languages
    .map((language, i): [string, number] => [language, scores[i] ?? 0])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < Math.max(1.5, words * 0.08)) return 'und';
  return first[1] > 1.1 * (second?.[1] ?? 0) ? first[0] : 'und';
}

/**
 * The primary language subtag of a text (`en`, `uk`, `zh`), or `und` where there is too little text, where its words
 * are of no language known here, or where two languages fit alike. Addresses and markup in the text do no harm.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  // Most documents are plain; the other scripts need not be looked for.
  if (!OTHER_SCRIPTS.test(sample)) return FEW_LETTERS.test(sample) ? latin(sample) : 'und';
  const found = SCRIPTS.map(([script, letters]) => {
    const letterCount = count(sample, letters);
    return { script, letterCount, weight: letterCount * (WEIGHT[script] ?? 1) };
  });
  const most = found.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (most.weight < FEWEST_LETTERS) return 'und';
  switch (most.script) {
    case 'latin':
      return latin(sample);
    case 'cyrillic':
      return cyrillic(sample, most.letterCount);
    case 'arabic':
      return arabic(sample, most.letterCount);
    case 'han': {
      // Japanese writes its endings in kana, however many Chinese characters it uses.
      const kana = found.find(({ script }) => script === 'ja')?.letterCount ?? 0;
      return kana * 10 > most.letterCount ? 'ja' : 'zh';
    }
    default:
      return most.script;
  }
}

/** The primary subtag of a BCP 47 tag as pages give it (`en-GB`, `pt_BR`), in lower case, or null for no such tag. */
export function primaryLanguage(tag: string | null | undefined): string | null {
  const primary = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
  return primary === 'und' || primary === 'mul' ? null : primary;
}
