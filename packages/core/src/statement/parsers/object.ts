/** "Announced a plan", "called it a fraud", "described it as a fraud", "accused them of fraud": a noun phrase after a verb. */
import type { Tree } from '../../words/tree.js';
import { contentRun } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Frame } from '../frame.js';
import type { Page } from '../page.js';

export function object(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const { verb, last, frame, subject, passive } of page.verbs(sentence)) {
    const { takes } = frame;
    if (passive || !(takes.has('object') || takes.has('as') || takes.has('predicate'))) continue;
    const target = tree
      .childrenBy(verb, ...(takes.has('predicate') ? ['obj', 'xcomp', 'ccomp'] : ['obj']))
      .find((child) => child > verb);
    if (target === undefined) continue;
    const more = tree.children(verb).filter((child) => child > target && completes(tree, child, frame));
    // "Found the plan wanting" tells an opinion; "found the plan" does not.
    if (more.length === 0 && !takes.has('object') && tree.is(target, 'obj')) continue;
    const words = [target, ...more].flatMap((word) => tree.subtree(word)).filter((word) => word > last);
    words.sort((a, b) => a - b);
    // "Thank you", "see that": nobody says it of anything.
    if (subject === null && words.every((word) => tree.tokens[word]?.upos === 'PRON')) continue;
    found.push(
      draft(tree, sentence, { cue: verb, last, source: subject, content: contentRun(tree, verb, words, 'phrase') }),
    );
  }
  return found;
}

/** Whether a phrase after the object says what the object is called, seen as, accused of or praised for. */
export function completes(tree: Tree, child: number, frame: Frame): boolean {
  if (tree.is(child, 'xcomp')) return true;
  if (!tree.is(child, 'obl') && !tree.is(child, 'advcl') && !tree.is(child, 'nmod')) return false;
  const [lead] = tree.childrenBy(child, 'case', 'mark');
  const word = tree.tokens[lead ?? -1]?.lower ?? '';
  return word === 'as' ? frame.takes.has('as') : frame.with.has(word);
}
