/** Coverage for a terminal: eats the table, gives its gaps in sentences, then for each beneficiary and trigger who is bound when and how strongly. */
import type { CoverageTable, TableStretch } from '@casus/core';
import { harmless, harmlessProse } from '../output/harmless.js';
import { pad, wrap } from '../output/wrap.js';
import type { ScenarioPage } from '../scenario/scenario-page.js';
import { beneficiaryGroups, clausesWords, stepWords, type TriggerGroup } from './coverage-view.js';

export function coverageForTerminal(table: CoverageTable, { style, width }: ScenarioPage): string {
  const { from, to, asOf, steps, says, assumed, open, instruments } = table;
  const prose = (words: string) => wrap(harmlessProse(words), width);
  const lines = [
    style.strong(`Who would be bound if the case came, ${from} to ${to}`),
    ...(asOf === null ? [] : [style.quiet(`As known on ${asOf}`)]),
    ...prose(steps.map(({ step, means }) => `${step} ${means}`).join(' · ')).map(style.quiet),
    '',
    style.strong('Gaps'),
    ...(says.length === 0
      ? prose(noGap(table))
      : says.slice(0, MOST_GAPS).flatMap((sentence) => hung('–', sentence, width))),
    ...(says.length > MOST_GAPS
      ? prose(
          `And ${says.length - MOST_GAPS} more; --beneficiary narrows them down, --format json or html has all.`,
        ).map(style.quiet)
      : []),
  ];
  const groups = beneficiaryGroups(table);
  const each = groups.length <= MOST_WITH_EACH;
  for (const group of groups) {
    lines.push('', ...prose(group.names).map(style.strong));
    for (const trigger of group.triggers) lines.push(...triggerLines(trigger, { style, width, each, instruments }));
  }
  if (!each) lines.push('', style.quiet('Name one with --beneficiary to see each guarantor.'));
  lines.push(
    '',
    ...instruments.flatMap((one) => prose(instrumentWords(one))).map(style.quiet),
    ...prose(takenForGranted({ assumed, open })).map(style.quiet),
  );
  return `${lines.join('\n')}\n`;
}

/** Of nobody, or of each with something stronger than to consult. */
export function noGap({ rows }: Pick<CoverageTable, 'rows'>): string {
  return rows.length === 0
    ? 'These texts promise nobody anything in any case.'
    : 'In every case that these texts speak of, somebody is bound to more than to consult, all the time.';
}

export function takenForGranted({ assumed, open }: Pick<CoverageTable, 'assumed' | 'open'>): string {
  const taken = assumed.length === 0 ? '' : ` Taken for granted: ${assumed.map(unended).join('; ')}.`;
  const doubt = open.length === 0 ? '' : ` Doubtful because nobody says whether: ${open.map(unended).join('; ')}.`;
  return `Asked is what each would be bound to if the case came as the text describes it; exceptions that nobody has invoked do not count.${taken}${doubt}`;
}

/** Without a full stop of its own. */
const unended = (words: string) => words.replace(/[.;]+(\)?)$/, '$1');

/** More sentences than these are no overview any more. */
const MOST_GAPS = 12;

const INDENT = 4;

function triggerLines(
  { triggers, anybody, guarantors }: TriggerGroup,
  {
    style,
    width,
    each,
    instruments,
  }: Pick<ScenarioPage, 'style' | 'width'> & { each: boolean; instruments: CoverageTable['instruments'] },
): string[] {
  const lines = wrap(harmless(triggers), width - 2).map((line) => `  ${line}`);
  lines.push(
    ...anybody.flatMap((stretch) =>
      stretchLines(stretch, 'anybody', width).map((line, i) => (i === 0 ? style.accent(line) : line)),
    ),
  );
  if (!each) return lines;
  // Clauses that bind all of them alike are named once, below the last.
  const shared = new Set(guarantors.map(({ by }) => by.join('; '))).size === 1;
  for (const [index, { names, stretches, by }] of guarantors.entries()) {
    for (const stretch of stretches.filter(({ perhaps }) => perhaps > 0))
      lines.push(...stretchLines(stretch, names, width));
    if (shared && index < guarantors.length - 1) continue;
    const clauses = besideDays(`by ${clausesWords(by, instruments, MOST_CLAUSES)}`, width);
    lines.push(...clauses.map(style.quiet));
  }
  return lines;
}

/** More clauses than these are left to the other formats. */
const MOST_CLAUSES = 6;

/** Longer lists are told as a whole; asked for one beneficiary, each guarantor is. */
const MOST_WITH_EACH = 6;

/** The course of its parties, where it is one; else the first and how many others there are. */
export function instrumentWords({ title, standing }: CoverageTable['instruments'][number]): string {
  const [first = 'no party is known', ...others] = standing;
  const more = others.length === 0 ? '' : `; ${others.length} other courses of its parties`;
  return `${title}: ${others.length <= 2 ? standing.join('; ') || first : first + more}.`;
}

const STEP = 5;
const DAYS = 25;

function stretchLines(stretch: TableStretch, who: string, width: number): string[] {
  const head = `${' '.repeat(INDENT)}${pad(stepWords(stretch), STEP)}${pad(`${stretch.from}/${stretch.to}`, DAYS)}`;
  const names = besideDays(who, width);
  if (isNarrow(width)) return [head.trimEnd(), ...names];
  const [first = '', ...more] = names;
  return [head + first.trimStart(), ...more];
}

/** Words in the column behind the days; on a narrow terminal below them. */
function besideDays(words: string, width: number): string[] {
  const indent = isNarrow(width) ? INDENT + STEP : INDENT + STEP + DAYS;
  return wrap(harmlessProse(words), width - indent).map((line) => ' '.repeat(indent) + line);
}

const isNarrow = (width: number) => width < 64;

function hung(mark: string, words: string, width: number): string[] {
  return wrap(harmlessProse(words), width - 2).map((line, i) => `${i === 0 ? mark : ' '} ${line}`);
}

/** One stretch a line, in words, for screen readers and logs. */
export function coverageInSentences(table: CoverageTable): string {
  const means = (step: number) => table.steps.find((one) => one.step === step)?.means ?? '';
  const strength = ({ sure, perhaps }: TableStretch) =>
    sure === perhaps ? means(sure) : `surely ${means(sure)}, perhaps ${means(perhaps)}`;
  const lines = [
    `Who would be bound if the case came, from ${table.from} to ${table.to}${table.asOf === null ? '' : `, as known on ${table.asOf}`}.`,
    ...(table.says.length === 0 ? [noGap(table)] : table.says.map((sentence) => `Gap: ${sentence}`)),
    ...beneficiaryGroups(table).flatMap(({ names, triggers }) =>
      triggers.flatMap(({ triggers: what, anybody, guarantors }) => [
        ...anybody.map(
          (stretch) => `${names}, ${what}, anybody, ${stretch.from} to ${stretch.to}: ${strength(stretch)}.`,
        ),
        ...guarantors.flatMap(({ names: who, stretches }) =>
          stretches.map(
            (stretch) => `${names}, ${what}, ${who}, ${stretch.from} to ${stretch.to}: ${strength(stretch)}.`,
          ),
        ),
      ]),
    ),
    takenForGranted(table),
  ];
  return lines.map((line) => `${harmlessProse(line)}\n`).join('');
}
