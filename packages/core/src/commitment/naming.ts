/** Eats the text of a document and what is known of its structure; answers which parties a stretch of it names. */
import { type Definition, readDefinitions } from '../instrument/definitions.js';
import { type Structure, walk } from '../instrument/part.js';
import { findParties } from '../party/find-parties.js';
import type { PartyMention } from '../party/mention.js';
import { partyById } from '../party/party.js';
import type { Range } from '../quote/range.js';
import type { Naming } from './bearer.js';

/** A party that is named less often than this in a text without preamble or signatures is spoken of rather than bound. */
const OFTEN = 4;

export function namingOf(
  text: string,
  article: readonly Range[],
  date: string | null,
  structure: Structure | null,
): Naming & { mentionsIn(range: Range): readonly PartyMention[] } {
  const mentions = article
    .flatMap((range) => findParties(text, range, date ?? undefined))
    .sort((a, b) => a.start - b.start);
  const named = (range: Range): string[] => unique(within(mentions, range).filter(({ use }) => use === 'name'));
  const terms = structure === null ? [] : definedParties(readDefinitions(text, structure), named);
  const own = structure === null ? [] : owners(text, structure, named);
  const all = own.length > 0 ? own : often(mentions);
  return {
    partiesOf: named,
    mentionsIn: (range) => within(mentions, range),
    defined: (range) => terms.find(({ term }) => term.test(text.slice(range[0], range[1])))?.parties ?? null,
    all,
    sure: own.length > 0,
    both: all.length === 2 ? all : often(mentions).filter(isState).slice(0, 2),
  };
}

/** Mentions inside a stretch; they are in order, so that a search by halves finds the first. */
function within(mentions: readonly PartyMention[], [start, end]: Range): PartyMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const out: PartyMention[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= end) out.push(mention);
  }
  return out;
}

function unique(mentions: readonly PartyMention[]): string[] {
  return [...new Set(mentions.flatMap(({ party }) => (party === null ? [] : [party])))];
}

/** Defined terms that stand for parties: "the United Kingdom and France (hereinafter the Guarantors)". */
function definedParties(
  definitions: readonly Definition[],
  named: (range: Range) => string[],
): { term: RegExp; parties: string[] }[] {
  return definitions.flatMap(({ term, meaning }) => {
    const parties = named(meaning);
    if (parties.length === 0 || meaning[1] - meaning[0] > 600 || !/^[\p{L}\s-]{2,60}$/u.test(term)) return [];
    return [{ term: new RegExp(`^(?:the |each |all |any |every )?${term.replace(/s$/i, '')}s?$`, 'iu'), parties }];
  });
}

/** Provisions that name the signatories, where neither the title nor the signatures do. */
const RATIFYING = /\b(?:ratif|entry into force|enter into force|signator|deposit)/i;

/** An act of one state's own authority, whoever it is about. */
const DECREED = /\b(?:authority vested in me|by the power vested in|be it enacted)\b/i;

const isState = (party: string) => partyById(party)?.kind === 'state';

/** Those in whose name the text speaks: by its signatures, its title, its preamble or its final clauses, the surest first. */
function owners(text: string, structure: Structure, named: (range: Range) => string[]): string[] {
  const by = {
    signature: new Set<string>(),
    title: new Set<string>(),
    preamble: new Set<string>(),
    final: new Set<string>(),
  };
  for (const [part] of walk(structure.parts)) {
    const range: Range = [part.start, part.end];
    const words = text.slice(...range);
    if (part.kind === 'preamble' && DECREED.test(words)) return named(range).slice(0, 1);
    const place =
      part.kind === 'signature' || part.kind === 'title' || part.kind === 'preamble'
        ? part.kind
        : part.kind === 'article' && RATIFYING.test(words)
          ? 'final'
          : null;
    if (place !== null)
      for (const party of named(range))
        if (place === 'signature' || place === 'title' || isState(party)) by[place].add(party);
  }
  const found =
    [by.signature, by.title].find((set) => set.size > 1) ??
    (by.final.size > by.preamble.size && by.final.size > 2 ? by.final : by.preamble);
  return found.size > 1 ? [...found] : [];
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
