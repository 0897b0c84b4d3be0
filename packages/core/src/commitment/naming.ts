/** Eats the text of a document and the instrument that it is; answers which parties a stretch of it names, and who "the Parties" are. */

import { elementValue } from '../element/element.js';
import { type Definition, readDefinitions, readShortNames } from '../instrument/definitions.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Structure } from '../instrument/part.js';
import { partiesOfTerm } from '../instrument/parties.js';
import type { PartyMention } from '../party/mention.js';
import { isMovement, onlyOfItsKind } from '../party/only-of-its-kind.js';
import { meantBy, partyById } from '../party/party.js';
import { type PartyFinder, partyFinder } from '../party/party-finder.js';
import { firstFrom } from '../quote/first-from.js';
import type { Range } from '../quote/range.js';
import { OwnNames } from './own-names.js';
import type { Naming } from './together.js';

/** A party that is named less often than this in a text that does not say who its parties are is spoken of rather than bound. */
const OFTEN = 4;

/**
 * `structure` and `instrument` are those of an agreement, or null for a report. Who the parties of an agreement are is what its
 * instrument says, and nowhere else decided.
 */
export function namingOf(
  text: string,
  article: readonly Range[],
  date: string | null,
  structure: Structure | null,
  instrument: Instrument | null = null,
  partiesIn: PartyFinder = partyFinder(text),
): Naming {
  const day = date ?? (instrument === null ? null : elementValue(instrument.date)) ?? undefined;
  const mentions = article.flatMap((range) => partiesIn(range, day)).sort((a, b) => a.start - b.start);
  const ownNames = new OwnNames(
    text,
    (structure === null ? readShortNames(text, article) : readDefinitions(text, structure)).filter(isShort),
    instrument,
    (definition) => partiesOfTerm(text, definition, day),
  );
  const named = (range: Range): string[] => {
    const parties = new Set([
      ...within(mentions, range).flatMap(({ party, use }) => (use === 'name' && party !== null ? meantBy(party) : [])),
      ...ownNames.partiesIn(range),
    ]);
    const only = parties.size > 0 ? null : onlyOfItsKind(text, range, mentions);
    return only === null ? [...parties] : [...meantBy(only)];
  };
  const parties = instrument === null ? null : elementValue(instrument.parties);
  // An organisation that a treaty keeps naming holds it, judges it or serves it; "the Contracting Parties" are others.
  const keeps = often(mentions).filter((party) => instrument === null || partyById(party)?.kind !== 'organisation');
  // The one state that a treaty without named parties keeps naming is its depositary.
  const kept = instrument !== null && keeps.length < 2 ? [] : keeps;
  const all = parties !== null && parties.length > 0 ? parties : kept;
  return {
    partiesOf: named,
    mentionsIn: (range) => within(mentions, range),
    defined: (range) => ownNames.definedAs(range),
    all,
    sure: parties !== null && parties.length > 0 && instrument?.parties.state === 'stated',
    both: all.length === 2 ? all : (sidesOf(all, keeps) ?? keeps.filter(isState).slice(0, 2)),
  };
}

/** What a party's name stands for is short; a longer meaning is a rule. */
const isShort = ({ meaning }: Definition) => meaning[1] - meaning[0] <= 600;

/** Mentions inside a stretch; they are in order, so that a search by halves finds the first. */
function within(mentions: readonly PartyMention[], [start, end]: Range): PartyMention[] {
  const out: PartyMention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end) out.push(mention);
  }
  return out;
}

const isState = (party: string) => partyById(party)?.kind === 'state';
/**
 * The sides among the parties of an agreement that ends a war within a state: its armed groups and the state that the text names
 * most. Other states and organisations that sign it stand by as mediators. Null where no group is a party.
 */
function sidesOf(all: readonly string[], keeps: readonly string[]): string[] | null {
  const groups = all.filter(isMovement);
  if (groups.length === 0) return null;
  const states = all.filter(isState);
  const own = keeps.find((party) => states.includes(party)) ?? states[0];
  return all.filter((party) => party === own || groups.includes(party));
}

/** Parties named over and over, the most often named first. */
function often(mentions: readonly PartyMention[]): string[] {
  const count = new Map<string, number>();
  for (const { party, use } of mentions)
    if (party !== null && use === 'name') count.set(party, (count.get(party) ?? 0) + 1);
  return [...count]
    .filter(([, times]) => times >= OFTEN)
    .sort((a, b) => b[1] - a[1])
    .map(([party]) => party);
}
