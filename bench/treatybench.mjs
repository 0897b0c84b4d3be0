// Measures which obligations are read on ../shared/bench/treatybench, extraction: provisions of treaties with a list of type, actor and
// action. Printed beside the published scores of language models, which were asked for the same list.
// usage: node bench/treatybench.mjs [--list]      after npm run build; --list prints every provision with both lists
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { elementValue, readDocument, readGrammar, readSources } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const file = new URL('../../shared/bench/treatybench/extraction-dev.jsonl', import.meta.url);
if (!existsSync(file)) {
  console.log('Skipped: the provisions are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const list = process.argv.includes('--list');
const english = createEnglish(
  gunzipSync(readFileSync(fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url)))),
);

// Their list has no hopes: what "should" be done is an obligation in it, and what "may" be done a right.
const TYPES = { duty: 'obligation', prohibition: 'prohibition', permission: 'right', aspiration: 'obligation' };

/** Their benchmark's own measure: an item counts 1 from F1 .6 on, and a half from .3 on. */
const share = (f1) => (f1 >= 0.6 ? 1 : f1 >= 0.3 ? 0.5 : 0);
const PUBLISHED =
  'Opus 4.5 64, Sonnet 4 59, GPT-4o 59, GPT-5.2 48, Gemini 2.5 Pro 41, o3-mini 32, Grok 4.1 30 (all items, by likeness of meaning)';
/** Actions are told in other words than the provision's; their older scorer takes such a share of common words for the same. */
const SAME = 0.4;

const STOP = new Set(
  'a an the of to in on at by for from with and or not be is are any all each every its their it as that which this such other or'.split(
    ' ',
  ),
);
const stem = (word) =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/(?:ation|ition|ion|ment)$/, '')
    .replace(/e$/, '');
const bag = (words) =>
  new Set(
    words
      .toLowerCase()
      .match(/[a-z0-9-]+/g)
      ?.filter((word) => !STOP.has(word))
      .map(stem) ?? [],
  );
const jaccard = (a, b) => {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : common / (a.size + b.size - common);
};
/** Share of the wanted words that ours hold: a quotation is longer than a summary of it. */
const held = (wanted, mine) => [...wanted].filter((word) => mine.has(word)).length / Math.max(1, wanted.size);

async function read(text) {
  const [source] = await readSources(new TextEncoder().encode(text), { document: 'provision.txt' });
  const reading = readDocument({ ...source, kind: 'agreement', language: 'en' }, english);
  return reading.commitments.map((commitment) => ({
    type: TYPES[elementValue(commitment.modality)] ?? 'other',
    quote: commitment.quote.map((range) => text.slice(...range)).join(' '),
    actor:
      commitment.bearer.state === 'stated'
        ? commitment.bearer.quotes.map((range) => text.slice(...range)).join(' ')
        : '',
    subject: subjectOf(commitment.quote, text),
  }));
}

/** The words that institutional grammar takes for the actor of the statement in a quote. */
function subjectOf([first], text) {
  const found = readGrammar(text, english, [[0, text.length]]).find(({ components }) =>
    components.some(
      ({ symbol, words }) => symbol === 'I' && words.some(({ start }) => start >= first[0] && start < first[1]),
    ),
  );
  const own = found?.components.find(({ symbol }) => symbol === 'A');
  return own === undefined ? '' : own.words.map(({ text: word }) => word).join(' ');
}

/** Pairs the lists, the most alike first, each item once. */
function paired(gold, mine, like) {
  const all = gold.flatMap((_, g) => mine.map((__, m) => ({ g, m, value: like(gold[g], mine[m]) })));
  const pairs = [];
  for (const one of all.sort((a, b) => b.value - a.value))
    if (one.value > 0 && !pairs.some(({ g, m }) => g === one.g || m === one.m)) pairs.push(one);
  return pairs;
}

const items = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const sum = {
  gold: 0,
  covered: 0,
  mine: 0,
  strict: 0,
  held: 0,
  pairs: 0,
  type: 0,
  actor: 0,
  whole: 0,
  shareStrict: 0,
  shareHeld: 0,
};
for (const { id, source, input, target } of items) {
  const gold = JSON.parse(target);
  const mine = await read(input);
  sum.gold += gold.length;
  sum.mine += mine.length;
  const strict = paired(gold, mine, (a, b) => jaccard(bag(`${a.actor} ${a.action}`), bag(b.quote))).filter(
    ({ value }) => value >= SAME,
  );
  const loose = paired(gold, mine, (a, b) => held(bag(a.action), bag(b.quote))).filter(({ value }) => value >= 0.5);
  sum.strict += strict.length;
  sum.held += loose.length;
  sum.covered += gold.filter(({ action }) => mine.some(({ quote }) => held(bag(action), bag(quote)) >= 0.5)).length;
  const f1 = (hits) => (2 * hits) / Math.max(1, gold.length + mine.length);
  sum.shareStrict += share(f1(strict.length));
  sum.shareHeld += share(f1(loose.length));
  for (const { g, m } of loose) {
    sum.pairs++;
    const type = gold[g].type === mine[m].type;
    const wanted = bag(gold[g].actor);
    const actor = held(wanted, bag(`${mine[m].actor} ${mine[m].subject}`)) >= 0.5;
    if (type) sum.type++;
    if (actor) sum.actor++;
    if (type && actor) sum.whole++;
    else if (!list)
      console.log(
        `  ${id}: ${gold[g].type}, ${gold[g].actor}: ${gold[g].action} | ours ${mine[m].type}, ${mine[m].subject || mine[m].actor || 'nobody'}`,
      );
  }
  if (list) {
    console.log(`\n${id} ${source}\n  ${input}`);
    for (const one of gold) console.log(`  - ${one.type}, ${one.actor}: ${one.action}`);
    for (const one of mine) console.log(`  + ${one.type}, ${one.subject || one.actor || 'nobody'}: ${one.quote}`);
  } else if (loose.length < gold.length || mine.length > gold.length)
    console.log(`  ${id}: ${gold.length} wanted, ${mine.length} read, ${loose.length} of them the same`);
}
const percent = (part, whole) => ((100 * part) / Math.max(1, whole)).toFixed(1);
const line = (label, hits) =>
  console.log(
    `${label.padEnd(58)} P ${percent(hits, sum.mine)}  R ${percent(hits, sum.gold)}  F1 ${percent(2 * hits, sum.mine + sum.gold)}`,
  );
console.log(`${items.length} provisions, ${sum.gold} items wanted, ${sum.mine} read`);
console.log(
  `wanted actions that stand in a quote, where one quote may hold several: ${percent(sum.covered, sum.gold)}`,
);
line('actions of which the quote holds half the words or more', sum.held);
line(`actions with ${SAME} of all words in common`, sum.strict);
console.log(
  `of the first: type right ${percent(sum.type, sum.pairs)}, actor right ${percent(sum.actor, sum.pairs)}, both ${percent(sum.whole, sum.pairs)}`,
);
console.log(
  `share of items by their measure: ${percent(sum.shareHeld, items.length)} by words held, ${percent(sum.shareStrict, items.length)} by words in common`,
);
console.log(`published: ${PUBLISHED}`);
