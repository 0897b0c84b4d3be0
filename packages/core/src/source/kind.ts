/** From a document's title, origin and text to what it is: news, an agreement, a statement or something else. */
import { KIND_SIGNS } from '../generated/kind.js';
import { outletNamed } from './outlet.js';
import type { SourceKind } from './source.js';
import { FIGURE, kindAt, LETTER } from './text/character.js';
import { datelineLength } from './text/dateline.js';

export interface KindSigns {
  title: string | null;
  publisher: string | null;
  address: string | null;
  /** The lines above the article, one a line. */
  head: string;
  /** The article, one paragraph a line. */
  text: string;
}

/** Enough to know; a long treaty does not become another kind at its end. */
const SAMPLE = 40_000;
/** Less than this is no more than a chance word. */
const LEAST = 2;
/** Without so much in its text nothing is an agreement, whatever its title is. */
const LEAST_AGREED = 2;

/** Titles of what several parties say with one voice. */
const JOINT =
  /\b(?:joint|declaration|communiqu[eé]s?|leaders.? statement|g7|g20|contact group|agreed conclusions|trilateral|presidential statement|summit (?:declaration|statement|conclusions))\b/iu;

/** Each from where a line begins, and the signs it can begin with. */
const ARTICLE_LINE = /(?:#+\s*)?(?:article|section|chapter|artikel|annex)\s+(?:\d{1,3}|[ivxlc]{1,7})\b/iuy;
const ARTICLE_BEGINS = '#acsACS';
const POINT_LINE = /\(?\d{1,3}\\?[.)](?:\s.{0,400}|$)/muy;
const POINT_BEGINS = '(0123456789';
/** Editors number the paragraphs that they keep of an agreement; where fewer lines have numbers they are those of notes. */
const EDITORIAL_LINE = /\[\d{1,4}\][ \t]/uy;
const MOSTLY = 0.5;
const SPEAKER_LINE = /[^\S\n]*(?:\p{Lu}[\p{Lu}.'’ -]{2,40}|Q|A):\s{1,6}(?=\p{Lu})/uy;
/** Numbered notes and references are no points of a text. */
const REFERENCE = /https?:|\baccessed\b|\bpp?\. \d/u;

function matchAt(line: RegExp, text: string, at: number): string | null {
  line.lastIndex = at;
  return line.exec(text)?.[0] ?? null;
}

/** How many lines of a text head its articles, are points of a list, or begin with who speaks. */
function countLines(text: string): { articles: number; points: number; speakers: number } {
  const counts = { articles: 0, points: 0, speakers: 0 };
  let editorial = 0;
  let lines = 0;
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const first = text.charAt(at);
    if (end > at) lines++;
    if (first === '[' && matchAt(EDITORIAL_LINE, text, at) !== null) editorial++;
    if (ARTICLE_BEGINS.includes(first) && matchAt(ARTICLE_LINE, text, at) !== null) counts.articles++;
    if (POINT_BEGINS.includes(first)) {
      const point = matchAt(POINT_LINE, text, at);
      if (point !== null && !REFERENCE.test(point)) counts.points++;
    }
    if (matchAt(SPEAKER_LINE, text, at) !== null) counts.speakers++;
  }
  if (editorial > MOSTLY * lines) counts.points += editorial;
  return counts;
}

const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;

function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (kindAt(text, at) & (LETTER | FIGURE)) !== 0 || unit === APOSTROPHE || unit === AMPERSAND;
}

/** Lower case; marks part words, but for those within a name or a genitive. */
function wordsOf(text: string): string[] {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'");
  const words: string[] = [];
  for (let at = 0; at < lower.length; at++) {
    const from = at;
    while (at < lower.length && isOfWord(lower, at)) at++;
    if (at > from) words.push(lower.slice(from, at));
  }
  return words;
}

/** With one space before and behind, so that a phrase is found by its spaces. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** So many numbered lines are a list of points, whatever the words around them tell. */
const LISTED = 5;
const PAST = new Set(['was', 'were', 'had', 'did', 'said']);
const OPERATIVE = new Set(['shall', 'undertake', 'undertakes', 'hereby', 'agree', 'agrees', 'we', 'parties']);

type TextSign = (typeof KIND_SIGNS)[number];

interface KnownWord {
  past: boolean;
  operative: boolean;
  /** The phrases of signs in the text that begin with it. */
  phrases: { words: readonly string[]; sign: TextSign }[];
}

/** All words that say something, so that each word of a text is looked up once. */
const knownWords = new Map<string, KnownWord>();
function knownWord(word: string): KnownWord {
  const known = knownWords.get(word) ?? { past: PAST.has(word), operative: OPERATIVE.has(word), phrases: [] };
  knownWords.set(word, known);
  return known;
}
for (const word of [...PAST, ...OPERATIVE]) knownWord(word);
for (const sign of KIND_SIGNS.filter(({ where }) => where === 'text')) {
  for (const phrase of sign.phrases) {
    const words = phrase.split(' ');
    knownWord(words[0] ?? '').phrases.push({ words, sign });
  }
}

interface Counts {
  words: number;
  /** How often each sign stands among the words. */
  signs: Map<TextSign, number>;
  /** Whether it tells what was, as a history or an essay does; an agreement says what shall be. */
  history: boolean;
}

function countWords(text: string): Counts {
  const words = wordsOf(text);
  const signs = new Map<TextSign, number>();
  let past = 0;
  let operative = 0;
  words.forEach((word, at) => {
    const known = knownWords.get(word);
    if (known === undefined) return;
    if (known.past) past++;
    else if (known.operative) operative++;
    for (const { words: phrase, sign } of known.phrases) {
      if (phrase.every((part, i) => words[at + i] === part)) signs.set(sign, (signs.get(sign) ?? 0) + 1);
    }
  });
  return { words: words.length, signs, history: past > words.length / 200 && past > operative };
}

export function kindOf({ title, publisher, address, head, text }: KindSigns): SourceKind {
  const sample = text.slice(0, SAMPLE);
  const { words, signs, history } = countWords(sample);
  const thousands = Math.max(1, words / 1_000);
  const { articles, points, speakers } = countLines(sample);

  const inText = {
    agreement: Math.min(6, articles * 1.5) + Math.min(3, points * 0.3),
    statement: Math.min(6, speakers),
    news: 0,
  };
  const around = { agreement: 0, statement: 0, news: datelineLength(sample) > 0 ? 2 : 0 };
  const places = { title: spaced(title ?? ''), head: spaced(head.slice(0, 600)), publisher: spaced(publisher ?? '') };
  const together = JOINT.test(title ?? '');
  for (const sign of KIND_SIGNS) {
    const { kind, where, weight, limit, joint, phrases } = sign;
    if (joint && !together) continue;
    if (where === 'text') {
      inText[kind] += Math.min(limit ?? weight, (weight * (signs.get(sign) ?? 0)) / thousands);
    } else if (where === 'address') {
      if (phrases.some((phrase) => address?.toLowerCase().includes(phrase))) around[kind] += weight;
    } else if (
      phrases.some((phrase) => places[where].includes(` ${phrase} `) || places[where].includes(` ${phrase}s `))
    ) {
      around[kind] += weight;
    }
  }
  if (publisher !== null && outletNamed(publisher)?.agency === true) around.news += 4;

  // What is written about agreements has their names in its title, so the text must bear the title out.
  const agreement =
    inText.agreement < LEAST_AGREED || (points < LISTED && history)
      ? 0
      : inText.agreement + Math.min(around.agreement, 1.5 * inText.agreement);
  // What several state together is no one's statement alone, and official pages carry both.
  const statement = inText.statement + (together && agreement > 0 ? around.statement / 2 : around.statement);
  const news = inText.news + around.news;
  const best = Math.max(agreement, statement, news);
  if (best < LEAST) return 'other';
  // Where two weigh the same, the form of the text says more than its words.
  if (agreement === best) return 'agreement';
  return statement === best ? 'statement' : 'news';
}
