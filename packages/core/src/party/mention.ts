/** Where and how a party is named in a text. */

/**
 * What the words are: the party's name, an adjective or the name of its people, a house or body that stands for it, its
 * capital, or a person who holds or held office in it.
 */
export type MentionKind = 'state' | 'organisation' | 'group' | 'demonym' | 'seat' | 'capital' | 'person';

/**
 * How the name is used: as a name that may act; as a place ("in Kyiv", "the Geneva talks"); or inside a compound about
 * somebody else ("Russian-backed", "pro-American").
 */
export type MentionUse = 'name' | 'place' | 'compound';

export interface PartyMention {
  /** UTF-16 offsets into the text; a possessive ending stands outside. */
  start: number;
  end: number;
  /** Id of the party that is named, or for which the person spoke at the date; null for a person who held no post then. */
  party: string | null;
  kind: MentionKind;
  use: MentionUse;
  /** Canonical name: the person's full name, else the party's. */
  name: string;
  /** For a person in office at the date: the post, as the data name it. */
  office: string | null;
  /** For a person who held no post at the date: the party served last before, or else first after. */
  once: string | null;
}
