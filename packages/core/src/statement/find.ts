/** What every parser of statements is, and the draft that it makes of a cue, its source and its content. */
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { cueRanges } from './cue-span.js';
import type { Draft } from './draft.js';
import type { Page } from './page.js';
import { sourceRanges } from './source-span.js';

/** Finds drafts in one sentence of a page. */
export type Parser = (page: Page, sentence: number) => Draft[];

export interface Found {
  /** Chief word of the cue and its last word. */
  cue: number;
  last?: number;
  /** Chief word of the source. */
  source: number | null;
  content: readonly Range[];
  direct?: boolean;
  aside?: boolean;
}

export function draft(
  tree: Tree,
  sentence: number,
  { cue, last = cue, source, content, direct = false, aside = false }: Found,
): Draft {
  return {
    at: { sentence, word: cue },
    offset: tree.tokens[cue]?.start ?? 0,
    cue: cueRanges(tree, cue, last),
    source: source === null ? [] : sourceRanges(tree, source, cue),
    speaker: source === null ? null : { sentence, word: source },
    content: [...content],
    direct,
    aside,
  };
}
