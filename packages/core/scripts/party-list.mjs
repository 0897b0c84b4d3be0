// Reads the party files: checks each entry against its shape and each name for being one that a text can hold.
// What is wrong is said in one sentence with the file, the entry and what to do.

/** "a, b" as ["a", "b"]; lists stand in one line, since a person reads them so. */
export function listed(text) {
  return text === undefined ? [] : String(text).split(/,\s*/);
}

/** The entry in its shape, or an error that names the file, the entry and the field. */
export function shaped(schema, entry, where) {
  const result = schema.safeParse(entry);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
  throw new Error(`${where}: ${field}${issue.message}; mend the entry.`);
}

/** Refuses a name that no text could hold. */
export function checkName(name, where) {
  if (name.trim() !== name || name === '' || /\s\s/.test(name)) {
    throw new Error(
      `${where}: "${name}" is empty or has spaces that no text has; write it with single spaces inside and none around.`,
    );
  }
  if (!/^[\p{L}\p{N}]/u.test(name) || !/[\p{L}\p{N})+]\.?$/u.test(name)) {
    throw new Error(`${where}: "${name}" begins or ends with a mark; leave only the name.`);
  }
  if (!/\p{L}/u.test(name)) throw new Error(`${where}: "${name}" has no letter; write a name.`);
}

/** A register of names that refuses to give the same name to two owners. */
export function register() {
  const owners = new Map();
  return (name, owner, where) => {
    checkName(name, where);
    const before = owners.get(name);
    if (before === undefined) owners.set(name, { owner, where });
    else if (before.owner !== owner) {
      throw new Error(`${where}: "${name}" stands already under ${before.where}; keep it under one of the two.`);
    }
  };
}

const DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** "2014-06/2019" as ["2014-06", "2019"]; the end is empty while the term lasts. */
export function termOf(text, where) {
  const parts = String(text).split('/');
  const [from, to] = parts;
  if (parts.length !== 2 || !DAY.test(from) || (to !== '' && !DAY.test(to))) {
    throw new Error(
      `${where}: "${text}" is no term; write from/to as in 2014-06-07/2019-05-20, the end empty if it lasts.`,
    );
  }
  if (to !== '' && to < from.slice(0, to.length)) {
    throw new Error(`${where}: the term "${text}" ends before it begins; put the earlier date first.`);
  }
  return [from, to];
}
