/** A comparison for a terminal: each clause with the elements that changed, both wordings beside an arrow, and its redline. */
import { cells } from '../output/cells.js';
import { asTyped } from '../output/closing.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import type { TerminalSettings } from '../output/terminal-parts.js';
import { cutEnd, pad, wrap } from '../output/wrap.js';
import { type ComparedRun, changedTerms, type ShownClause, shownClauses } from './compared.js';
import { elementLabel, SIGNS, wordsOf } from './element-labels.js';
import { elided } from './elided.js';
import { isFormOnly, redlineInSigns } from './redline.js';
import { forWhom, remarks, summaryLine } from './summary.js';

interface Row {
  sign: string;
  label: string;
  words: string;
}

/** Longer places stand on a line of their own. */
const WIDEST_PLACE = 18;
/** A clause that is new or gone is shown by its beginning; the page and the document hold it whole. */
const CLAUSE_SHOWN = 240;

export function comparisonForTerminal(run: ComparedRun, next: string | null, page: TerminalSettings): string {
  const { width, style } = page;
  const clauses = shownClauses(run).map((clause) => ({ place: harmless(clause.place), rows: rowsOf(clause) }));
  const labels = clauses.flatMap(({ rows }) => rows.map(({ label }) => cells(label)));
  const room = {
    place: Math.max(4, ...clauses.map(({ place }) => Math.min(WIDEST_PLACE, cells(place)))),
    label: Math.max(5, ...labels),
  };
  const terms = changedTerms(run).map(
    ({ term, places }) => `“${harmlessProse(term)}” is defined otherwise. This touches ${places.join(', ')}.`,
  );
  const blocks = [
    ...remarks(run).map((line) => wrap(line, width)),
    clauses.flatMap((clause) => clauseLines(clause, room, page)),
    ...terms.map((line) => wrap(line, width)),
    [
      ...wrap(summaryLine(run), width).map(style.strong),
      ...(clauses.length === 0 ? [] : wrap(`▲ stronger  ▼ weaker  ◆ different, ${forWhom(run)}`, width)).map(
        style.quiet,
      ),
      ...(next === null || clauses.length === 0 ? [] : [style.quiet(next)]),
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The command that shows all of it: two Word documents as a third with tracked changes, anything else as a page. */
export function fullRedline(operands: readonly string[], format: 'docx' | 'html'): string {
  return `Full redline: casus compare ${operands.map(asTyped).join(' ')} --format ${format} -o redline.${format}`;
}

function rowsOf({ fate, changes, pieces, pair }: ShownClause): Row[] {
  const rows: Row[] = [];
  if (fate !== null) {
    const quoted = fate.word === 'new' || fate.word === 'gone';
    const told = harmlessProse(fate.told);
    rows.push({ sign: '◆', label: fate.word, words: quoted ? `“${cutEnd(told, CLAUSE_SHOWN)}”` : told });
  }
  for (const change of changes) {
    const sides = [wordsOf(change, change.old), wordsOf(change, change.new)];
    rows.push({
      sign: SIGNS[change.direction],
      label: elementLabel(change.element),
      words: sides.map(wording).join(' → '),
    });
  }
  if (pieces.length > 0 && pair.definitions.length > 0)
    rows.push({
      sign: SIGNS.different,
      label: 'term',
      words: `uses ${pair.definitions.map((term) => `“${harmlessProse(term)}”`).join(', ')}, defined otherwise`,
    });
  if (pieces.length > 0)
    rows.push({
      sign: changes.length > 0 ? ' ' : isFormOnly(pieces) ? SIGNS.same : SIGNS.different,
      label: 'words',
      words: harmlessProse(redlineInSigns(elided(pieces))),
    });
  return rows;
}

/** A few words stand bare, a longer stretch in quotation marks. */
function wording(words: string | null): string {
  if (words === null) return '—';
  const shown = harmlessProse(words);
  return shown.split(' ').length > 4 ? `“${shown}”` : shown;
}

function clauseLines(
  { place, rows }: { place: string; rows: Row[] },
  room: { place: number; label: number },
  { width, style }: TerminalSettings,
): string[] {
  const own = cells(place) > room.place;
  const indent = width < 60 ? 2 : room.place + 2;
  const alone = own || width < 60;
  const left = indent + 3 + room.label + 2;
  const lines = rows.flatMap(({ sign, label, words }, i) => {
    const lead = i === 0 && !alone ? style.strong(pad(place, indent)) : ' '.repeat(indent);
    return wrap(words, Math.max(20, width - left)).map((line, k) =>
      k === 0
        ? `${lead}${style.accent(sign)}${' '.repeat(3 - cells(sign))}${pad(label, room.label)}  ${line}`
        : ' '.repeat(left) + line,
    );
  });
  return alone ? [...wrap(place, width).map(style.strong), ...lines] : lines;
}
