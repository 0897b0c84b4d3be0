/** Eats the statements of a document; finds the one whose content holds an offset. */
import type { Range } from '../../quote/range.js';
import type { Statement } from '../../statement/statement.js';

/** Contents do not overlap, so that a search by halves finds the only one. */
export function statementsByOffset(statements: readonly Statement[]): (offset: number) => Statement | null {
  const contents: [range: Range, statement: Statement][] = statements
    .flatMap((statement) => statement.content.map((range): [Range, Statement] => [range, statement]))
    .sort(([a], [b]) => a[0] - b[0]);
  return (offset) => {
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((contents[middle]?.[0][0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const [range, statement] = contents[low - 1] ?? [];
    return range !== undefined && statement !== undefined && offset < range[1] ? statement : null;
  };
}
