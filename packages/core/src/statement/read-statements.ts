/** Eats a source and its sentences; gives its statements, in the order of the text. */
import type { Sentence } from '@casus/english';
import type { Source } from '../source/source.js';
import { Page } from './page.js';
import { draftsOf } from './passes.js';
import type { Statement } from './statement.js';

export function readStatements(
  source: Pick<Source, 'text' | 'article' | 'published'>,
  sentences: readonly Sentence[],
): Statement[] {
  const page = new Page(source.text, source.article, sentences);
  return draftsOf(page)
    .map(({ source: from, cue, content }) => ({ source: from, cue, content, party: null, speaker: null }))
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
