/** From bytes that declare no encoding and are not UTF-8 to the legacy encoding they most look like. */
import { decodeAs } from './decode-as.js';

interface Candidate {
  encoding: string;
  /** Letters that make up most of the non-ASCII characters of a text in this encoding, by letter frequency. */
  common: string;
  /** The share of non-ASCII characters that `common` covers in ordinary text. */
  typical: number;
  /** Whether whole words are non-ASCII, as in every script but the Latin one. */
  runs: boolean;
}

/** Letter frequencies: orders given in Wikipedia's articles on letter frequency and on the most frequent characters. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйії';
const HAN_SIMPLE = '的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后';
const HAN_TRADITIONAL =
  '的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後';
const KANA =
  'のにはをたがでてとしれさあいるうえおかきくけこすせそちつなねまみめもやよらりろわん、。ーンルスイトアリラドクレ日本人年大国会';
const HANGUL = '이다는에의을가고하지로은한를기사대도인서자정시아해그리어있들과으전';

/** Western Latin stands first: a tie goes to it, as it does in browsers. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', common: 'éèàêâçîôûùäöüßñáíóúãõåøæ“”‘’–—…€£«»·°§©®ÉÀÄÖÜ', typical: 0.95, runs: false },
  { encoding: 'windows-1250', common: 'ąęłśżźćńóčšžřěůýáíéúťďňőűöüĽľşţăî„”“’–—ŚŁŻČŠŽ', typical: 0.95, runs: false },
  { encoding: 'windows-1254', common: 'ışğüöçİŞĞÜÖÇâî“”‘’–—', typical: 0.95, runs: false },
  { encoding: 'windows-1251', common: CYRILLIC, typical: 0.88, runs: true },
  { encoding: 'koi8-u', common: CYRILLIC, typical: 0.88, runs: true },
  { encoding: 'iso-8859-5', common: CYRILLIC, typical: 0.88, runs: true },
  { encoding: 'ibm866', common: CYRILLIC, typical: 0.88, runs: true },
  { encoding: 'windows-1253', common: 'ατοιεσνηυρπκμλςδγωέίάόήύώ', typical: 0.9, runs: true },
  { encoding: 'windows-1255', common: 'יוהלאתמרבשנדעקפחגטם', typical: 0.9, runs: true },
  { encoding: 'windows-1256', common: 'اليمونرتبعدسفهةحكقجأ،', typical: 0.9, runs: true },
  { encoding: 'shift_jis', common: KANA, typical: 0.55, runs: true },
  { encoding: 'euc-jp', common: KANA, typical: 0.55, runs: true },
  { encoding: 'gb18030', common: `${HAN_SIMPLE}，。、`, typical: 0.3, runs: true },
  { encoding: 'big5', common: `${HAN_TRADITIONAL}，。、`, typical: 0.3, runs: true },
  { encoding: 'euc-kr', common: HANGUL, typical: 0.4, runs: true },
];

const SAMPLE = 65_536;

/** Between 0 and 1: how much the sample, read as the candidate, looks like text. */
function likeness(sample: Uint8Array, { encoding, common, typical, runs }: Candidate): number {
  const text = decodeAs(sample, encoding);
  let foreign = 0;
  let usual = 0;
  let broken = 0;
  let joined = 0;
  let previousForeign = false;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < 0x80) {
      previousForeign = false;
      continue;
    }
    foreign++;
    if (char === '�' || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code < 0xf900)) broken++;
    else if (common.includes(char)) usual++;
    if (previousForeign) joined++;
    previousForeign = true;
  }
  if (foreign === 0) return 0;
  if (runs && joined * 2 < foreign) return 0;
  return Math.max(0, Math.min(1, usual / foreign / typical) - (10 * broken) / foreign);
}

/** Bytes that are not UTF-8 and declare nothing; the answer is `windows-1252` unless another reads clearly better. */
export function guessEncoding(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0) return 'utf-8';
  const sample = bytes.subarray(Math.max(0, first - 64), first + SAMPLE);
  let best = 'windows-1252';
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = likeness(sample, candidate);
    if (score > bestScore + 0.05) {
      best = candidate.encoding;
      bestScore = score;
    }
  }
  return best;
}
