/** What a brief leaves out: what was said after a day, and all but one question or one party. */
import type { Dossier } from '../dossier/dossier.js';
import { partyById } from '../party/party.js';
import type { Issue } from '../position/position.js';

export interface BriefOptions {
  /** ISO day; the day of the latest source where it is left out. */
  asOf?: string | undefined;
  issue?: Issue | undefined;
  /** Id of a party; groups that it is a member of count as well. */
  party?: string | undefined;
}

export function asOfDay(
  { sources }: Pick<Dossier, 'sources'>,
  { asOf }: BriefOptions,
): { asOf: string | null; asOfBy: 'given' | 'latest source' | null } {
  if (asOf !== undefined) return { asOf, asOfBy: 'given' };
  let latest: string | null = null;
  for (const { head, printings } of sources) {
    for (const { published } of [head, ...printings.map((printing) => printing.head)]) {
      if (published !== null && (latest === null || published > latest)) latest = published;
    }
  }
  return { asOf: latest, asOfBy: latest === null ? null : 'latest source' };
}

/** The same dossier with fewer witnesses, and without the things that none is left for. What has no day is kept. */
export function filtered(dossier: Dossier, asOf: string | null, { issue, party }: BriefOptions): Dossier {
  const known = ({ date }: { date: string | null }) => asOf === null || date === null || date.slice(0, 10) <= asOf;
  const still = <T extends { witnesses: { date: string | null }[] }>(things: readonly T[]): T[] =>
    things
      .map((thing) => ({ ...thing, witnesses: thing.witnesses.filter(known) }))
      .filter(({ witnesses }) => witnesses.length > 0);
  const about = <T extends { issue: Issue }>(things: readonly T[]): T[] =>
    issue === undefined ? [...things] : things.filter((thing) => thing.issue === issue);
  const concerns = (ids: readonly string[]) => party === undefined || ids.some((id) => isOrHolds(id, party));
  const early = ({ published }: { published: string | null }) => known({ date: published });
  return {
    sources: dossier.sources
      .map((source) => ({ ...source, printings: source.printings.filter(({ head }) => early(head)) }))
      .filter(({ head, printings }) => early(head) || printings.length > 0),
    texts: dossier.texts
      .map((text) => ({ ...text, versions: text.versions.filter(known) }))
      .filter(({ versions }) => versions.length > 0),
    commitments: about(still(dossier.commitments)).filter(({ witnesses }) =>
      witnesses.some(({ bearer, to }) => concerns(bearer) || concerns(to)),
    ),
    stands: about(still(dossier.stands)).filter((stand) => concerns([stand.party])),
    events: still(dossier.events).filter(
      ({ witnesses }) => party === undefined || witnesses.some(({ participants }) => concerns(participants)),
    ),
  };
}

/** Whether a party is meant by an id: it is its own, or that of a group that it is a member of. */
export function isOrHolds(id: string, party: string): boolean {
  return id === party || (partyById(id)?.members.includes(party) ?? false);
}
