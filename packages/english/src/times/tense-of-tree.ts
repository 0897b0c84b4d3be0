/**
 * Eats a sentence's tree and the place of a date in it, and tells whether the sentence puts the date behind or ahead: by the
 * verb that the date hangs on, the auxiliaries of that verb, and the verbs above it; a noun like "meeting" looks ahead unless
 * the verb above it is past.
 */
import type { Sentence, Token } from '../token.js';
import type { Direction } from './context.js';
import { eventNouns } from './event-nouns.js';
import { irregularPast } from './past-forms.js';

const modals = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'can', 'could', 'must', "'ll", 'wo', 'ca']);

/** Verbs and adjectives whose infinitive is still to come, whatever their own tense: "planned to meet". */
const prospective = new Set(
  'plan expect schedule set due agree intend propose want hope wish ask urge order invite promise vow pledge aim seek decide prepare threaten offer need call bind slate ready likely unlikely poised able demand require tell allow say project believe think forecast predict'.split(
    ' ',
  ),
);

/** Participles that put what they describe ahead: "scheduled for Monday", "the meeting planned on Monday". */
const planned = new Set('schedule plan expect set due slate propose upcoming forthcoming bill tentatively'.split(' '));

/** Verbs that bring an event about in the future: "announced a meeting on Monday". */
const announcing = new Set(
  'announce plan schedule propose convene call arrange organize organise expect prepare set suggest await agree want seek request'.split(
    ' ',
  ),
);

/** Verbs whose infinitive happened if they did: "forced the port to close on Saturday". */
const realized = new Set(
  'force cause lead help begin start continue manage try seem appear use compel prompt get'.split(' '),
);

/** Verbs that move a date: "moved the vote to Friday" names the new one. */
const moving = new Set('push postpone delay move reschedule defer extend adjourn bring put'.split(' '));

const climbs = 8;

interface Tree {
  tokens: readonly Token[];
  children: readonly (readonly Token[])[];
}

function treeOf({ tokens }: Sentence): Tree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head].push(token);
  return { tokens, children };
}

/** Tense of a verb or of a predicate with its copula; `none` where it has none of its own (infinitive, participle). */
function tenseOf({ tokens, children }: Tree, index: number, throughNoun: boolean): Direction {
  const token = tokens[index];
  const helpers = children[index].filter(({ deprel }) => deprel.startsWith('aux') || deprel === 'cop');
  if (helpers.some(({ text, xpos }) => xpos === 'MD' || modals.has(text.toLowerCase()))) return 'future';
  if (helpers.some(({ lemma }) => lemma === 'have')) return 'past';
  if (helpers.some(({ xpos }) => xpos === 'VBD')) return planned.has(token.lemma) ? 'none' : 'past';
  if (helpers.some(({ lemma }) => lemma === 'be' || lemma === 'do'))
    // "is scheduled", "is meeting on Monday", "is on Monday" look ahead; "is known since" is rare enough.
    return 'future';
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return 'none';
  // Taggers take "rose" and "left" for present forms; no verb of the list has such a form.
  if (token.xpos === 'VBD' || irregularPast.has(token.lower)) return 'past';
  // "leaders meet on Monday" looks ahead; "its third-quarter losses show" looks nowhere.
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return throughNoun ? 'none' : 'future';
  return 'none';
}

function isInfinitive({ children, tokens }: Tree, index: number): boolean {
  return tokens[index].xpos === 'VB' && children[index].some(({ lemma, upos }) => lemma === 'to' && upos === 'PART');
}

function has(list: readonly Token[], test: (token: Token) => boolean): boolean {
  return list.some(test);
}

/** What the word that the date hangs on tells by itself; undefined sends the question to the word above. */
function judge(tree: Tree, index: number, event: number, throughNoun: boolean): Direction | undefined {
  const { tokens, children } = tree;
  const token = tokens[index];
  const above = token.head < 0 ? undefined : tokens[token.head];
  const tense = tenseOf(tree, index, throughNoun);
  // "announced a meeting on Monday", but "agreed at a meeting on Monday"
  const brings = event >= 0 && announcing.has(token.lemma) && /^(obj|nsubj:pass)$/.test(tokens[event].deprel);
  if (tense === 'past') return brings ? 'future' : 'past';
  if (tense === 'future') return 'future';
  if (isInfinitive(tree, index)) {
    if (above === undefined || token.deprel === 'root') return 'future';
    // "the first to join", "the only one to vote": who did, not who is to.
    const isChosen = has(
      children[token.head],
      ({ lemma }) => lemma === 'first' || lemma === 'last' || lemma === 'only',
    );
    const governor = above.head < 0 ? undefined : tokens[above.head];
    const isRealized = realized.has(above.lemma) || (governor !== undefined && realized.has(governor.lemma));
    if (prospective.has(above.lemma) || (above.upos === 'NOUN' && !isChosen && !isRealized)) return 'future';
    // "went to Paris to meet": as past as the verb above.
    return undefined;
  }
  // "scheduled for Monday", "due on Monday", but "imposed a set of rules in January"
  if (planned.has(token.lemma) && !(token.lemma === 'set' && token.upos === 'NOUN')) return 'future';
  // A bare participle that heads its clause is a past form that the tagger took for one; before a noun it is past too.
  const isBare = !has(children[index], ({ deprel }) => deprel.startsWith('aux'));
  if (token.xpos === 'VBN' && isBare && event < 0 && /^(root|acl|amod|parataxis)$/.test(token.deprel)) return 'past';
  if (has(children[index], ({ lemma, deprel }) => deprel === 'amod' && planned.has(lemma))) return 'future';
  return undefined;
}

/** What a noun that is held on a day, with its preposition, tells where no verb does. */
function judgeEvent(tree: Tree, index: number): Direction {
  const side = tree.children[index].find(({ deprel }) => deprel === 'case')?.lemma;
  return side === 'after' || side === 'following' || side === 'since' || side === 'during' ? 'past' : 'future';
}

export function tenseOfTree(sentence: Sentence, index: number): Direction {
  const tree = treeOf(sentence);
  const { tokens, children } = tree;
  const preposition = children[index].find(({ deprel }) => deprel === 'case')?.lemma;
  let at = index;
  let event = -1;
  let throughNoun = false;
  for (let n = 0; n < climbs; n++) {
    const { head, deprel, upos, lemma } = tokens[at];
    // "the vote is on Sunday": with a copula the date itself is the predicate.
    const isPredicate = n === 0 && has(children[at], ({ deprel: relation }) => relation === 'cop');
    if (n > 0 || isPredicate) {
      if (n === 1 && preposition === 'to' && moving.has(lemma)) return 'future';
      // "announced a summit on Tuesday": the date beside the event is the event's, wherever the tree hangs it.
      const beside = tokens[index - 2];
      if (n === 1 && announcing.has(lemma) && beside?.deprel === 'obj' && eventNouns.has(beside.lemma)) return 'future';
      const verdict = judge(tree, at, event, throughNoun);
      if (verdict !== undefined) return verdict;
      if (eventNouns.has(lemma) && upos === 'NOUN') {
        event = at;
        if (has(children[at], ({ lemma: side, deprel: relation }) => relation === 'case' && side === 'ahead'))
          return 'future';
      } else if (n === 1 && (upos === 'NOUN' || upos === 'PROPN')) throughNoun = true;
    }
    if (head < 0 || deprel === 'root') break;
    at = head;
  }
  return event < 0 ? 'none' : judgeEvent(tree, event);
}
