// Compiles the states, organisations and groups with every name of theirs.
import { z } from 'zod';
import { checkName, listed, register, shaped, termOf } from '../party-list.mjs';

export const name = 'parties';

/** Files by kind. The order is that of the record; a new file is added here. */
export const partyFiles = {
  state: ['africa', 'americas', 'asia', 'europe', 'middle-east', 'oceania', 'former', 'unrecognised'],
  organisation: ['united-nations', 'regional', 'format'],
  group: ['of-states', 'africa', 'americas', 'asia', 'europe', 'middle-east'],
};

const text = z.string();
const entry = z.strictObject({
  id: text,
  name: text.optional(),
  names: text.optional(),
  adjectives: text.optional(),
  people: text.optional(),
  capital: text.optional(),
  seats: text.optional(),
  bodies: text.optional(),
  members: text.optional(),
  each: z.literal(true).optional(),
  years: text.optional(),
  source: text.min(1, 'say where the names come from'),
});

const IDS = { state: /^([A-Z]{3}|[a-z]+(-[a-z]+)*)$/, organisation: /^\S.*\S$/, group: /^[a-z0-9]+(-[a-z0-9]+)*$/ };

/** All parties in the order of their files, checked. */
export function readParties(read) {
  const parties = [];
  const ids = new Map();
  const claim = register();
  for (const [kind, files] of Object.entries(partyFiles)) {
    for (const file of files) {
      const path = `party/${kind}/${file}.yml`;
      for (const raw of read(path)) {
        const where = `${path}, ${raw.id}`;
        const party = shaped(entry, raw, where);
        if (!IDS[kind].test(party.id))
          throw new Error(`${where}: "${party.id}" is no id of a ${kind}; see the file's head.`);
        if (ids.has(party.id))
          throw new Error(`${where}: the id stands already in ${ids.get(party.id)}; keep one entry.`);
        ids.set(party.id, path);
        const names = [party.name ?? party.id, ...listed(party.names)];
        if (party.name !== undefined && kind === 'organisation') names.push(party.id);
        const fields = {
          names,
          adjectives: listed(party.adjectives),
          people: listed(party.people),
          capital: listed(party.capital),
          seats: [...listed(party.seats), ...listed(party.bodies)],
        };
        for (const [field, list] of Object.entries(fields)) {
          for (const item of list) claim(item, party.id, `${where}, ${field}`);
          if (new Set(list).size < list.length) {
            throw new Error(
              `${where}: ${field} says "${list.find((item, i) => list.indexOf(item) < i)}" twice; keep one.`,
            );
          }
        }
        if (party.years !== undefined) termOf(party.years, where);
        parties.push({
          id: party.id,
          kind,
          ...fields,
          members: listed(party.members),
          each: party.each ?? false,
          years: party.years ?? '',
          where,
        });
      }
    }
  }
  for (const { members, where } of parties) {
    for (const member of members) {
      if (!ids.has(member)) throw new Error(`${where}: no party has the id "${member}"; mend "members".`);
    }
  }
  return parties;
}

const contextEntry = z.strictObject({
  name: text,
  for: text.optional(),
  against: text.optional(),
  next: text.optional(),
  need: z.boolean().optional(),
  upper: z.boolean().optional(),
  given: z.boolean().optional(),
  source: text.min(1),
});

/** Names that need a look at the text, with the words to look for; from contexts.yml and acronyms.yml. */
function contextRows(read, known) {
  const acronymFile = 'party/acronyms.yml';
  const acronyms = shaped(
    z.strictObject({ source: text.min(1), needs: z.record(text, text) }),
    read(acronymFile),
    acronymFile,
  );
  const entries = [
    ...read('party/contexts.yml').map((raw) => ['party/contexts.yml', raw]),
    ...Object.entries(acronyms.needs).map(([acronym, words]) => [
      acronymFile,
      { name: acronym, need: true, for: words, source: acronyms.source },
    ]),
  ];
  const seen = new Set();
  return entries.map(([file, raw]) => {
    const where = `${file}, ${raw.name}`;
    const context = shaped(contextEntry, raw, where);
    if (!known.has(context.name)) throw new Error(`${where}: no party bears this name; mend it or take it out.`);
    if (seen.has(context.name)) throw new Error(`${where}: the name stands here twice; join the two.`);
    seen.add(context.name);
    const row = {
      name: context.name,
      need: context.need ?? false,
      upper: context.upper ?? false,
      given: context.given ?? false,
    };
    for (const field of ['for', 'against', 'next']) {
      row[field] = listed(context[field]);
      for (const word of row[field]) checkName(word, `${where}, ${field}`);
    }
    return row;
  });
}

const wordList = z.strictObject({ words: text, source: text.min(1) });

function decoyLists(read, known) {
  const file = 'party/decoys.yml';
  const kinds = ['decoys', 'before', 'deals', 'regions', 'backed', 'given', 'surnames'];
  const lists = shaped(z.strictObject(Object.fromEntries(kinds.map((kind) => [kind, wordList]))), read(file), file);
  return Object.fromEntries(
    kinds.map((kind) => {
      const words = [...new Set(listed(lists[kind].words))];
      for (const word of words) {
        checkName(word, `${file}, ${kind}`);
        if (kind === 'decoys' && known.has(word)) {
          throw new Error(`${file}, decoys: "${word}" is the name of a party and would hide it; take it out.`);
        }
      }
      return [kind, words];
    }),
  );
}

const list = 'readonly string[]';

export function compile(read) {
  const parties = readParties(read);
  const known = new Set(
    parties.flatMap(({ names, adjectives, people, capital, seats }) => [
      ...names,
      ...adjectives,
      ...people,
      ...capital,
      ...seats,
    ]),
  );
  const rows = parties.map(({ where, ...row }) => row);
  return `/** A party with its names; \`names[0]\` is the one to show. \`years\` as from/to where it is no more. */
export interface PartyRow { id: string; kind: 'state' | 'organisation' | 'group'; names: ${list}; adjectives: ${list}; people: ${list}; capital: ${list}; seats: ${list}; members: ${list}; each: boolean; years: string }
export const partyRows: readonly PartyRow[] = ${JSON.stringify(rows)};
export const contextRows: readonly { name: string; need: boolean; upper: boolean; given: boolean; for: ${list}; against: ${list}; next: ${list} }[] = ${JSON.stringify(contextRows(read, known))};
export const decoyWords: { decoys: ${list}; before: ${list}; deals: ${list}; regions: ${list}; backed: ${list}; given: ${list}; surnames: ${list} } = ${JSON.stringify(decoyLists(read, known))};
`;
}
