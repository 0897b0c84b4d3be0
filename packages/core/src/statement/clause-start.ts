/**
 * Eats a verb that takes a clause; gives the word at which the clause after it begins, or null where none follows. The conjunction
 * decides where there is one; trees lose clauses behind long hearers and days ("told a crowd in the capital on Monday that …").
 */
import type { Tree } from '../words/tree.js';
import type { VerbCue } from './page.js';
import { isTimeNoun } from './time-noun.js';

const conjunction = /^(that|whether|if|how|why|what|who|when|where)$/i;
const circumstance = /^(when|where|after|before|as|because|since|while|if|until|though|although)$/i;
/** A hearer, a place and a day may stand between the verb and the conjunction. */
const reach = 24;
/** The subject of a clause without a conjunction is at most this long. */
const longestSubject = 16;

export function clauseStart(tree: Tree, cue: VerbCue): number | null {
  return atConjunction(tree, cue) ?? atTree(tree, cue) ?? atSubject(tree, cue);
}

function atConjunction(tree: Tree, cue: VerbCue): number | null {
  const { last, frame } = cue;
  for (let i = last + 1; i < tree.tokens.length && i <= last + reach; i++) {
    const token = tree.tokens[i];
    if (token === undefined || /^([.;:!?—–(]|--|-)$/.test(token.text) || token.upos === 'VERB' || token.upos === 'AUX')
      return null;
    if (token.text === ',') {
      const behind = behindAside(tree, i);
      if (behind !== null || i > last + 1) return behind;
    }
    const word = token.lower;
    if (!conjunction.test(word)) continue;
    if (word === 'that' || word === 'whether') {
      // "That" before a verb is a pronoun: "told a crowd that was waiting".
      const next = tree.tokens[i + 1];
      // And before a noun far from the verb it points: "outlined by the envoy builds on that idea".
      const points = token.upos === 'DET' && i > last + 1 && /^NN/.test(next?.xpos ?? '');
      if (token.upos === 'SCONJ' || word === 'whether') return begin(tree, cue, i);
      if (!points && !/^(VB[DZP]|MD)$/.test(next?.xpos ?? 'MD')) return begin(tree, cue, i);
      continue;
    }
    // "Asked who leads", "explained how": right after the verb or its hearer; farther on they ask something else.
    if (i === last + 1) return i;
    if (frame.hearer && /^(if|how|why|what|who|when|where)$/.test(word)) return i;
    if (token.upos === 'PRON' || word === 'when' || word === 'if' || word === 'where') return null;
  }
  return null;
}

/**
 * "Showed little sign that it would agree": what the verb shows is the sign, and the clause alone would say the contrary. A hearer, a
 * day or a place before the conjunction is no part of what is said.
 */
function begin(tree: Tree, { last, frame }: VerbCue, conjunctionAt: number): number {
  const first = last + 1;
  const opens = tree.tokens[first];
  const nounPhrase = /^(DET|ADJ|NOUN|PROPN|NUM)$/.test(opens?.upos ?? '') || opens?.xpos === 'PRP$';
  if (frame.hearer || first === conjunctionAt || !nounPhrase) return conjunctionAt;
  for (let i = first; i < conjunctionAt; i++) {
    const token = tree.tokens[i];
    if (token === undefined || token.upos === 'ADP' || token.text === ',') break;
    if (isTimeNoun(token.text)) return conjunctionAt;
  }
  return /^(NOUN|ADJ)$/.test(tree.tokens[conjunctionAt - 1]?.upos ?? '') || frame.takes.has('object')
    ? first
    : conjunctionAt;
}

/** "Said in a letter, written by an aide, that …", "stressed, however, that …": the conjunction right behind an aside without a finite verb. */
function behindAside(tree: Tree, comma: number): number | null {
  for (let i = comma + 1; i < tree.tokens.length && i < comma + reach; i++) {
    const token = tree.tokens[i];
    if (token === undefined || /^(VB[DZP]|MD)$/.test(token.xpos) || /^[.;:!?]$/.test(token.text)) return null;
    if (token.text === ',') return tree.tokens[i + 1]?.text === 'that' ? i + 1 : null;
  }
  return null;
}

function atTree(tree: Tree, { verb, last, frame }: VerbCue): number | null {
  const clause = tree.childrenBy(verb, 'ccomp').find((child) => child > verb);
  if (clause === undefined) return null;
  const start = tree.subtree(clause).find((word) => word > last) ?? clause;
  // "Roared when the doors opened", "found it before the start": a circumstance that the tree takes for what is said.
  if (!frame.hearer && circumstance.test(tree.tokens[start]?.text ?? '')) return null;
  const [object] = tree.childrenBy(verb, 'obj').filter((child) => child > last && child < clause);
  if (object !== undefined && !frame.hearer && tree.tokens[object]?.upos === 'PRON') return null;
  // "Saying productive senators are overrated": the subject right after the verb, where nobody is spoken to and no day is named.
  const next = last + 1;
  if (frame.hearer || next >= start) return start;
  // "Says close to a third of schools are shut": the whole subject, where the tree gives the clause only a part of it.
  if (!isTimeNoun(tree.tokens[next]?.text ?? '') && finiteAt(tree, next) >= start) return next;
  const own = tree.children(verb).filter((child) => child > last && child < start);
  if (own.some((child) => !tree.is(child, 'obj') && !tree.is(child, 'nsubj') && !tree.is(child, 'xcomp'))) return start;
  const between = tree.tokens.slice(next, start);
  if (between.some((token) => token.upos === 'PUNCT' || token.upos === 'ADP')) return start;
  return between.some((token) => /^(NOUN|PROPN|PRON)$/.test(token.upos)) ? next : start;
}

/** "Said the old model was in decline", "told voters he was ready": a noun phrase and a finite verb, with nothing to part them. */
function atSubject(tree: Tree, { verb, last, frame }: VerbCue): number | null {
  let start = last + 1;
  if (frame.hearer) {
    const [hearer] = tree.childrenBy(verb, 'iobj', 'obj').filter((child) => child > last);
    if (hearer === undefined) return null;
    start = hearer + 1;
  }
  const clause = finiteAfter(tree, start);
  if (clause !== null) return clause;
  // "Said after the talks he would wait", "said Monday they would": over a time or a place to a pronoun that can only be a subject.
  for (let i = start; i < tree.tokens.length && i < start + reach; i++) {
    const token = tree.tokens[i];
    if (token === undefined || !/^(ADP|DET|NOUN|PROPN|NUM|ADJ|PRON)$/.test(token.upos)) return null;
    if (i > start && /^(he|she|they|we|i)$/i.test(token.text)) return finiteAfter(tree, i);
  }
  return null;
}

const degree = /^(?:close|nearly|almost|about|around|roughly|more|less|fewer|over|up|at|only|just|even)$/i;

/** `start` where a noun phrase begins there and a finite verb follows it. */
const finiteAfter = (tree: Tree, start: number): number | null => (finiteAt(tree, start) === -1 ? null : start);

/** The finite verb behind the noun phrase that begins at `start`, or -1. */
function finiteAt(tree: Tree, start: number): number {
  let named = false;
  for (let i = start; i < tree.tokens.length && i < start + longestSubject; i++) {
    const token = tree.tokens[i];
    if (token === undefined || token.upos === 'SCONJ' || /^W/.test(token.xpos)) return -1;
    if (/^([,.;:!?—–]|--|that)$/.test(token.text)) return -1;
    // "Close to fifty", "up to a third"; before a verb it is an infinitive's.
    if (token.text === 'to' && !/^(CD|DT)$/.test(tree.tokens[i + 1]?.xpos ?? '')) return -1;
    // "The envoys and their aides"; after "and" a verb would carry on the sentence before.
    if (token.upos === 'CCONJ' && !(named && /^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(tree.tokens[i + 1]?.upos ?? '')))
      return -1;
    if (i === start && !/^(DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(token.upos) && !degree.test(token.text)) return -1;
    if (/^(NOUN|PROPN|PRON|NUM)$/.test(token.upos)) named = true;
    else if (named && /^(VB[DZP]|MD)$/.test(token.xpos) && (token.upos === 'VERB' || token.upos === 'AUX')) return i;
    else if (token.upos === 'VERB' && !(token.xpos === 'VBN' && named && tree.tokens[i + 1]?.upos === 'ADP')) return -1;
  }
  return -1;
}
