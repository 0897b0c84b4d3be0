/** The one list of what finds statements and what then mends them, in order. */
import type { Draft } from './draft.js';
import type { Parser } from './find.js';
import type { Page } from './page.js';
import { according } from './parsers/according.js';
import { adjectival } from './parsers/adjectival.js';
import { block } from './parsers/block.js';
import { complement } from './parsers/complement.js';
import { infinitive } from './parsers/infinitive.js';
import { label } from './parsers/label.js';
import { nominal } from './parsers/nominal.js';
import { object } from './parsers/object.js';
import { parenthetical } from './parsers/parenthetical.js';
import { passive } from './parsers/passive.js';
import { preposition } from './parsers/preposition.js';
import { quoted } from './parsers/quoted.js';
import { seeming } from './parsers/seeming.js';
import { signed } from './parsers/signed.js';
import { carryOn } from './refiners/carry-on.js';
import { onePerCue } from './refiners/one-per-cue.js';
import { outermost } from './refiners/outermost.js';
import { wholeQuotations } from './refiners/whole-quotations.js';

/** Quotation marks and the lines of the page come first: they tell who speaks more surely than any tree. */
const pageParsers: readonly ((page: Page) => Draft[])[] = [quoted, signed];
const parsers: readonly Parser[] = [
  label,
  block,
  parenthetical,
  complement,
  infinitive,
  object,
  preposition,
  passive,
  seeming,
  according,
  nominal,
  adjectival,
];
const refiners: readonly ((drafts: readonly Draft[], page: Page) => Draft[])[] = [
  onePerCue,
  wholeQuotations,
  carryOn,
  outermost,
];

/** The drafts of a page; `note` is told which parser found which, for those who study errors. */
export function draftsOf(page: Page, note?: (draft: Draft, parser: string) => void): Draft[] {
  const drafts: Draft[] = [];
  for (const parser of pageParsers) {
    for (const draft of parser(page)) {
      note?.(draft, parser.name);
      drafts.push(draft);
    }
  }
  for (const parser of parsers) {
    for (let sentence = 0; sentence < page.trees.length; sentence++) {
      for (const draft of parser(page, sentence)) {
        note?.(draft, parser.name);
        drafts.push(draft);
      }
    }
  }
  return refiners.reduce((kept: Draft[], refine) => refine(kept, page), drafts);
}
