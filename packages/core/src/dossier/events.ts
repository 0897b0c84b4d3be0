/**
 * From the events of many documents to each once, with all its witnesses.
 *
 * Two are the same where kind and day agree and nothing that both tell — place, participants — speaks against it, and at least one of
 * the two, or the words, speaks for it. A day and the month that it lies in are not taken for one another.
 */
import type { EventType } from '../event/event.js';
import { partyById } from '../party/party.js';
import { byDay, commonest } from './commitments.js';
import { hash, type Numbered } from './numbered.js';
import type { EventWitness } from './witness.js';
import { contentWords, overlapOf, wordingKey } from './wording.js';

export interface DossierEvent {
  id: string;
  type: EventType;
  witnesses: EventWitness[];
}

interface Member {
  type: EventType;
  witness: EventWitness;
  words: Set<string>;
  key: string;
}

/** What fits the first tellings of an event fits it; comparing with thousands would cost much. */
const MOST_COMPARED = 24;

export function mergeEvents(documents: readonly Numbered[]): DossierEvent[] {
  // By first day, so that only what can be the same is compared.
  const buckets = new Map<string, Member[][]>();
  const byWords = new Map<string, Member[]>();
  const clusters: Member[][] = [];
  for (const { id, source, entry } of documents) {
    const seen = new Set<string>();
    for (const { record, at } of entry.events) {
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      const { type, date: when, place, participants, status, id: item } = record;
      const witness: EventWitness = {
        ...at,
        where: place,
        participants,
        status,
        when,
        item,
        document: id,
        source,
        date: entry.head.published,
      };
      const member = { type, witness, words: contentWords(at.words), key: wordingKey(at.words) };
      const bucketKey = when?.slice(0, 10) ?? '';
      const bucket = buckets.get(bucketKey) ?? [];
      buckets.set(bucketKey, bucket);
      const wordsKey = `${source} ${bucketKey} ${member.key}`;
      const same = byWords.get(wordsKey);
      let cluster =
        same?.every((other) => likeTypes(type, other.type)) === true
          ? same
          : bucket.find((one) => one.slice(0, MOST_COMPARED).every((other) => areSame(member, other)));
      if (cluster === undefined) {
        cluster = [];
        bucket.push(cluster);
        clusters.push(cluster);
      }
      cluster.push(member);
      byWords.set(wordsKey, cluster);
    }
  }
  return clusters.map(merged).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0));
}

/** What has no kind of its own may be of any. */
function likeTypes(a: EventType, b: EventType): boolean {
  return a === b || a === 'other' || b === 'other';
}

function areSame(a: Member, b: Member): boolean {
  if (!likeTypes(a.type, b.type)) return false;
  const { shared, contained } = overlapOf(a.words, b.words);
  const sameWords = shared >= 3 && contained >= 0.6;
  // Of things without a day, only the words can tell that they are one.
  if (a.witness.when === null || b.witness.when === null) return a.witness.when === b.witness.when && sameWords;
  if (a.witness.when !== b.witness.when && !bothNarrow(a.witness.when, b.witness.when)) return false;
  const places = likePlaces(a.witness.where, b.witness.where);
  const people = likeParties(a.witness.participants, b.witness.participants);
  if (places === 'different' || people === 'different') return false;
  return places === 'same' || people === 'same' || sameWords;
}

/** A range and one of its days are one event only where the range is short, as a round of talks is. */
function bothNarrow(a: string, b: string): boolean {
  const days = [a, b].flatMap((when) => when.split('/'));
  return (
    days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) &&
    Math.max(...days.map(dayNumber)) - Math.min(...days.map(dayNumber)) <= 4
  );
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

function likePlaces(a: string | null, b: string | null): 'same' | 'unknown' | 'different' {
  if (a === null || b === null) return 'unknown';
  const { contained } = overlapOf(contentWords(a), contentWords(b));
  return contained === 1 ? 'same' : contained > 0 ? 'unknown' : 'different';
}

/** A group and its member are no contradiction; two states without any other in common are. */
function likeParties(a: readonly string[], b: readonly string[]): 'same' | 'unknown' | 'different' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.some((party) => b.includes(party))) return 'same';
  const within = (one: readonly string[], other: readonly string[]) =>
    one.some((party) => {
      const members = partyById(party)?.members ?? [];
      return other.some((id) => members.includes(id)) || partyById(party)?.kind !== 'state';
    });
  return within(a, b) || within(b, a) ? 'unknown' : 'different';
}

function merged(cluster: readonly Member[]): DossierEvent {
  const witnesses = cluster.map(({ witness }) => witness).sort(byDay);
  const kind = commonest(cluster.map(({ type }) => type).filter((type) => type !== 'other'));
  return {
    id: `e-${hash(`${witnesses[0]?.document} ${witnesses[0]?.item}`)}`,
    type: kind ?? 'other',
    witnesses,
  };
}

function firstDay({ witnesses }: DossierEvent): string {
  return witnesses[0]?.when ?? '~';
}
