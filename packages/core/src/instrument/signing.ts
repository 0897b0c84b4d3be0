/** From an agreement to the day and the place of its signing. */
import { readTimes } from '@casus/english';
import type { Element } from '../element/element.js';
import { inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Clause } from './clauses.js';
import { wordValue } from './numeral.js';

/** Years that are written out: "nineteen hundred and fifty-four" goes on behind what reads as a round year. */
const REST_OF_YEAR = /^\s+(?:and\s+)?([a-z]+(?:[-\s][a-z]+)?)/i;

interface Dated {
  date: string;
  range: Range;
}

/** The full dates within a stretch of text, the year completed where it is written in words. */
function datesIn(masked: string, [start, end]: Range): Dated[] {
  const out: Dated[] = [];
  for (const time of readTimes(masked, { ranges: [[start, end]] })) {
    if (time.type !== 'DATE' || !/^\d{4}-\d{2}-\d{2}$/.test(time.value)) continue;
    const written = /\b(?:hundred|thousand)$/i.test(masked.slice(time.start, time.end));
    const words = REST_OF_YEAR.exec(masked.slice(time.end, Math.min(end, time.end + 40)));
    const more = written && words !== null ? numberAtHead(words[1] ?? '') : null;
    if (more === null || words === null) out.push({ date: time.value, range: [time.start, time.end] });
    else {
      const year = Number(time.value.slice(0, 4)) + more.value;
      const at = time.end + words[0].length - (words[1] ?? '').length;
      out.push({ date: `${year}${time.value.slice(4)}`, range: [time.start, at + more.length] });
    }
  }
  return out;
}

/** "fifty-four" and "fifty four", but only "fifty" of "fifty in". */
function numberAtHead(words: string): { value: number; length: number } | null {
  const both = wordValue(words);
  if (both !== null) return { value: both, length: words.length };
  const first = /^[a-z]+/i.exec(words)?.[0] ?? '';
  const value = wordValue(first);
  return value === null ? null : { value, length: first.length };
}

const SIGNED = /\b(?:done|signed|initial+ed|dated|agreed\sand\ssigned|executed|adopted)\b/i;
const MET = /\b(?:met|having\smet|meeting|gathered|assembled|convened)\b/i;

/**
 * The day of signing: as the signature block says it, or else the title, or the opening ("met on this 26th day of April"). Where
 * the text says none, the day of publication is inferred; a draft has none of its own.
 */
export function readDate(masked: string, clauses: readonly Clause[], published: string | null): Element<string> {
  const dated = (which: readonly Clause[]): Dated | null => {
    for (const clause of which) {
      const [first] = datesIn(masked, [clause.start, clause.end]);
      if (first !== undefined) return first;
    }
    return null;
  };
  const signature = clauses.filter(({ region }) => region === 'signature');
  const title = clauses.filter(({ region }) => region === 'title');
  const opening = clauses.filter(({ region }) => region !== 'title' && region !== 'contents').slice(0, 3);
  const found =
    dated(signature.filter(({ words }) => SIGNED.test(words))) ??
    dated(signature.toReversed()) ??
    dated(title.toReversed()) ??
    dated(opening.filter(({ words }) => MET.test(words) || /^\p{Lu}[\p{Lu}\s,]+,\s\d/u.test(words)));
  if (found !== null) return stated(found.date, found.range);
  return published === null ? missing : inferred(published, 'the day of publication');
}

const AT =
  /\b(?:[Dd]one|DONE|[Ss]igned|SIGNED|[Ii]nitial+ed|[Aa]dopted)\s(?:and\s\p{L}+\s)?(?:at|AT|in|IN)\s(?:the\s[Cc]ity\sof\s)?(\p{Lu}[\p{L}’'.-]*(?:[\s,]+(?:(?:and|de|da|of|the)\s)?\p{Lu}[\p{L}’'.-]*){0,5})/u;
const DATELINE =
  /^(\p{Lu}[\p{L}’'-]+(?:[\s,]+\p{Lu}[\p{L}’'-]+){0,3}),?\s+(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2}),?\s\d{4}$/u;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** The place of signing, as the signature block or the title names it. */
export function readPlace(masked: string, clauses: readonly Clause[]): Element<string> {
  for (const { start, end, region } of clauses) {
    if (region !== 'signature' && region !== 'title') continue;
    const words = masked.slice(start, end).replace(/\s/g, ' ');
    const found = (region === 'signature' ? AT.exec(words) : null) ?? DATELINE.exec(words.trimEnd());
    const name = (found?.[1] ?? '').replace(/[\s,.]+$/, '');
    const place = name.split(/\s+/).filter((word) => !MONTH.test(word.replace(/,$/, '')));
    if (
      found === null ||
      place.length === 0 ||
      /^(?:the|this|on|duplicate|triplicate|quadruplicate)$/i.test(place[0] ?? '')
    )
      continue;
    const at = start + found.index + found[0].indexOf(name);
    return stated(name, [at, at + name.length]);
  }
  return missing;
}
