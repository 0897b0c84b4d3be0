// Compiles the verbs, nouns and adjectives that tell that somebody speaks, with all their forms, for the reading of statements.
import { z } from 'zod';

export const name = 'cues';
const word = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)?( [a-z]+){0,2}$/, 'is no word in lower case, or has more than three parts');
const entry = (kind, takes) =>
  z.strictObject({
    class: z.string(),
    source: z.string().min(10),
    takes: z.array(z.enum(takes)),
    with: z.array(z.string()).default([]),
    hearer: z.boolean().default(false),
    [kind]: z.array(word).min(1),
  });
const verbTakes = ['quote', 'clause', 'infinitive', 'gerund', 'object', 'predicate', 'as', 'seem', 'passive'];

const vowel = (letter) => 'aeiou'.includes(letter);

/** Third person, past and participle of a regular verb. */
function regularForms(verb) {
  const stem = verb.replace(/e$/, '');
  const third = /(s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  if (/[^aeiou]y$/.test(verb)) return [third, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/ie$/.test(verb)) return [third, `${verb}d`, `${verb.slice(0, -2)}ying`];
  if (/(ee|oe|ye)$/.test(verb)) return [third, `${verb}d`, `${verb}ing`];
  if (doubles(verb)) return [third, `${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`];
  return [third, `${stem}ed`, `${stem}ing`];
}

/** A verb of one syllable that ends in one vowel and one consonant doubles it; the longer ones are listed as irregular. */
function doubles(verb) {
  const [a, b, c] = verb.slice(-3);
  return (
    [...verb].filter(vowel).length === 1 && verb.length > 2 && vowel(b) && !vowel(a) && !vowel(c) && !'wxy'.includes(c)
  );
}

function pluralOf(noun) {
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** British spelling of a word in -ize, so that the lists need only one of them. */
const spellings = (lemma) => (/[a-z]{3}ize( |$)/.test(lemma) ? [lemma, lemma.replace(/ize( |$)/, 'ise$1')] : [lemma]);

/** Joins what the classes of one word take. */
function merge(classes, kind) {
  const frames = new Map();
  for (const item of classes) {
    const seen = new Set();
    for (const lemma of item[kind].flatMap(spellings)) {
      if (seen.has(lemma))
        throw new Error(`"${lemma}" stands twice in the class "${item.class}"; keep one of the two.`);
      seen.add(lemma);
      const frame = frames.get(lemma) ?? { takes: new Set(), with: new Set(), hearer: false };
      for (const take of item.takes) frame.takes.add(take);
      for (const preposition of item.with) frame.with.add(preposition);
      if (item.hearer) frame.hearer = true;
      frames.set(lemma, frame);
    }
  }
  return frames;
}

const rows = (frames) =>
  Object.fromEntries(
    [...frames].map(([lemma, frame]) => [
      lemma,
      { takes: [...frame.takes], with: [...frame.with], ...(frame.hearer ? { hearer: true } : {}) },
    ]),
  );

export function compile(read) {
  const verbs = merge(z.array(entry('verbs', verbTakes)).parse(read('statement/verbs.yml')), 'verbs');
  const nouns = merge(z.array(entry('nouns', ['clause', 'infinitive'])).parse(read('statement/nouns.yml')), 'nouns');
  const adjectives = merge(
    z.array(entry('adjectives', ['clause', 'infinitive', 'seem'])).parse(read('statement/adjectives.yml')),
    'adjectives',
  );
  const irregular = z
    .strictObject({ source: z.string(), verbs: z.record(word, z.array(word)) })
    .parse(read('statement/irregular.yml')).verbs;
  const verbForms = {};
  for (const lemma of new Set([...verbs.keys()].map((verb) => verb.split(' ')[0]))) {
    for (const form of [lemma, ...(irregular[lemma] ?? regularForms(lemma))]) verbForms[form] ??= lemma;
  }
  const nounForms = {};
  for (const lemma of nouns.keys()) for (const form of [lemma, pluralOf(lemma)]) nounForms[form] ??= lemma;
  const frame = 'Readonly<Record<string, { takes: readonly string[]; with: readonly string[]; hearer?: boolean }>>';
  const forms = 'Readonly<Record<string, string>>';
  return [
    `export const verbFrames: ${frame} = ${JSON.stringify(rows(verbs))};`,
    `export const nounFrames: ${frame} = ${JSON.stringify(rows(nouns))};`,
    `export const adjectiveFrames: ${frame} = ${JSON.stringify(rows(adjectives))};`,
    `export const verbForms: ${forms} = ${JSON.stringify(verbForms)};`,
    `export const nounForms: ${forms} = ${JSON.stringify(nounForms)};`,
    '',
  ].join('\n');
}
