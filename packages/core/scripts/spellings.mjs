// Eats a person of the party data; gives the full names and the short names under which texts know the person.
// A short name is the last word with its particles ("von der Leyen"), or the first where the family name goes first, unless
// the data give another part of the name; who is given the full name there again has no short one.
// Done when the data are compiled, since spelling out all names would cost each run a tenth of a second.

const ARTICLES = /(^| )(?:al|el|Al|El)[- ]/g;
const HAS_ARTICLE = /(^| )(?:al|el)[- ]/i;
const PARTICLE = /^(?:al|el|de|da|do|dos|du|di|del|della|van|von|der|den|ter|bin|bint|ibn|ben|la|le|zu|ter)$/;
/** States in whose names, as texts write them, the family name goes first. */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK']);
/** Surnames that are small words of English or titles, which a capital would turn into people. */
const SMALL_WORD = new Set([
  'he',
  'no',
  'so',
  'an',
  'in',
  'do',
  'to',
  'on',
  'or',
  'my',
  'will',
  'sheikh',
  'mullah',
  'muslim',
  'islam',
]);
/** A middle initial, which texts may leave out. */
const INITIAL = / (?:[A-Z]\.)+(?= )/g;
const SUFFIX = /^(?:Jr|Sr|[IVX]+)$/;

/** Arabic names are written with "al-", "el-" or neither. */
function withArticles(name) {
  if (!HAS_ARTICLE.test(name)) return [name];
  return [name, name.replace(ARTICLES, '$1al-'), name.replace(ARTICLES, '$1el-'), name.replace(ARTICLES, '$1')];
}

/** The given name in all its forms: "Sergei Volkov", "Sergey Volkov". */
function withForms(name, givenForms) {
  const [given, ...rest] = name.split(' ');
  const forms = rest.length === 0 ? undefined : givenForms.find((list) => list.includes(given));
  return forms === undefined ? [name] : forms.map((form) => [form, ...rest].join(' '));
}

function familyName(name, terms) {
  const first = name.split(' ')[0];
  return terms.some(([party]) => FAMILY_FIRST.has(party)) && /^[^-]+$/.test(first) ? first : surname(name);
}

function surname(name) {
  const words = name.split(' ').filter((word) => !SUFFIX.test(word.replace('.', '')));
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1])) first--;
  return words.slice(first).join(' ');
}

/** Short names hold no given name: one word, or one with its article or particles. */
function isShort(name) {
  const words = name.split(' ');
  return words.length === 1 || words.slice(0, -1).every((word) => PARTICLE.test(word.toLowerCase()));
}

/** `terms` are rows of [party, office, from, to]; `givenForms` lists of forms of one given name. */
export function spellingsOf({ name, also, terms }, givenForms) {
  const full = new Set();
  const short = new Set();
  const parts = also.filter((other) => other !== name && ` ${name} `.includes(` ${other} `));
  const shorts = [...parts, ...also.filter((other) => isShort(other) && !parts.includes(other))];
  if (name.includes(' ')) {
    full.add(name);
    if (parts.length === 0 && !also.includes(name)) short.add(familyName(name, terms));
    const given = name.split(' ')[0];
    for (const other of shorts) {
      // Another spelling of the surname makes another full name: "Zelenskyy" stands for "Volodymyr Zelenskyy" too.
      if (!parts.includes(other) && parts.length === 0) full.add(`${given} ${other}`);
    }
  } else {
    short.add(name);
  }
  for (const other of shorts) short.add(other);
  for (const other of also) {
    if (shorts.includes(other) || other === name) continue;
    full.add(other);
    if (parts.length === 0 && !also.includes(name)) short.add(familyName(other, terms));
  }
  for (const name of short) if (SMALL_WORD.has(name.toLowerCase())) short.delete(name);
  const spread = (names) => [...new Set([...names].flatMap(withArticles))];
  return {
    full: spread(
      new Set([...full].flatMap((one) => inBothOrders(one, terms)).flatMap((one) => withForms(one, givenForms))),
    ),
    short: spread(short).flatMap((one) => [one, ...lastOf(one)]),
  };
}

/** Middle initials may be left out; Japan's own texts put the family name first. */
function inBothOrders(name, terms) {
  const words = name.split(' ');
  const turned = terms.some(([party]) => party === 'JPN') && words.length === 2 ? [`${words[1]} ${words[0]}`] : [];
  return [...new Set([name, name.replace(INITIAL, ''), ...turned])];
}

/** "von der Leyen" is also known as "Leyen". */
function lastOf(short) {
  const words = short.split(' ');
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && PARTICLE.test(words[0]) ? [last] : [];
}
