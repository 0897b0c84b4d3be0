/** The one list of what finds statements and what then mends them, in order. */
import type { Draft } from './draft.js';
import type { Parser } from './find.js';
import type { Page } from './page.js';
import { according } from './parsers/according.js';
import { adjectival } from './parsers/adjectival.js';
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
import { carryOn } from './refiners/carry-on.js';
import { onePerCue } from './refiners/one-per-cue.js';
import { outermost } from './refiners/outermost.js';
import { wholeQuotations } from './refiners/whole-quotations.js';

const parsers: readonly Parser[] = [
  label,
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
  let drafts: Draft[] = quoted(page);
  for (const draft of drafts) note?.(draft, quoted.name);
  for (const parser of parsers) {
    for (let sentence = 0; sentence < page.trees.length; sentence++) {
      for (const draft of parser(page, sentence)) {
        note?.(draft, parser.name);
        drafts.push(draft);
      }
    }
  }
  for (const refine of refiners) drafts = refine(drafts, page);
  return drafts;
}
