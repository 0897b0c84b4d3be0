/**
 * From the commitments of many documents to each once, with all its wordings.
 *
 * Two are the same where the same parties are to do the same thing, told by enough common words or by the same amount; differing
 * amounts are rival provisions and stay apart, differing terms and deadlines are what sources say differently of one provision.
 * Two commitments of one document are two, unless their words are the same.
 */

import type { Act } from '../commitment/commitment.js';
import { partyById } from '../party/party.js';
import type { Issue } from '../position/position.js';
import type { CommitmentRecord } from '../record/reading-record.js';
import { hash, type Numbered } from './numbered.js';
import { topicOf } from './topic.js';
import type { CommitmentWitness } from './witness.js';
import { contentWords, overlapOf, wordingKey, wordsOf } from './wording.js';

/** One commitment, in all the wordings in which documents tell it. */
export interface DossierCommitment {
  id: string;
  issue: Issue;
  act: Act | null;
  /** By the day of telling, then by document. */
  witnesses: CommitmentWitness[];
}

interface Member {
  witness: CommitmentWitness;
  key: string;
  words: Set<string>;
  /** Whether something is to be done, or not to be done. */
  forbids: boolean;
}

interface Cluster {
  members: Member[];
  /** Those of different words that new ones are compared with, not more than `MOST_COMPARED`. */
  wordings: Member[];
  documents: Set<string>;
}

/** A provision that thousands tell is told in a few ways; comparing with more would cost much and find nothing. */
const MOST_COMPARED = 24;

export function mergeCommitments(documents: readonly Numbered[]): DossierCommitment[] {
  const byWords = new Map<string, Cluster>();
  const byWord = new Map<string, Set<Cluster>>();
  const clusters: Cluster[] = [];
  for (const { id, source, entry } of documents) {
    const seen = new Set<string>();
    for (const { record, at } of entry.commitments) {
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      const { id: item, place: _place, quote: _quote, ...said } = record;
      const witness: CommitmentWitness = { ...said, ...at, item, document: id, source, date: entry.head.published };
      const member = memberOf(witness);
      const same = byWords.get(`${source} ${member.key}`) ?? nearest(member, byWord);
      const cluster = same ?? { members: [], wordings: [], documents: new Set() };
      if (same === undefined) clusters.push(cluster);
      cluster.members.push(member);
      cluster.documents.add(id);
      if (cluster.wordings.length < MOST_COMPARED && cluster.wordings.every(({ key }) => key !== member.key))
        cluster.wordings.push(member);
      byWords.set(`${source} ${member.key}`, cluster);
      for (const word of member.words) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, new Set([cluster]));
        else known.add(cluster);
      }
    }
  }
  return clusters.map(merged).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
}

function memberOf(witness: CommitmentWitness): Member {
  const words = contentWords(witness.words);
  // The names of the bound are compared as parties, and would make all that one party promises look alike.
  for (const party of [...witness.bearer, ...witness.to]) {
    for (const word of contentWords(`${party} ${partyById(party)?.name ?? ''}`)) words.delete(word);
  }
  return {
    witness,
    key: wordingKey(witness.words),
    words,
    forbids: witness.modality === 'prohibition' || witness.act === 'refrain',
  };
}

/** A word that stands in more clusters than this tells little and would cost much. */
const MOST_HOLDERS = 400;

/** Those that share the most words; with the rest it shares too few to be the same. */
const MOST_CANDIDATES = 48;

function nearest(member: Member, byWord: ReadonlyMap<string, ReadonlySet<Cluster>>): Cluster | undefined {
  const candidates = new Map<Cluster, number>();
  for (const word of member.words) {
    const holders = byWord.get(word);
    if (holders === undefined || holders.size > MOST_HOLDERS) continue;
    for (const cluster of holders) candidates.set(cluster, (candidates.get(cluster) ?? 0) + 1);
  }
  let best: Cluster | undefined;
  let bestScore = 0;
  const fewest = member.witness.amount === null ? 2 : 1;
  const likely = [...candidates].filter(([, shared]) => shared >= fewest).sort((a, b) => b[1] - a[1]);
  for (const [cluster] of likely.slice(0, MOST_CANDIDATES)) {
    if (cluster.documents.has(member.witness.document)) continue;
    const score = Math.max(...cluster.wordings.map((other) => likeness(member, other)));
    if (score > bestScore) [best, bestScore] = [cluster, score];
  }
  return best;
}

/** 0 where they are not the same, else more for more that they share. */
function likeness(a: Member, b: Member): number {
  if (a.forbids !== b.forbids) return 0;
  const bearers = likeParties(a.witness.bearer, b.witness.bearer);
  if (bearers === 'different') return 0;
  const { shared, contained } = overlapOf(a.words, b.words);
  const amounts = likeAmounts(a.witness, b.witness);
  if (amounts === 'different') return 0;
  const sameAct = a.witness.act === b.witness.act;
  if (amounts === 'same' && sameAct && bearers === 'same' && shared >= 1) return 1 + contained;
  if (shared < 2 || (shared < 3 && contained < 1)) return 0;
  // The less the parties or the acts agree, the more the words must.
  const needed = bearers === 'same' ? (sameAct ? 0.5 : 0.75) : sameAct ? 0.75 : 0.9;
  return contained >= needed ? contained : 0;
}

function likeParties(a: readonly string[], b: readonly string[]): 'same' | 'unknown' | 'different' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const shared = a.filter((party) => b.includes(party)).length;
  // A body that is no party of its own, a joint commission, acts for those who set it up.
  const isBody = (party: string) => partyById(party) === null;
  if (shared === 0) return a.every(isBody) !== b.every(isBody) ? 'unknown' : 'different';
  return shared * 2 >= a.length + b.length - shared ? 'same' : 'unknown';
}

function likeAmounts(a: Pick<CommitmentRecord, 'amount'>, b: Pick<CommitmentRecord, 'amount'>) {
  const [x, y] = [a.amount, b.amount];
  if (x?.value == null || y?.value == null) return 'unknown' as const;
  if (x.value === y.value) return x.value > 2 ? ('same' as const) : ('unknown' as const);
  const units = overlapOf(new Set(wordsOf(x.unit ?? '')), new Set(wordsOf(y.unit ?? '')));
  return x.unit === y.unit || units.shared > 0 ? ('different' as const) : ('unknown' as const);
}

function merged({ members }: Cluster): DossierCommitment {
  const witnesses = members.map(({ witness }) => witness).sort(byDay);
  const act = commonest(witnesses.map((witness) => witness.act).filter((one) => one !== 'other')) ?? 'other';
  const longest = witnesses.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  const trigger = witnesses.find((witness) => witness.trigger !== null)?.trigger ?? null;
  const [first] = witnesses;
  return {
    id: `c-${hash(`${first?.document} ${first?.item}`)}`,
    issue: topicOf(act, trigger, longest.words),
    act,
    witnesses,
  };
}

/** The one that stands most often, the first of equals; null for none. */
export function commonest<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** Earlier days first, unknown ones last; what is equal keeps its order. */
export function byDay(a: { date: string | null }, b: { date: string | null }): number {
  const [first, second] = [a.date ?? '~', b.date ?? '~'];
  return first === second ? 0 : first < second ? -1 : 1;
}

function firstDay({ witnesses }: DossierCommitment): string {
  return witnesses[0]?.date ?? '~';
}
