/** Eats a sentence of a report; gives the commitments that a plan, a draft or a treaty is told to hold: "the draft calls for …, … and …". */
import { actOf } from '../../act/act-of.js';
import { contents } from '../../generated/reported.js';
import { Phrases } from '../../words/phrases.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus, Modality } from '../commitment.js';
import { modalOf, negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import { askedFor, type Complement, complementOf } from './complement.js';
import { isArticle, statusOfNoun } from './text-noun.js';
import type { Report, Told } from './told.js';
import { underText } from './under-text.js';
import { supposed } from './undertaking.js';
import { isPassive } from './voice.js';

const verbs = new Phrases(contents.flatMap((entry) => entry.verbs.map((phrase) => ({ id: entry.force, phrase }))));

interface Telling {
  /** The verb that says what the text holds, and one past its last word. */
  verb: number;
  to: number;
  force: Modality;
  status: CommitmentStatus;
  /** The noun for the text. */
  noun: number;
}

export function contentsIn(tree: Tree, report: Report): Told[] {
  return [
    ...tellings(tree, report).flatMap((telling) => [...actsOf(tree, telling), ...itemsOf(tree, telling)]),
    ...underText(tree, report.lastText),
  ];
}

/** "The draft calls for", "a plan involving", "the clause which requires", "terms that include". */
function tellings(tree: Tree, { textBefore, lastText }: Report): Telling[] {
  const found: Telling[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    // "The plan calls for": a verb that looks like a plural behind a noun is often taken for one.
    const mistaken =
      token?.upos === 'NOUN' &&
      token.text.endsWith('s') &&
      (statusOfNoun(tree, i - 1) !== null ||
        (tree.tokens[i - 1]?.upos === 'CCONJ' && tree.tokens[i + 1]?.text === 'for'));
    if (token?.upos !== 'VERB' && !mistaken) continue;
    const match = verbs.at(tree, i, i + 4);
    if (match === null || supposed(tree, i) || negated(tree, i)) continue;
    // "Provisions outlined in the draft": what was done to a text does not say what it holds.
    if (tree.is(i, 'acl') && token?.xpos === 'VBN') continue;
    const noun = textOf(tree, i, textBefore) ?? documentOf(tree, i, lastText);
    if (noun === null) continue;
    found.push({ verb: i, to: match.to, force: match.id as Modality, ...noun });
  }
  return found;
}

/** The text's noun where its verb was taken for a noun: right before, or the subject of what comes before "and". */
function nounTold(tree: Tree, verb: number): number {
  if (tree.tokens[verb - 1]?.upos !== 'CCONJ') return verb - 1;
  return tree.tokens.findIndex((_, i) => i < verb && tree.is(i, 'nsubj') && statusOfNoun(tree, i) !== null);
}

function textOf(
  tree: Tree,
  verb: number,
  before: CommitmentStatus | null,
): { noun: number; status: CommitmentStatus } | null {
  const head = tree.tokens[verb]?.head ?? -1;
  const [subject] = tree.tokens[verb]?.upos === 'NOUN' ? [nounTold(tree, verb)] : tree.childrenBy(verb, 'nsubj');
  // "…, and calls for", "a plan leaked on Monday, involving": the subject stands at the verb above.
  const shared = tree.is(verb, 'conj') || tree.is(verb, 'advcl') ? tree.childrenBy(head, 'nsubj')[0] : undefined;
  const candidate = tree.is(verb, 'acl') ? head : (subject ?? shared);
  if (candidate === undefined || candidate < 0) return null;
  if (before !== null && /^(?:it|they)$/i.test(tree.tokens[candidate]?.text ?? ''))
    return { noun: candidate, status: before };
  const status = statusOfNoun(tree, candidate);
  if (status !== null) return { noun: candidate, status };
  // "Aland proposed a ceasefire": no text is named, and what is proposed is only said.
  return tree.tokens[verb]?.lemma === 'propose' && subject !== undefined ? { noun: candidate, status: 'said' } : null;
}

const DOCUMENT = /^(?:document|text|paper)$/;
const BINDS = /^(?:oblige|obligate|require|commit|bind|stipulate|prohibit|ban|bar|forbid)$/;
const QUOTES = /^(?:say|state)$/;
const NORM = /^(?:shall|must|will)$/;

/** "The document obliges Bland to …", "“neither side shall …,” the document says": the text last spoken of, whatever it is called. */
function documentOf(
  tree: Tree,
  verb: number,
  last: CommitmentStatus | null,
): { noun: number; status: CommitmentStatus } | null {
  const [noun] = tree.childrenBy(verb, 'nsubj');
  if (noun === undefined || !(DOCUMENT.test(tree.tokens[noun]?.lemma ?? '') || isArticle(tree, noun))) return null;
  const { lemma = '' } = tree.tokens[verb] ?? {};
  const told = QUOTES.test(lemma) ? (complementOf(tree, verb, verb + 1) ?? quotedBefore(tree, verb)) : null;
  const modal = told === null ? null : modalOf(tree, told.act);
  const norm = modal !== null && NORM.test(tree.tokens[modal.word]?.lower ?? '');
  return BINDS.test(lemma) || norm ? { noun, status: last ?? 'drafted' } : null;
}

/** "… calls for Bland to leave", "… says that Aland would send troops". */
function actsOf(tree: Tree, telling: Telling): Told[] {
  const asked = /^(?:for|on)$/i.test(tree.tokens[telling.to - 1]?.text ?? '') ? askedFor(tree, telling.to) : null;
  if (asked !== null)
    return [
      told(tree, telling, asked.act, {
        subject: asked.subject,
        passive: false,
        modality: modalityOf(telling.force, null, false),
      }),
    ];
  const complement = complementOf(tree, telling.verb, telling.to) ?? quotedBefore(tree, telling.verb);
  if (complement === null || complement.thing) return [];
  const subject = complement.subject ?? objectBefore(tree, telling.verb, complement.act);
  if (subject === null && !/ing$/.test(tree.tokens[complement.act]?.text ?? '')) return [];
  return [
    told(tree, telling, complement.act, {
      subject,
      passive: complement.passive,
      modality: modalityOf(telling.force, complement.modal, complement.not),
    }),
  ];
}

/** "“*Neither side shall* …,” the draft says": the sentence that a text is quoted with stands before the verb. */
function quotedBefore(tree: Tree, verb: number): Complement | null {
  const quoted = tree.is(verb, 'parataxis')
    ? (tree.tokens[verb]?.head ?? -1)
    : (tree.childrenBy(verb, 'ccomp', 'advcl').find((child) => child < verb) ?? -1);
  if (quoted < 0 || quoted > verb || tree.tokens[quoted]?.upos !== 'VERB') return null;
  const modal = modalOf(tree, quoted);
  const subject = subjectOf(tree, quoted);
  if (modal === null || subject === null) return null;
  const [passive, not] = [isPassive(tree, quoted), negated(tree, quoted)];
  return { act: quoted, subject: subject.word, passive, modal: modal.force, not, thing: false };
}

/** Who is to act, where the tree hangs him on the telling verb: "calls on *Bland* to leave". */
function objectBefore(tree: Tree, verb: number, act: number): number | null {
  const object = tree.childrenBy(verb, 'obj', 'iobj', 'obl', 'nmod').find((child) => verb < child && child < act);
  // "Requires both to withdraw": alone, such a word is no object to the parser.
  return object ?? (/^(?:both|each|either)$/.test(tree.tokens[verb + 1]?.lower ?? '') ? verb + 1 : null);
}

/** "… include a ceasefire, keeping the army small and membership of the union": each noun or -ing form that names an act. */
function itemsOf(tree: Tree, telling: Telling): Told[] {
  return tree
    .subtree(
      telling.verb,
      (child) => child < telling.verb || tree.is(child, 'acl:relcl') || tree.is(child, 'parataxis'),
    )
    .filter((i) => i >= telling.to && isItem(tree, i, telling))
    .concat(behindSemicolons(tree, telling.to))
    .filter((i, at, all) => all.indexOf(i) === at)
    .flatMap((item) => {
      const modality = modalityOf(telling.force, null, false);
      // "Proposed a deal" says nothing of its contents; a truce is an act and a text at once.
      if (telling.status === 'said' && statusOfNoun(tree, item) !== null && actOf(tree, item).act !== 'cease-fire')
        return [];
      const asked = ASKING.test(tree.tokens[item]?.lemma ?? '') ? askedOf(tree, item) : null;
      if (asked !== null) return [told(tree, telling, asked.act, { subject: asked.subject, passive: false, modality })];
      return actOf(tree, item).words > 0
        ? [told(tree, telling, item, { subject: null, passive: false, modality })]
        : [];
    });
}

/** "…; membership of the union; and military support": the head noun of each later item, wherever the tree has hung it. */
function behindSemicolons(tree: Tree, from: number): number[] {
  return tree.tokens.flatMap(({ text }, i) => {
    if (text !== ';' || i < from) return [];
    let at = i + 1;
    while (/^(?:CCONJ|DET|ADJ|ADV)$/.test(tree.tokens[at]?.upos ?? '')) at++;
    while (/^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[at + 1]?.upos ?? '')) at++;
    return tree.tokens[at]?.upos === 'NOUN' ? [at] : [];
  });
}

/** Items that ask for an act instead of naming it: "calls for Bland to cut its army". */
const ASKING = /^(?:call|demand|requirement|provision|clause|obligation|pledge|commitment|promise|condition|request)$/;

function askedOf(tree: Tree, item: number): { act: number; subject: number } | null {
  const below = tree.subtree(item);
  const act = below.find(
    (i) => i > item && tree.childrenBy(i, 'mark').some((mark) => tree.tokens[mark]?.lower === 'to'),
  );
  if (act === undefined) return null;
  const subject =
    tree.childrenBy(act, 'nsubj')[0] ??
    below.find((i) => i > item && i < act && (tree.is(i, 'nmod') || tree.is(i, 'obl') || tree.is(i, 'obj')));
  return subject === undefined ? null : { act, subject };
}

/** An object of the telling verb, or a later item of its list, however deep the tree has hung it. */
function isItem(tree: Tree, i: number, telling: Telling): boolean {
  const token = tree.tokens[i];
  if (token === undefined || (token.upos !== 'NOUN' && !/ing$/.test(token.text))) return false;
  if (tree.childrenBy(i, 'nsubj', 'aux', 'cop').length > 0) return false;
  // "Offered no promise of support" tells of what is not there.
  if (tree.childrenBy(i, 'det').some((det) => /^(?:no|neither)$/i.test(tree.tokens[det]?.text ?? ''))) return false;
  const direct = token.head === telling.verb && ['obj', 'xcomp', 'ccomp'].some((relation) => tree.is(i, relation));
  const behind =
    token.head === telling.verb &&
    tree
      .childrenBy(i, 'case')
      .every((word) => word < telling.to || /^(?:for|on)$/i.test(tree.tokens[word]?.text ?? ''));
  return direct || behind || (tree.is(i, 'conj') && opensItem(tree, i));
}

/** Whether only its own adjectives and a comma or an "and" stand before the word. */
function opensItem(tree: Tree, i: number): boolean {
  let at = i - 1;
  while (at > 0 && /^(?:ADJ|DET|NUM|PROPN|NOUN|PART)$/.test(tree.tokens[at]?.upos ?? '')) at--;
  return /^(?:,|;|and|or|as|well)$/i.test(tree.tokens[at]?.text ?? '');
}

function modalityOf(force: Modality, modal: Modality | null, not: boolean): Modality {
  const own = force === 'duty' ? (modal ?? 'duty') : force;
  return not && own === 'duty' ? 'prohibition' : own;
}

function told(
  tree: Tree,
  { verb, to, noun, status }: Telling,
  act: number,
  { subject, passive, modality }: { subject: number | null; passive: boolean; modality: Modality },
): Told {
  const signer = subject === null ? signerOf(tree, noun) : null;
  const words =
    act < noun
      ? []
      : tree.subtree(noun, (child) => child === verb || tree.is(child, 'conj') || tree.is(child, 'acl:relcl'));
  // Where the verb was taken for a noun, the text's article hangs on it.
  if (tree.tokens[verb]?.upos === 'NOUN') words.push(...tree.children(verb).filter((child) => child < verb));
  if (signer !== null) words.push(...tree.subtree(signer.word), signer.verb);
  const lead = [
    ...new Set([
      ...words.filter((word) => word < verb).sort((a, b) => a - b),
      ...span(Math.min(verb, act), Math.min(to, act)),
    ]),
  ];
  return {
    norm: { tree, act, anchor: act, subject: subject ?? signer?.word ?? null, passive, modality, coordinated: false },
    status,
    because: [tree.tokens[noun]?.start ?? 0, tree.tokens[noun]?.end ?? 0],
    lead,
    leadAgain: span(Math.min(verb, act), Math.min(to, act)),
    inside: subject === null && signer === null,
  };
}

/** Who signed or made the text, where the sentence says so: "Aland signed an agreement granting …". */
function signerOf(tree: Tree, noun: number): { word: number; verb: number } | null {
  const verb = tree.tokens[noun]?.head ?? -1;
  if (!tree.is(noun, 'obj') || !/^(?:sign|conclude|reach|strike|ratify|initial)$/.test(tree.tokens[verb]?.lemma ?? ''))
    return null;
  const [word] = tree.childrenBy(verb, 'nsubj');
  return word === undefined ? null : { word, verb };
}

const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
