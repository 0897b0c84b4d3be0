/** Eats the structure of an agreement; gives its sentences as trees, each read once, with the part whose own words they are. */
import type { English } from '@casus/english';
import { textIn } from '../instrument/clauses.js';
import { ownText } from '../instrument/list.js';
import { type Part, type Structure, walk } from '../instrument/part.js';
import type { Range } from '../quote/range.js';
import { withoutInterruption } from '../words/interrupted.js';
import { Tree } from '../words/tree.js';
import { mended } from './reported/mended.js';

/** One part's own words, without label, heading and the parts below it. */
export interface Passage {
  part: Part;
  /** Whether the part speaks about the text or for its signatories, and binds nobody. */
  silent: boolean;
  /** Whether it stands in a preamble. */
  recital: boolean;
  trees: Tree[];
}

/** Parts that speak about the text or for its signatories, and bind nobody. */
const SILENT = new Set(['title', 'contents', 'heading', 'signature', 'version']);

/** Parts in which nothing binds, however deep; below a heading the text goes on. */
const CLOSED = new Set(['contents', 'signature', 'version']);

/** Names or numbers the structure has no language for; they are read, since English is likeliest. */
const READ = new Set(['en', 'und']);

/**
 * The passages of the English text in their order. Of a text in several languages only the English version is read, and of one
 * that has none, nothing. A sentence never crosses the edge of a part, so that every sentence belongs to one passage.
 */
export function passagesOf(english: English, text: string, structure: Structure): Passage[] {
  const parts = textIn(structure, 'en');
  if (parts === structure.parts && !READ.has(structure.language)) return [];
  const words = withSmallVerbs(text, parts);
  const out: Passage[] = [];
  for (const [part, up] of walk(parts)) {
    if (part.kind === 'contents' || up.some(({ kind }) => kind === 'contents' || kind === 'version')) continue;
    const ranges = own(text, part).filter(([start, end]) => text.slice(start, end).trim() !== '');
    if (ranges.length === 0) continue;
    const silent = SILENT.has(part.kind) || up.some(({ kind }) => CLOSED.has(kind));
    const recital = part.kind === 'preamble' || up.some(({ kind }) => kind === 'preamble');
    const trees = english
      .read(words, ranges)
      .map((sentence) => mended(new Tree(withoutInterruption(english, words, sentence))));
    out.push({ part, silent, recital, trees });
  }
  return out;
}

/** Verbs and nouns of action that open the items of a list; with a capital they would be taken for names. */
const OPENING_VERB =
  /^(?:Refrain|Cease|Abstain|Desist|Withdraw|Disarm|Demobili[sz]e|Ensure|Allow|Permit|Facilitate|Guarantee|Establish|Maintain|Respect|Honou?r|Uphold|Implement|Cooperate|Coordinate|Support|Provide|Protect|Promote|Prevent|Conduct|Monitor|Verify|Deploy|Redeploy|Disengage|Appoint|Convene|Hold|Adopt|Launch|Intensify|Strengthen|Continue|Resolve|Restore|Open|Lift|Free|Return|Reaffirm|Recogni[sz]e|Agree|Commit|Undertake|Avoid|Stop|Halt|Remove|Dismantle|Submit|Assist|Undertake)(?=\s(?!of\b))|^\p{Lu}\p{Ll}{3,}(?:tion|sion|ment|ance|ence|al|ing|ity|age)(?=\s(?:of|to|for|from|by|with|in)\s)|^(?:Right|Programme|Program|Release|Withdrawal|Exchange|Return)(?=\s(?:of|to|for)\s)/u;

/** The text with those first words of parts in small letters; every offset holds. */
function withSmallVerbs(text: string, parts: readonly Part[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [part] of walk(parts)) {
    const [from, to] = ownText(part);
    const start = from + (/^[\s•·*–—-]*/.exec(text.slice(from, Math.min(to, from + 12)))?.[0].length ?? 0);
    if (start < at || start >= to || !OPENING_VERB.test(text.slice(start, start + 24))) continue;
    pieces.push(text.slice(at, start), text.charAt(start).toLowerCase());
    at = start + 1;
  }
  return [...pieces, text.slice(at)].join('');
}

/** The text of a part before its first child, or all of a title or a heading without one. */
function own(text: string, part: Part): Range[] {
  if (part.kind === 'version') return [];
  if (SILENT.has(part.kind) && part.children.length === 0) return [[part.start, part.end]];
  return clausesIn(text, ownText(part));
}

/** Behind a semicolon these go on with the clause before it. */
const GOES_ON =
  /^(?:provided|not(?!\slater)|except|unless|however|otherwise|failing|subject|if|in\sso\sfar|insofar|namely|e\.g|i\.e)\b/i;

/** What stands between two semicolons of a provision is one act with its own elements, and is read as a sentence of its own. */
function clausesIn(text: string, [from, to]: Range): Range[] {
  const out: Range[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = text[at];
    if (unit === '(' || unit === '[') depth++;
    else if (unit === ')' || unit === ']') depth = Math.max(0, depth - 1);
    else if (unit === '\n' && text[at + 1] === '\n') depth = 0;
    else if (unit === ';' && depth === 0) {
      const joint = /^\s*(?:(?:and|or|but)\s+)?/.exec(text.slice(at + 1, at + 40))?.[0].length ?? 0;
      const next = at + 1 + joint;
      if (text.slice(next, to).trim() === '') {
        out.push([start, at + 1]);
        return out;
      }
      if (GOES_ON.test(text.slice(next, next + 20))) continue;
      out.push([start, at + 1]);
      start = next;
    }
  }
  out.push([start, to]);
  return out;
}

/** All trees of the passages, in the order of the text. */
export function treesOf(passages: readonly Passage[]): Tree[] {
  return passages
    .flatMap(({ trees }) => trees)
    .sort((a, b) => a.sentence.start - b.sentence.start || a.sentence.end - b.sentence.end);
}
