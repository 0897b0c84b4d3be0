// Compiles the precedents, one file each, into one text that is parsed when first asked for.
import { shaped } from '../party-list.mjs';
import { precedentShape } from '../precedent-shape.mjs';
import { readParties } from './parties.mjs';

export const name = 'precedents';
const folder = 'precedent';

const DAYS_OF_STATUS = ['signed', 'acceded', 'ratified', 'inForce', 'denounced', 'withdrawn', 'suspended', 'lapsed'];

/** The later day is not before the earlier one, as far as both say. */
function ordered(earlier, later, where) {
  if (earlier === undefined || later === undefined) return;
  const length = Math.min(earlier.length, later.length);
  if (later.slice(0, length) < earlier.slice(0, length))
    throw new Error(`${where}: ${later} stands before ${earlier}; one of the two is wrong.`);
}

function spread(ids, all) {
  return [...new Set(ids.flatMap((id) => (id === 'all' ? all : [id])))];
}

/** One row a party, joined from all the file's rows for it, in the order of the parties. */
function statusOf(rows, parties, where) {
  const joined = new Map();
  rows.forEach(({ party, ...row }, i) => {
    for (const id of spread([party].flat(), parties)) {
      if (!parties.includes(id))
        throw new Error(`${where}, status.${i}: ${id} is none of the parties; add it there or take it out here.`);
      const before = joined.get(id) ?? { party: id };
      for (const key of Object.keys(row))
        if (before[key] !== undefined)
          throw new Error(`${where}, status.${i}: "${key}" of ${id} stands twice; keep one.`);
      joined.set(id, { ...before, ...row });
    }
  });
  for (const row of joined.values()) {
    ordered(row.signed, row.ratified, `${where}, status of ${row.party}`);
    ordered(row.signed ?? row.acceded, row.inForce, `${where}, status of ${row.party}`);
    ordered(row.denounced, row.withdrawn, `${where}, status of ${row.party}`);
    if (DAYS_OF_STATUS.every((key) => row[key] === undefined) && row.note === undefined)
      throw new Error(`${where}, status of ${row.party}: no day and no note; say one of the two.`);
  }
  const forgotten = parties.find((id) => !joined.has(id));
  if (forgotten !== undefined)
    throw new Error(
      `${where}, status: nothing on ${forgotten}; say how far it has come, or in a note that it is not bound.`,
    );
  return parties.flatMap((id) => joined.get(id) ?? []);
}

/**
 * One precedent of a parsed file, checked, with `all` spread and lists filled.
 * @param known what may be named: ids of parties, acts, other precedents' ids by file
 */
export function precedentOf(raw, file, known) {
  const where = `${folder}/${file}`;
  const entry = shaped(precedentShape, raw, where);
  if (`${entry.id}.yml` !== file) throw new Error(`${where}, id: "${entry.id}" is not the file's name; make them one.`);
  const before = known.ids.get(entry.id);
  if (before !== undefined)
    throw new Error(`${where}, id: "${entry.id}" stands already in ${before}; give this one another.`);
  known.ids.set(entry.id, where);
  const party = (id, key) => {
    if (id !== 'all' && !known.parties.has(id))
      throw new Error(`${where}, ${key}: no party has the id "${id}"; see data/party.`);
  };
  const check = (ids, key) => {
    for (const id of ids) party(id, key);
    if (new Set(ids).size < ids.length) throw new Error(`${where}, ${key}: a party stands twice; keep one.`);
  };
  if (entry.parties.includes('all')) throw new Error(`${where}, parties: "all" has no meaning here; name them.`);
  check(entry.parties, 'parties');
  check(entry.authors ?? [], 'authors');
  entry.status.forEach((row, i) => {
    check([row.party].flat(), `status.${i}.party`);
  });
  ordered(entry.date, entry.inForce, `${where}, inForce`);
  ordered(entry.inForce ?? entry.date, entry.ended?.date, `${where}, ended`);
  if (entry.term?.value === 'until' && entry.term.until === undefined)
    throw new Error(`${where}, term: until what? Say the event under "until".`);
  const commitments = entry.commitments.map((commitment, i) => {
    const key = `commitments.${i}`;
    check(commitment.bearer, `${key}.bearer`);
    check(commitment.to, `${key}.to`);
    if (!known.acts.has(commitment.act))
      throw new Error(`${where}, ${key}.act: "${commitment.act}" is no act; use one of ${[...known.acts].join(', ')}.`);
    if (commitment.case !== 'always' && commitment.trigger === undefined)
      throw new Error(`${where}, ${key}.trigger: missing; say the case in own words.`);
    return {
      ...commitment,
      bearer: spread(commitment.bearer, entry.parties),
      to: spread(commitment.to, entry.parties),
      obligation: commitment.obligation ?? [],
      limits: commitment.limits ?? [],
    };
  });
  return {
    ...entry,
    secrecy: entry.secrecy ?? 'public',
    status: statusOf(entry.status, entry.parties, where),
    commitments,
  };
}

/** All precedents by date, then id. `files` are the names in data/precedent. */
export function readPrecedents(read, files) {
  const known = {
    parties: new Set(readParties(read).map(({ id }) => id)),
    acts: new Set([...read('act/acts.yml').map(({ act }) => act), 'other']),
    ids: new Map(),
  };
  const rows = files.map((file) => precedentOf(read(`${folder}/${file}`), file, known));
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

export function compile(read, list) {
  const text = JSON.stringify(readPrecedents(read, list(folder)));
  // In single quotes, so that the many double quotes of JSON need no escape.
  const quoted = text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `/** JSON of Precedent[]. */\nexport const precedentText: string = '${quoted}';\n`;
}
