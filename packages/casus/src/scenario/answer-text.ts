/** An answered scenario for a terminal: who is bound, doubtful or silent, to what, by when, because of what, and what would change it. */
import { type AnswerRow, isoDay, type Reason, type ScenarioAnswer } from '@casus/core';
import { count } from '../output/count.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import { inWords } from '../output/in-words.js';
import { partyInWords } from '../output/labels.js';
import type { Style } from '../output/style.js';
import { pad, wrap } from '../output/wrap.js';
import { PERFORMANCE_WORDS } from './performance-words.js';
import { reasonTree } from './reason-tree.js';

export interface AnswerPage {
  style: Style;
  width: number;
  /** All reasons instead of the few that decide, and those who are silent too. */
  trace: boolean;
}

/** Bearers of one commitment whose answer is the same stand in one row. */
interface Group extends AnswerRow {
  bearers: string[];
}

const ORDER = ['bound', 'doubtful', 'silent'];
const MOST_REASONS = 3;

export function answerText(answer: ScenarioAnswer, page: AnswerPage): string {
  const { style, width } = page;
  const lines = [
    ...wrap(harmlessProse(answer.name), width).map(style.strong),
    ...wrap(harmlessProse(answer.question), width),
    style.quiet(`As of ${answer.asOf}`),
  ];
  const groups = groupsOf(answer, page.trace);
  const silent = groups.filter(({ verdict }) => verdict === 'silent');
  for (const group of groups) {
    if (group.verdict === 'silent' && !page.trace && !concerned(group, answer)) continue;
    lines.push('', ...groupLines(group, page));
  }
  const hidden = page.trace ? 0 : silent.filter((group) => !concerned(group, answer)).length;
  if (hidden > 0) lines.push('', style.quiet(`${count(hidden, 'more answer')} silent; --trace shows them.`));
  for (const { bearer, duty, prohibition } of answer.clashes.slice(0, 10)) {
    lines.push(
      '',
      ...wrap(harmless(`${bearer} is bound both by ${duty} and, the other way, by ${prohibition}.`), width),
    );
  }
  for (const { expected, met, instead } of answer.expectations) {
    const said = `${expected.bearer}, ${expected.commitment}${expected.to === undefined ? '' : ` to ${expected.to}`}: ${expected.verdict}`;
    lines.push(
      met
        ? style.quiet(`as expected  ${harmless(said)}`)
        : `${style.accent('not as expected')}  ${harmless(said)}, but ${harmless(instead ?? '')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** With the whole trace each bearer stands alone, since its reasons are its own. */
function groupsOf({ rows }: ScenarioAnswer, trace: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const how = row.occurrences.map(({ due, performance }) => `${due.words}${performance}`).join();
    const key = [
      trace ? row.bearer : '',
      row.commitment,
      row.beneficiary,
      row.verdict,
      how,
      row.because.map(({ stage, truth }) => stage + truth).join(),
    ].join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...row, bearers: [row.bearer] });
    else known.bearers.push(row.bearer);
  }
  // What a case has brought comes before what is owed at all times.
  const general = ({ occurrences }: Group) => (occurrences.some(({ trigger }) => trigger !== null) ? 0 : 1);
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || general(a) - general(b),
  );
}

/** Who is silent matters where the commitment, or the party it is owed to, came into question at all. */
function concerned({ commitment }: Group, { expectations, rows }: ScenarioAnswer): boolean {
  return (
    expectations.some(({ expected }) => commitment.includes(expected.commitment)) ||
    new Set(rows.map((row) => row.commitment)).size <= 12
  );
}

function groupLines(group: Group, { style, width, trace }: AnswerPage): string[] {
  const { verdict, bearers, beneficiary, commitment, says, occurrences, because, wouldChange, derivation } = group;
  const head = `${pad(verdict, 9)}${inWords(bearers.map(partyInWords))}${beneficiary === null ? '' : ` to ${partyInWords(beneficiary)}`}`;
  const indented = (label: string, words: string): string[] =>
    wrap(harmlessProse(words), width - 20).map(
      (line, i) => `         ${i === 0 ? style.quiet(pad(label, 11)) : ' '.repeat(11)}${line}`,
    );
  const lines = wrap(head, width).map((line, i) => (i === 0 ? style.strong(line) : `         ${line}`));
  lines.push(...indented('by', commitment), ...indented('to what', says));
  // What may have fallen due on a day that nobody knows says nothing beside what did.
  const certain = occurrences.filter(({ activated }) => Number.isFinite(activated.last));
  for (const { due, performance, performed } of (certain.length > 0 ? certain : occurrences).slice(0, 5)) {
    if (due.words === 'no time is given' && performance === 'not-known') continue;
    const instant = due.instant === undefined ? '' : `, ${due.instant}`;
    const done = performed === null ? '' : `; done on ${isoDay(performed)}`;
    lines.push(...indented('by when', `${due.words}${instant}${done}; ${PERFORMANCE_WORDS[performance]}`));
  }
  const tree = trace && derivation !== undefined ? reasonTree(derivation.because, { style, width: width - 20 }) : null;
  const reasons = tree === null ? because.slice(0, MOST_REASONS) : [];
  for (const [index, line] of (tree ?? []).entries())
    lines.push(`         ${index === 0 ? style.quiet(pad('because', 11)) : ' '.repeat(11)}${line}`);
  for (const [index, reason] of reasons.entries())
    lines.push(...indented(index === 0 ? 'because' : '', reasonWords(reason)));
  const changes = trace ? wouldChange : wouldChange.slice(0, MOST_REASONS);
  for (const [index, change] of changes.entries()) lines.push(...indented(index === 0 ? 'would be' : '', change));
  return lines;
}

function reasonWords({ says, because, source }: Reason): string {
  const sources = [...new Set([source, ...because.map((inner) => inner.source)].filter((one) => one !== undefined))];
  return `${says}${sources.length === 0 ? '' : ` [${sources.join('; ')}]`}`;
}
