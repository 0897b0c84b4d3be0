/** Eats a noun phrase; gives the body that it names in kebab case: "the Peace Council", "the CTSAMM", "foreign armed formations". */
import type { Tree } from '../words/tree.js';

/** What may act though it is no party: councils, missions, offices. */
const BODY =
  /^(?:council|committee|commission|assembly|board|mission|force|team|group|government|authority|secretariat|court|tribunal|mechanism|presidency|parliament|cabinet|ministry|office|agency|fund|bank|body|unit|police|army|panel|centre|center|administration|legislature|congress|senate|forum|conference|union|movement|front|institution|representative|governor|commissioner|envoy|depositary|secretary-general|director-general|chairperson|chairman|president|council|corps|operation|observer|executive|council)s?$/i;

/** Who carries arms, so that withdrawing or disarming is its own act. */
const ARMED =
  /^(?:group|formation|force|militia|mercenary|mercenaries|fighter|troop|army|unit|combatant|paramilitary|paramilitaries|insurgent|rebel|gang)s?$/i;

const MOST_WORDS = 6;

/** A body with a proper name, or an acronym that is no party's; null for any other phrase. */
export function bodyNamed(tree: Tree, words: readonly number[]): string | null {
  const head = headOf(tree, words);
  const token = head === null ? undefined : tree.tokens[head];
  if (head === null || token === undefined) return null;
  const acronym = /^\p{Lu}[\p{Lu}\d/&-]{2,}$/u.test(token.text);
  if (!acronym && !BODY.test(token.text)) return null;
  const capital = acronym || nameWords(tree, head).some((i) => i > 0 && /^\p{Lu}/u.test(tree.tokens[i]?.text ?? ''));
  return capital ? kebab(nameWords(tree, head).map((i) => tree.tokens[i]?.text ?? '')) : null;
}

/** What acts by itself though it has no proper name: councils and commissions, not troops or ministries in general. */
const DESCRIBED =
  /^(?:(?:council|committee|commission|assembly|mission|secretariat|court|tribunal|mechanism|panel|team|board|group|body|authority|depositary|organi[sz]ation|observer|monitor|inspector)s?|communit(?:y|ies))$/i;

/** These need a word that tells which one is meant: "the Organization" of a charter is the one that it founds. */
const MANY_ARE = /^(?:organi[sz]ations?|communit(?:y|ies))$/i;

/** A body that is described and not named, "the joint committee", "local councils"; null for any other word. */
export function bodyDescribed(tree: Tree, head: number): string | null {
  const text = tree.tokens[head]?.text ?? '';
  if (!DESCRIBED.test(text)) return null;
  const words = nameWords(tree, head).map((i) => tree.tokens[i]?.text ?? '');
  const definite = tree.childrenBy(head, 'det').some((det) => /^the$/i.test(tree.tokens[det]?.text ?? ''));
  if (words.length < 2 && (!definite || MANY_ARE.test(text))) return null;
  // The world at large is asked and hoped for much, and bound to nothing.
  if (kebab(words) === 'international-community') return null;
  // "Armed groups" and "any such body" are none.
  if (words.some((word) => /^(?:armed|such|any|all|each|both|other|respective)$/i.test(word))) return null;
  return kebab(words.filter((word) => !/^(?:new|said|above)$/i.test(word)));
}

/** "The Committee's military assistants", "members of the Commission": the body for which they act; null for any other phrase. */
export function bodyServed(tree: Tree, head: number): string | null {
  if (!SERVES.test(tree.tokens[head]?.lemma ?? '')) return null;
  const [body] = tree.childrenBy(head, 'nmod');
  return body === undefined ? null : (bodyNamed(tree, tree.subtree(body)) ?? bodyDescribed(tree, body));
}

const SERVES =
  /^(?:assistant|staff|personnel|observer|member|official|representative|expert|inspector|monitor|chair|chairman|chairperson)$/;

/** Armed people without a name of their own, described: "illegal armed groups"; null where nothing describes them. */
export function armedNamed(tree: Tree, head: number): string | null {
  if (!ARMED.test(tree.tokens[head]?.text ?? '')) return null;
  const words = nameWords(tree, head);
  return words.length > 1 ? kebab(words.map((i) => tree.tokens[i]?.text ?? '')) : null;
}

function headOf(tree: Tree, words: readonly number[]): number | null {
  const own = new Set(words);
  return words.find((i) => !own.has(tree.tokens[i]?.head ?? -1)) ?? null;
}

/** The head with the adjectives and nouns before it. */
function nameWords(tree: Tree, head: number): number[] {
  const before = tree
    .childrenBy(head, 'amod', 'compound', 'flat')
    .flatMap((i) => [i, ...tree.childrenBy(i, 'advmod', 'compound')])
    .filter((i) => i < head && /\p{L}/u.test(tree.tokens[i]?.text ?? ''));
  const after = tree.childrenBy(head, 'flat').filter((i) => i > head);
  return [...before, head, ...after].sort((a, b) => a - b).slice(-MOST_WORDS);
}

const kebab = (words: readonly string[]) =>
  words
    .join('-')
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
