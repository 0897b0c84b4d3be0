/** Eats the text of an agreement, a draft or a declaration with its structure; gives every commitment in it, in the order of the text. */
import type { English, Quantity, Sentence, TimeExpression } from '@casus/english';
import { type Element, stated } from '../element/element.js';
import { ownText } from '../instrument/list.js';
import { type Part, type Structure, walk } from '../instrument/part.js';
import { placeOf } from '../instrument/place.js';
import type { Range } from '../quote/range.js';
import { Tree } from '../words/tree.js';
import { type Around, assemble } from './assemble.js';
import type { Naming } from './bearer.js';
import type { Commitment, CommitmentStatus } from './commitment.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';
import { normsOf } from './passes.js';

/** Parts that speak about the text or for its signatories, and bind nobody. */
const SILENT = new Set(['title', 'contents', 'heading', 'signature', 'version']);

/** Parts in which nothing binds, however deep; below a heading the text goes on. */
const CLOSED = new Set(['contents', 'signature', 'version']);

/** Parts whose bare noun phrases are points agreed. */
const LISTING = new Set(['point', 'subpoint', 'paragraph', 'annex', 'section', 'footnote']);

export interface AgreementSurroundings {
  text: string;
  structure: Structure;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  status: Element<CommitmentStatus>;
}

/** One part's own words, without label, heading and the parts below it. */
interface Passage {
  part: Part;
  sentences: Sentence[];
}

export function readCommitments(english: English, around: AgreementSurroundings): Commitment[] {
  const { text, structure } = around;
  const setting: Around = { ...around, placeOf: (offset) => placeOf(structure, offset) };
  const commitments: Commitment[] = [];
  let before: string[] = [];
  for (const { part, sentences } of passages(english, text, structure)) {
    const headed = part.head === null ? null : headOf(english, text, part.head);
    for (const sentence of sentences) {
      const tree = new Tree(sentence);
      const norms = normsOf(tree, LISTING.has(part.kind) || headed !== null);
      for (const norm of norms) {
        const own =
          headed !== null && norm.subject === null ? { ...norm, modality: headed.modality ?? norm.modality } : norm;
        const commitment = assemble(own, norms, setting, headed?.bearers(around.naming) ?? before);
        if (commitment.bearer.state === 'stated') before = commitment.bearer.value;
        commitments.push(commitment);
      }
    }
  }
  return commitments;
}

function passages(english: English, text: string, structure: Structure): Passage[] {
  const out: Passage[] = [];
  for (const [part, up] of walk(structure.parts)) {
    if (SILENT.has(part.kind) || up.some((above) => CLOSED.has(above.kind))) continue;
    const [start, end] = ownText(part);
    if (text.slice(start, end).trim() === '') continue;
    out.push({ part, sentences: english.read(text, [[start, end]]) });
  }
  return out;
}

/** What the sentence above a list lends to its items: "The Parties shall:" gives the bearer and the binding word. */
function headOf(
  english: English,
  text: string,
  head: Range,
): { modality: Norm['modality'] | null; bearers(naming: Naming): string[] | null } {
  const [sentence] = english.read(text, [head]).slice(-1);
  if (sentence === undefined) return { modality: null, bearers: () => null };
  const tree = new Tree(sentence);
  const modal = tree.tokens.map((_, i) => modalOf(tree, i)).find((found) => found !== null) ?? null;
  return {
    modality: modal?.force ?? null,
    bearers: (naming) => {
      const range: Range = [sentence.start, sentence.end];
      const named = naming.defined(range) ?? naming.partiesOf(range);
      return named.length > 0 ? named : null;
    },
  };
}

/** The status of an agreement's own words: a draft's are drafted, a declaration's agreed, an order's in force, a treaty's signed. */
export function statusOf(form: string | null, at: Range): Element<CommitmentStatus> {
  const status: CommitmentStatus =
    form === 'draft' || form === 'plan'
      ? 'drafted'
      : form === 'declaration'
        ? 'agreed'
        : form === 'executive-order' || form === 'statute'
          ? 'in-force'
          : 'signed';
  return stated(status, at);
}
