/** Eats a sentence of a report; gives the commitments that a plan, a draft or a treaty is told to hold: "the draft calls for …, … and …". */
import { actOf } from '../../act/act-of.js';
import { contents, texts } from '../../generated/reported.js';
import { Phrases } from '../../words/phrases.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus, Modality } from '../commitment.js';
import { negated } from '../modality.js';
import { complementOf } from './complement.js';
import type { Told } from './told.js';
import { supposed } from './undertaking.js';

const nouns = new Phrases(texts.flatMap(({ status, nouns: list }) => list.map((phrase) => ({ id: status, phrase }))));
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

export function contentsIn(tree: Tree): Told[] {
  return tellings(tree).flatMap((telling) => [...actsOf(tree, telling), ...itemsOf(tree, telling)]);
}

/** "The draft calls for", "a plan involving", "the clause which requires", "terms that include". */
function tellings(tree: Tree): Telling[] {
  const found: Telling[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token?.upos !== 'VERB' || supposed(tree, i) || negated(tree, i)) continue;
    const match = verbs.at(tree.tokens, i, i + 4);
    if (match === null) continue;
    const noun = textOf(tree, i);
    if (noun === null) continue;
    found.push({ verb: i, to: match.to, force: match.id as Modality, ...noun });
  }
  return found;
}

function textOf(tree: Tree, verb: number): { noun: number; status: CommitmentStatus } | null {
  const head = tree.tokens[verb]?.head ?? -1;
  const [subject] = tree.childrenBy(verb, 'nsubj');
  const shared = tree.is(verb, 'conj') ? tree.childrenBy(head, 'nsubj')[0] : undefined;
  const candidate = tree.is(verb, 'acl') ? head : (subject ?? shared);
  if (candidate === undefined || candidate < 0) return null;
  const status = statusOfNoun(tree, candidate);
  return status === null ? null : { noun: candidate, status };
}

/** How far a text with this noun has come; what stands beside the noun may say more: "provisions of the draft". */
function statusOfNoun(tree: Tree, noun: number): CommitmentStatus | null {
  if (tree.tokens[noun]?.upos !== 'NOUN' && tree.tokens[noun]?.upos !== 'PROPN') return null;
  for (let from = Math.max(0, noun - 3); from <= noun; from++) {
    const match = nouns.at(tree.tokens, from, noun + 1);
    if (match !== null && match.to === noun + 1) {
      const draft = tree
        .subtree(noun, (child) => tree.is(child, 'conj'))
        .some((word) =>
          /^(?:draft|drafted|proposed|proposal|plan|possible|potential|future)$/i.test(tree.tokens[word]?.text ?? ''),
        );
      return draft ? 'drafted' : (match.id as CommitmentStatus);
    }
  }
  return null;
}

/** "… calls for Bland to leave", "… says that Aland would send troops". */
function actsOf(tree: Tree, telling: Telling): Told[] {
  const complement = complementOf(tree, telling.verb, telling.to);
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

/** Who is to act, where the tree hangs him on the telling verb: "calls on *Bland* to leave". */
function objectBefore(tree: Tree, verb: number, act: number): number | null {
  return tree.childrenBy(verb, 'obj', 'iobj', 'obl').find((child) => verb < child && child < act) ?? null;
}

/** "… include a ceasefire, keeping the army small and membership of the union": each noun or -ing form that names an act. */
function itemsOf(tree: Tree, telling: Telling): Told[] {
  const first = tree
    .childrenBy(telling.verb, 'obj', 'obl', 'xcomp', 'ccomp')
    .filter((child) => child >= telling.to && isItem(tree, child, telling));
  const items = first
    .flatMap((child) => [child, ...chainOf(tree, child)])
    .filter((child) => isItem(tree, child, telling));
  return [...new Set(items)]
    .filter((item) => actOf(tree, item).words > 0)
    .map((item) =>
      told(tree, telling, item, { subject: null, passive: false, modality: modalityOf(telling.force, null, false) }),
    );
}

function isItem(tree: Tree, i: number, telling: Telling): boolean {
  const token = tree.tokens[i];
  if (token === undefined) return false;
  if (token.upos === 'VERB') return /ing$/.test(token.text) && tree.childrenBy(i, 'nsubj').length === 0;
  if (token.upos !== 'NOUN') return false;
  const cases = tree.childrenBy(i, 'case').map((word) => tree.tokens[word]);
  return cases.every(
    (word) => word === undefined || /^(?:for|on|of)$/i.test(word.text) || tree.tokens.indexOf(word) < telling.to,
  );
}

function chainOf(tree: Tree, i: number, depth = 0): number[] {
  if (depth > 12) return [];
  return tree.childrenBy(i, 'conj').flatMap((child) => [child, ...chainOf(tree, child, depth + 1)]);
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
  const words = tree.subtree(noun, (child) => child === verb || tree.is(child, 'conj') || tree.is(child, 'acl:relcl'));
  const lead = [...new Set([...words.filter((word) => word < verb), ...span(Math.min(verb, act), Math.min(to, act))])];
  return {
    norm: { tree, act, anchor: act, subject, passive, modality, coordinated: false },
    status,
    because: [tree.tokens[noun]?.start ?? 0, tree.tokens[noun]?.end ?? 0],
    lead,
    inside: subject === null,
  };
}

const span = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
