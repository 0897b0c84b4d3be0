/** From the lines of a page to the outlet that wrote it and the one that copied it, where the page says so. */
import { LINEAGE_CREDITS, LINEAGE_CUES, LINEAGE_SUBJECTS } from '../generated/lineage.js';
import { outletNamed, outletSigning, sameOutlet } from './outlet.js';

export interface Lineage {
  /** The outlet that wrote the text, as the record calls it; the site itself where nothing else is stated. */
  publisher: string | null;
  /** The site, where it copies the publisher. */
  republishedBy: string | null;
  /** The line that says so, or null where none does. */
  from: string | null;
}

/** Notices of copying are short lines; a long paragraph that holds such words is the article's own. */
const LONGEST_NOTICE = 700;
const LONGEST_NAME = 60;

/** Folds apostrophes, spaces and case without changing lengths, so that offsets hold. */
function fold(line: string): string {
  const folded = line.replace(/[’‘`]/g, "'").replace(/\s/g, ' ').toLowerCase();
  return folded.length === line.length ? folded : line;
}

/** Where a name ends: at a date, a licence, a further clause or the end of the sentence. */
const AFTER_NAME =
  /\s+(?:on|in|at|by|under|with|and (?:is|was|has|reviewed|distributed|appears|appeared|republished)|as part|via|where|here|is|was|has|licensed|translated|unter|sous|bajo|con|avec)\s|[.!?]\s|[;:|()[\]\n]|,\s|\s[-–—]\s|\s*[.!,:;]*\s*$/i;

const NO_NAME =
  /^(?:our|my|this|that|these|those|his|her|their|its|a|an|here|there|today|yesterday|it|us|you|the (?:same|original|web ?site|site|author|blog|internet)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})\b/i;

const DATE_FIRST =
  /^(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:\d{4},?\s+)?(?:by|in|on|at)\s+/i;

function nameAfter(tail: string): string | null {
  const rest = tail
    .replace(/^[\s:"“'«]+/, '')
    .replace(DATE_FIRST, '')
    .slice(0, 160);
  const end = AFTER_NAME.exec(rest)?.index ?? rest.length;
  const name = rest
    .slice(0, end)
    .replace(/["”'»\s]+$/, '')
    .replace(/^["“'«]+/, '');
  if (name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name) || name.split(/\s+/).length > 8) return null;
  const known = outletNamed(name);
  if (known !== null) return known.name;
  // A name is written as one: a capital letter or the dot of an address.
  return /^\p{Lu}|^(?:the|la|le|el|die|der|das|il|an?) \p{Lu}|^\p{N}|\p{L}\.\p{L}/u.test(name) ? name : null;
}

function beginsSentence(line: string, at: number): boolean {
  return at === 0 || /(?:^|[.!?:*—–"“”()[\]»-])\s*$/.test(line.slice(Math.max(0, at - 4), at));
}

/** What all cues have in one word or another; most lines have none of it and need no closer look. */
const COPYING =
  /publi|appear|print|posted|original|syndicat|produced|reported|ran |erschien|zuerst|primero|premier|primo|primeiro|proviene|eerst|eerder|pochodzi|först|først|сначала|впервые|спершу|спочатку/iu;

/** "The post … appeared first on X", "This article was originally published by X", "Republished from X". */
function noticeOf(line: string): string | null {
  if (line.length > LONGEST_NOTICE || !COPYING.test(line)) return null;
  const folded = fold(line);
  for (const cue of LINEAGE_CUES) {
    const at = folded.indexOf(`${cue} `);
    if (at < 0) continue;
    const before = folded.slice(0, at);
    const itself = beginsSentence(folded, at) && cue !== 'produced by';
    if (!itself && !LINEAGE_SUBJECTS.some((subject) => subjectStands(before, subject, cue))) continue;
    // A page of its own makes things, too; only the notice of a distributor says that it is a copy.
    if (cue === 'produced by' && !/\bdistributed by\b/.test(folded.slice(at))) continue;
    const name = nameAfter(line.slice(at + cue.length));
    if (name !== null) return name;
  }
  return null;
}

/** A post's title may stand between subject and cue, and be long; other subjects are followed by their verb. */
function subjectStands(before: string, subject: string, cue: string): boolean {
  const at = before.lastIndexOf(`${subject} `);
  if (at < 0 || !beginsSentence(before, at)) return false;
  const between = before.length - at - subject.length;
  if (subject === 'it') return between < 14;
  return (
    between < 60 ||
    (/first|zuerst|primer|premier|primo|eerst|först|først|pochodzi|proviene|сначала|впервые|сп/.test(cue) &&
      between < 420)
  );
}

/** `KYIV, Feb 5 (Reuters) -`, `(AFP) –`, `MOSCOW, January 3. /TASS/.` at the head of a paragraph. */
const DATELINE =
  /^[\s*•]{0,4}(?:\p{Lu}[^()/\n]{1,90}?[\s.])?(?:\(([^()\n]{2,40})\)\s{0,3}(?:[-–—_:]|$)|\/([^/\n]{2,40})\/\s{0,3}[-–—.])/u;

function agencyOf(name: string): string | null {
  for (const part of name.split(/\/|,| and | & /)) {
    const outlet = outletNamed(part.replace(/^(?:by|from)\s+/i, ''));
    if (outlet?.agency === true) return outlet.name;
  }
  return null;
}

function datelineOf(line: string): string | null {
  const found = DATELINE.exec(line.slice(0, 160));
  return found === null ? null : agencyOf(found[1] ?? found[2] ?? '');
}

/** A line of its own that credits an agency: `© 2026 AFP`, `Source: Reuters`, `(AP)`, `— Xinhua`. */
function creditOf(line: string): string | null {
  if (line.length > 120) return null;
  const rights = /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}\s*)?,?\s*([^.,|\d]{2,50})/i.exec(line)?.[1];
  if (rights !== undefined) return agencyOf(rights);
  const [label, name] = line.split(/\s*:\s*/, 2);
  if (name !== undefined && LINEAGE_CREDITS.includes(fold(label ?? '').trim())) return outletNamed(name)?.name ?? null;
  const alone = /^(?:\(([^()]{2,40})\)|[-–—]\s?(\p{Lu}[\p{L} ]{1,40}))\.?$/u.exec(line);
  return alone === null ? null : agencyOf(alone[1] ?? alone[2] ?? '');
}

/** A line with which an office signs what it releases: `Office of the Spokesperson`. */
function signatureOf(line: string): string | null {
  return line.length > 120 ? null : (outletSigning(line)?.name ?? null);
}

/**
 * What a page states about its origin. `text` is the article with the lines around it, one paragraph a line;
 * `siteName` is the outlet on whose page it stands, where that is known. A notice outranks a dateline, a dateline a
 * credit line, that the signature of an office; among equals the first counts. Where nothing is stated, the site is the publisher.
 */
export function statedLineage(text: string, siteName: string | null): Lineage {
  const lines = text.split('\n').map((line) => line.trim());
  for (const read of [noticeOf, datelineOf, creditOf, signatureOf]) {
    for (const line of lines) {
      const publisher = line === '' ? null : read(line);
      if (publisher === null) continue;
      const copied = siteName !== null && !sameOutlet(publisher, siteName);
      return { publisher, republishedBy: copied ? siteName : null, from: line };
    }
  }
  return { publisher: siteName, republishedBy: null, from: null };
}
