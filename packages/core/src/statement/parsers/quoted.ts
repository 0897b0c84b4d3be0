/**
 * Direct quotation: the verb of saying stands right after the quotation ("…," said the minister), right before it (She said: "…"),
 * or in a sentence of its own that ends in a colon. The place of the marks decides, not the tree, which quotations often break.
 */
import type { Range } from '../../quote/range.js';
import type { Tree } from '../../words/tree.js';
import { clauseOf } from '../clause.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import { type Cue, verbCue } from '../frame.js';
import type { Page } from '../page.js';
import type { Quotation } from '../quotation.js';
import { saidAfter } from '../said-after.js';
import { run } from '../spans.js';
import { subjectBeside } from '../subject-beside.js';
import { isTimeNoun } from '../time-noun.js';

/** A verb of saying stands within this many words of the quotation. */
const reach = 22;

export function quoted(page: Page): Draft[] {
  const found: Draft[] = [];
  for (const quotation of page.quotations) {
    const at = verbAfter(page, quotation) ?? verbBefore(page, quotation);
    if (at !== null) found.push({ ...at, content: [...at.content, [quotation.start, quotation.end]] });
  }
  return found;
}

const isVerb = (tree: Tree, i: number): boolean => tree.tokens[i]?.upos === 'VERB';

/** "…," the minister said / said the minister. */
function verbAfter(page: Page, quotation: Quotation): Draft | null {
  const { start, end } = quotation;
  const sentence = page.sentenceAfter(end);
  const tree = page.trees[sentence];
  if (tree === undefined) return null;
  const first = tree.tokens.findIndex((token) => token.start >= end);
  if (first === -1 || page.text.slice(end, tree.tokens[first]?.start).includes('\n')) return null;
  const inner =
    page.text
      .slice(Math.max(start, end - 8), end)
      .replace(/["”'’\s]+$/u, '')
      .at(-1) ?? '';
  const comma = tree.tokens[first]?.text === ',';
  const open = /[,?!—–…-]/.test(inner) || comma;
  const opens = tree.sentence.start >= end;
  if (opens && !/[?!…,]/.test(inner)) return null;
  const only = saidAfter(tree, comma ? first + 1 : first, open);
  if (only !== null && !saysMore(page, tree, only.verb, only.verb)) {
    const { verb } = only;
    const { subject } = clauseOf(tree, verb);
    const source = subject !== null && subject >= first && subject < verb ? subject : only.speaker;
    return draft(tree, sentence, { cue: verb, source, content: leadIn(page, quotation), direct: true });
  }
  for (let i = comma ? first + 1 : first, verbs = 0; i < tree.tokens.length && i < first + reach; i++) {
    const token = tree.tokens[i];
    if (token === undefined || page.quotationAt(token.start) !== undefined || /^[;:]$/.test(token.text)) return null;
    if (!isVerb(tree, i)) continue;
    const cue = verbCue(tree, i);
    if (cue?.frame.takes.has('quote')) {
      if (!open && i !== first) return null;
      // "…," claiming that …; "…," and bragged about …: these carry on the sentence and do not look back to the quotation.
      const carriesOn =
        (token.xpos === 'VBG' && tree.tokens[i - 1]?.text !== 'as') ||
        tree.tokens[first]?.upos === 'CCONJ' ||
        tree.tokens[first + 1]?.upos === 'CCONJ';
      if (carriesOn || (i !== first && saysMore(page, tree, i, cue.last))) return null;
      const source = speakerNear(tree, i, first);
      if (source === null) return null;
      return draft(tree, sentence, { cue: i, last: cue.last, source, content: leadIn(page, quotation), direct: true });
    }
    if (!tree.is(i, 'acl') && ++verbs > 1) return null;
  }
  return null;
}

/** Whether a clause of its own follows the verb, as in "…," he said it was not. */
function saysMore(page: Page, tree: Tree, verb: number, last: number): boolean {
  const next = tree.tokens[last + 1];
  if (
    next === undefined ||
    !(/^(PRON|DET)$/.test(next.upos) || next.lower === 'that') ||
    page.quotationAt(next.start) !== undefined
  )
    return false;
  return tree.childrenBy(verb, 'ccomp').some((child) => child > verb && tree.subtree(child).includes(last + 1));
}

/** The words of the sentence before a quotation that only ends it: he would be "ready to talk," she said. */
function leadIn(page: Page, quotation: Quotation): Range[] {
  const tree = page.trees[page.sentenceAfter(quotation.start)];
  if (tree === undefined || quotation.start <= tree.sentence.start) return [];
  const words = tree.tokens.filter((token) => token.end <= quotation.start);
  if (words.some((token) => page.quotationAt(token.start) !== undefined) || /^[,:;.]$/.test(words.at(-1)?.text ?? '.'))
    return [];
  return run(tree, 0, words.length);
}

/** The subject by the tree where it is outside the quotation, else the noun phrase beside the verb. */
function speakerNear(tree: Tree, verb: number, first: number): number | null {
  const { subject } = clauseOf(tree, verb);
  if (subject !== null && subject >= first) return subject;
  const [object] = tree.childrenBy(verb, 'obj', 'nsubj:pass', 'obl', 'iobj').filter((child) => child >= first);
  if (object !== undefined && verb === first) return object;
  for (let i = verb - 1; i >= first; i--) {
    if (/^(PROPN|PRON|NOUN)$/.test(tree.tokens[i]?.upos ?? '') && !tree.is(i, 'compound') && !tree.is(i, 'obl'))
      return i;
  }
  for (let i = verb + 1; i < Math.min(verb + 6, tree.tokens.length); i++) {
    if (/^(PROPN|PRON|NOUN)$/.test(tree.tokens[i]?.upos ?? '')) return i;
  }
  return subject;
}

/** The subject by the tree where it stands before the quotation, else the noun phrase before the verb. */
function speakerBefore(tree: Tree, verb: number, last: number): number | null {
  const { subject } = clauseOf(tree, verb);
  return subject !== null && subject > last ? subjectBeside(tree, verb) : subject;
}

/** She said, "…"; The ministry's answer: "…". */
function verbBefore(page: Page, { start, end }: Quotation): Draft | null {
  let sentence = page.sentenceAfter(start);
  let tree = page.trees[sentence];
  if (tree === undefined) return null;
  let last = tree.tokens.findIndex((token) => token.start >= start) - 1;
  if (last < 0) {
    sentence -= 1;
    tree = page.trees[sentence];
    if (tree === undefined) return null;
    last = tree.tokens.length - 1;
    if (tree.tokens[last]?.text !== ':') return null;
  }
  const lead = tree.tokens[last]?.text ?? '';
  const apart = lead === ',' || lead === ':';
  const led = lead === ':' || (lead === ',' && isSentence(page.text.slice(start, end)));
  let cue: Cue | null = null;
  for (let i = apart ? last - 1 : last; i >= 0 && i > last - reach; i--) {
    const token = tree.tokens[i];
    if (token === undefined || page.quotationAt(token.start) !== undefined || token.text === ';') break;
    if (!isVerb(tree, i)) continue;
    cue = verbCue(tree, i);
    if (cue?.frame.takes.has('quote')) {
      if (!apart && i !== last && cue.last !== last) return null;
      // "Said the turmoil was no fault of theirs, '…'": the clause before the quotation is read with it.
      const clause = tree.childrenBy(i, 'ccomp').some((child) => child > i && child <= last);
      if (clause) return null;
      // "Felt 'a lot of emotion'": a few quoted words after a verb of feeling are its object.
      if (!apart && !/^["“'’\x60]*\p{Lu}/u.test(page.text.slice(start, start + 4)) && cue.frame.takes.has('object'))
        return null;
      const source = speakerBefore(tree, i, last);
      return draft(tree, sentence, { cue: i, last: cue.last, source, content: [], direct: true });
    }
    if (!led) break;
  }
  if (!led) return null;
  // Whatever verb leads to a colon or to a whole sentence, its subject speaks: "He put it bluntly: '…'", "She shot back, '…'".
  const root = tree.tokens.findIndex((token) => token.deprel === 'root');
  const { subject } = root === -1 || root > last || !isVerb(tree, root) ? { subject: null } : clauseOf(tree, root);
  if (subject !== null) return draft(tree, sentence, { cue: root, source: subject, content: [], direct: true });
  const named = lead === ':' ? lastName(tree, last) : null;
  return named === null ? null : draft(tree, sentence, { cue: last, source: named, content: [], direct: true });
}

/** "Here is Cora Marden in May:", "More from Marden:": the name nearest before the colon. */
function lastName(tree: Tree, colon: number): number | null {
  for (let i = colon - 1; i >= 0 && i > colon - reach; i--) {
    const token = tree.tokens[i];
    if (token === undefined || /^[.;]$/.test(token.text)) return null;
    if (token.upos === 'PROPN' && !isTimeNoun(token.text) && !/^(compound|flat)$/.test(token.deprel)) return i;
  }
  return null;
}

/** A few words that begin with a capital and end as a sentence does. */
const isSentence = (quotation: string): boolean =>
  /^["“'‘\x60\s]*\p{Lu}/u.test(quotation) &&
  /[.!?…]["”'’\s]*$/u.test(quotation.slice(-8)) &&
  /(?:\S+\s+){4}/.test(quotation.slice(0, 400));
