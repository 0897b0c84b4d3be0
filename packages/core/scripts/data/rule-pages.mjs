// Compiles the heads of the audit's rules into their pages and the tests' examples. A rule without one of the parts is refused.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../src/audit/rules/', import.meta.url);
export const name = 'rule-pages';

/** The parts of a rule's head, in their order, and the field that each fills. */
const PARTS = [
  ['Why it matters', 'why'],
  ['What strengthens it', 'strengthens'],
  ['Known limitations', 'limitations'],
  ['When it may be meant', 'meant'],
];

export function compile() {
  const pages = Object.fromEntries(ruleFiles().map((file) => [file.replace(/\.ts$/, ''), pageOf(file)]));
  const type =
    '{ asks: string; why: string; strengthens: string; limitations: string; meant: string; bad: readonly { text: string; finds: string }[]; good: readonly string[] }';
  return `/** What each rule asks and why, from the head of its file. */\nexport interface RulePage ${type}\nexport const RULE_PAGES: Readonly<Record<string, RulePage>> = ${JSON.stringify(pages)};\n`;
}

export function ruleFiles() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function pageOf(file) {
  const id = file.replace(/\.ts$/, '');
  const source = readFileSync(new URL(file, folder), 'utf8');
  const head = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1];
  if (head === undefined)
    throw new Error(`audit/rules/${file} does not begin with its head; write what it asks, why, and examples.`);
  const lines = head.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const first = lines[0] ?? '';
  if (!first.startsWith(`${id} — `))
    throw new Error(`audit/rules/${file}: the first line has to be "${id} — " and the question.`);
  const page = { asks: first.slice(id.length + 3) };
  const text = lines.slice(1).join('\n');
  for (const [title, field] of PARTS) {
    const part = new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |^@|$(?![\\s\\S]))`, 'm').exec(text)?.[1]?.trim();
    if (!part) throw new Error(`audit/rules/${file}: its head has no part "## ${title}".`);
    page[field] = part.replace(/\s*\n\s*/g, ' ');
  }
  page.bad = examples(text, 'bad').map((example) => {
    const finds = /\s*<!-- finds: "([^"]+)" -->/.exec(example);
    if (finds === null) throw new Error(`audit/rules/${file}: a bad example does not say <!-- finds: "…" -->.`);
    return { text: example.replace(finds[0], ''), finds: finds[1] };
  });
  page.good = examples(text, 'good');
  if (page.bad.length < 2 || page.good.length < 2)
    throw new Error(`audit/rules/${file}: its head needs at least two bad and two good examples.`);
  if (!source.includes(`id: '${id}'`)) throw new Error(`audit/rules/${file}: its rule has to have the id "${id}".`);
  return page;
}

/** An example runs to the next one; each of its lines is a line of the text, with blank lines between paragraphs. */
function examples(text, kind) {
  return [...text.matchAll(new RegExp(`^@${kind}\\n?([\\s\\S]*?)(?=^@|$(?![\\s\\S]))`, 'gm'))].map(([, body]) =>
    body.trim().replace(/\n(?!\n)/g, (_, at, all) => (all[at - 1] === '\n' ? '\n' : '\n')),
  );
}
