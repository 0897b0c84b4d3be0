/**
 * Eats a sentence; gives it with verbs put right that the tagger took for nouns or adjectives: "agreed to *exchange* prisoners",
 * "committed to *deploying* troops". "To" behind a verb or an adjective, and an object behind, mark the verb.
 */
import { copiesOf, withTokens } from '../../words/copy.js';
import { Tree } from '../../words/tree.js';

/** The same tree where there is nothing to mend. */
export function mended(tree: Tree): Tree {
  const verbs: number[] = [];
  for (let i = 0; i < tree.tokens.length; i++) if (isInfinitive(tree, i)) verbs.push(i);
  const past = tree.tokens.findIndex((_, i) => isPast(tree, i));
  if (verbs.length === 0 && past < 0) return tree;
  const tokens = copiesOf(tree.tokens);
  if (past >= 0) Object.assign(tokens[past] ?? {}, { upos: 'VERB', xpos: 'VBD', lemma: 'commit' });
  for (const verb of verbs) {
    const token = tokens[verb];
    if (token === undefined) continue;
    const governor = tree.tokens[verb - 2]?.text === 'not' ? verb - 3 : verb - 2;
    Object.assign(token, {
      upos: 'VERB',
      xpos: /ing$/.test(token.text) ? 'VBG' : 'VB',
      head: governor,
      deprel: 'xcomp',
    });
    if (/ing$/.test(token.text)) token.lemma = stem(token.text);
    const not = tokens[verb - 2];
    if (not?.text === 'not') Object.assign(not, { head: verb, deprel: 'advmod' });
    const to = tokens[verb - 1];
    if (to !== undefined) Object.assign(to, { head: verb, deprel: 'mark' });
    // What stands behind is the object of the verb, whatever it hung on.
    const old = tree.tokens[verb]?.head ?? -1;
    let nearest = true;
    for (let i = verb + 1; i < tokens.length && !/^[,;:.–—]$/.test(tokens[i]?.text ?? ''); i++) {
      const other = tokens[i];
      if (other === undefined || (other.head !== governor && other.head !== old && i !== old)) continue;
      if (!/^(?:obj|obl|nmod|nsubj|ccomp)/.test(other.deprel)) continue;
      Object.assign(other, { head: verb, deprel: nearest ? 'obj' : 'obl' });
      nearest = false;
    }
  }
  return new Tree(withTokens(tree.sentence, tokens));
}

/** "The two leaders *committed* to": without a form of "be" it tells what they did, and not how they are. */
function isPast(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return (
    token?.upos === 'ADJ' &&
    token.text === 'committed' &&
    tree.childrenBy(i, 'nsubj').length > 0 &&
    tree.childrenBy(i, 'cop', 'aux').length === 0
  );
}

function isInfinitive(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'ADJ')) return false;
  if (tree.tokens[i - 1]?.lower !== 'to') return false;
  // "Not to station troops": behind "not to" no noun can stand, and before it often a verb.
  const not = tree.tokens[i - 2]?.lower === 'not';
  const governor = tree.tokens[not ? i - 3 : i - 2]?.upos ?? '';
  if (!/^(?:VERB|ADJ)$/.test(governor) || (tree.is(i, 'compound') && !not)) return false;
  const object = /^(?:DET|NUM|PRON|PROPN|ADJ|NOUN)$/.test(tree.tokens[i + 1]?.upos ?? '');
  if (!object) return false;
  return /ing$/.test(token.text) || (token.upos === 'NOUN' && token.text === token.lemma);
}

/** "Deploying" to "deploy", "ceasing" to "cease" and "stopping" to "stop": near enough for a list of verbs. */
function stem(word: string): string {
  const bare = word.slice(0, -3).toLowerCase();
  if (/([bdgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return /(?:[szcv]|at)$/.test(bare) && !/(?:ss|ng)$/.test(bare) ? `${bare}e` : bare;
}
