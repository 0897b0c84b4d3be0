// Measures the institutional grammar of `casus code --scheme ig` on ../shared/bench/institutional-grammar: food policies whose words
// people coded as attribute, object, deontic, aim, condition and or else. Two figures for each component: F1 over all words, and the
// mean F1 over statements of the words that carry meaning, as the published figures are reckoned.
// usage: node bench/grammar.mjs [--list]      after npm run build; --list prints every statement with both codings
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readGrammar } from '../packages/core/dist/index.js';
import { createEnglish } from '../packages/english/dist/index.js';

const folder = new URL('../../shared/bench/institutional-grammar/', import.meta.url);
if (!existsSync(folder)) {
  console.log('Skipped: the coded policies are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
const list = process.argv.includes('--list');
const english = createEnglish(
  gunzipSync(readFileSync(fileURLToPath(new URL('../packages/english/weights/english.casus', import.meta.url)))),
);

const NAMES = ['Attribute', 'Object', 'Deontic', 'Aim', 'Condition', 'Orelse'];
// This coding has one kind of object, and puts recipients behind "to" under the conditions.
const theirs = (symbol, phrase) =>
  ({ A: 'Attribute', D: 'Deontic', I: 'Aim', Bdir: 'Object', Bind: phrase ? 'Condition' : 'Object', O: 'Orelse' })[
    symbol
  ] ?? 'Condition';
const PUBLISHED = {
  'NLP4GOV (semantic roles)': { Attribute: 77.2, Object: 61.2, Deontic: 94.1, Aim: 68.6 },
  'ig-tagger (another text)': { Attribute: 74, Object: 54, Deontic: 93, Aim: 84, Condition: 57 },
};
const WRITTEN = { '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '``': '“', "''": '”' };

/** Rows of a file of comma-separated values with quoted cells. */
function* rowsOf(csv) {
  const [head, ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  for (const line of lines) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
      quoted === undefined ? bare : quoted.replaceAll('""', '"'),
    );
    yield Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  }
}

/** Statements of a file: words with their codes. The sentences of one statement are numbered onwards. */
function statementsOf(csv) {
  const out = [];
  let before = Number.POSITIVE_INFINITY;
  for (const { sid, tid, word, lemma, CodeType } of rowsOf(csv)) {
    if (tid === '0') {
      if (Number(sid) <= before) out.push([]);
      before = Number(sid);
    } else out.at(-1)?.push({ word: WRITTEN[word] ?? word, lemma, code: CodeType });
  }
  return out.filter((words) => words.some(({ code }) => code !== ''));
}

/** The words as a text, each with its place in it. */
function textOf(words) {
  let text = '';
  const placed = words.map((word) => {
    if (text !== '' && !/^(?:[,.;:)\]”]|'s|')$/.test(word.word) && !/[([“]$/.test(text)) text += ' ';
    const start = text.length;
    text += word.word;
    return { ...word, start, end: text.length };
  });
  return { text, placed };
}

const STOP = new Set(
  'a an the of to in on at by for from with and or not be is are was were been being this that these those it its as shall will may must should can'.split(
    ' ',
  ),
);
const f1 = (hit, mine, gold) => (hit === 0 ? 0 : (2 * hit) / (mine + gold));
const tally = new Map(NAMES.map((name) => [name, { hit: 0, mine: 0, gold: 0, sum: 0, count: 0 }]));
let words = 0;
let right = 0;
let statements = 0;
const mistaken = new Map();

for (const file of readdirSync(folder).sort()) {
  for (const gold of statementsOf(readFileSync(new URL(file, folder), 'utf8'))) {
    statements++;
    const { text, placed } = textOf(gold);
    const coded = readGrammar(text, english).flatMap(({ components }) =>
      components.flatMap(({ symbol, words: own }) => {
        const code = theirs(symbol, own[0]?.upos === 'ADP');
        return own.map((word) => ({ ...word, code }));
      }),
    );
    const mine = placed.map(({ start, end }) => coded.find((one) => one.start < end && one.end > start)?.code ?? '');
    placed.forEach(({ word, code }, i) => {
      if (!/[\p{L}\p{N}]/u.test(word)) return;
      words++;
      if (mine[i] === code) right++;
      else {
        const key = `${code || '–'} → ${mine[i] || '–'}`;
        mistaken.set(key, (mistaken.get(key) ?? 0) + 1);
      }
      for (const name of NAMES) {
        const one = tally.get(name);
        if (code === name) one.gold++;
        if (mine[i] === name) one.mine++;
        if (code === name && mine[i] === name) one.hit++;
      }
    });
    for (const name of NAMES) {
      const meant = (codes) =>
        new Set(
          placed.flatMap(({ word, lemma }, i) =>
            codes[i] === name && /[\p{L}\p{N}]/u.test(word) && (name === 'Deontic' || !STOP.has(word)) ? [lemma] : [],
          ),
        );
      const wanted = meant(placed.map(({ code }) => code));
      if (wanted.size === 0) continue;
      const found = meant(mine);
      const one = tally.get(name);
      one.count++;
      one.sum += f1([...wanted].filter((word) => found.has(word)).length, found.size, wanted.size);
    }
    if (list) {
      const shown = (codes) => placed.map(({ word }, i) => `${word}${codes[i] ? `/${codes[i].slice(0, 3)}` : ''}`);
      console.log(`\n- ${shown(placed.map(({ code }) => code)).join(' ')}\n+ ${shown(mine).join(' ')}`);
    }
  }
}

console.log(
  `${statements} statements, ${words} words; ${((100 * right) / words).toFixed(1)} % of all words coded alike`,
);
const column = (value) => (value === undefined ? '–' : value.toFixed(1)).padStart(7);
console.log(`${'F1 in %'.padEnd(28)}${NAMES.map((name) => name.padStart(10)).join('')}`);
const line = (label, value) =>
  console.log(label.padEnd(28) + NAMES.map((name) => column(value(name)).padStart(10)).join(''));
line('here, over all words', (name) => {
  const { hit, mine, gold } = tally.get(name);
  return 100 * f1(hit, mine, gold);
});
line('  precision', (name) => (100 * tally.get(name).hit) / Math.max(1, tally.get(name).mine));
line('  recall', (name) => (100 * tally.get(name).hit) / Math.max(1, tally.get(name).gold));
line('here, mean over statements', (name) => (100 * tally.get(name).sum) / Math.max(1, tally.get(name).count));
for (const [label, figures] of Object.entries(PUBLISHED)) line(label, (name) => figures[name]);
console.log('most frequent differences, theirs → ours:');
for (const [what, count] of [...mistaken].sort((a, b) => b[1] - a[1]).slice(0, 10)) console.log(`  ${count}  ${what}`);
