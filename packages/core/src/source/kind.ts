/** From a document's title, origin and text to what it is: news, an agreement, a statement or something else. */
import { KIND_SIGNS } from '../generated/kind.js';
import { outletNamed } from './outlet.js';
import type { SourceKind } from './source.js';
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

const ARTICLE_LINE = /^(?:#+\s*)?(?:article|section|chapter|artikel|annex)\s+(?:\d{1,3}|[ivxlc]{1,7})\b/gimu;
const POINT_LINE = /^\(?\d{1,3}\\?[.)](?:\s.{0,400}|$)/gmu;
const SPEAKER_LINE = /^\s*(?:\p{Lu}[\p{Lu}.'’ -]{2,40}|Q|A):\s{1,6}(?=\p{Lu})/gmu;

/** Lower case with marks as spaces, and one space before and behind, so that a phrase is found by its spaces. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}'&]+/gu, ' ')} `;
}

/** So many numbered lines are a list of points, whatever the words around them tell. */
const LISTED = 5;
const PAST = new Set(['was', 'were', 'had', 'did', 'said']);
const OPERATIVE = new Set(['shall', 'undertake', 'undertakes', 'hereby', 'agree', 'agrees', 'we', 'parties']);

/** A history or an essay tells what was; an agreement says what shall be. */
function isHistory(words: readonly string[]): boolean {
  const past = words.filter((word) => PAST.has(word)).length;
  return past > words.length / 200 && past > words.filter((word) => OPERATIVE.has(word)).length;
}

type TextSign = (typeof KIND_SIGNS)[number];

/** The signs in the text by the first word of their phrases, so that a text is gone through once. */
const byFirstWord = new Map<string, { words: readonly string[]; sign: TextSign }[]>();
for (const sign of KIND_SIGNS.filter(({ where }) => where === 'text')) {
  for (const phrase of sign.phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, sign }]);
  }
}

/** How often each sign stands among the words. */
function countSigns(words: readonly string[]): Map<TextSign, number> {
  const counts = new Map<TextSign, number>();
  words.forEach((word, at) => {
    for (const { words: phrase, sign } of byFirstWord.get(word) ?? []) {
      if (phrase.every((part, i) => words[at + i] === part)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  });
  return counts;
}

export function kindOf({ title, publisher, address, head, text }: KindSigns): SourceKind {
  const sample = text.slice(0, SAMPLE);
  const words = spaced(sample).split(' ');
  const thousands = Math.max(1, words.length / 1_000);
  const counts = countSigns(words);
  const articles = sample.match(ARTICLE_LINE)?.length ?? 0;
  // Numbered notes and references are no points of a text.
  const points = (sample.match(POINT_LINE) ?? []).filter(
    (line) => !/https?:|\baccessed\b|\bpp?\. \d/u.test(line),
  ).length;
  const speakers = sample.match(SPEAKER_LINE)?.length ?? 0;

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
      inText[kind] += Math.min(limit ?? weight, (weight * (counts.get(sign) ?? 0)) / thousands);
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
    inText.agreement < LEAST_AGREED || (points < LISTED && isHistory(words))
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
