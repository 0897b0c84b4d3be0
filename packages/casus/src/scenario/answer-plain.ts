/** An answered scenario in sentences, one a line, for screen readers and logs. */
import { isoDay, type ScenarioAnswer } from '@casus/core';
import { harmlessProse } from '../output/harmless.js';
import { partyInWords } from '../output/labels.js';
import { PERFORMANCE_WORDS } from './performance-words.js';
import { reasonSentences } from './reason-tree.js';

/** With `trace` those who are silent too, and whole derivations. */
export function answerInSentences(answer: ScenarioAnswer, { trace }: { trace: boolean }): string {
  const lines = [`${answer.name}. ${answer.question} As of ${answer.asOf}.`];
  for (const row of answer.rows) {
    const { verdict, bearer, beneficiary, commitment, says, occurrences, because, wouldChange, derivation } = row;
    if (verdict === 'silent' && !trace) continue;
    const to = beneficiary === null ? '' : `, owed to ${partyInWords(beneficiary)}`;
    lines.push(`${partyInWords(bearer)} is ${verdict}, by ${commitment}${to}: ${says.replace(/\.$/, '')}.`);
    for (const { due, performance, performed, activated } of occurrences) {
      if (!Number.isFinite(activated.last)) continue;
      const done = performed === null ? '' : `; done on ${isoDay(performed)}`;
      lines.push(`By when: ${due.words}${done}; ${PERFORMANCE_WORDS[performance]}.`);
    }
    if (derivation === undefined) for (const reason of because) lines.push(`Because ${reason.says}.`);
    else lines.push(...reasonSentences(derivation.because));
    for (const change of wouldChange) lines.push(`It would be ${change}.`);
  }
  const silent = answer.rows.filter(({ verdict }) => verdict === 'silent').length;
  if (silent > 0 && !trace) lines.push(`${silent} more ${silent === 1 ? 'answer is' : 'answers are'} silent.`);
  for (const { expected, met, instead } of answer.expectations) {
    const to = expected.to === undefined ? '' : ` to ${expected.to}`;
    const said = `${expected.bearer}, ${expected.commitment}${to}: ${expected.verdict}`;
    lines.push(met ? `As expected: ${said}.` : `Not as expected: ${said}, but ${instead ?? ''}.`);
  }
  return lines.map((line) => `${harmlessProse(line)}\n`).join('');
}
