/** Eats drafts and their page; gives who speaks in each by the name that the document first gives in full, and for which party. */
import type { PartyMention } from '../../party/mention.js';
import { onlyOfItsKind } from '../../party/only-of-its-kind.js';
import { partiesIn as partiesMeant } from '../../party/party-of.js';
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import type { Draft, WordAt } from '../draft.js';
import type { Page } from '../page.js';
import { Cast } from './cast.js';
import type { Figure } from './figure.js';
import { genderOfPronoun } from './gender.js';
import { Mentions } from './mentions.js';
import { description, phraseRange } from './noun-phrase.js';
import { ownersParty, partyOfFigure } from './party-of-figure.js';
import { antecedent } from './pronoun.js';

export interface Speaker {
  speaker: string | null;
  party: string | null;
}

const nobody: Speaker = { speaker: null, party: null };

export interface SpeakerSigns {
  /** The parties whose own publication the page is. */
  issuers: readonly string[];
  /** The parties named in a stretch of the page. */
  partiesIn(range: Range): readonly PartyMention[];
}

/** The speakers of the drafts, in their order. */
export function resolveSpeakers(
  page: Page,
  article: readonly Range[],
  drafts: readonly Draft[],
  { issuers, partiesIn }: SpeakerSigns,
): Speaker[] {
  // In one go over the whole article, so that full names are remembered for the short ones after them.
  const all: Range = [article[0]?.[0] ?? 0, article.at(-1)?.[1] ?? 0];
  const named = partiesIn(all);
  const mentions = new Mentions(named);
  const onlyOne = (tree: Tree, word: number) => onlyOfItsKind(page.text, phraseRange(tree, word), named);
  const cast = new Cast(page, mentions);
  const partyIn = (range: Range): string | null => {
    const [party, second] = partiesMeant(page.text, range, mentions.within(range));
    return party !== undefined && second === undefined ? party : null;
  };
  let makers: Speaker | null = null;
  const known = new Map<Figure, Speaker>();
  const found = new Map<Draft, Speaker>();
  let last: Figure | null = null;
  const inOrder = [...drafts].sort((a, b) => a.at.sentence - b.at.sentence || a.at.word - b.at.word);
  for (const draft of inOrder) {
    const tree = page.trees[draft.speaker?.sentence ?? -1];
    if (draft.speaker === null || tree === undefined) continue;
    const at = { ...draft.speaker, word: relativeHead(tree, draft.speaker.word) };
    if (tree.childrenBy(at.word, 'conj').length > 0) {
      found.set(draft, severalSpeakers(draft, page.text, partyIn));
      continue;
    }
    const figure: Figure | null = figureOf(tree, at, cast, last);
    if (figure !== null) {
      last = figure;
      const speaker: Speaker = known.get(figure) ?? {
        speaker: figure.name,
        party:
          partyOfFigure(figure, partyIn) ??
          partyOfSource(draft, partyIn) ??
          ownersParty(tree, at, page.text, cast.appearances, partyIn) ??
          onlyOne(tree, at.word),
      };
      known.set(figure, speaker);
      found.set(draft, speaker);
    } else if (/^(we|our)$/i.test(tree.tokens[at.word]?.text ?? '')) {
      if (page.quotationAt(draft.offset) !== undefined) continue;
      makers ??= makersOf(page.text, all, partyIn);
      if (makers === nobody && issuers[0] !== undefined && issuers.length === 1)
        makers = { speaker: null, party: issuers[0] };
      found.set(draft, makers);
    } else if (tree.tokens[at.word]?.upos !== 'PRON') {
      const speaker = description(tree, at.word, page.text);
      found.set(draft, {
        speaker,
        party:
          partyIn(phraseRange(tree, at.word)) ??
          ownersParty(tree, at, page.text, cast.appearances, partyIn) ??
          onlyOne(tree, at.word),
      });
    }
  }
  return drafts.map((draft) => found.get(draft) ?? nobody);
}

/** "We, the Presidents of the Harbour States, …": who "we" are in a text that they make together. */
function makersOf(text: string, [from, to]: Range, partyIn: (range: Range) => string | null): Speaker {
  const article = text.slice(from, to);
  const [, before = '', name = ''] = /\b(we, )(the \p{Lu}[^,;.\n]{2,120}),/iu.exec(article) ?? [];
  if (name === '') return nobody;
  const start = from + article.indexOf(before + name) + before.length;
  return { speaker: name.replace(/\s+/g, ' '), party: partyIn([start, start + name.length]) };
}

/** "Elbonia and its allies": named by their own words. */
function severalSpeakers({ source }: Draft, text: string, partyIn: (range: Range) => string | null): Speaker {
  const [first] = source;
  if (first === undefined) return nobody;
  const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
  return { speaker: words.replace(/\s+/g, ' '), party: partyIn([first[0], source.at(-1)?.[1] ?? first[1]]) };
}

function figureOf(tree: Tree, at: WordAt, cast: Cast, last: Figure | null): Figure | null {
  const token = tree.tokens[at.word];
  if (token === undefined) return null;
  if (token.upos === 'PRON') {
    const figure = antecedent(token.text, at, cast.appearances, last);
    const gender = genderOfPronoun(token.text);
    // From here on the figure is known as a man or a woman.
    if (figure !== null && gender !== null) {
      figure.gender ??= gender;
      figure.human = true;
    }
    return figure;
  }
  const figure = cast.figureAt(at.sentence, at.word);
  return figure?.human === true && figure.name.includes(' ') && token.upos === 'PROPN'
    ? figure
    : (cast.namedAfterPost(tree, at.sentence, at.word) ?? figure);
}

/** "The minister, who said": the noun that the relative clause describes. */
function relativeHead(tree: Tree, word: number): number {
  if (!/^(who|which|that|whom|whose)$/i.test(tree.tokens[word]?.text ?? '')) return word;
  let verb = tree.tokens[word]?.head ?? -1;
  for (let steps = 0; steps < 5 && verb >= 0; steps++) {
    if (tree.is(verb, 'acl')) return tree.tokens[verb]?.head ?? word;
    verb = tree.tokens[verb]?.head ?? -1;
  }
  // Where the tree hangs the clause elsewhere, the noun right before it is meant.
  const before = tree.tokens[word - 1]?.text === ',' ? word - 2 : word - 1;
  return /^(NOUN|PROPN)$/.test(tree.tokens[before]?.upos ?? '') ? before : word;
}

/** "UNICEF director Cora Marden": the party that the words of the source themselves name. */
function partyOfSource({ source }: Draft, partyIn: (range: Range) => string | null): string | null {
  const [first] = source;
  return first === undefined ? null : partyIn(first);
}
