// Compiles the people who spoke for a party, with their posts and terms, and the nouns of office.
import { z } from 'zod';
import { checkName, listed, shaped, termOf } from '../party-list.mjs';
import { checkPhrase } from '../phrase-list.mjs';
import { spellingsOf } from '../spellings.mjs';
import { readParties } from './parties.mjs';

export const name = 'people';

/** Files in person/; a new file is added here. */
const personFiles = [
  'ukraine-russia',
  'united-states',
  'western-europe',
  'eastern-europe',
  'middle-east',
  'asia',
  'southeast-asia-pacific',
  'africa',
  'americas',
  'organisations',
  'history',
];

const text = z.string();
const wordList = z.strictObject({ words: text, source: text.min(1) });
const officeFile = z.strictObject({
  offices: z.array(z.strictObject({ office: text, words: text, abroad: z.boolean().optional(), source: text.min(1) })),
  bodies: wordList,
  fighters: wordList,
  titles: wordList,
  before: wordList,
  not: wordList,
});

function readOffices(read) {
  const file = 'party/offices.yml';
  const { offices, ...lists } = shaped(officeFile, read(file), file);
  const rows = offices.map(({ office, words, abroad = false }) => {
    const seen = new Map();
    for (const word of listed(words)) checkPhrase(word, `${file}, ${office}`, seen);
    return { office, words: listed(words), abroad };
  });
  const words = Object.fromEntries(
    Object.entries(lists).map(([kind, { words }]) => [kind, [...new Set(listed(words))]]),
  );
  return { rows, words };
}

const NAMED = /^([^()]+?)(?: \(([^()]+)\))?$/;
const party = z.record(text, z.union([text, z.record(text, z.union([text, z.array(text), z.null()]))]));

/** Names whose terms may stand in any file are one person; the name is what joins them. */
function readPeople(read, parties, offices) {
  const people = new Map();
  for (const file of personFiles) {
    const path = `party/person/${file}.yml`;
    for (const [id, raw] of Object.entries(read(path))) {
      const where = `${path}, ${id}`;
      const { source, ...posts } = shaped(party, raw, where);
      if (typeof source !== 'string' || source === '')
        throw new Error(`${where}: say under "source" where the terms come from.`);
      // People of public life without a party of their own to speak for stand under "none".
      const of = id === 'none' ? null : id;
      if (of !== null && !parties.has(of))
        throw new Error(`${where}: no party has the id "${id}"; mend it or add the party.`);
      for (const [office, holders] of Object.entries(posts)) {
        if (!offices.has(office))
          throw new Error(`${where}: offices.yml has no post "${office}"; use one of its words.`);
        if (typeof holders === 'string')
          throw new Error(`${where}, ${office}: write each holder with a term below the post.`);
        for (const [key, terms] of Object.entries(holders)) {
          const match = NAMED.exec(key);
          if (match === null)
            throw new Error(`${where}: "${key}" has brackets that do not fit; write Name (spelling, spelling).`);
          const full = match[1];
          const also = listed(match[2]);
          for (const spelling of [full, ...also]) checkName(spelling, `${where}, ${key}`);
          const person = people.get(full) ?? { name: full, also: [], terms: [] };
          people.set(full, person);
          for (const spelling of also) if (!person.also.includes(spelling)) person.also.push(spelling);
          for (const term of terms === null ? ['0000/'] : [terms].flat()) {
            const [from, to] = termOf(term, `${where}, ${full}`);
            if (person.terms.some((other) => other[0] === of && other[1] === office && other[2] === from)) {
              throw new Error(`${where}: ${full} has the same term as ${office} twice; keep one.`);
            }
            person.terms.push([of, office, from, to]);
          }
        }
      }
    }
  }
  return [...people.values()];
}

/** Forms of one given name. */
function readForms(read) {
  const file = 'party/transliterations.yml';
  const { names } = shaped(z.strictObject({ source: text.min(1), names: z.array(text) }), read(file), file);
  const seen = new Map();
  return names.map((line) => {
    const forms = listed(line);
    for (const form of forms) {
      checkName(form, `${file}, ${line}`);
      if (seen.has(form))
        throw new Error(`${file}, ${line}: "${form}" stands already in "${seen.get(form)}"; join the two.`);
      seen.set(form, line);
    }
    return forms;
  });
}

const list = 'readonly string[]';

export function compile(read) {
  const parties = new Set(readParties(read).map(({ id }) => id));
  const { rows, words } = readOffices(read);
  const forms = readForms(read);
  const people = readPeople(read, parties, new Set(rows.map(({ office }) => office))).map((person) => {
    const { full, short } = spellingsOf(person, forms);
    return { name: person.name, full: full.join('|'), short: [...new Set(short)].join('|'), terms: person.terms };
  });
  return `/** A person: name to show; full and short names in all spellings, parted by "|"; terms as [party, office, from, to]. */
export interface PersonRow { name: string; full: string; short: string; terms: readonly (readonly [party: string | null, office: string, from: string, to: string])[] }
export const personRows: readonly PersonRow[] = ${JSON.stringify(people)};
export const officeRows: readonly { office: string; words: ${list}; abroad: boolean }[] = ${JSON.stringify(rows)};
export const officeWords: { bodies: ${list}; fighters: ${list}; titles: ${list}; before: ${list}; not: ${list} } = ${JSON.stringify(words)};
`;
}
