/**
 * "The plan is dead, officials said", "…, she added, …", "…, said the minister, who …": a clause of nothing but a speaker and a verb
 * of saying, between commas or at the end; what stands around it is the content.
 */
import type { Tree } from '../../words/tree.js';
import { datelineEnd } from '../dateline.js';
import type { Draft } from '../draft.js';
import { draft } from '../find.js';
import type { Page, VerbCue } from '../page.js';
import { run } from '../spans.js';
import { isPersonNoun } from '../speaker/gender.js';

const comma = /^(,|—|–|-|--)$/;
const closing = /^([.,;:—–?!)]|--|-)$/;
/** The speaker and the verb together are at most this long, appositions apart. */
const longest = 24;

export function parenthetical(page: Page, sentence: number): Draft[] {
  const tree = page.trees[sentence];
  if (tree === undefined) return [];
  const found: Draft[] = [];
  for (const cue of page.verbs(sentence)) {
    const { frame, verb, passive } = cue;
    if ((!frame.takes.has('clause') && !frame.takes.has('quote')) || passive) continue;
    if (!/^(VB[DZP])$/.test(tree.tokens[verb]?.xpos ?? '') && !tree.childrenBy(verb, 'aux').length) continue;
    if (page.quotationAt(tree.tokens[verb]?.start ?? 0) !== undefined) continue;
    const aside = inverted(tree, cue) ?? straight(tree, cue);
    if (aside === null) continue;
    const { from, to, source } = aside;
    // Something must have been said before: a clause with a verb, or the beginning of one that goes on afterwards.
    const goesOn =
      comma.test(tree.tokens[to]?.text ?? '') &&
      to + 1 < tree.tokens.length &&
      !aside.closes &&
      // "…, she said, without giving a date": of the saying, not of what is said.
      tree.tokens[to + 1]?.lower !== 'without';
    if (!goesOn && !hasVerb(tree, 0, from)) continue;
    if (from === 0 && !hasVerb(tree, to, tree.tokens.length)) continue;
    const content = [...run(tree, datelineEnd(tree), from), ...(goesOn ? run(tree, to, tree.tokens.length) : [])];
    found.push(draft(tree, sentence, { cue: verb, last: cue.last, source, content, aside: true }));
  }
  return found;
}

interface Aside {
  from: number;
  to: number;
  source: number;
  /** Whether what follows still tells who speaks: an apposition or a relative clause. */
  closes: boolean;
}

const hasVerb = (tree: Tree, from: number, to: number): boolean =>
  tree.tokens.slice(from, to).some(({ upos }) => upos === 'VERB' || upos === 'AUX');

const isNominal = (tree: Tree, i: number): boolean => /^(NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[i]?.upos ?? '');

/** Whether the verb has an object that is not the one spoken to. */
const hasObject = (tree: Tree, { verb, last, frame }: VerbCue): boolean =>
  !frame.hearer && tree.childrenBy(verb, 'obj').some((child) => child > last);

/** "…, officials said": back from the verb over a noun phrase to a comma. */
function straight(tree: Tree, cue: VerbCue): Aside | null {
  const { verb, last, subject } = cue;
  if (hasObject(tree, cue)) return null;
  let from = verb;
  let named: number | null = null;
  // "Marden, the minister, said": only an apposition that closes with a comma before the verb may hold one.
  const apposed = comma.test(tree.tokens[verb - 1]?.text ?? '');
  for (let i = verb - 1; i >= 0 && i > verb - longest; i--) {
    const token = tree.tokens[i];
    if (token === undefined || /^[;:.]$/.test(token.text)) return null;
    if (comma.test(token.text)) {
      // A comma inside the speaker's apposition: the tree tells that the words before belong to the speaker.
      if (named === null || (apposed && subject !== null && subject < i && tree.subtree(subject).includes(i))) continue;
      break;
    }
    if (/^(VB[DZP]|MD)$/.test(token.xpos) && token.head !== verb && named !== null) return null;
    if (/^(VB[DZP])$/.test(token.xpos) && token.upos === 'VERB') return null;
    if (/^W|^(IN|TO)$/.test(token.xpos) && token.lower !== 'as' && named === null) return null;
    if (/^(who|which|that|because|if|when|while|although)$/i.test(token.text)) return null;
    if (isNominal(tree, i)) named ??= i;
    from = i;
  }
  // "As the paper reported, …" opens the sentence; other asides stand behind a comma.
  const opens = from === 0 && /^as$/i.test(tree.tokens[0]?.text ?? '');
  if (named === null || !(opens || (from > 0 && comma.test(tree.tokens[from - 1]?.text ?? '')))) return null;
  const lead = tree.tokens[from];
  if (lead?.upos === 'CCONJ' || (lead?.xpos === 'IN' && lead.lower !== 'as')) return null;
  if (subject !== null && subject >= from && subject < verb) {
    // The speaker must fill the words since the comma: "…, the way they say" is no aside.
    const first = tree.subtree(subject, (child) => child === verb)[0] ?? subject;
    if (tree.tokens.slice(from, first).some(({ upos }) => /^(NOUN|PROPN|PRON|VERB)$/.test(upos))) return null;
  }
  const to = end(tree, verb, last + 1);
  if (to === null || (cue.frame.takes.has('infinitive') && tree.tokens[last + 1]?.text === 'to')) return null;
  return { from, to, source: subject !== null && subject >= from && subject < verb ? subject : named, closes: false };
}

/** "…, said the minister, who …": the verb right after the comma, then the speaker. */
function inverted(tree: Tree, { verb, last, subject, frame }: VerbCue): Aside | null {
  // "…, told reporters": whoever stands behind "told" was spoken to.
  if (!frame.takes.has('quote') || tree.tokens[verb]?.lemma === 'tell') return null;
  let from = verb;
  while (from > 0 && /^(AUX|ADV|SCONJ)$/.test(tree.tokens[from - 1]?.upos ?? '')) from--;
  if (from === 0 || !comma.test(tree.tokens[from - 1]?.text ?? '')) return null;
  if (!/^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tree.tokens[last + 1]?.upos ?? '')) return null;
  const source = subject !== null && subject > verb && tree.is(subject, 'nsubj') ? subject : nameAfter(tree, last + 1);
  if (source === null) return null;
  let to = last + 1;
  for (; to < tree.tokens.length && !closing.test(tree.tokens[to]?.text ?? ''); to++) {
    const token = tree.tokens[to];
    if (/^(VB[DZP]|MD)$/.test(token?.xpos ?? '') && !/^(who|which|that)$/i.test(tree.tokens[to - 1]?.text ?? ''))
      return null;
  }
  return { from, to, source, closes: !quotedAfter(tree, to) };
}

/** "…, said Cora Marden, a minister who …": where the tree has another subject, a name with its title right behind the verb. */
function nameAfter(tree: Tree, from: number): number | null {
  if (tree.tokens[from - 1]?.xpos !== 'VBD' && tree.tokens[from - 1]?.xpos !== 'VBZ') return null;
  let name: number | null = null;
  let last = from;
  const first = tree.tokens[from]?.xpos === 'PRP$' ? from + 1 : from;
  for (let i = first; i < from + 8 && /^(DET|ADJ|NOUN|PROPN)$/.test(tree.tokens[i]?.upos ?? ''); i++) {
    if (tree.tokens[i]?.upos === 'PROPN' && !tree.is(i, 'flat')) name = i;
    last = i;
  }
  // "…, said a Ruritanian drone commander": a person by his post, at the end of the phrase.
  return name ?? (isPersonNoun(tree.tokens[last]?.lemma ?? '') ? last : null);
}

const quotedAfter = (tree: Tree, to: number): boolean => /^["“'‘`]+/.test(tree.tokens[to + 1]?.text ?? '');

/** Where the aside ends, or null where something said follows the verb: a day, a place or a hearer at most may stand there. */
function end(tree: Tree, verb: number, from: number): number | null {
  let to = from;
  for (; to < tree.tokens.length && !closing.test(tree.tokens[to]?.text ?? ''); to++) {
    const token = tree.tokens[to];
    if (token === undefined) break;
    if (
      /^(VB[DZP]|MD|TO)$/.test(token.xpos) ||
      (token.upos === 'SCONJ' && /^(that|whether|if|how|why)$/i.test(token.text))
    )
      return null;
    if (token.head === verb && /^(ccomp|xcomp)/.test(token.deprel)) return null;
  }
  return to;
}
