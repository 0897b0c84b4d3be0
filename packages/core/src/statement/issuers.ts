/** Eats a source; gives the parties whose own publication it is, who call themselves "we" in it: none for a report or a transcript. */
import { partiesOfTitle } from '../instrument/parties.js';
import { findParties } from '../party/find-parties.js';
import type { Source } from '../source/source.js';

/** "The following statement was released by the Governments of Aland, Bland and Cland:", near the top. */
const RELEASED =
  /\b(?:statement|communiqu[eé]|declaration)\b[^.\n]{0,80}\b(?:released|issued|made|adopted)\sby\s([^:.\n]{3,400})/iu;
const NEAR_TOP = 1_500;

/** "Aland-Bland Joint Statement", "Statement by the Ministers of Aland and Bland"; whom else a title names, the statement is about. */
const VOICED =
  /^(?<before>.*?)\b(?:statements?|communiqu[eé]s?|declarations?)\b(?:\s(?<by>(?:by|from|between)\s.*))?/iu;

/** "Speech by the President of Aland in the parliament of Bland": one speaks, before others. */
const SPOKEN =
  /\b(?:speech|address|remarks|message|appeal)\s(?:by|of|from)\s(?<by>.*?)(?:\s(?:in|at|to|before|on|during|for|after|with)\s.*)?$/iu;

/** "Joint Fact Sheet on Aland's Meeting with Bland": whom it names have written it together. */
const TOGETHER = /\bjoint\s(?:fact\ssheet|readout|press\s(?:release|statement)|outcomes?|vision|conclusions)\b/iu;

/** Lines that give the word to somebody; where several speak, "we" is whoever does. */
const TURN = /^\s{0,8}(?:\p{Lu}[\p{Lu}.’' -]{1,40}|Q|A|QUESTION):\s/gmu;
const FEWEST_TURNS = 2;

export function issuersOf({ kind, title, publisher, published, text, article }: Source): string[] {
  if (kind !== 'statement') return [];
  if ((text.match(TURN)?.length ?? 0) >= FEWEST_TURNS) return [];
  const day = published ?? undefined;
  const from = article[0]?.[0] ?? 0;
  const top = text.slice(0, from + NEAR_TOP);
  const released = RELEASED.exec(top);
  if (released !== null) {
    const end = released.index + released[0].length;
    const named = partiesIn(top, [end - (released[1]?.length ?? 0), end], day);
    if (named.length > 0) return named;
  }
  const together = TOGETHER.test(title ?? '') ? partiesIn(title ?? '', [0, title?.length ?? 0], day) : [];
  if (together.length > 1) return together;
  const titled = titleIssuers(title ?? '', day);
  if (titled.length > 0) return titled;
  const speaker = SPOKEN.exec(title ?? '')?.groups?.by ?? '';
  const [speaks, ...others] = partiesIn(speaker, [0, speaker.length], day);
  if (speaks !== undefined) return others.length === 0 ? [speaks] : [];
  return publisher === null ? [] : partiesIn(publisher, [0, publisher.length], day).slice(0, 1);
}

function titleIssuers(title: string, day: string | undefined): string[] {
  const { before = '', by = '' } = VOICED.exec(title)?.groups ?? {};
  for (const words of [by, before]) {
    const found = partiesOfTitle(words, [0, words.length], day);
    if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
  }
  return [];
}

function partiesIn(text: string, range: readonly [number, number], day: string | undefined): string[] {
  return [...new Set(findParties(text, range, day).flatMap(({ party }) => (party === null ? [] : [party])))];
}
