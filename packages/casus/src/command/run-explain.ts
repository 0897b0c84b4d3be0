/** `casus explain`: the page of one rule, or the list of all. */
import { RULE_PAGES, RULES, type RuleElement, type RulePage } from '@casus/core';
import { checkRule } from '../audit/settings-file.js';
import { createStyle, type Style, wantsColour } from '../output/style.js';
import { pad, wrap } from '../output/wrap.js';
import { writeOut } from '../output/write-out.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';

const ELEMENTS: readonly [element: RuleElement, asks: string][] = [
  ['bearer', 'Who'],
  ['trigger', 'In which case'],
  ['response', 'Does what'],
  ['time', 'By when, and for how long'],
  ['force', 'How bound'],
  ['keeping', 'How it is kept'],
  ['text', 'The text itself'],
];

const WIDEST = 88;

export async function runExplain({ operands, switches }: Given): Promise<number> {
  const [id, ...others] = operands;
  if (others.length > 0) throw new UsageError('casus explain takes one rule at a time.');
  const asked = switches.has('no-color') ? false : switches.has('color') ? true : null;
  const style = createStyle(wantsColour(asked, process.env, process.stdout.isTTY === true));
  const width = Math.min(WIDEST, process.stdout.columns ?? 80);
  if (id === undefined) return await writeOut(listOfRules(style, width), undefined);
  checkRule(id, 'casus explain');
  const page = RULE_PAGES[id];
  const rule = RULES.find((candidate) => candidate.id === id);
  if (page === undefined || rule === undefined) return 2;
  return await writeOut(rulePage(id, `${rule.level} · ${rule.element}`, page, { style, width }), undefined);
}

function listOfRules(style: Style, width: number): string {
  const longest = Math.max(...RULES.map(({ id }) => id.length)) + 2;
  const groups = ELEMENTS.map(([element, asks]) => {
    const rows = RULES.filter((rule) => rule.element === element).flatMap(({ id, level }) =>
      wrap(RULE_PAGES[id]?.asks ?? '', width - longest - 8).map((line, i) =>
        i === 0 ? `  ${style.accent(pad(level, 6))}${pad(id, longest)}${line}` : `  ${' '.repeat(longest + 6)}${line}`,
      ),
    );
    return [style.strong(asks), ...rows].join('\n');
  });
  return `${groups.join('\n\n')}\n\n${RULES.length} rules. One of them: casus explain RULE\n`;
}

function rulePage(id: string, kind: string, page: RulePage, { style, width }: { style: Style; width: number }): string {
  const part = (title: string, words: string) =>
    [style.strong(title), ...wrap(words, width - 2).map((line) => `  ${line}`)].join('\n');
  const shown = (text: string) => text.split(/\n+/).flatMap((line) => wrap(line, width - 6));
  const example = (text: string, sign: string, finds?: string) =>
    [
      ...shown(text).map((line, i) => `  ${i === 0 ? sign : ' '} ${line}`),
      ...(finds === undefined ? [] : [`    ${style.quiet(`asks about “${finds}”`)}`]),
    ].join('\n');
  return `${[
    `${style.strong(id)}  ${style.quiet(kind)}\n${page.asks}`,
    part('Why it matters', page.why),
    part('What strengthens it', page.strengthens),
    part('Known limitations', page.limitations),
    part('When it may be meant', page.meant),
    [style.strong('Asks'), ...page.bad.map(({ text, finds }) => example(text, '?', finds))].join('\n'),
    [style.strong('Is silent'), ...page.good.map((text) => example(text, '·'))].join('\n'),
  ].join('\n\n')}\n`;
}
