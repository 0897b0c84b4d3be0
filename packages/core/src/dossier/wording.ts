/** From the words of an item to what they are compared by: their content words, bare of grammar and of endings. */

/** The same words in the same order give the same key, whatever the quotation marks, the case and the spacing. */
export function wordingKey(words: string): string {
  return wordsOf(words).join(' ');
}

/** Distinct content words by their stems. */
export function contentWords(words: string): Set<string> {
  return new Set(
    wordsOf(words)
      .filter((word) => !EMPTY.has(word))
      .map(stemOf),
  );
}

export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      // A comma or a point between digits belongs to the number.
      .replace(/(\d)[,.](?=\d{3}\b)/g, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

export interface Overlap {
  shared: number;
  /** Share of the shorter one's words that the other has, too. */
  contained: number;
}

export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Overlap {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return { shared, contained: small.size === 0 ? 0 : shared / small.size };
}

/** Regular endings only, so that “deploys”, “deployed” and “deploying” meet; a stem is no word and is shown to nobody. */
function stemOf(word: string): string {
  if (word.length <= 4 || /\d/.test(word)) return word;
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|ed|ment|ion)$/, '')
    .replace(/e$/, '');
}

/** Closed-class English words, and verbs of saying and binding, which tell how a thing is told and not what it is. */
const EMPTY = new Set(
  (
    'a an the this that these those and or nor but if as of in on at by to for from with without within into onto over ' +
    'under about between among after before during until since than then there here it its he him his she her they them ' +
    'their we us our you your i me my who whom whose which what when where while because so not no any all each every both ' +
    'either neither such other same own only also more most some be is are was were been being am have has had having do ' +
    'does did done will would shall should can could may might must ought need say says said saying tell tells told add ' +
    'adds added state states stated agree agrees agreed undertake undertakes pledge pledges pledged promise promises ' +
    'promised commit commits committed ready willing include includes including included provide provides party parties ' +
    'government country countries'
  ).split(' '),
);
