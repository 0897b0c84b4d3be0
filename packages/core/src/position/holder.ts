/** Eats the word that names who takes a stand; gives the parties: by name, by what "it" and "we" stand for, by whose plan it is. */
import { subjectOf } from '../commitment/subject.js';
import { isOwnerOfOthers } from '../commitment/together.js';
import { partyById } from '../party/party.js';
import type { Statement } from '../statement/statement.js';
import type { Tree } from '../words/tree.js';
import { planNouns } from './lexicon.js';
import type { Telling } from './stand.js';

/** More parties than this in one subject are named as places or by the way. */
const MOST = 6;

/** Whom a party's name before these does not mean: "Ruritania's allies demand", "the war in Ruritania requires". */
const OTHERS =
  /^(?:ally|partner|supporter|backer|friend|critic|opponent|enemy|adversary|foe|neighbou?r|rival|analyst|expert|observer|historian|economist|media|newspaper|agency|channel|broadcaster|reporter|journalist|blogger|war|invasion|attack|offensive|strike|conflict|crisis|economy|case|fate|question|issue|territory|region|city|border|village|talk|negotiation|meeting|summit|dialogue|relation|situation|deal|agreement|law|treaty|memorandum|poll|survey|report|article|document|resident|people|voter|protester|victim|family|company|firm|market|investor|oil|gas|condition|demand|need|death|year|day|month|week|percent|majority|third|half|number)$/;

/** "Ruritania's opposition" is not Ruritania. */
const AGAINST_IT = /\b(?:opposition|rebels?|insurgents?|militants?|separatists?|dissidents?|exiled?|critics)\b/i;

const SPEAKER = /^(?:i|we|us|me|our|my)$/i;
const MANY = /^(?:we|us|our)$/i;
const THIRD = /^(?:he|she|it|him|her|his|its)$/i;
const THIRD_MANY = /^(?:they|them|their)$/i;
const OWN_SIDE =
  /^(?:his|her|its|their|our|my)\s(?:own\s)?(?:country|government|side|team|administration|nation|state|delegation|party|forces|army|troops|military|people|ministry|parliament)$|^the\s(?:country|government|administration)$/i;

export interface Holder {
  parties: string[];
  /** By a name of its own, and not by a pronoun or by who speaks. */
  named: boolean;
}

export function holderAt(tree: Tree, subject: number, telling: Telling): Holder | null {
  const token = tree.tokens[subject];
  if (token === undefined) return null;
  const words = tree.subtree(
    subject,
    (child) =>
      tree.is(child, 'acl') ||
      tree.is(child, 'appos') ||
      tree.is(child, 'parataxis') ||
      tree.is(child, 'advcl') ||
      (tree.is(child, 'nmod') && child > subject && !ofOrIn(tree, child)),
  );
  const range = tree.span(words);
  const text = telling.text.slice(...range);
  const statement = telling.statementAt(token.start);
  if (SPEAKER.test(token.text) && words.length === 1) {
    const { issuers } = telling;
    // One who speaks says "I" as well; several together never do.
    const ofAll = statement === null && (issuers.length === 1 || (issuers.length > 1 && MANY.test(token.text)));
    return ofAll ? { parties: [...telling.issuers], named: false } : inherited(statement?.party);
  }
  if (THIRD.test(token.text) && words.length === 1) {
    const near = nearest(tree, subject, telling, statement);
    if (near !== null) return near;
    if (statement !== null) return inherited(statement.party);
    return telling.lastHolder.length > 0 ? { parties: [...telling.lastHolder], named: false } : null;
  }
  // In what somebody says, "they" are others than the speaker's side.
  if (THIRD_MANY.test(token.text) && words.length === 1) return theyAre(tree, subject, statement, telling);
  if (OWN_SIDE.test(text)) return statement === null ? null : inherited(statement.party);
  if (planNouns.has(token.lemma)) {
    const parties = planOwner(tree, subject, telling);
    return parties.length > 0 ? { parties, named: false } : null;
  }
  const core = tree.subtree(subject, (child) => !tree.is(child, 'flat') && !tree.is(child, 'compound'));
  const own = token.upos === 'PROPN' ? telling.naming.partiesOf(tree.span(core)) : [];
  if (own.length === 1 && tree.childrenBy(subject, 'conj').length === 0) return { parties: own, named: true };
  const owner = tree.children(subject).find((child) => isOwnerOfOthers(tree, child));
  const parties = telling.naming.partiesOf(
    owner === undefined ? range : tree.span(words.filter((word) => word > owner)),
  );
  if (owner !== undefined && parties.length === 1) return { parties, named: true };
  if (parties.length === 0 && tree.is(subject, 'appos')) {
    const head = token.head;
    const named = telling.naming.partiesOf(
      tree.span(tree.subtree(head, (child) => tree.is(child, 'acl') || child === subject)),
    );
    return named.length === 1 ? { parties: named, named: false } : null;
  }
  if (parties.length === 0 || parties.length > MOST) return null;
  if (OTHERS.test(token.lemma) && !isName(tree, subject, telling)) return null;
  // The members of an organisation are not the organisation.
  if (token.lemma === 'member') return parties[0] === 'EU' ? { parties: ['european-states'], named: true } : null;
  const first = parties[0] ?? '';
  if (AGAINST_IT.test(text) && partyById(first)?.kind === 'state') return null;
  return { parties: /\band\b/.test(text) ? parties : [first], named: true };
}

/** "Members of the bloc", "officials in the capital"; what stands behind other prepositions is somebody else. */
function ofOrIn(tree: Tree, child: number): boolean {
  const [preposition] = tree.childrenBy(child, 'case');
  return preposition === undefined || /^(?:of|in|at|'s|’s)$/i.test(tree.tokens[preposition]?.text ?? '');
}

/**
 * Whom "he" and "it" mean: the last subject before it in the sentence that names a party; in what somebody says, only the subject of
 * the verb that leads to it.
 */
function nearest(tree: Tree, pronoun: number, telling: Telling, statement: Statement | null): Holder | null {
  for (let i = pronoun - 1; i >= 0; i--) {
    if (!tree.is(i, 'nsubj') || tree.tokens[i]?.upos === 'PRON') continue;
    if (telling.statementAt(tree.tokens[i]?.start ?? 0) !== statement) continue;
    if (statement !== null && !over(tree, i, pronoun)) continue;
    const holder = holderAt(tree, i, telling);
    if (holder?.named) return { parties: holder.parties.slice(0, 1), named: false };
  }
  return null;
}

/** Whether the clause of the pronoun is what the other subject's verb leads to: "Kyiv says it will". */
function over(tree: Tree, subject: number, pronoun: number): boolean {
  const clause = tree.tokens[pronoun]?.head ?? -1;
  return tree.is(clause, 'ccomp') && tree.tokens[clause]?.head === tree.tokens[subject]?.head;
}

/** In what one person says, "they" are others than the speaker's side; in what officials say, the officials. */
function theyAre(tree: Tree, pronoun: number, statement: Statement | null, telling: Telling): Holder | null {
  const several = severalBefore(tree, pronoun);
  // "The two sides signed a deal in which they promised …": no party that was named before them.
  if (statement === null && several !== null) return holderAt(tree, several, telling);
  if (statement !== null && /\b[a-z]+s$/.test(statement.speaker ?? '')) return inherited(statement.party);
  const parties = statement === null ? telling.lastHolder : telling.lastOther;
  return parties.length > 0 ? { parties: [...parties], named: false } : null;
}

/** The last subject in the plural that stands before a word in its sentence. */
function severalBefore(tree: Tree, word: number): number | null {
  for (let i = word - 1; i >= 0; i--) if (tree.is(i, 'nsubj') && tree.tokens[i]?.xpos === 'NNS') return i;
  return null;
}

function inherited(party: string | null | undefined): Holder | null {
  return party == null ? null : { parties: [party], named: false };
}

/** Whether the noun itself belongs to a name ("Western allies"), rather than to somebody named before it. */
function isName(tree: Tree, word: number, telling: Telling): boolean {
  const from = tree
    .subtree(word, (child) => child > word || tree.is(child, 'nmod:poss'))
    .filter((i) => i <= word && tree.tokens[i]?.upos !== 'DET');
  if (telling.naming.partiesOf(tree.span(from)).length === 0) return false;
  const before = from.filter((i) => i < word);
  return before.length === 0 || telling.naming.partiesOf(tree.span(before)).length === 0;
}

/** Verbs by which a party puts a plan on the table. */
const TABLED =
  /^(?:draft|author|outline|propose|submit|draw|write|present|prepare|put|table|share|unveil|publish|offer|float|circulate)$/;

/** Whose plan it is: "Ruritania's plan", "a plan drafted by Ruritania", "Ruritania presented a plan"; else the plan named last. */
export function planOwner(tree: Tree, noun: number, telling: Telling): string[] {
  const { naming } = telling;
  const before = tree.subtree(noun, (child) => child > noun).filter((i) => i < noun);
  const owners = before.length === 0 ? [] : naming.partiesOf(tree.span(before));
  if (owners.length > 0) return owners.slice(0, 1);
  for (const clause of tree.childrenBy(noun, 'acl')) {
    if (!TABLED.test(tree.tokens[clause]?.lemma ?? '')) continue;
    const agents = tree.childrenBy(clause, 'obl', 'nsubj');
    const named = agents.flatMap((agent) => naming.partiesOf(tree.span(tree.subtree(agent, (c) => tree.is(c, 'acl')))));
    if (named.length > 0 && named.length <= MOST) return [...new Set(named)];
  }
  for (const child of tree.childrenBy(noun, 'nmod')) {
    if (!/^(?:by|from)$/i.test(tree.tokens[tree.childrenBy(child, 'case')[0] ?? -1]?.text ?? '')) continue;
    const named = naming.partiesOf(tree.span(tree.subtree(child)));
    if (named.length > 0 && named.length <= MOST) return named;
  }
  const head = tree.tokens[noun]?.head ?? -1;
  if (tree.is(noun, 'obj') && TABLED.test(tree.tokens[head]?.lemma ?? '')) {
    const subject = subjectOf(tree, head);
    const holder =
      subject === null || subject.passive || planNouns.has(tree.tokens[subject.word]?.lemma ?? '')
        ? null
        : holderAt(tree, subject.word, telling);
    if (holder !== null) return holder.parties;
  }
  return [...telling.lastPlan];
}
