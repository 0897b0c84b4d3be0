/** Eats a verb or a noun in its sentence; says which act of the closed list it is, by the words of `data/act/acts.yml`. */
import type { Act } from '../commitment/commitment.js';
import { acts } from '../generated/acts.js';
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
const verbs = new Map<string, Phrases>();
const governing = new Phrases(
  acts.flatMap(({ do: done }) =>
    done.flatMap((phrase) => {
      const verb = THING.exec(phrase)?.[1];
      return verb === undefined ? [] : [{ id: verb, phrase: verb }];
    }),
  ),
);
{
  const complements = new Map<string, { id: string; phrase: string }[]>();
  for (const { act, do: done } of acts) {
    for (const phrase of done) {
      const parts = THING.exec(phrase);
      if (parts?.[1] === undefined || parts[2] === undefined) continue;
      const list = complements.get(parts[1]) ?? [];
      list.push({ id: act, phrase: parts[2] });
      complements.set(parts[1], list);
    }
  }
  for (const [verb, list] of complements) verbs.set(verb, new Phrases(list));
}

/** Relations whose words are no part of what the verb does: its subject, other clauses set beside it, and asides. */
const OUTSIDE = ['nsubj', 'csubj', 'conj', 'parataxis', 'advcl', 'punct', 'aux', 'mark', 'cc'];

export interface ActReading {
  act: Act;
  /** How many words of the list stood in the text; 0 where nothing was known and the act is `other`. */
  words: number;
}

function better(a: PhraseMatch | null, b: PhraseMatch | null): PhraseMatch | null {
  if (a === null || b === null) return a ?? b;
  return b.words > a.words || (b.words === a.words && b.order < a.order) ? b : a;
}

/** The act that word `head` of the tree means, with its complements; `other` where the list does not know it. */
export function actOf(tree: Tree, head: number): ActReading {
  const inside = tree.subtree(
    head,
    (child) => tree.tokens[child]?.head === head && OUTSIDE.some((r) => tree.is(child, r)),
  );
  const subject = tree.childrenBy(head, 'nsubj:pass').flatMap((i) => tree.subtree(i));
  const from = head;
  const to = (inside.at(-1) ?? head) + 1;
  let best = bare.at(tree.tokens, from, to);
  const verb = governing.at(tree.tokens, from, to);
  const complements = verb === null ? undefined : verbs.get(verb.id);
  if (verb !== null && complements !== undefined) {
    const passive =
      subject.length > 0 ? complements.among(tree.tokens, subject[0], (subject.at(-1) ?? 0) + 1)[0] : undefined;
    const active = complements.among(tree.tokens, verb.to, to)[0];
    for (const match of [active, passive]) {
      if (match !== undefined) best = better(best, { ...match, words: match.words + verb.words });
    }
  }
  const carried = things.among(tree.tokens, from, to)[0] ?? null;
  const suffered =
    subject.length > 0 ? (things.among(tree.tokens, subject[0], (subject.at(-1) ?? 0) + 1)[0] ?? null) : null;
  const thing = better(carried, suffered);
  if (thing !== null && (best === null || thing.words > best.words)) best = thing;
  return best === null ? { act: 'other', words: 0 } : { act: best.id as Act, words: best.words };
}
