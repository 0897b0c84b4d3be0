/** Eats drafts and their page; gives who speaks in each by the name that the document first gives in full, and for which party. */

import { findParties } from '../../party/find-parties.js';
import type { PartyMention } from '../../party/mention.js';
import { partiesIn } from '../../party/party-of.js';
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import type { Draft } from '../draft.js';
import type { Page } from '../page.js';
import { Cast } from './cast.js';
import type { Figure } from './figure.js';
import { description, phraseRange } from './noun-phrase.js';
import { antecedent } from './pronoun.js';

export interface Speaker {
  speaker: string | null;
  party: string | null;
}

const nobody: Speaker = { speaker: null, party: null };

/** The speakers of the drafts, in their order; `date` (ISO) is the day by which people hold office. */
export function resolveSpeakers(
  page: Page,
  article: readonly Range[],
  drafts: readonly Draft[],
  date: string | null,
): Speaker[] {
  const mentions = article.flatMap((range) => findParties(page.text, range, date ?? undefined));
  const cast = new Cast(page, mentions);
  const parties = new Map<Figure, string | null>();
  let last: Figure | null = null;
  const found = new Map<Draft, Speaker>();
  const inOrder = [...drafts].sort((a, b) => a.at.sentence - b.at.sentence || a.at.word - b.at.word);
  for (const draft of inOrder) {
    const { speaker } = draft;
    const tree = speaker === null ? undefined : page.trees[speaker.sentence];
    if (speaker === null || tree === undefined) continue;
    const word = relativeHead(tree, speaker.word);
    const several = tree.childrenBy(word, 'conj').length > 0;
    const figure: Figure | null = several ? null : figureOf(tree, { sentence: speaker.sentence, word }, cast, last);
    if (figure !== null) {
      last = figure;
      if (!parties.has(figure)) parties.set(figure, partyOfFigure(figure, page.text, mentions));
      found.set(draft, { speaker: figure.name, party: parties.get(figure) ?? null });
    } else if (tree.tokens[word]?.upos !== 'PRON') {
      const words = several
        ? draft.source
            .map(([start, end]) => page.text.slice(start, end))
            .join(' ')
            .replace(/\s+/g, ' ')
        : null;
      const party = only(
        partiesIn(page.text, several ? (draft.source[0] ?? [0, 0]) : phraseRange(tree, word), mentions),
      );
      found.set(draft, { speaker: words ?? description(tree, word, page.text), party });
    }
  }
  return drafts.map((draft) => found.get(draft) ?? nobody);
}

function figureOf(tree: Tree, at: { sentence: number; word: number }, cast: Cast, last: Figure | null): Figure | null {
  const token = tree.tokens[at.word];
  if (token === undefined) return null;
  if (token.upos === 'PRON') return antecedent(token.text, at, cast.appearances, last);
  return cast.figureAt(at.sentence, at.word);
}

/** "The minister, who said": the noun that the relative clause describes. */
function relativeHead(tree: Tree, word: number): number {
  if (!/^(who|which|that|whom|whose)$/i.test(tree.tokens[word]?.text ?? '')) return word;
  let verb = tree.tokens[word]?.head ?? -1;
  for (let steps = 0; steps < 5 && verb >= 0; steps++) {
    if (tree.is(verb, 'acl')) return tree.tokens[verb]?.head ?? word;
    verb = tree.tokens[verb]?.head ?? -1;
  }
  return word;
}

/** The party of a figure: by its name in the gazetteer, else by what the text says where it names the figure. */
function partyOfFigure(figure: Figure, text: string, mentions: readonly PartyMention[]): string | null {
  if (figure.party !== null) return figure.party;
  for (const range of figure.phrases) {
    const party = only(partiesIn(text, range, mentions));
    if (party !== null) return party;
  }
  return null;
}

const only = ([party, second]: readonly string[]): string | null =>
  party !== undefined && second === undefined ? party : null;
