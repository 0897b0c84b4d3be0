/** Eats the instrument and its structure; says how far the commitments in its own text have come, and by which words that is known. */
import { type Element, elementQuotes, inferred, stated } from '../element/element.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Part, Structure } from '../instrument/part.js';
import type { CommitmentStatus } from './commitment.js';

/** A blank to be signed in, as drafts have them: "For the Government of ______". */
const BLANK = /_{3,}|\.{5,}/;

/**
 * A draft's words are drafted, an order's in force, and those of any text that bears signatures signed. Without signatures a treaty
 * is taken for signed, a declaration for agreed, and a plan for drafted.
 */
export function statusOf(instrument: Instrument, structure: Structure, text: string): Element<CommitmentStatus> {
  const { form } = instrument;
  const named = form.state === 'missing' ? null : form.value;
  if (named === 'executive-order' || named === 'statute') return byForm('in-force', instrument);
  if (named === 'draft') return byForm('drafted', instrument);
  const signature = signatureOf(structure.parts);
  if (signature !== null && !BLANK.test(text.slice(signature.start, signature.end))) {
    const start = signature.children[0]?.start ?? signature.start;
    const end = signature.children[0]?.end ?? signature.end;
    return stated('signed', [start, Math.min(end, start + LONGEST_WITNESS)]);
  }
  if (named === 'plan') return byForm('drafted', instrument);
  return byForm(named === 'declaration' ? 'agreed' : 'signed', instrument);
}

/** A testimonium may run over a page; its beginning is witness enough. */
const LONGEST_WITNESS = 200;

/** Status that rests on what the text is called, or on what its form was concluded from. */
function byForm(status: CommitmentStatus, { form }: Instrument): Element<CommitmentStatus> {
  if (form.state === 'missing') return inferred(status, 'no form or signature is named');
  const quotes = elementQuotes(form);
  if (form.state === 'stated' && quotes.length > 0) return stated(status, ...quotes);
  const why = form.state === 'inferred' && typeof form.from === 'string' ? ` (${form.from})` : '';
  return inferred(status, `the text is a ${form.value.replace('-', ' ')}${why}`);
}

function signatureOf(parts: readonly Part[]): Part | null {
  for (const part of parts) {
    if (part.kind === 'signature') return part;
    const below = part.kind === 'version' ? signatureOf(part.children) : null;
    if (below !== null) return below;
  }
  return null;
}
