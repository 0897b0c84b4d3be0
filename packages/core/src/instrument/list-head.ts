/** Eats the parts of an agreement and gives each item of a list the sentence that introduces it: "The Parties shall:" for (a), (b), (c). */
import type { Range } from '../quote/range.js';
import { ownText } from './list.js';
import type { Part } from './part.js';

/** What introduces a list ends in a colon or a dash, or breaks off without ending its sentence. */
const LEADS = /(?:[:—–-]|[^.;!?)"”’:])\s*$/;
const COLON = /[:—–]\s*-?\s*$/;
const UNFINISHED = /(?:[;,]|[;,]?\s(?:and|or))\s*$/;

/** Parts that have no text of their own. */
const CONTAINER = /^(?:chapter|annex|heading|final-clauses|version|title|contents|statement)$/;

/** Changes the parts in place. */
export function headLists(parts: Part[], text: string): void {
  for (const part of parts) {
    // Recitals end in semicolons too, and hang on nothing but the formula below them.
    if (part.kind === 'preamble' || part.kind === 'signature') continue;
    if (!CONTAINER.test(part.kind)) headItems(part, text);
    headLists(part.children, text);
  }
  headSisters(parts, text);
}

function headItems(part: Part, text: string): void {
  if (part.children.length === 0) return;
  const range = ownText(part);
  const words = text.slice(...range).trimEnd();
  if (words === '' || !LEADS.test(words)) return;
  const head = lastSentence(range[0], words);
  let chained = COLON.test(words);
  for (const child of part.children) {
    const item = child.labelled || child.kind === 'subpoint';
    // Items without a label go on as long as each ends as the item of a list does.
    const ends = UNFINISHED.test(text.slice(child.start, child.end));
    if (item || (chained && child.kind === 'paragraph')) child.head = head;
    else {
      chained = false;
      continue;
    }
    chained = ends;
  }
}

/** Some texts number the items of a list as sisters of what introduces it: "1.2.1 The Council shall:", "1.2.2 appoint …;". */
function headSisters(parts: readonly Part[], text: string): void {
  let head: Range | null = null;
  for (const [i, part] of parts.entries()) {
    const words = text.slice(...ownText(part)).trimEnd();
    if (part.children.length === 0 && /^(?:point|subpoint|paragraph)$/.test(part.kind)) {
      if (COLON.test(words)) {
        head = UNFINISHED.test(text.slice(parts[i + 1]?.start ?? 0, parts[i + 1]?.end ?? 0))
          ? lastSentence(part.bodyStart, words)
          : null;
        continue;
      }
      if (head !== null && part.head === null) part.head = head;
      if (!UNFINISHED.test(words)) head = null;
    } else head = null;
  }
}

function lastSentence(start: number, words: string): Range {
  let from = 0;
  for (const { index, 0: end } of words.matchAll(/[.;!?]["”’)]?\s+(?=\p{Lu})/gu)) {
    if (index + end.length < words.length - 3) from = index + end.length;
  }
  const lead = /^\s*/.exec(words.slice(from))?.[0].length ?? 0;
  return [start + from + lead, start + words.length];
}
