/** From the clauses of an agreement to the languages in which its text is authentic. */
import type { Element } from '../element/element.js';
import { missing, stated } from '../element/element.js';
import { languages } from '../generated/languages.js';
import type { Range } from '../quote/range.js';
import type { Clause } from './clauses.js';

const NAMES = new RegExp(`\\b(?:${languages.join('|')})\\b`, 'g');
const MADE_OUT =
  /\bauthentic|\b(?:done|signed|drawn\sup|made|initial+ed)\b.{0,200}\b(?:languages?|texts?)\b|\blanguages?\b.{0,40}\b(?:texts?|versions?|prevail)/i;

/** The sentence that says which texts count, or in which language the agreement was signed; peoples and states of those names do not. */
export function readAuthenticLanguages(masked: string, clauses: readonly Clause[]): Element<string[]> {
  let best: { names: string[]; ranges: Range[] } | null = null;
  for (const { words, start, end, region } of clauses) {
    if (region === 'preamble' || !MADE_OUT.test(words) || !/\b(?:languages?|texts?|versions?)\b/i.test(words)) continue;
    const names: string[] = [];
    const ranges: Range[] = [];
    for (const found of masked.slice(start, end).matchAll(NAMES)) {
      if (names.includes(found[0])) continue;
      names.push(found[0]);
      ranges.push([start + found.index, start + found.index + found[0].length]);
    }
    if (names.length > (best?.names.length ?? 0)) best = { names, ranges };
  }
  return best === null ? missing : stated(best.names, ...best.ranges);
}
