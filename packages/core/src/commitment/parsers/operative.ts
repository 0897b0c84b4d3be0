/** Eats an operative paragraph of a resolution, "Demands that Aland withdraw …", "Calls upon all sides to …"; gives what it asks and of whom. */
import type { Tree } from '../../words/tree.js';
import { descend } from '../descend.js';
import type { Norm } from '../norm.js';
import { subjectOf } from '../subject.js';

type Force = 'duty' | 'permission' | 'aspiration';

/** Verbs that open operative paragraphs, as the UN Editorial Manual lists them, and how they bind whom they address. */
const OPERATIVE: ReadonlyMap<string, Force> = new Map([
  ['decide', 'duty'],
  ['demand', 'duty'],
  ['direct', 'duty'],
  ['instruct', 'duty'],
  ['require', 'duty'],
  ['authorize', 'permission'],
  ['authorise', 'permission'],
  ['permit', 'permission'],
  ['invite', 'permission'],
  ['call', 'aspiration'],
  ['urge', 'aspiration'],
  ['request', 'aspiration'],
  ['encourage', 'aspiration'],
  ['recommend', 'aspiration'],
  ['appeal', 'aspiration'],
] as const);

export function operativeNorms(tree: Tree): Norm[] {
  const root = tree.tokens.findIndex((token) => token.head === -1);
  const token = tree.tokens[root];
  // Such a paragraph begins with its verb, an adverb before it at most: "Further decides".
  if (token === undefined || root > 2 || !/s$/.test(token.text) || tree.childrenBy(root, 'nsubj').length > 0) return [];
  const force = OPERATIVE.get(token.lemma.toLowerCase());
  if (force === undefined) return [];
  return tree.childrenBy(root, 'ccomp', 'xcomp', 'advcl').flatMap((verb) => {
    if (verb < root) return [];
    const { act, modality } = descend(tree, verb, force);
    const subject = subjectOf(tree, act) ?? subjectOf(tree, verb);
    const addressed = subject !== null && subject.word !== root ? subject : null;
    return [
      {
        tree,
        act,
        anchor: root,
        subject: addressed?.word ?? null,
        passive: addressed?.passive ?? false,
        modality,
        coordinated: false,
      },
    ];
  });
}
