/**
 * Eats a commitment and what the next sentence of the same clause says of it: by when it is to be done ("This process is to be finished
 * within ten days"), or what follows if it is not ("Failure to do so shall …"); gives the commitment with that element.
 */
import { type Element, elementValue, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { identity } from '../words/identity.js';
import type { Tree } from '../words/tree.js';
import type { Commitment } from './commitment.js';
import type { Norm } from './norm.js';

/** Verbs that only say when something begins or is done. */
const STAGES =
  /^(?:start|begin|commence|finish|complete|conclude|end|finali[sz]e|accomplish|effect|achieve|occur|proceed)$/;

/** Nouns that stand for whatever was told before. */
const POINTS =
  /^(?:it|this|they|these|process|step|measure|withdrawal|exchange|operation|task|work|activity|action|phase)$/i;

/** Whether a norm only sets the time of what the commitment before it, in the same clause, asks for. */
export function timesBefore({ tree, act, subject, modality }: Norm, read: Commitment, before: Commitment): boolean {
  if (modality !== 'duty' || read.deadline.state === 'missing' || !STAGES.test(tree.tokens[act]?.lemma ?? ''))
    return false;
  if (subject === null || unitOf(read.place) !== unitOf(before.place)) return false;
  // What has its own day needs no other.
  if (before.deadline.state === 'stated' && before.deadline.value.value !== null) return false;
  if (elementValue(before.modality) === 'declaration') return false;
  const token = tree.tokens[subject];
  if (token === undefined) return false;
  return pointsBack(tree, subject) || namesAct(token.lemma, before, tree);
}

/** "This process", "the said withdrawal", "it". */
function pointsBack(tree: Tree, subject: number): boolean {
  const token = tree.tokens[subject];
  if (token === undefined || !POINTS.test(token.lemma)) return false;
  return (
    token.upos === 'PRON' ||
    tree.childrenBy(subject, 'det').some((det) => /^(?:this|these|such|the|said)$/i.test(tree.tokens[det]?.text ?? ''))
  );
}

/** "The withdrawal … is to start": the noun of the act itself. */
function namesAct(lemma: string, { act }: Commitment, { sentence }: Tree): boolean {
  return (
    act.state === 'stated' &&
    lemma.length > 3 &&
    act.quotes.every(([start]) => start < sentence.start) &&
    sameAct(lemma, elementValue(act) ?? '')
  );
}

/** Nouns by which an act is taken up again. */
const TAKEN_UP: Readonly<Record<string, RegExp>> = {
  withdraw: /^(?:withdrawal|redeployment|pullback|disengagement|evacuation)$/i,
  release: /^(?:release|exchange|return|repatriation|handover)$/i,
  'cease-fire': /^(?:ceasefire|cease-fire|truce|cessation)$/i,
  limit: /^(?:disarmament|demobilisation|demobilization|reduction|destruction|decommissioning|cantonment)$/i,
  deploy: /^(?:deployment)$/i,
  elect: /^(?:election|referendum|vote)$/i,
  negotiate: /^(?:negotiation|talks|consultation)$/i,
};

const sameAct = (lemma: string, act: string) => TAKEN_UP[act]?.test(lemma) ?? false;

/** The commitment with the deadline of the norm behind it, whose words join its quote. */
export function timed(before: Commitment, read: Commitment, text: string): Commitment {
  const quote = [...before.quote, ...read.quote];
  return { ...before, id: identity(elementValue(before.act) ?? 'other', text, quote), quote, deadline: read.deadline };
}

const SANCTION =
  /^(?:any\s|such\s|a\s|the\s)?(?:failure\s(?:to\s(?:comply|do\sso|observe|implement|fulfil|honou?r|meet)|by\s|of\s)|non-?compliance\b|(?:breach|violation)s?\sof\s(?:this|these|the\s(?:above|foregoing|preceding|said|present))|in\s(?:the\s)?(?:case|event)\sof\s(?:(?:any|such|a|its|their)\s)*(?:non-?compliance|failure|breach|violation)|should\s(?:it|they|any\s(?:of\s)?\w+|either\s\w+)\sfail\b|if\s(?:it|they|any\sparty|either\sparty|a\sparty)\sfails?\b)/i;

/** The sentence as the consequence of the commitment before it in the same clause; null where it tells of none. */
export function consequenceIn(tree: Tree, place: string, before: Commitment, text: string): Element<string> | null {
  const { start, end } = tree.sentence;
  if (before.consequence.state !== 'missing' || unitOf(place) !== unitOf(before.place)) return null;
  if (!SANCTION.test(text.slice(start, Math.min(end, start + 120)))) return null;
  const range: Range = [start, text[end - 1] === '.' ? end - 1 : end];
  return stated(text.slice(...range), range);
}

/** A clause without its paragraphs: "Art. 5 ¶ 2" and "Art. 5 ¶ 1" are of one clause. */
const unitOf = (place: string) => place.replace(/\s(?:¶|bullet).*$/, '');
