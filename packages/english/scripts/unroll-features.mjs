// Writes ../src/generated/move-sums.ts from the features in ../src/parse-features.ts: the same keys, but the weights at each are
// added up as it is made. With keys that are written down first and looked up by a loop the whole engine takes a sixth more
// time. Written by a script, so that a feature is defined once, for training and for reading.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const source = readFileSync(new URL('../src/parse-features.ts', import.meta.url), 'utf8');
const generated = new URL('../src/generated/', import.meta.url);

function numberOf(name) {
  const [, value] = source.match(new RegExp(`^(?:export )?const ${name} = (\\d+);`, 'm')) ?? [];
  if (value === undefined) throw new Error(`parse-features.ts names no number ${name}.`);
  return Number(value);
}

/**
 * Rows have four weights of four bits. Two of them are added up at once in eight bits each, which hold sixteen rows; then they
 * are moved on to sixteen bits each, which hold them all.
 */
const TOGETHER = 16;
const MOVED_ON = [
  '  even += (low & 0xff) | ((low & 0xff00) << 8);',
  '  odd += (high & 0xff) | ((high & 0xff00) << 8);',
];

/** The function `name` of parse-features.ts as one that adds up: its first `words` keys have words in them. */
function unrolled(name, words, count) {
  const start = source.indexOf(`export function ${name}(w: Words, c: Focus, keys: Int32Array): void {\n`);
  const body = source.slice(source.indexOf('\n', start) + 1, source.indexOf('\n}\n', start));
  const lines = [];
  let made = 0;
  for (const line of body.split('\n')) {
    const [, key] = line.match(/^ {2}keys\[k\+\+\] = (.*);$/) ?? [];
    if (/^ {2}let k = \w+;$/.test(line)) {
      for (const sum of ['key', 'row', 'low', 'high', 'even', 'odd']) lines.push(`  let ${sum} = 0;`);
    } else if (key === undefined) lines.push(line);
    else {
      lines.push(`  key = ${key};`);
      const place = 'Math.imul(key ^ (key >>> 15), rowMixer) >>>';
      // "Or" adds here, as `wordRows` has no bits in common with the place, and keeps the sum a small integer for the compiler.
      lines.push(`  row = table[${made < words ? `${place} wordShift` : `wordRows | (${place} classShift)`}];`);
      lines.push('  low += row & 0x0f0f;', '  high += (row >>> 4) & 0x0f0f;');
      made++;
      if (made === count) lines.push(...MOVED_ON);
      else if (made % TOGETHER === 0) lines.push(...MOVED_ON, '  low = 0;', '  high = 0;');
    }
  }
  if (start < 0 || made !== count) throw new Error(`parse-features.ts has ${made} keys in ${name}, not ${count}.`);
  const signature = `export function ${name.replace('Features', 'Sums')}(w: Words, c: Focus, table: Uint16Array, sums: Int32Array): void {`;
  return [signature, ...lines, '  sums[0] = even;', '  sums[1] = odd;', '}'].join('\n');
}

const parts = [
  `/** Written by scripts/unroll-features.mjs. Adds up the weights of a parser configuration's features, two moves to an integer. */
import { classShift, rowMixer, wordRows, wordShift } from '../move-rows.js';
import { distanceOf, type Focus, mixer, noTag, noWord } from '../parse-features.js';
import type { Words } from '../words.js';`,
  unrolled('pairFeatures', numberOf('pairWords'), numberOf('pairWords') + numberOf('pairClasses')),
  unrolled('treeFeatures', numberOf('treeWords'), numberOf('treeWords') + numberOf('treeClasses')),
];
mkdirSync(generated, { recursive: true });
writeFileSync(new URL('move-sums.ts', generated), `${parts.join('\n\n')}\n`);
