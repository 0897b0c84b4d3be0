// Word files of real agreements, looked at with LibreOffice: comments at their exact words in an unchanged text, and tracked changes that
// accept to the new text and reject to the old one. LibreOffice itself makes the Word files from the texts, so that none is of our making.
// Run after a build: node bench/word.mjs [--list]     --list: the comments and lines that are not as they should be
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotationsOf, hasLibreOffice, inLibreOffice, linesOf, sofficePath, trackedIn } from '../test/libreoffice.mjs';

const shared = fileURLToPath(new URL('../../shared/corpus/open/', import.meta.url));
if (!existsSync(shared)) {
  console.log('Skipped: the agreements are read from a folder "shared" beside the checkout, and there is none.');
  process.exit(0);
}
if (!hasLibreOffice) {
  console.log(`Skipped: there is no LibreOffice at ${sofficePath}; set SOFFICE to its path.`);
  process.exit(0);
}
const list = process.argv.includes('--list');
const main = fileURLToPath(new URL('../packages/casus/dist/main.js', import.meta.url));
const DOCUMENTS = [
  'A-pax-1362-minsk-memorandum.txt',
  'A-pax-1364-package-of-measures-for-the-implementation-of-the-minsk-agree.txt',
  'A-nl-bwbv0005845-protocol-to-the-north-atlantic-treaty-on-the-accession.md',
  'A-nl-bwbv0005844-protocol-to-the-north-atlantic-treaty-on-the-accession.md',
  'A-nl-bwbv0005760-north-atlantic-treaty.md',
  'A-pax-1966-agreement-on-cessation-of-hostilities-south-sudan.txt',
  'A-pax-867-framework-agreement-on-the-bangsamoro.txt',
  'A-nl-bwbv0002240-agreement-concerning-the-sovereignty-independence-terri.md',
];
const PAIRS = [
  [0, 1],
  [2, 3],
  [5, 6],
];
const folder = mkdtempSync(join(tmpdir(), 'casus-word-'));
const at = (name) => join(folder, name);
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const casus = (...words) => {
  const { status, stderr } = spawnSync(process.execPath, [main, ...words], { cwd: folder, encoding: 'utf8' });
  if (status === 2) throw new Error(stderr);
};

/** Paragraphs at blank lines, headings by their signs, and items with their dashes as a list. */
function html(text) {
  const blocks = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '' && !block.startsWith('<meta'));
  const body = blocks.map((block) => {
    const heading = /^#+\s*(.*)$/.exec(block);
    if (heading !== null) return `<h2>${escaped(heading[1])}</h2>`;
    return /^[-•]\s/.test(block) ? `<ul><li>${escaped(block.slice(2))}</li></ul>` : `<p>${escaped(block)}</p>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body>${body.join('\n')}</body></html>`;
}

try {
  for (const [i, name] of DOCUMENTS.entries())
    writeFileSync(at(`${i}.html`), html(readFileSync(join(shared, name), 'utf8')));
  await inLibreOffice(DOCUMENTS.map((_, i) => ({ from: at(`${i}.html`), to: at(`${i}.docx`), as: 'docx' })));
  const jobs = [];
  DOCUMENTS.forEach((_, i) => {
    casus('audit', `${i}.docx`, '-o', `${i}-reviewed.docx`, '--fail-on', 'never', '--quiet');
    casus('audit', `${i}.docx`, '--format', 'json', '-o', `${i}.json`, '--fail-on', 'never', '--quiet');
    jobs.push(
      { from: at(`${i}.docx`), to: at(`${i}.txt`), as: 'txt' },
      { from: at(`${i}-reviewed.docx`), to: at(`${i}-reviewed.txt`), as: 'txt' },
      { from: at(`${i}-reviewed.docx`), to: at(`${i}-reviewed.fodt`), as: 'fodt' },
    );
  });
  for (const [o, n] of PAIRS) {
    const redline = `${o}-${n}.docx`;
    casus('compare', `${o}.docx`, `${n}.docx`, '-o', redline, '--quiet');
    jobs.push(
      { from: at(redline), to: at(`${o}-${n}-accepted.txt`), as: 'txt', changes: 'Accept' },
      { from: at(redline), to: at(`${o}-${n}-rejected.txt`), as: 'txt', changes: 'Reject' },
      { from: at(redline), to: at(`${o}-${n}.fodt`), as: 'fodt' },
    );
  }
  await inLibreOffice(jobs);
  DOCUMENTS.forEach(reviewed);
  for (const [o, n] of PAIRS) redlined(o, n);
} finally {
  rmSync(folder, { recursive: true });
}

function reviewed(name, i) {
  const folded = (words) =>
    words
      .replace(/\[\d+\]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const { findings } = JSON.parse(readFileSync(at(`${i}.json`), 'utf8')).documents[0];
  const left = annotationsOf(at(`${i}-reviewed.fodt`)).map(({ lines, words }) => `${lines[0] ?? ''}: ${folded(words)}`);
  let exact = 0;
  for (const { level, what, words } of findings) {
    const told = `${level[0].toUpperCase()}${level.slice(1)}: ${what}: ${folded(words)}`;
    const found = left.indexOf(told);
    if (found >= 0) {
      left.splice(found, 1);
      exact++;
    } else if (list) console.log(`  not there: ${told}`);
  }
  if (list) for (const other of left) console.log(`  instead: ${other}`);
  const same = JSON.stringify(linesOf(at(`${i}.txt`))) === JSON.stringify(linesOf(at(`${i}-reviewed.txt`)));
  console.log(
    `${name}: ${exact} of ${findings.length} comments at their exact words, text ${same ? 'unchanged' : 'CHANGED'}`,
  );
}

function redlined(o, n) {
  const { insertions, deletions } = trackedIn(at(`${o}-${n}.fodt`));
  const same = (one, other) => {
    const [a, b] = [linesOf(at(one)), linesOf(at(other))];
    const wrong = a.map((line, i) => [line, b[i] ?? '']).filter(([x, y]) => x !== y);
    if (list)
      for (const [x, y] of wrong.slice(0, 10))
        console.log(`  is:     ${x.slice(0, 150)}\n  should: ${y.slice(0, 150)}`);
    return wrong.length === 0 && a.length === b.length
      ? 'as it should be'
      : `${wrong.length} of ${b.length} lines are others`;
  };
  console.log(
    `${DOCUMENTS[o]} → ${DOCUMENTS[n]}: ${insertions} insertions, ${deletions} deletions; all accepted ${same(`${o}-${n}-accepted.txt`, `${n}.txt`)}; all rejected ${same(`${o}-${n}-rejected.txt`, `${o}.txt`)}`,
  );
}
