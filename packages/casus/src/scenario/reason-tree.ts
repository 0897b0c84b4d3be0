/** A derivation as an indented tree for a terminal: eats reasons, gives lines with what each says of whether it helps, and its source. */
import type { Reason } from '@casus/core';
import { harmlessProse } from '../output/harmless.js';
import type { Style } from '../output/style.js';
import { wrap } from '../output/wrap.js';

export interface TreePage {
  style: Style;
  width: number;
}

/** What a reason is about, as its line begins. */
const STAGES: Readonly<Record<Reason['stage'], string>> = {
  standing: 'in force',
  case: 'case',
  gate: 'condition',
  exception: 'exception',
  voidance: 'void if',
  order: 'gives way',
  fact: 'given',
  answer: 'answer',
};

const TRUTHS: Readonly<Record<Reason['truth'], string>> = { yes: 'yes', no: 'no', unknown: 'not known' };

/** Every reason on a line of its own, what it rests on below it and further in. */
export function reasonTree(reasons: readonly Reason[], page: TreePage): string[] {
  return reasons.flatMap((reason) => {
    const { says, source, because } = reason;
    const head = reasonHead(reason);
    const words = `${head}: ${harmlessProse(says)}${source === undefined ? '' : ` [${harmlessProse(source)}]`}`;
    const lines = wrap(words, page.width).map((line, i) => (i === 0 ? line : `  ${line}`));
    const marked = lines.map((line, i) =>
      i === 0 && line.startsWith(head) ? page.style.strong(head) + line.slice(head.length) : line,
    );
    return [...marked, ...reasonTree(because, { ...page, width: page.width - 2 }).map((line) => `  ${line}`)];
  });
}

/** `case, not known`, `in force, yes`. */
export function reasonHead({ stage, truth }: Reason): string {
  return `${STAGES[stage]}, ${TRUTHS[truth]}`;
}

/** The same in sentences, one a line, with its depth as words for whoever cannot see it. */
export function reasonSentences(reasons: readonly Reason[], depth = 1): string[] {
  return reasons.flatMap((reason) => [
    `${'Because '.repeat(depth > 1 ? 1 : 0)}${depth > 1 ? reasonHead(reason) : capitalHead(reason)}: ${harmlessProse(reason.says)}${reason.source === undefined ? '' : `, by ${harmlessProse(reason.source)}`}.`,
    ...reasonSentences(reason.because, depth + 1),
  ]);
}

function capitalHead(reason: Reason): string {
  const head = reasonHead(reason);
  return head.charAt(0).toUpperCase() + head.slice(1);
}
