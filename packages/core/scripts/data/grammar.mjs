// Compiles the components of institutional statements and the verbs whose grammar decides which component a word belongs to.
import { z } from 'zod';
import { checkPhrase } from '../phrase-list.mjs';

export const name = 'grammar';
const component = z.strictObject({
  symbol: z.string(),
  constitutive: z.string(),
  name: z.string(),
  means: z.string(),
  looked: z.string(),
});
const entry = z.union([
  z.strictObject({ components: z.array(component).nonempty(), source: z.string().min(10) }),
  z.strictObject({
    verbs: z.enum(['constitutive', 'prepositional', 'giving', 'manner']),
    source: z.string().min(10),
    words: z.array(z.string()).nonempty(),
  }),
]);

export function compile(read) {
  const list = z.array(entry).parse(read('code/grammar.yml'));
  const components = list.flatMap((item) => ('components' in item ? item.components : []));
  const symbols = new Set();
  for (const { symbol } of components) {
    if (symbols.has(symbol))
      throw new Error(`code/grammar.yml: the component ${symbol} stands there twice; keep one of the two.`);
    symbols.add(symbol);
  }
  const source = list.find((item) => 'components' in item)?.source ?? '';
  const verbs = new Map();
  for (const item of list) {
    if (!('verbs' in item)) continue;
    if (verbs.has(item.verbs))
      throw new Error(`code/grammar.yml: the list of ${item.verbs} verbs stands there twice; join its words.`);
    const seen = new Map();
    for (const word of item.words) checkPhrase(word, `code/grammar.yml, ${item.verbs}`, seen);
    verbs.set(item.verbs, item.words);
  }
  const symbol = components.map((one) => `'${one.symbol}'`).join(' | ');
  return [
    `export type GrammarSymbol = ${symbol};\n`,
    `export const grammarComponents: readonly { symbol: GrammarSymbol; constitutive: string; name: string; means: string; looked: string }[] = ${JSON.stringify(components)};\n`,
    `export const grammarSource = ${JSON.stringify(source)};\n`,
    `export const grammarVerbs: Readonly<Record<'constitutive' | 'prepositional' | 'giving' | 'manner', readonly string[]>> = ${JSON.stringify(Object.fromEntries(verbs))};\n`,
  ].join('');
}
