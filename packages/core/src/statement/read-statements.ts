/** Eats a source and its sentences; gives its statements, in the order of the text. */
import type { Sentence } from '@casus/english';
import { type PartyFinder, partyFinder } from '../party/party-finder.js';
import type { Source } from '../source/source.js';
import { Tree } from '../words/tree.js';
import type { Draft } from './draft.js';
import { Page } from './page.js';
import { draftsOf } from './passes.js';
import { withPostOfSpeaker } from './post-of-speaker.js';
import { resolveSpeakers } from './speaker/resolve-speakers.js';
import type { Statement } from './statement.js';

/** What kind of text is read: in the words of an instrument its parties promise and state nothing of themselves. */
export interface StatementSettings {
  /** `treaty` for norms, where only what is quoted counts; `declaration` where the makers speak as "we" or by name. */
  instrument?: 'treaty' | 'declaration' | null;
  /** The parties whose own publication the text is, who call themselves "we". */
  issuers?: readonly string[];
  /** Who finds the parties in the source's text, where somebody else asks as well. */
  partiesIn?: PartyFinder;
  /** The trees of the sentences, where somebody has made them already. */
  trees?: readonly Tree[];
}

/**
 * The statements of a source's article. `sentences` are those of its article, with offsets into its text; all ranges of the
 * statements lie in the article, ascending, and no content is empty. What is said inside a statement is its speaker's word and
 * no statement of its own.
 */
export function readStatements(
  source: Pick<Source, 'text' | 'article' | 'published'>,
  sentences: readonly Sentence[],
  {
    instrument = null,
    issuers = [],
    partiesIn = partyFinder(source.text),
    trees = sentences.map((sentence) => new Tree(withPostOfSpeaker(sentence))),
  }: StatementSettings = {},
): Statement[] {
  const page = new Page(source.text, source.article, trees);
  const all = draftsOf(page);
  const drafts = instrument === 'treaty' ? all.filter((draft) => isQuoted(page, draft)) : all;
  const speakers = resolveSpeakers(page, source.article, drafts, {
    issuers,
    partiesIn: (range) => partiesIn(range, source.published ?? undefined),
  });
  return drafts
    .map((draft, i) => ({ draft, ...(speakers[i] ?? { speaker: null, party: null }) }))
    .filter(
      ({ draft, party, speaker }) => instrument !== 'declaration' || party !== null || isMakers(page, draft, speaker),
    )
    .map(({ draft: { source: from, cue, content }, party, speaker }) => ({
      source: from,
      cue,
      content,
      party,
      speaker,
    }))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Words in quotation marks; "the Parties agree:" before the first article quotes nobody. */
const isQuoted = (page: Page, { direct, content }: Draft): boolean =>
  direct && content.some(([start]) => page.quotationAt(start) !== undefined);

/** "We", who make a declaration, and speech in quotation marks. */
function isMakers(page: Page, { direct, aside, speaker: at }: Draft, speaker: string | null): boolean {
  if (direct || aside) return speaker !== null;
  return at !== null && /^we$/i.test(page.trees[at.sentence]?.tokens[at.word]?.text ?? '');
}

const startOf = ({ content }: Statement): number => content[0]?.[0] ?? 0;
