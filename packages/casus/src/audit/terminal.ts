/** The findings of an audit for a terminal: what, the clause with its words underlined, why, and what to do. */
import type { LikeElement, RuleElement } from '@casus/core';
import { cells } from '../output/cells.js';
import { asTyped } from '../output/closing.js';
import { count } from '../output/count.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import type { Style } from '../output/style.js';
import { pad, wrap } from '../output/wrap.js';
import { type AuditedDocument, type AuditRun, openFindings, type ShownFinding } from './audited.js';
import { clauseAround } from './clause-around.js';
import { lineOf } from './line-of.js';
import { underlined } from './underlined.js';

export interface TerminalPage {
  width: number;
  style: Style;
}

export function auditForTerminal(run: AuditRun, page: TerminalPage): string {
  const blocks = run.documents.flatMap((document) =>
    openFindings(document).map((finding) => block(document, finding, page)),
  );
  return `${[...blocks, ...closing(run, page)].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function block({ reading }: AuditedDocument, finding: ShownFinding, { width, style }: TerminalPage): string[] {
  const { level, what, rule, place, range, why, help, related } = finding;
  const title = `${level}  ${what}`;
  const gap = Math.max(2, width - cells(title) - cells(rule));
  const head =
    cells(title) + cells(rule) + 2 <= width
      ? [`${style.accent(level)}  ${style.strong(what)}${' '.repeat(gap)}${style.quiet(rule)}`]
      : [`${style.accent(level)}  ${style.strong(what)}`, `     ${style.quiet(rule)}`];
  const where = [
    place === '' ? 'the whole text' : place,
    `${harmless(reading.document)}:${lineOf(reading.text, range[0]).line}`,
  ];
  const marks = [
    { range, sign: '━' as const },
    ...related.map((other) => ({ range: other.range, sign: '─' as const })),
  ];
  const clause = underlined(reading.text, clauseAround(reading.text, range), marks, width - 6);
  const told = (label: string, words: string) =>
    wrap(words, width - 12).map((line, i) =>
      i === 0
        ? `  ${style.quiet('├─')} ${style.quiet(pad(label, 6))} ${line}`
        : `  ${style.quiet('│')}         ${line}`,
    );
  const compared = comparedBy(reading.document, finding);
  const seen = related.flatMap((other) =>
    told(
      'see',
      `${other.what}: “${harmlessProse(reading.text.slice(...other.range)).slice(0, 80)}”, line ${lineOf(reading.text, other.range[0]).line}`,
    ),
  );
  return [
    ...head,
    `  ${style.quiet('╭─')} ${where.filter((part) => part !== '').join(style.quiet(' · '))}`,
    ...clause.map((line) => `  ${style.quiet('│')}  ${/^[\s━─]+$/.test(line) ? style.accent(line) : line}`),
    ...told('why', why),
    ...seen,
    ...told('help', help),
    ...(compared === null ? [] : told('like', `comparable wording: casus like ${compared}`)),
    `  ${style.quiet('╰─')} ${style.quiet('more')}   casus explain ${rule}`,
  ];
}

/** Elements of a clause for which precedents show how others put it. */
const COMPARABLE: Readonly<Partial<Record<RuleElement, LikeElement>>> = {
  bearer: 'bearer',
  trigger: 'trigger',
  response: 'response',
  time: 'deadline',
};

/** The words behind `casus like` that show comparable wording; null where the finding is about no clause, or there is no file to name. */
function comparedBy(document: string, { element, commitment, place }: ShownFinding): string | null {
  const compared = COMPARABLE[element];
  if (compared === undefined || commitment === null || place === '' || document === '-') return null;
  return `"${place}" ${asTyped(harmless(document))} -e ${compared}`;
}

function closing(run: AuditRun, { width, style }: TerminalPage): string[][] {
  const found = run.documents.flatMap(openFindings);
  const of = (level: string) => found.filter((finding) => finding.level === level).length;
  const accepted = run.documents.flatMap(({ findings }) => findings).length - found.length;
  const asked = Math.max(0, ...run.documents.map((document) => document.asked.length));
  const bound = run.documents.reduce((sum, { reading }) => sum + reading.commitments.length, 0);
  const stale = run.stale.map(
    ({ rule, place, document }) =>
      `The acceptance of ${rule} at ${place || 'the whole text'} in ${harmless(document)} no longer applies: its words have changed.`,
  );
  const sum = `${count(of('gap'), 'gap')}, ${count(of('soft'), 'soft', 'soft')}, ${count(of('note'), 'note')} in ${count(bound, 'commitment')} · ${count(asked, 'rule')} asked · ${accepted} accepted`;
  const none =
    bound === 0
      ? ['No commitment was found: looked for duties, prohibitions, permissions and declarations of named parties.']
      : [];
  return [
    [...stale, ...none].flatMap((line) => wrap(line, width)),
    wrap(sum.replace(/\bno (gaps|softs?|notes)\b/g, '0 $1'), width).map(style.strong),
  ].filter((lines) => lines.length > 0);
}
