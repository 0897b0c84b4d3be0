/** A comparison in sentences, one clause a line, for screen readers and logs. */
import type { ElementChange } from '@casus/core';
import { harmlessProse } from '../output/harmless.js';
import { capital, ended, spoken } from '../output/spoken.js';
import { type ComparedRun, changedTerms, type ShownClause, shownClauses } from './compared.js';
import { elementLabel, wordsOf } from './element-labels.js';
import { forWhom, remarks, summaryLine } from './summary.js';

export function comparisonInSentences(run: ComparedRun): string {
  const clauses = shownClauses(run);
  const lines = clauses.map((clause, i) =>
    [
      `Clause ${i + 1} of ${clauses.length}`,
      spoken(harmlessProse(clause.place)),
      ...sentences(clause),
      ...clause.changes.map(changeInWords),
      ...wordsChanged(clause),
    ]
      .map(ended)
      .join(' '),
  );
  const terms = changedTerms(run).map(
    ({ term, places }) =>
      `“${harmlessProse(term)}” is defined otherwise. This touches ${places.map(spoken).join(', ')}.`,
  );
  const closing = `${summaryLine(run)}. Stronger and weaker are told ${forWhom(run)}.`;
  return `${[...remarks(run), ...lines, ...terms, closing].join('\n')}\n`;
}

function sentences({ fate }: ShownClause): string[] {
  if (fate === null) return [];
  const told = spoken(harmlessProse(fate.told));
  if (fate.word === 'number') return [`It ${told}`];
  return [
    fate.word === 'new' || fate.word === 'gone' ? `${capital(fate.word)}: “${told}”` : `${capital(fate.word)} ${told}`,
  ];
}

function changeInWords(change: ElementChange): string {
  const label = capital(elementLabel(change.element));
  const [old, fresh] = [wordsOf(change, change.old), wordsOf(change, change.new)].map((words) =>
    words === null ? null : `“${harmlessProse(words)}”`,
  );
  const told = old == null ? `${fresh} is new` : fresh == null ? `${old} is gone` : `${old} became ${fresh}`;
  return `${capital(change.direction)}. ${label}: ${told}`;
}

function wordsChanged({ pieces }: ShownClause): string[] {
  return pieces.flatMap(({ kind, text }) => {
    const words = harmlessProse(text);
    return kind === 'same' || words === '' ? [] : [`${kind === 'gone' ? 'Deleted' : 'Inserted'}: “${words}”`];
  });
}
