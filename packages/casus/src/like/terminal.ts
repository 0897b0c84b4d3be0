/** The comparison with precedents for a terminal: for each element the values with their counts, and under each who has it. */
import { count } from '../output/count.js';
import { harmless } from '../output/harmless.js';
import type { Style } from '../output/style.js';
import { cutEnd, wrap } from '../output/wrap.js';
import type { LikeShown } from './like-shown.js';
import { ASKED, citation, countedInWords, groupInWords, valueInWords } from './words.js';

export interface LikeTerminal {
  width: number;
  style: Style;
  all: boolean;
}

/** Witnesses and values listed where not all are asked for. */
export const SHORT_LIST = 4;
const FEW_VALUES = 7;

export function likeForTerminal(shown: readonly LikeShown[], page: LikeTerminal): string {
  return `${shown.map((one) => blockOf(one, page).join('\n')).join('\n\n')}\n`;
}

function blockOf(
  { document, place, words, query, likeness }: LikeShown,
  { width, style, all }: LikeTerminal,
): string[] {
  const where = document === null ? '' : `${place === '' ? '' : `${place} · `}${harmless(document)}`;
  const lines = [
    ...(where === '' ? [] : [style.quiet(where)]),
    ...wrap(`“${cutEnd(words, 3 * width)}”`, width).map(style.strong),
    ...wrap(`Beside ${groupInWords(likeness, query)}; the most alike first.`, width).map(style.quiet),
  ];
  for (const table of likeness.tables) {
    lines.push('', `${style.strong(ASKED[table.element])}  ${style.quiet(countedInWords(table))}`);
    const digits = Math.max(2, ...table.values.map(({ witnesses }) => String(witnesses.length).length));
    const values = all ? table.values : table.values.filter(({ own }, i) => own || i < FEW_VALUES);
    for (const value of values) {
      const number = String(value.witnesses.length).padStart(digits);
      const own = value.own ? `  ${style.accent('← as here')}` : '';
      lines.push(`  ${number}  ${valueInWords(value)}${own}`);
      const listed = all ? value.witnesses : value.witnesses.slice(0, SHORT_LIST);
      const rest = value.witnesses.length - listed.length;
      const cited =
        listed.map((witness) => citation(witness, all)).join(' · ') + (rest > 0 ? ` · and ${rest} more` : '');
      const indent = ' '.repeat(digits + 4);
      if (listed.length > 0)
        lines.push(...wrap(cited, width - indent.length).map((line) => `${indent}${style.quiet(line)}`));
    }
    const left = table.values.length - values.length;
    if (left > 0) lines.push(`  ${' '.repeat(digits)}  ${style.quiet(`${count(left, 'rarer value')}: --all`)}`);
  }
  return lines;
}
