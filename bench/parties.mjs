// How much of who acts in the shared texts the gazetteer of parties knows. Prints: how much it holds of each state, with the
// states for which it does not; the party ids of the gold readings that
// it has; how often a gold speaker is given the gold party; reading speed; and, with --gaps, the commonest names of several
// capitalised words in the corpus in which it finds nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { findParties, partyById, partyOf } from '../packages/core/dist/index.js';

const shared = new URL('../../shared/', import.meta.url);
if (!existsSync(shared)) {
  console.error(`parties: skipped, since ${fileURLToPath(shared)} is not here.`);
  process.exit(0);
}

/** What the data themselves hold, state by state: who could not be recognised is a gap, whatever texts happen to say. */
function printCoverage() {
  const entriesIn = (folder) => {
    const at = new URL(`../packages/core/data/party/${folder}/`, import.meta.url);
    return readdirSync(at).map((file) => [file, parse(readFileSync(new URL(file, at), 'utf8'))]);
  };
  const members = entriesIn('state')
    .filter(([file]) => file !== 'former.yml' && file !== 'unrecognised.yml')
    .flatMap(([, entries]) => entries);
  const offices = new Map();
  for (const [, people] of entriesIn('person')) {
    for (const [id, { source, ...held }] of Object.entries(people)) {
      const open = Object.entries(held).filter(([, terms]) =>
        Object.values(terms)
          .flat()
          .some((term) => /\/$/.test(term)),
      );
      offices.set(id, new Set([...(offices.get(id) ?? []), ...open.map(([office]) => office)]));
    }
  }
  const LEADERS = ['president', 'prime minister', 'monarch', 'supreme leader'];
  const wanted = {
    'another name': ({ names }) => names,
    capital: ({ capital }) => capital,
    'word for its people or its own': ({ adjectives, people }) => adjectives ?? people,
    'source of the entry': ({ source }) => source,
    'who leads it today': ({ id }) => LEADERS.some((office) => offices.get(id)?.has(office)),
    'foreign minister today': ({ id }) => offices.get(id)?.has('foreign minister'),
  };
  // A capital that is called as its state is, or as many other places are, is left out on purpose, as are words of two peoples.
  console.log(`${members.length} states`);
  for (const [what, has] of Object.entries(wanted)) {
    const without = members.filter((state) => !has(state)).map(({ id }) => id);
    console.log(
      `  ${what}: ${percent(members.length - without.length, members.length)}${without.length > 0 ? `; not for ${without.join(' ')}` : ''}`,
    );
  }
}

const json = (url) => JSON.parse(readFileSync(url, 'utf8'));
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;

printCoverage();

const gold = readdirSync(new URL('gold/dev/', shared)).map((file) => json(new URL(`gold/dev/${file}`, shared)));
const used = new Map();
for (const reading of gold) {
  const named = [
    ...reading.commitments.flatMap(({ bearer, to }) => [...bearer, ...to]),
    ...reading.positions.map(({ party }) => party),
    ...reading.events.flatMap(({ participants }) => participants ?? []),
    ...(reading.instrument?.parties ?? []),
  ];
  for (const id of named) used.set(id, (used.get(id) ?? 0) + 1);
}
const total = [...used.values()].reduce((sum, n) => sum + n, 0);
const unknown = [...used].filter(([id]) => partyById(id) === null);
console.log(`party ids of the gold readings that are known: ${percent(used.size - unknown.length, used.size)}`);
console.log(`their uses: ${percent(total - unknown.reduce((sum, [, n]) => sum + n, 0), total)}`);
console.log(`not known: ${unknown.map(([id, n]) => `${id} ${n}`).join(', ')}`);

let right = 0;
const wrong = [];
const speakers = gold.flatMap(({ positions, published }) =>
  positions.filter(({ speaker }) => speaker).map(({ speaker, party }) => ({ speaker, party, published })),
);
for (const { speaker, party, published } of speakers) {
  const found = partyOf(speaker, published ?? undefined);
  if (found === party) right++;
  else wrong.push(`${speaker} = ${party}, read ${found}`);
}
console.log(`gold speakers given the gold party, by their words alone: ${percent(right, speakers.length)}`);
if (process.argv.includes('--gaps')) for (const line of wrong) console.log(`  ${line}`);

const texts = json(new URL('corpus/index.json', shared))
  .filter(({ language }) => language === 'en')
  .map(({ file, date }) => ({
    text: readFileSync(new URL(`corpus/${file}`, shared), 'utf8'),
    date: date ?? undefined,
  }));
const dated = texts.map(({ text, date }) => ({ text, date: /^\d{4}-\d\d-\d\d$/.test(date ?? '') ? date : undefined }));
for (const { text } of dated.slice(0, 100)) findParties(text);
const start = process.cpuUsage();
let mentions = 0;
for (const { text, date } of dated) mentions += findParties(text, undefined, date).length;
const seconds = process.cpuUsage(start).user / 1e6;
const units = dated.reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${mentions} mentions in ${dated.length} documents; ${((seconds * 5000 * 1000) / units).toFixed(3)} ms of processor time for 5,000 characters`,
);

if (process.argv.includes('--gaps')) {
  const gaps = new Map();
  for (const { text, date } of dated) {
    const found = findParties(text, undefined, date);
    const inside = (at, end) => found.some((mention) => mention.start < end && at < mention.end);
    for (const match of text.matchAll(
      /(?:\p{Lu}[\p{L}.’'-]+)(?: (?:of|the|for|and|de|al|bin|\p{Lu}[\p{L}.’'-]*)){1,5}/gu,
    )) {
      const name = match[0].replace(/(?: (?:of|the|for|and|de|al|bin))+$/u, '');
      if (!name.includes(' ') || inside(match.index, match.index + name.length)) continue;
      const seen = gaps.get(name) ?? new Set();
      seen.add(text);
      gaps.set(name, seen);
    }
  }
  const ranked = [...gaps].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  for (const [name, seen] of ranked.slice(0, 300)) console.log(`${seen.size} ${name}`);
}
