/** Eats a sentence and the words of an event's zone; gives the place that they name, as the text names it. */
import { partyRows } from '../generated/parties.js';
import type { PartyMention } from '../party/mention.js';
import type { Tree } from '../words/tree.js';

export interface Placing {
  words: string;
  /** The first and the last word of the sentence that carry it. */
  from: number;
  to: number;
  /** Whether it is what was struck, and not said to be where it was. */
  target: boolean;
}

export interface PlaceSurroundings {
  text: string;
  /** Whether a word is part of a time. */
  timed(word: number): boolean;
  /** The party named at a word, if any. */
  named(word: number): PartyMention | null;
}

/** A place to which people go ("travelled to Moscow") or that is struck ("a strike on Homs") counts where the event is of that kind. */
export type Towards = 'going' | 'striking' | null;

/** Which words lead to the place, the surest first, so that the city stands and not the hall. */
const IN = new Set(['in', 'inside', 'outside']);
const AT = new Set(['at', 'near', 'across', 'off', 'aboard', 'throughout', 'around']);
const TO = new Set(['to', 'into']);
const AGAINST = new Set(['on', 'against', 'into', 'across', 'over']);

/** Common nouns that end a place's name or stand before it: "the Bryansk region", "the city of Geneva". */
const AREA =
  /^(?:region|province|district|peninsula|island|strait|valley|governorate|oblast|county|airport|port|enclave|camp|territory|border)s?$/i;
const TOWN =
  /^(?:city|town|village|port|resort|province|region|district|island|suburb|capital|state|republic|area)s?$/i;

/** Sides and conditions of a place that belong to its name as told: "north-eastern Syria", "occupied Zaporizhzhia". */
const SIDE =
  /^(?:(?:north|south|east|west)(?:ern|-?east(?:ern)?|-?west(?:ern)?)?|north-?central|central|upper|lower|occupied|annexed)$/i;

/** Parties behind "in" that are no place, and names that are none. */
const NO_PLACE = new Set(['organisation', 'group', 'person', 'seat']);
const NOT_PLACES =
  /^(?:english|telegram|twitter|facebook|whatsapp|x|article|articles|congress|session|cabinet|god|arabic|russian|french|annex|chapter|phase|stage|part|paragraph|world|covid|ramadan|christmas|easter|security|parties|party|tass|reuters|fox|cnn)$/i;

/** Names of papers and acts, in which something may stand but nothing happens, and of gatherings, which are no place. */
const PAPER =
  /\b(?:Package|Agreements?|Declaration|Treaty|Law|Constitution|Memorandum|Protocol|Resolution|Charter|Accords?|Statement|Plan|Annex|Act|Convention|Covenant|Roadmap|Framework|Document|Article|Conference|Summit|Forum|Dialogue|Talks|Process|Meeting|Committee|Council|War|UNSCRs?)\b/;

/** Houses of government that are places as well as parties. */
const VENUE = /^(?:the )?(?:White House|Kremlin|Elysée|Élysée|Downing Street|Capitol|Blue House|Pentagon)/;

/** "The war in X", "peace in X": the place of what is talked about, not of the talks. */
const OF_SOMETHING =
  /^(?:war|peace|conflict|crisis|fighting|violence|situation|hostilities|unrest|interest|stability|security|belligerent|troop|force|rebel|soldier|influence|involvement|presence|role)s?$/i;

/** The capital of each state: "the Ukrainian capital". */
const CAPITAL = new Map(
  partyRows.flatMap(({ id, capital: [name] }) => (name === undefined ? [] : [[id, name] as const])),
);

/** The place among the words of a zone. */
export function placeAmong(
  tree: Tree,
  words: readonly number[],
  around: PlaceSurroundings & { head: number; within(word: number): boolean },
  towards: Towards,
): Placing | null {
  const { head } = around;
  let best: (Placing & { rank: number }) | null = null;
  for (const i of words) {
    if (
      (OF_SOMETHING.test(tree.tokens[i - 1]?.lemma ?? '') && i - 1 !== head) ||
      (towards !== 'striking' && isOfTopic(tree, i, head))
    )
      continue;
    const ofHead = i === head + 1 && tree.tokens[i]?.text === 'of' && towards === 'striking';
    const rank = ofHead ? 2 : rankOf(tree, i, towards);
    if (rank < 0 || (best !== null && rank >= best.rank)) continue;
    const found = nameFrom(tree, i + 1, around);
    if (found !== null && around.within(i)) best = { ...found, rank, target: rank > 1 };
  }
  return best;
}

/** "Talks *on* fishing zones *in* the Aldean Sea": where what is talked about lies. */
function isOfTopic(tree: Tree, preposition: number, head: number): boolean {
  const place = tree.tokens[preposition]?.head ?? -1;
  for (let at = tree.tokens[place]?.head ?? -1, steps = 0; at >= 0 && at !== head && steps < 8; steps++) {
    const on = tree.childrenBy(at, 'case').some((word) => TOPIC.test(tree.tokens[word]?.text ?? ''));
    if (on && tree.tokens[at]?.head === head && tree.is(at, 'nmod')) return true;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

const TOPIC = /^(?:on|about|over|regarding|concerning)$/i;

/** Verbs whose object is the place: "visited Freedonia", "shelled Freedonia". */
const ENTERED = /^(?:visit|enter)/;
const STRUCK = /^(?:invad|attack|bomb|shell|strik|struck|hit|annex|raid|storm)/;

/** What one is on, and not in. */
const ISLAND = /^(?:islands?|isles?|peninsula|archipelago|atoll)$/i;

/** How surely a word leads to a place: 0 is surest; -1 where it does not. */
function rankOf(tree: Tree, i: number, towards: Towards): number {
  const token = tree.tokens[i];
  const word = token?.lower ?? '';
  if (token?.upos === 'ADP' || token?.upos === 'SCONJ') {
    if (IN.has(word)) return 0;
    if (word === 'on' && tree.tokens.slice(i + 1, i + 5).some(({ text }) => ISLAND.test(text))) return 0;
    if (towards === 'going' && TO.has(word)) return 0;
    if (towards === 'striking' && AGAINST.has(word)) return 2;
    return AT.has(word) ? 1 : -1;
  }
  const reaches = towards === 'going' ? ENTERED : towards === 'striking' ? STRUCK : null;
  return token?.upos === 'VERB' && reaches?.test(word) === true ? 2 : -1;
}

type Named = Omit<Placing, 'target'>;

/** The name that begins at a word: "eastern Chad", "the Bryansk region", "the Ukrainian capital"; null where there is none. */
export function nameFrom(tree: Tree, first: number, around: PlaceSurroundings): Named | null {
  let at = first;
  while (/^(?:the|a|an|both|its|their|his|her|,)$/i.test(tree.tokens[at]?.text ?? '') && at < first + 3) at++;
  const capital = capitalAt(tree, at, around);
  if (capital !== null) return capital;
  const described = townBehind(tree, at, around);
  if (described !== null) return described;
  const from = at;
  at = pastSides(tree, at);
  const to = lastOfName(tree, at, around);
  if (to < at) return TOWN.test(tree.tokens[at]?.text ?? '') ? townAt(tree, at, around) : null;
  if (/^['’]s?$/.test(tree.tokens[to + 1]?.text ?? '')) return nameFrom(tree, to + 2, around);
  const who = around.named(at);
  const words = textOf(tree, from, to, around.text);
  if (who?.kind === 'demonym') return null;
  if (who !== null && NO_PLACE.has(who.kind) && !VENUE.test(words)) return null;
  if (around.named(to)?.kind === 'person') return null;
  return NOT_PLACES.test(tree.tokens[at]?.text ?? '') || PAPER.test(words) ? null : { words, from, to };
}

const textOf = (tree: Tree, from: number, to: number, text: string) =>
  text.slice(tree.tokens[from]?.start ?? 0, tree.tokens[to]?.end ?? 0).replace(/\s+/g, ' ');

/** "Northern", "north - eastern". */
function pastSides(tree: Tree, first: number): number {
  let at = first;
  while (at < first + 4 && (SIDE.test(tree.tokens[at]?.text ?? '') || (at > first && tree.tokens[at]?.text === '-')))
    at++;
  return at;
}

function partOfName(tree: Tree, i: number, around: PlaceSurroundings): boolean {
  const token = tree.tokens[i];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !around.timed(i) && token.upos !== 'PRON';
}

/** Arabic articles as they are written before a hyphen, and French words between two: "el-Fasher", "Deir ez-Zor", "Pont-sur-Sambre". */
const JOINED = /^(?:[ae](?:[lnrsztd]|sh|th|dh)|sur|sous|le|la|les)$/;
/** Small words of Romance names: "Rio de Janeiro". */
const LINK = /^(?:of|de|del|della|di|da|do|du|des)$/;

/** The word of a name to which small words at a word lead, itself if none do; -1 where no name goes on. */
function pastLinks(tree: Tree, at: number, around: PlaceSurroundings): number {
  const text = (i: number) => tree.tokens[i]?.text ?? '';
  let next = text(at) === '-' ? at + 1 : at;
  if (JOINED.test(text(next)) && text(next + 1) === '-') next += 2;
  else if (next === at && LINK.test(text(at))) next++;
  return partOfName(tree, next, around) ? next : -1;
}

/** The last word of the name that begins at a word; a smaller number where none begins there. */
function lastOfName(tree: Tree, first: number, around: PlaceSurroundings): number {
  let to = first - 1;
  for (let steps = 0; steps < 8; steps++) {
    const next = tree.tokens[to + 1]?.text ?? '';
    const linked = to < first && (next === '-' || LINK.test(next)) ? -1 : pastLinks(tree, to + 1, around);
    if (linked >= 0) to = linked;
    else if (to < first) break;
    else if (next === 'and' && pairEnds(tree, to + 2, around)) to += 2;
    else if (AREA.test(next) && tree.tokens[to + 1]?.upos === 'NOUN') return to + 1;
    else break;
  }
  return to;
}

/** "Kyiv and St Petersburg", but not "Geneva and Russia said". */
function pairEnds(tree: Tree, first: number, around: PlaceSurroundings): boolean {
  let to = first;
  while (to < first + 4 && partOfName(tree, to, around)) to++;
  if (to === first || NO_PLACE.has(around.named(first)?.kind ?? '')) return false;
  const after = tree.tokens[to];
  return (
    after === undefined || (after.upos !== 'VERB' && after.upos !== 'AUX' && after.text !== "'s" && after.text !== '’s')
  );
}

/** "The Ukrainian capital", "the capital, Kyiv". */
function capitalAt(tree: Tree, at: number, around: PlaceSurroundings): Named | null {
  const own = tree.tokens[at]?.lower === 'capital';
  if (!own && tree.tokens[at + 1]?.lower !== 'capital') return null;
  const noun = own ? at : at + 1;
  let next = noun + 1;
  while (/^(?:,|of|city)$/.test(tree.tokens[next]?.text ?? '') && next < noun + 3) next++;
  const to = lastOfName(tree, next, around);
  if (to >= next && (next > noun + 1 || around.named(next) === null)) {
    const words = textOf(tree, next, to, around.text);
    const state = around.named(next);
    return { words: state?.kind === 'state' ? (CAPITAL.get(state.party ?? '') ?? words) : words, from: at, to };
  }
  const party = own ? null : around.named(at)?.party;
  const name = party === null || party === undefined ? undefined : CAPITAL.get(party);
  return name === undefined ? null : { words: name, from: at, to: noun };
}

/** How many words may describe a town before it is named: "the northern, rebel-held Aldean port city of". */
const DESCRIBED = 9;
const SETTLEMENT = /^(?:city|town|village|port|resort|suburb|settlement|hamlet)$/;

/**
 * The town that a phrase names behind its description: "the northern Aldean city of Bland", "the White Sea resort of Cland". A region
 * bears its name before it, so that what is behind "of" is the larger: "the Bland province of Aldea"; only an adjective does not name it.
 */
function townBehind(tree: Tree, first: number, around: PlaceSurroundings): Named | null {
  let named = false;
  for (let at = first; at < Math.min(first + DESCRIBED, tree.tokens.length); at++) {
    const token = tree.tokens[at];
    if (
      token === undefined ||
      !/^(?:ADJ|ADV|NOUN|PROPN|VERB|PUNCT|NUM)$/.test(token.upos) ||
      /^[;:.()]$/.test(token.text)
    )
      return null;
    if (TOWN.test(token.text) && at > first) {
      // "Four regions of Aldea" are several places.
      if (!SETTLEMENT.test(token.text) && (named || token.text.endsWith('s'))) return null;
      let of = at;
      while (TOWN.test(tree.tokens[of]?.text ?? '')) of++;
      if (tree.tokens[of]?.text === 'of') return townAt(tree, at, around);
    }
    // A verb with a tense ends the phrase; "held" and "besieged" describe.
    if (token.upos === 'VERB' && !/^VB[NG]$/.test(token.xpos)) return null;
    if (partOfName(tree, at, around) && around.named(at)?.kind !== 'demonym' && token.upos === 'PROPN') named = true;
  }
  return null;
}

/** "The city of Geneva", "the port city of Aden", "the town Homs". */
function townAt(tree: Tree, first: number, around: PlaceSurroundings): Named | null {
  let at = first;
  while (at < first + 3 && TOWN.test(tree.tokens[at]?.text ?? '')) at++;
  if (tree.tokens[at]?.text === 'of') at++;
  const to = lastOfName(tree, at, around);
  return to < at ? null : { words: textOf(tree, at, to, around.text), from: at, to };
}
