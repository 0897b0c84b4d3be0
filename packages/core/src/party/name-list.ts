/** Gives all names of the party data in order of preference: decoys, parties, people by full name, people by short name. */
import { decoyWords, type PartyRow, partyRows } from '../generated/parties.js';
import type { MentionKind } from './mention.js';
import type { Name } from './name.js';
import { namesOf, people } from './person.js';

/** "Albanians" beside "Albanian": adjectives in -n and -i make the name of the people with an s. */
function peopleOf({ adjectives, people: others }: PartyRow): string[] {
  return [...adjectives.filter((word) => /[a-z](?:[ni]|an|er|ot)$/.test(word)).map((word) => `${word}s`), ...others];
}

function namesOfParty(row: PartyRow): Name[] {
  const show = row.names[0] ?? row.id;
  const of = (list: readonly string[], kind: MentionKind): Name[] =>
    list
      // "the Kremlin" needs no entry beside "Kremlin"; alone, "the West" asks for its article.
      .filter((written) => !written.startsWith('the ') || !list.includes(written.slice(4)))
      .map((written) => ({ is: 'party', kind, party: row.id, name: show, written }));
  const demonyms = new Set([...row.adjectives.filter((word) => !row.names.includes(word)), ...peopleOf(row)]);
  return [
    ...of(row.names, row.kind),
    ...of(row.seats, 'seat'),
    ...of(row.capital, 'capital'),
    ...of([...demonyms], 'demonym'),
  ];
}

export function listNames(): Name[] {
  const decoys = decoyWords.decoys.map((written): Name => ({ is: 'decoy', written }));
  const named = people.map((person) => ({ person, names: namesOf(person) }));
  const full = named.flatMap(({ person, names }) =>
    names.full.map((written): Name => ({ is: 'full', person, written })),
  );
  const short = named.flatMap(({ person, names }) =>
    names.short.map((written): Name => ({ is: 'short', person, written })),
  );
  return [...decoys, ...partyRows.flatMap(namesOfParty), ...full, ...short];
}
