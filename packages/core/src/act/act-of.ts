/** Eats a verb or a noun in its sentence; says which act of the closed list it is, by the words of `data/act/acts.yml`. */
import type { Act } from '../commitment/commitment.js';
import { acts } from '../generated/acts.js';
import { foldSpelling } from '../words/forms.js';
import { type PhraseMatch, Phrases } from '../words/phrases.js';
import type { Tree } from '../words/tree.js';

const THING = /^(.*?) > (.*)$/;

const bare = new Phrases(
  acts.flatMap(({ act, do: done }) =>
    done.filter((phrase) => !THING.test(phrase)).map((phrase) => ({ id: act, phrase })),
  ),
);
const things = new Phrases(acts.flatMap(({ act, things: list }) => list.map((phrase) => ({ id: act, phrase }))));

/** For each verb phrase that asks for a complement, the complements by which it means an act. */
const complementsOf = new Map<string, Phrases>();
/** Verbs that mean an act alone, and verbs that ask for a complement, to be found by the nouns of their action. */
const complementVerbs: string[] = [];
const bareVerbs = new Map<string, Act>();
{
  const complements = new Map<string, { id: string; phrase: string }[]>();
  for (const { act, do: done } of acts) {
    for (const phrase of done) {
      const parts = THING.exec(phrase);
      if (parts?.[1] === undefined || parts[2] === undefined) {
        if (!phrase.includes(' ') && !bareVerbs.has(phrase)) bareVerbs.set(phrase, act as Act);
        continue;
      }
      const list = complements.get(parts[1]) ?? [];
      list.push({ id: act, phrase: parts[2] });
      complements.set(parts[1], list);
    }
  }
  for (const [verb, list] of complements) {
    complementsOf.set(verb, new Phrases(list));
    if (!verb.includes(' ')) complementVerbs.push(verb);
  }
}
const governing = new Phrases([...complementsOf.keys()].map((verb) => ({ id: verb, phrase: verb })));

/** Nouns of action that do not begin with their verb. */
const IRREGULAR = new Map([
  ['suspension', 'suspend'],
  ['provision', 'provide'],
  ['recognition', 'recognise'],
  ['expansion', 'expand'],
  ['cession', 'cede'],
  ['cessation', 'cease'],
  ['resumption', 'resume'],
  ['extension', 'extend'],
  ['submission', 'submit'],
  ['imposition', 'impose'],
]);

interface Action {
  verb: string;
  /** What nouns of its action begin with. */
  root: string;
}

const actionsOf = (verbs: Iterable<string>): Action[] =>
  Array.from(verbs, (verb) => ({ verb, root: foldSpelling(verb).replace(/[ey]$/, '') }));
const bareActions = actionsOf(bareVerbs.keys());
const complementActions = actionsOf(complementVerbs);

/** The verb whose action a noun names: "establishment" and "establish", "creation" and "create"; the longest fits best. */
function verbOf(noun: string, actions: readonly Action[]): string | undefined {
  const folded = foldSpelling(noun);
  const irregular = IRREGULAR.get(folded);
  let best: string | undefined;
  for (const { verb, root } of actions) {
    if (verb === irregular || verb === folded) return verb;
    if (root.length >= 4 && folded.startsWith(root) && (best === undefined || verb.length > best.length)) best = verb;
  }
  return best;
}

/** Relations whose words are no part of what the verb does: its subject, other clauses set beside it, and asides. */
const OUTSIDE = ['nsubj', 'csubj', 'conj', 'parataxis', 'punct', 'aux', 'mark', 'cc'];
const CONDITIONAL = /^(?:if|when|whenever|once|unless|while|until|after|before|where|because|since|although)$/i;

export interface ActReading {
  act: Act;
  /** How much of the list stood in the text; 0 where nothing was known and the act is `other`. */
  words: number;
}

/** A verb that means an act by itself decides over the nouns around it; a verb with its listed complement over both. */
const VERB_ALONE = 4;
const VERB_AND_COMPLEMENT = 6;

interface Candidate {
  act: string;
  score: number;
  order: number;
}

/** "Is ratified" may be tagged as an adjective: the verbs that its ending may hide. */
function verbsOfParticiple(word: string): string[] {
  const folded = foldSpelling(word);
  if (!folded.endsWith('ed')) return [];
  const stem = folded.slice(0, -2);
  return [`${stem}e`, stem, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
}

/** The act that word `head` of the tree means, with its complements; `other` where the list does not know it; `but` is not considered. */
export function actOf(tree: Tree, head: number, but?: Act): ActReading {
  const outside = (child: number) => {
    if (conditional(tree, child) || watched(tree, child)) return true;
    return tree.tokens[child]?.head === head && OUTSIDE.some((relation) => tree.is(child, relation));
  };
  const inside = tree.subtree(head, outside);
  // "Maintain and develop their capacity": the object behind both verbs is the first one's too.
  if (tree.childrenBy(head, 'obj', 'ccomp', 'xcomp').length === 0)
    for (const fellow of tree.childrenBy(head, 'conj').slice(0, 1))
      for (const object of tree.childrenBy(fellow, 'obj')) inside.push(...tree.subtree(object, outside));
  const suffered = tree
    .childrenBy(head, 'nsubj:pass')
    .flatMap((i) => tree.subtree(i, (child) => tree.is(child, 'acl')));
  const to = (inside.at(-1) ?? head) + 1;
  const found: Candidate[] = [];

  const alone = bare.at(tree, head, to);
  if (alone !== null) found.push({ act: alone.id, score: alone.words + VERB_ALONE, order: alone.order });
  const verb = governing.at(tree, head, to);
  const token = tree.tokens[head];
  const noun = token?.upos === 'NOUN' || /ing$/.test(token?.text ?? '');
  const named = noun && token !== undefined ? token.lemma : null;
  if (named !== null && alone === null) {
    const act = bareVerbs.get(verbOf(named, bareActions) ?? '');
    if (act !== undefined) found.push({ act, score: 1 + VERB_ALONE, order: 0 });
  }
  const participle =
    token?.upos === 'ADJ' && alone === null
      ? verbsOfParticiple(token.text).find((one) => bareVerbs.has(one))
      : undefined;
  if (participle !== undefined)
    found.push({ act: bareVerbs.get(participle) ?? 'other', score: 1 + VERB_ALONE, order: 0 });
  const governs = verb?.id ?? (named === null ? undefined : verbOf(named, complementActions));
  const complements = governs === undefined ? undefined : complementsOf.get(governs);
  const after = verb?.to ?? head + 1;
  for (const words of [inside.filter((i) => i >= after), suffered]) {
    const from = words[0];
    const limit = words.at(-1);
    if (from === undefined || limit === undefined) continue;
    const set = new Set(words);
    const near = (match: PhraseMatch) => set.has(match.from) && set.has(match.to - 1);
    for (const match of complements?.among(tree, from, limit + 1) ?? []) {
      if (near(match))
        found.push({
          act: match.id,
          score: match.words + VERB_AND_COMPLEMENT - distance(tree, match, head),
          order: match.order,
        });
    }
    for (const match of things.among(tree, from, limit + 1)) {
      if (near(match))
        found.push({ act: match.id, score: match.words - distance(tree, match, head) / 2, order: match.order });
    }
  }
  const own = things.at(tree, head, to) ?? before(tree, head);
  if (own !== null) found.push({ act: own.id, score: own.words + 0.5, order: own.order });

  let best: Candidate | null = null;
  for (const candidate of found) {
    if (candidate.score <= 0 || candidate.act === but) continue;
    if (
      best === null ||
      candidate.score > best.score ||
      (candidate.score === best.score && candidate.order < best.order)
    )
      best = candidate;
  }
  return best === null ? { act: 'other', words: 0 } : { act: best.act as Act, words: best.score };
}

/** A clause that says in which case, and so not what: "consult whenever their *territorial integrity* is threatened". */
function conditional(tree: Tree, child: number): boolean {
  return (
    tree.is(child, 'advcl') &&
    tree.childrenBy(child, 'mark', 'advmod').some((mark) => CONDITIONAL.test(tree.tokens[mark]?.text ?? ''))
  );
}

/** "Under the supervision of the Commission": what others do beside the act. */
function watched(tree: Tree, child: number): boolean {
  return (
    /^(?:supervision|monitoring|observation|verification|oversight|inspection)$/i.test(
      tree.tokens[child]?.text ?? '',
    ) && tree.childrenBy(child, 'case').some((word) => /^under$/i.test(tree.tokens[word]?.text ?? ''))
  );
}

/** A thing whose last word is the head itself: "prisoner exchange", "joint military exercises". */
function before(tree: Tree, head: number): PhraseMatch | null {
  if (!things.canEndAt(tree, head)) return null;
  for (let from = Math.max(0, head - 4); from < head; from++) {
    const match = things.at(tree, from, head + 1);
    if (match !== null && match.to === head + 1) return match;
  }
  return null;
}

/** What deep words lose against near ones: nothing for a direct complement, one word for each step below it. */
function distance(tree: Tree, match: PhraseMatch, head: number): number {
  let nearest = 12;
  for (let i = match.from; i < match.to; i++) {
    let steps = 0;
    for (let at = i; at !== head && at >= 0 && steps < 12; at = tree.tokens[at]?.head ?? -1) steps++;
    nearest = Math.min(nearest, steps);
  }
  return Math.max(0, nearest - 1);
}
