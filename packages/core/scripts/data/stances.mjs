// Compiles the stances, the words that judge and the words for plans: by which words a party's stand is known.
import { z } from 'zod';
import { checkMatchedPhrase } from '../phrase-list.mjs';

export const name = 'stances';
const words = z.array(z.string());
const stance = z.enum(['demands', 'supports', 'offers', 'conditional', 'undecided', 'opposes']);
const source = z.string().min(10);
const entry = z.strictObject({ stance, source, verbs: words, adjectives: words, nouns: words });
const judgement = z.strictObject({ stance, means: z.string(), source, words: words.min(1) });
const plans = z.strictObject({
  nouns: z.strictObject({ source, words: words.min(1) }),
  verbs: z.array(z.strictObject({ stance, source, words: words.min(1) })),
});

export function compile(read) {
  const list = z.array(entry).parse(read('stance/stances.yml'));
  for (const kind of ['verbs', 'adjectives', 'nouns']) {
    const [seen, spellings] = [new Map(), new Map()];
    for (const item of list)
      for (const phrase of item[kind])
        checkMatchedPhrase(phrase, `stance/stances.yml, ${item.stance}, ${kind}`, seen, spellings);
  }
  const judgements = z.array(judgement).parse(read('stance/judgements.yml'));
  checkAll(judgements, 'stance/judgements.yml');
  const told = plans.parse(read('stance/plans.yml'));
  checkAll([{ stance: 'nouns', words: told.nouns.words }], 'stance/plans.yml');
  checkAll(told.verbs, 'stance/plans.yml');
  for (const { stance, words } of [{ stance: 'nouns', words: told.nouns.words }, ...told.verbs])
    for (const word of words)
      if (/[ -]/.test(word))
        throw new Error(
          `stance/plans.yml, ${stance}: "${word}" could never match, since one word is asked for; leave only its verb or noun.`,
        );
  const rows = list.map(({ source, ...rest }) => rest);
  const planWords = {
    nouns: told.nouns.words,
    verbs: told.verbs.flatMap(({ stance, words }) => words.map((verb) => ({ verb, stance }))),
  };
  const type = '{ stance: string; verbs: readonly string[]; adjectives: readonly string[]; nouns: readonly string[] }';
  return [
    `export const stances: readonly ${type}[] = ${JSON.stringify(rows)};`,
    `export const judgements: readonly { stance: string; words: readonly string[] }[] = ${JSON.stringify(
      judgements.map(({ stance, words }) => ({ stance, words })),
    )};`,
    `export const planWords: { nouns: readonly string[]; verbs: readonly { verb: string; stance: string }[] } = ${JSON.stringify(planWords)};`,
    '',
  ].join('\n');
}

function checkAll(entries, file) {
  const [seen, spellings] = [new Map(), new Map()];
  for (const { stance, words } of entries)
    for (const phrase of words) checkMatchedPhrase(phrase, `${file}, ${stance}`, seen, spellings);
}
