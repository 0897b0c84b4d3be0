/** Eats the verb that binds ("will seek", "undertakes"); follows it down to the act it binds to ("to eliminate", "not to attack"). */
import type { Tree } from '../words/tree.js';
import type { Modality } from './commitment.js';
import { forceOf, negated } from './modality.js';

type Force = Exclude<Modality, 'prohibition'>;

/** Verbs that say by themselves that something is not to be done. */
const LEAVING = new Set([
  'refrain',
  'abstain',
  'desist',
  'prohibit',
  'ban',
  'forbid',
  'forgo',
  'forswear',
  'bar',
  'outlaw',
]);

/** "It shall be unlawful for either Party to". */
const UNLAWFUL = new Set(['unlawful', 'illegal', 'impermissible', 'inadmissible']);

/** "Shall be considered" declares how a thing is to be seen; nobody is to do anything by it. */
const DEEMING = new Set(['consider', 'deem', 'regard']);

/** Complements by which a binding word names its act. */
const COMPLEMENTS = ['xcomp', 'ccomp'];

/** "Shall seek to" binds no more than "seek": the weaker of the two words counts; a permission within a duty is a permission. */
const WEAKNESS: Record<Force, number> = { duty: 0, declaration: 1, permission: 2, aspiration: 3 };

/** "Shall continue to", "commit to work together to": how the act is to be done; what binds to it is the word above. */
function passes(tree: Tree, i: number): boolean {
  const lemma = tree.tokens[i]?.lemma;
  if (lemma === 'continue') return true;
  return (
    lemma === 'work' &&
    tree
      .children(i)
      .some((child) =>
        /^(?:together|closely|jointly|lockstep|concert|coordination)$/i.test(tree.tokens[child]?.text ?? ''),
      )
  );
}

export interface Descent {
  act: number;
  modality: Modality;
}

function infinitive(tree: Tree, i: number): number | undefined {
  const token = tree.tokens[i];
  const relations = token?.upos === 'VERB' || token?.upos === 'AUX' ? COMPLEMENTS : [...COMPLEMENTS, 'acl', 'advcl'];
  const next = (...under: string[]) =>
    tree.childrenBy(i, ...under).find((child) => {
      const upos = tree.tokens[child]?.upos;
      if (child < i || (upos !== 'VERB' && upos !== 'ADJ' && upos !== 'NOUN')) return false;
      if (tree.tokens[child]?.deprel === 'acl:relcl') return false;
      return tree.childrenBy(child, 'mark').some((mark) => tree.tokens[mark]?.lower === 'to');
    });
  // "Undertakes never, under any circumstances, to use mines": words between the two make the tree take the act for a purpose.
  const parted = token?.upos === 'VERB' && tree.childrenBy(i, 'obj').length === 0;
  return next(...relations) ?? (parted ? next('advcl') : undefined);
}

/** Whether a word says by itself that what it governs is not to be done. */
export function isLeaving(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return token !== undefined && (LEAVING.has(token.lemma.toLowerCase()) || LEAVING.has(token.lower));
}

/** "Shall cease all hostilities": what is done now is not to be done; "shall cease to be a party" tells how things will be. */
function ceases(tree: Tree, i: number): boolean {
  return tree.tokens[i]?.lemma === 'cease' && tree.childrenBy(i, 'obj').length > 0;
}

const LETTING = /^(?:allow|permit|enable|authori[sz]e|empower|let)$/;

const isPassive = (tree: Tree, i: number) =>
  tree.childrenBy(i, 'aux').some((aux) => tree.tokens[aux]?.deprel === 'aux:pass');

/** "Make every effort to", "take steps to": a light verb and its noun stand before the act. */
const LIGHT = new Set(['make', 'take', 'exert', 'undertake', 'do', 'use']);
const EFFORT = new Set([
  'effort',
  'endeavour',
  'endeavor',
  'step',
  'measure',
  'action',
  'everything',
  'utmost',
  'best',
]);

function throughEffort(tree: Tree, i: number): number | undefined {
  if (!LIGHT.has(tree.tokens[i]?.lemma ?? '')) return undefined;
  const noun = tree.childrenBy(i, 'obj').find((child) => EFFORT.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''));
  if (noun === undefined) return undefined;
  return [...tree.childrenBy(noun, 'acl'), ...tree.childrenBy(i, 'advcl', 'xcomp')].find(
    (child) =>
      child > noun &&
      tree.tokens[child]?.upos === 'VERB' &&
      tree.childrenBy(child, 'mark').some((mark) => tree.tokens[mark]?.lower === 'to'),
  );
}

/** From word `i`, bound with `force`, to the word of the act and the modality that all the words above it leave. */
export function descend(tree: Tree, i: number, force: Force): Descent {
  let act = i;
  let no = negated(tree, i);
  let left: Force = force;
  for (let depth = 0; depth < 6; depth++) {
    const fails = tree.tokens[act]?.lemma === 'fail';
    const own = passes(tree, act) || fails ? left : forceOf(tree, act);
    const next = infinitive(tree, act);
    if (own === null || next === undefined) break;
    // "Shall allow the observers to enter": to let others do something is the act.
    if (own === 'permission' && LETTING.test(tree.tokens[act]?.lemma ?? '') && !isPassive(tree, act)) break;
    if (WEAKNESS[own] > WEAKNESS[left]) left = own;
    act = next;
    // "Shall not fail to inform" is a duty to inform.
    no = (negated(tree, act) !== no) !== fails;
  }
  // "Shall also have the authority to borrow": a right that is given, however its end hangs on it.
  if (
    tree.tokens[act]?.lemma === 'have' &&
    tree.childrenBy(act, 'obj').some((noun) => forceOf(tree, noun) === 'permission')
  )
    left = 'permission';
  act = throughEffort(tree, act) ?? act;
  if (
    DEEMING.has(tree.tokens[act]?.lemma ?? '') &&
    tree.childrenBy(act, 'aux').some((aux) => tree.tokens[aux]?.deprel === 'aux:pass')
  )
    left = 'declaration';
  const unlawful = UNLAWFUL.has(tree.tokens[act]?.lower ?? '');
  const leaving = isLeaving(tree, act) || unlawful || (left === 'duty' && ceases(tree, act));
  const modality: Modality = (no || leaving) && (left === 'duty' || left === 'permission') ? 'prohibition' : left;
  return { act, modality };
}
