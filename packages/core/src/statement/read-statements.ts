/** Eats a source and its sentences; gives its statements, in the order of the text. */
import type { Sentence } from '@casus/english';
import type { Source } from '../source/source.js';
import { Page } from './page.js';
import { draftsOf } from './passes.js';
import { resolveSpeakers } from './speaker/resolve-speakers.js';
import type { Statement } from './statement.js';

/**
 * The statements of a source's article. `sentences` are those of its article, with offsets into its text; all ranges of the
 * statements lie in the article, ascending, and no content is empty. What is said inside a statement is its speaker's word and
 * no statement of its own.
 */
export function readStatements(
  source: Pick<Source, 'text' | 'article' | 'published'>,
  sentences: readonly Sentence[],
): Statement[] {
  const page = new Page(source.text, source.article, sentences);
  const drafts = draftsOf(page);
  const speakers = resolveSpeakers(page, source.article, drafts, source.published);
  return drafts
    .map(({ source: from, cue, content }, i) => ({
      source: from,
      cue,
      content,
      party: null,
      speaker: null,
      ...speakers[i],
    }))
    .sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ content }: Statement): number => content[0]?.[0] ?? 0;
