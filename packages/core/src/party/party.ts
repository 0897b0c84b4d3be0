/** The noun Party: who can be bound, speak or take part. Eats an id or gives all, from the party data. */
import { partyRows } from '../generated/parties.js';

export type PartyKind = 'state' | 'organisation' | 'group';

export interface Party {
  /** ISO 3166-1 alpha-3 code, an organisation's usual short name, or a group's name in kebab case. */
  id: string;
  kind: PartyKind;
  /** Name to show to a person, `South Korea`. */
  name: string;
  /** Ids of its members, where they are fixed. */
  members: readonly string[];
  /** Years in which a state of the past existed, `1922/1991`; null where it lasts. */
  years: string | null;
}

/** All parties of the gazetteer, states first. */
export const parties: readonly Party[] = partyRows.map(({ id, kind, names, members, years }) => ({
  id,
  kind,
  name: names[0] ?? id,
  members,
  years: years === '' ? null : years,
}));

/** Names that are only short for their members: "both Koreas". */
const short = new Map(partyRows.flatMap(({ id, members, each }) => (each ? [[id, members] as const] : [])));

const byId = new Map(parties.map((party) => [party.id, party]));

/** The party of an id, or null where the gazetteer has none. */
export function partyById(id: string): Party | null {
  return byId.get(id) ?? null;
}

/** Whether the id is a state's of ISO 3166; territories and movements that want to be one have ids in words. */
export function isRecognised(id: string): boolean {
  return /^[A-Z]{3}$/.test(id) && byId.get(id)?.kind === 'state';
}

/** The parties that are meant by the name of one: itself, or each of its members where the name is only short for them. */
export function meantBy(id: string): readonly string[] {
  return short.get(id) ?? [id];
}
