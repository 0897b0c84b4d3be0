/** Eats a sentence of a report; gives what parties bind themselves to in it: "agreed to", "has pledged", "is willing to", "offered". */
import { type ActReading, actOf } from '../../act/act-of.js';
import { undertakings } from '../../generated/reported.js';
import { Phrases } from '../../words/phrases.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus, Modality } from '../commitment.js';
import { modalOf, negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import { type Complement, complementOf } from './complement.js';
import type { Report, Told } from './told.js';
import { isPassive } from './voice.js';
import { writtenBy } from './written-by.js';

const verbs = new Phrases(
  undertakings.flatMap((entry, order) => entry.verbs.map((phrase) => ({ id: String(order), phrase }))),
);

/** Things that are promised without a word of the act list: "offered guarantees". */
const PROMISED = /^(?:guarantee|assurance|protection|deal|agreement|concession|cooperation|co-operation|help|role)$/;

/** Acts that are hoped for or announced as forecasts as often as they are promised. */
export const FORECAST: ReadonlySet<string> = new Set(['other', 'respect']);

/** What is given as one's word, with the verbs that give it. */
const GIVING = /^(?:give|extend)$/;
const WORD = /^(?:guarantee|assurance|pledge|promise|protection)$/;

/** Acts that consist in giving, and how well the list must fit for it to be the gift itself: its verb, with a word that hangs near. */
const GIFTS: ReadonlySet<string> = new Set(['assist', 'fund']);
const RIGHT_BEHIND = 6;

/** Verbs by which a thing comes about. */
const HAPPENS = /^(?:take|happen|occur|begin|start|resume|continue|hold|follow|go|come)$/;

/** Verbs by which an adjective is said of somebody. */
const STAYS = /^(?:remain|stay|stand)$/;

/** What is only said to be possible, or asked for, binds nobody. */
const OPEN = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought']);

export function undertakingsIn(tree: Tree, report: Report): Told[] {
  const found: Told[] = [];
  // One past the words of the last phrase: "remains committed" is read whole, and "committed" not once more by itself.
  let read = 0;
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (i < read || token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue;
    const match = verbs.at(tree, i, i + 6);
    if (match !== null && match.words > 1) read = match.to;
    const entry = match === null ? undefined : undertakings[Number(match.id)];
    if (match === null || entry === undefined) continue;
    // "Was willing": the adjective is the word that the others hang on.
    const described = match.words > 1 && (token.upos === 'AUX' || STAYS.test(token.lemma));
    const anchor = described ? match.to - 1 : i;
    if (supposed(tree, anchor) || negated(tree, anchor) || tree.is(anchor, 'amod') || asked(tree, i)) continue;
    const subject = subjectOf(tree, anchor) ?? subjectOf(tree, i);
    // "Is committed to" is no passive, though its words are those of one.
    if (subject === null || (!described && isPassive(tree, anchor))) continue;
    const complement = happening(tree, complementOf(tree, anchor, match.to) ?? complementOf(tree, i, match.to));
    if (complement === null) continue;
    const thing = bestAct(tree, complement.act);
    // "Pledged 200 million": what is given says nothing by itself, and right behind the verb it does.
    const gift = complement.thing && thing.words === 0 ? actOf(tree, anchor) : thing;
    const known = GIFTS.has(gift.act) && gift.words >= RIGHT_BEHIND ? gift : thing;
    const vague = known.words === 0 || FORECAST.has(known.act);
    if (entry.known && vague && writtenBy(tree, subject.word, report) === 0) continue;
    if (complement.thing) {
      if (!entry.takes.includes('thing') || denied(tree, complement.act)) continue;
      const lemma = tree.tokens[complement.act]?.lemma ?? '';
      if (GIVING.test(token.lemma) ? !WORD.test(lemma) : known.words === 0 && !PROMISED.test(lemma)) continue;
      // "Announced a meeting" tells of an event.
      if (entry.known && known.act === 'negotiate') continue;
    }
    const modal = modalOf(tree, anchor);
    const conditional = modal !== null || tree.tokens[anchor - 1]?.lemma === 'would';
    // "Hopes that talks will resume" binds no more than "hopes".
    const own = entry.modality === 'aspiration' ? 'aspiration' : (complement.modal ?? entry.modality);
    const force: Modality = conditional && own === 'duty' ? 'aspiration' : own;
    found.push({
      norm: {
        tree,
        act: complement.act,
        anchor,
        subject: complement.subject ?? subject.word,
        passive: complement.passive,
        modality: complement.not && force === 'duty' ? 'prohibition' : force,
        coordinated: tree.is(anchor, 'conj'),
      },
      status: conditional
        ? 'said'
        : isAgreed(tree, anchor) || isJoint(tree, anchor, subject.word)
          ? 'agreed'
          : (entry.status as CommitmentStatus),
      because: [tree.tokens[anchor]?.start ?? 0, tree.tokens[anchor]?.end ?? 0],
      lead: [],
      leadAgain: [],
      inside: false,
    });
  }
  return found;
}

/** "The sides agreed that Aland remains committed to …": what several agreed that one of them will do. */
function isAgreed(tree: Tree, i: number): boolean {
  for (
    let at = i, steps = 0;
    at >= 0 && steps < 6 && (tree.is(at, 'ccomp') || tree.is(at, 'xcomp'));
    at = tree.tokens[at]?.head ?? -1, steps++
  )
    if (tree.tokens[tree.tokens[at]?.head ?? -1]?.lemma === 'agree') return true;
  return false;
}

/** Sides by themselves; the officials or leaders of one side are none. */
const SEVERAL = /^(?:countries|states|nations|members|parties|sides|governments|allies|powers|neighbou?rs)$/i;

/** "Thirty countries that *have committed* to …": what several have bound themselves to is more than what one side says. */
function isJoint(tree: Tree, i: number, subject: number): boolean {
  const token = tree.tokens[i];
  // In a relative clause the noun that it describes.
  const side = tree.is(i, 'acl') ? (token?.head ?? subject) : subject;
  if (token?.lemma !== 'commit' || token.xpos !== 'VBN' || !SEVERAL.test(tree.tokens[side]?.text ?? '')) return false;
  // "He said that they *had* committed" is again what one side says.
  return tree.childrenBy(i, 'aux').some((aux) => tree.tokens[aux]?.lower === 'have');
}

/** The act of a word, or for "a round of talks will take place" that of its subject. */
function bestAct(tree: Tree, i: number): ActReading {
  const own = actOf(tree, i);
  if (own.words > 0 || !HAPPENS.test(tree.tokens[i]?.lemma ?? '')) return own;
  const [subject] = tree.childrenBy(i, 'nsubj');
  if (subject === undefined) return own;
  for (const word of tree.subtree(subject, (child) => tree.is(child, 'acl'))) {
    const reading = actOf(tree, word);
    if (reading.words > 0) return reading;
  }
  return own;
}

/** "Hopes that another round of talks will take place": what is to happen is the act, and whoever hopes is to bring it about. */
function happening(tree: Tree, complement: Complement | null): Complement | null {
  if (complement === null || complement.subject === null || actOf(tree, complement.act).words > 0) return complement;
  const things = tree
    .subtree(complement.subject, (child) => tree.is(child, 'acl'))
    .filter((i) => tree.tokens[i]?.upos === 'NOUN' && actOf(tree, i).words > 0);
  return things.length === 0 || !HAPPENS.test(tree.tokens[complement.act]?.lemma ?? '')
    ? complement
    : { ...complement, subject: null, passive: false };
}

/** "Offered no promise". */
function denied(tree: Tree, thing: number): boolean {
  return tree.childrenBy(thing, 'det').some((det) => /^(?:no|neither)$/i.test(tree.tokens[det]?.text ?? ''));
}

/** "What exactly they are willing to provide": a question, not an offer. */
function asked(tree: Tree, verb: number): boolean {
  return tree.tokens
    .slice(Math.max(0, verb - 4), verb)
    .some(({ text }) => /^(?:what|whether|how|why|which)$/i.test(text));
}

/** Inside a clause of "if", "unless" or "whether", however far up. */
export function hangsOnIf(tree: Tree, i: number): boolean {
  for (let at = i, steps = 0; at >= 0 && steps < 20; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (!tree.is(at, 'advcl') && !tree.is(at, 'ccomp')) continue;
    const marks = tree.childrenBy(at, 'mark', 'advmod').map((mark) => tree.tokens[mark]?.lower ?? '');
    if (marks.some((mark) => /^(?:if|unless|whether|until)$/.test(mark))) return true;
  }
  return false;
}

/** Under "if", "whether", "could" or in an infinitive: nobody is told to have bound himself. */
export function supposed(tree: Tree, i: number): boolean {
  // "Denied that the pact would allow a base".
  const over = tree.tokens[tree.tokens[i]?.head ?? -1]?.lemma ?? '';
  if (tree.is(i, 'ccomp') && /^(?:deny|dispute|refute|doubt|question)$/.test(over)) return true;
  for (const child of tree.children(i)) {
    const word = tree.tokens[child]?.lower ?? '';
    if (tree.is(child, 'aux') && OPEN.has(word)) return true;
    if (tree.is(child, 'mark') && /^(?:if|whether|unless|to)$/.test(word)) return true;
  }
  return false;
}
