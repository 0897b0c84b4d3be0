/** "Promised to …", "urged them to …", "denied having …": what somebody is to do, would do or says to have done. */
import { contentRun } from '../content-end.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import { infinitiveStart } from '../infinitive-start.js';
import type { Page } from '../page.js';

export function infinitive(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const { verb, last, frame, subject, passive } of page.verbs(sentence)) {
    const { takes } = frame;
    if ((passive && !frame.hearer) || (!takes.has('infinitive') && !takes.has('gerund'))) continue;
    const act = tree.childrenBy(verb, 'xcomp', 'ccomp').find((child) => {
      if (child < verb) return false;
      const to = tree.childrenBy(child, 'mark').some((mark) => tree.tokens[mark]?.lower === 'to');
      return to ? takes.has('infinitive') : takes.has('gerund') && tree.tokens[child]?.xpos === 'VBG';
    });
    if (act === undefined) {
      const lost =
        takes.has('infinitive') && !passive ? infinitiveStart(tree, last, frame.hearer || last > verb) : null;
      if (lost === null) continue;
      const content = contentRun(tree, verb, [lost.start, lost.infinitive], 'clause');
      found.push(draft(tree, sentence, { cue: verb, last, source: subject, content }));
      continue;
    }
    const object = tree.childrenBy(verb, 'obj', 'iobj').filter((child) => child > verb && child < act);
    const words = [...object, act].flatMap((word) => tree.subtree(word)).filter((word) => word > last);
    words.sort((a, b) => a - b);
    found.push(
      draft(tree, sentence, { cue: verb, last, source: subject, content: contentRun(tree, verb, words, 'clause') }),
    );
  }
  return found;
}
