/** From the title, the opening and the signature block of an agreement to the parties they name. */
import { findParties } from '../party/find-parties.js';
import { meantBy } from '../party/party.js';
import type { Range } from '../quote/range.js';
import type { Definition } from './definitions.js';
import { isContainer } from './finish.js';
import { formOfTitle } from './form.js';
import type { Part } from './part.js';
import { isRecital, isTestimonium } from './seams.js';

/** In what quality somebody stands in an agreement; only a `party` is bound by it. */
export type PartyRole = 'party' | 'guarantor' | 'witness' | 'mediator' | 'observer';

export interface NamedParty {
  /** Id of the gazetteer, or the name in kebab case where the gazetteer does not know it. */
  id: string;
  known: boolean;
  start: number;
  end: number;
  role: PartyRole;
  where: 'title' | 'opening' | 'signature';
}

/** Names at the head of a text that stand for no one in particular. */
const GENERIC =
  /^\W*(?:we,?\s)?(?:the\s)?(?:parties|high\scontracting\sparties|contracting\s(?:parties|states)|states?\sparties|signatories|undersigned|states\s(?:concluding|signatory)|member\sstates|governments\ssignatory|plenipotentiaries)\b/i;
const LISTED = /\b(?:compris\w+|namely|consisting|i\.e\.|viz)\b|[—–:]/i;

/** Here the names of the parties end, and what they recall, want or do begins; witnesses stand behind some of these words. */
const STOPS =
  /\b(?:as\switnessed|witnessed\sby|in\sthe\spresence|having|recalling|considering|desiring|desirous|convinced|determined|recogni[sz]ing|noting|welcoming|mindful|guided|reaffirm\w*|hereinafter|herein\b|hereby|referred\sto|(?:have\s)?agree[d]?\b|declare\b|have\b|has\b|met\b|reached|held\b|welcome[sd]?|support|commit\w*|announce\w*|underline|reiterate\w*|acknowledg\w+|to\smark|on\sthe\s(?:basis|occasion)|with\sthe\s(?:participation|mediation|support|assistance|facilitation)|through\sthe|under\sthe\sauspices|issued)/i;
const ROLES: readonly [pattern: RegExp, role: PartyRole][] = [
  [/\bwitness/i, 'witness'],
  [/\bguarant/i, 'guarantor'],
  [/\b(?:mediat|facilitat|good\soffices|convenor|envoy)/i, 'mediator'],
  [/\b(?:observ|stakeholders?|international\spartners|in\sthe\spresence)/i, 'observer'],
  [/^\W*(?:[IVX]+\.\s*)?(?:for\s)?(?:the\s)?(?:part(?:y|ies)|signatories|participants|signed\sby)\b/i, 'party'],
];
const LONGEST_OPENING = 4_000;
const LONGEST_LINE = 160;

/** `masked` is the text without marks of Markdown, `parts` those of the text that is read; `date` the day by which people hold office. */
export function readNamedParties(masked: string, parts: readonly Part[], date?: string): NamedParty[] {
  return [...inTitle(masked, parts, date), ...inOpening(masked, parts, date), ...inSignature(masked, parts, date)];
}

/** "Agreement between the Republic of Aland and the Republic of Bland". */
function inTitle(masked: string, parts: readonly Part[], date: string | undefined): NamedParty[] {
  const title = parts.find(({ kind }) => kind === 'title');
  // A title that names no instrument is a dateline or a motto, and what it names no party.
  if (title === undefined || formOfTitle(masked.slice(title.start, title.end)) === null) return [];
  return partiesOfTitle(masked, [title.start, title.end], date).map((one) => ({
    ...one,
    role: 'party' as const,
    where: 'title' as const,
  }));
}

/**
 * The parties between whom a title says an agreement is, or from whom a statement is; not those whom it is about: "Statement of
 * Aland and Bland on Cland".
 */
export function partiesOfTitle(
  text: string,
  [start, end]: Range,
  date?: string,
): { id: string; known: boolean; start: number; end: number }[] {
  const words = text.slice(start, end);
  const between = /\b(?:between|among)\b/i.exec(words);
  const about = /\b(?:on|for|regarding|concerning|announcing|calling|about|relating|after)\b/i.exec(
    words.slice(between?.index ?? 0),
  );
  const from = start + (between === null ? 0 : between.index + between[0].length);
  const to = about === null ? end : start + (between?.index ?? 0) + about.index;
  // A hyphen joins the two states of a statement: "Aland-Bland Joint Statement".
  return mentioned(text, [from, Math.max(from, to)], date, true);
}

function inOpening(masked: string, parts: readonly Part[], date: string | undefined): NamedParty[] {
  const range = openingOf(masked, parts);
  if (range === null) return [];
  const found = mentioned(masked, range, date);
  return named(masked, range, found).map((one) => ({ ...one, role: 'party' as const, where: 'opening' as const }));
}

/** From the first word of the preamble, or of the text, to where the names of the parties end. */
export function openingOf(masked: string, parts: readonly Part[]): Range | null {
  const preamble = parts.find(({ kind }) => kind === 'preamble');
  const blocks = preamble === undefined ? firstText(parts) : preamble.children;
  // Some preambles name the parties last: "We, the Parties, comprising …, do resolve as follows".
  for (const block of [blocks[0], blocks.at(-1), blocks[1]]) {
    if (block === undefined) continue;
    // A preamble's list of parties may run over several short paragraphs.
    const last = preamble === undefined || block !== blocks[0] ? block : (runOn(masked, blocks) ?? block);
    const start = block.start;
    const words = masked.slice(start, Math.min(last.end, start + LONGEST_OPENING));
    if (isRecital(words) && !/^\W*(?:we|the|whereas|by)\b/i.test(words)) continue;
    const generic = GENERIC.test(words);
    if (generic && !LISTED.test(words.slice(0, 200))) continue;
    const from = generic ? Math.max(0, words.search(LISTED)) : (/^\W*whereas,?/i.exec(words)?.[0].length ?? 0);
    const stop = STOPS.exec(words.slice(from + 1));
    const end = stop === null ? words.length : from + 1 + stop.index;
    if (stop === null && preamble === undefined && words.length > 600) continue;
    if (end - from < 4) continue;
    // What is called something "(hereinafter …)" ends before the bracket.
    return [start + from, start + words.slice(0, end).replace(/[\s(]+$/, '').length];
  }
  return null;
}

/** The first paragraphs of a text without a preamble. */
function firstText(parts: readonly Part[]): Part[] {
  const first = parts.filter(({ kind }) => kind !== 'title' && kind !== 'contents');
  const [head] = first;
  if (head !== undefined && isContainer(head)) return head.children.slice(0, 1);
  return first.filter(({ kind }) => kind === 'paragraph').slice(0, 1);
}

/** The last of the paragraphs at the head of a preamble that end as items of a list do. */
function runOn(masked: string, blocks: readonly Part[]): Part | null {
  let last: Part | null = null;
  for (const block of blocks.slice(0, 30)) {
    last = block;
    if (!/(?:[;,]|\band)\s*$/.test(masked.slice(block.start, block.end))) break;
    if (STOPS.test(masked.slice(block.start, block.end))) break;
  }
  return last;
}

interface Found {
  id: string;
  known: boolean;
  /** Whether it is a state or what stands for one, whose name others may bear in theirs. */
  state: boolean;
  start: number;
  end: number;
}

/** Parties of the gazetteer that a stretch of text names as such: not as places, and not those to whom an ambassador is sent. */
function mentioned(masked: string, range: Range, date: string | undefined, joined = false): Found[] {
  const out: Found[] = [];
  for (const mention of findParties(masked, range, date)) {
    const id = mention.party ?? mention.once;
    if (id === null || mention.kind === 'capital') continue;
    if (mention.use !== 'name' && !(joined && mention.use === 'compound' && mention.kind === 'state')) continue;
    const before = masked.slice(Math.max(range[0], mention.start - 24), mention.start);
    const after = masked.slice(mention.end, Math.min(range[1], mention.end + 24));
    // An ambassador is sent to one state by another; a place stands in brackets; a region bears a name of its own.
    if (/\bto\s(?:the\s)?$|\((?:in|at)\s[^)]*$/.test(before) || /^\s(?:oblasts?|regions?|provinces?)\b/.test(after))
      continue;
    if (mention.kind === 'demonym' && !acts(after)) continue;
    const state = mention.kind !== 'group' && mention.kind !== 'organisation';
    for (const one of meantBy(id)) out.push({ id: one, known: true, state, start: mention.start, end: mention.end });
  }
  return out;
}

const acts = (after: string) =>
  /^\s(?:government|republic|side|party|federation|state|authorities|president|people|delegation)/i.test(after);

/**
 * Adds names that the gazetteer does not know: "the Government of Northmark", "the Harbour Front (HF)". A movement that bears the name
 * of a state is a party of its own: "the Aland Front for Change (AFC)".
 */
function named(masked: string, [from, to]: Range, known: readonly Found[]): Found[] {
  const out = new Set(known);
  const words = masked.slice(from, to);
  for (const piece of words.matchAll(/(?:[^,;()]|\([^)]*\))+?(?=,?\sand\s|[,;]|\sas\swell\sas\s|$)/g)) {
    const start = from + piece.index;
    const end = start + piece[0].length;
    const inside = known.filter((one) => one.start < end && one.end > start);
    // The short form in brackets, where it is known, says whose the long name before it is.
    const bracket = piece[0].indexOf('(');
    if (inside.some((one) => !one.state && one.start === start + bracket + 1 && bracket >= 0)) {
      for (const one of inside) if (one.end <= start + bracket) out.delete(one);
      continue;
    }
    const name = properName(piece[0]);
    if (name === null) continue;
    const at = start + name.at;
    const stop = at + name.words.length;
    const borne = inside.filter(
      (one) => one.state && one.start >= at && one.end <= stop && one.end - one.start < stop - at,
    );
    if (inside.length > borne.length) continue;
    if (borne.length > 0 && !isMovement(name.words, masked.slice(stop, end))) continue;
    for (const one of borne) out.delete(one);
    out.add({ id: kebab(name.words), known: false, state: false, start: at, end: stop });
  }
  return [...out].sort((a, b) => a.start - b.start);
}

/** Whether a name is one of those who fight or stand for something, with the short form that such names are given. */
const isMovement = (name: string, behind: string) =>
  /\b(?:movement|front|army|forces|party|council|congress|coalition|alliance|organi[sz]ation)\b/i.test(name) &&
  /^[^()]{0,30}\(\p{Lu}[\p{L}/&-]{1,14}\b/u.test(behind);

const OFFICE =
  /^(?:(?:and|the|we|of|for|as|by|on\sbehalf|his|her|its|representatives?|leaders?|heads?|delegations?|presidents?|prime\sministers?|(?:foreign\s)?ministers?|chair(?:man|person)?|chief|commander|king|emir|sultan|governor|governments?|republic|kingdom|state|(?:transitional|federal|democratic|people[’']s)(?=(?:\s+(?:transitional|federal|democratic|people[’']s))*\s+(?:governments?|republic|kingdom|state)\b))\s+)+/i;
/** What stands before the name of a state or a movement; an office alone stands before a person's. */
const HELD = /\b(?:(?:of|for)\s(?:the\s)?|(?:governments?|republic|kingdom|state|federation)\s(?:of\s)?(?:the\s)?)$/i;
const NO_NAME =
  /^(?:Part(?:y|ies)|States?|Governments?|President|Minister|Excellenc\w+|Majest\w+|Plenipotentiar\w+|Treaty|Agreement|Article|In|On|At|To|This|It|Being|Today|God|Name)\b/;

/** What ministers are ministers of: "the Ministers of Foreign Affairs and of Defence of Aland and Bland". */
const PORTFOLIO =
  /^(?:(?:foreign|external|internal|home|european)\saffairs|interior|defen[cs]e|national\sdefen[cs]e|justice|finance|economy|trade|energy|security|agriculture|transport|health|education|culture|environment)$/i;

function properName(piece: string): { words: string; at: number } | null {
  const lead = /^[\s,]*/.exec(piece)?.[0].length ?? 0;
  const rest = piece.slice(lead);
  const government =
    /\b(?:government|republic|kingdom|state|federation|union|movement|front|army|council|authority|forces|party|coalition|alliance)\b/i.test(
      rest,
    );
  const office = OFFICE.exec(rest)?.[0].length ?? 0;
  const held = HELD.test(rest.slice(0, office));
  const body = rest.slice(office);
  const name = /^\p{Lu}[\p{L}’'/-]*(?:\s(?:(?:of|the|for|and|de|al)\s){0,2}\p{Lu}[\p{L}’'/-]*){0,6}/u.exec(body)?.[0];
  if (name === undefined || NO_NAME.test(name) || PORTFOLIO.test(name) || !(government || held)) return null;
  return { words: name, at: lead + office };
}

const kebab = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The lines of the signature block; a heading among them tells in what quality those below it sign. */
function inSignature(masked: string, parts: readonly Part[], date: string | undefined): NamedParty[] {
  const out: NamedParty[] = [];
  for (const signature of parts.filter(({ kind }) => kind === 'signature')) {
    let role: PartyRole = 'party';
    // Read as a whole, since a short name is known by a full one above it; but no name runs from one line into the next.
    const lines = masked.slice(signature.start, signature.end).replace(/\n/g, '/');
    const all = mentioned(lines, [0, lines.length], date).map((one) => ({
      ...one,
      start: one.start + signature.start,
      end: one.end + signature.start,
    }));
    for (const block of signature.children) {
      for (const line of linesOf(masked, [block.start, block.end])) {
        const words = masked.slice(...line);
        const heading = words.length < LONGEST_LINE ? ROLES.find(([pattern]) => pattern.test(words)) : undefined;
        if (heading !== undefined && !/\bfor\sthe\sgovernment/i.test(words)) role = heading[1];
        if (words.length > LONGEST_LINE || (isTestimonium(words) && !/^\W*(?:for|on\sbehalf)\b/i.test(words))) continue;
        const known = all.filter((one) => one.start >= line[0] && one.end <= line[1]);
        const signer = /^\W*(?:for|on\sbehalf\sof)\s(?:the\s)?/i.exec(words);
        const found = signer === null ? known : named(masked, [line[0] + signer[0].length, line[1]], known);
        out.push(...found.map((one) => ({ ...one, role, where: 'signature' as const })));
      }
    }
  }
  return out;
}

/** Lines, and the columns of lines that set two signatures side by side. */
function linesOf(masked: string, [from, to]: Range): Range[] {
  const out: Range[] = [];
  for (const found of masked.slice(from, to).matchAll(/[^\n]+?(?=\s{3,}|\n|$)/g)) {
    const words = found[0].trim();
    if (words === '') continue;
    const start = from + found.index + found[0].indexOf(words);
    out.push([start, start + words.length]);
  }
  return out;
}

/** The parties that a defined term stands for, by the names in its meaning: "Aldera and Borvania (the “Parties”)"; none where it names none. */
export function partiesOfTerm(masked: string, { term, start, end, meaning }: Definition, date?: string): string[] {
  // A short form that is known says who it is, however its long form is written: "the Authority for Trade and Growth (ATG)".
  const short = /^[^\p{Ll}\s]+$/u.test(term) ? mentioned(masked, [start, end], date) : [];
  if (short.length > 0) return [...new Set(short.map(({ id }) => id))];
  return [...new Set(named(masked, meaning, mentioned(masked, meaning, date)).map(({ id }) => id))];
}
