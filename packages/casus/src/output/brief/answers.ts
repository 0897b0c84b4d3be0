/** The three questions of every guarantee and their answers, in sentences that count what is stated and what is not. */
import type { Brief, BriefCommitment, Witness } from '@casus/core';
import { count, grouped } from '../count.js';
import { harmlessProse } from '../harmless.js';
import { inWords } from '../in-words.js';
import { ACTS, partyName, STATUSES } from '../labels.js';
import { limitInWords } from '../limit.js';
import type { Ref, Refs } from './refs.js';

export interface Answer {
  question: string;
  sentences: string[];
  /** Values with their places. */
  told: { text: string; refs: Ref[] }[];
}

/** More would be no answer but the table itself. */
const MOST_TOLD = 8;

export function answersInWords(brief: Brief, refs: Refs): Answer[] {
  return [how(brief, refs), who(brief), howLong(brief, refs)];
}

function how({ answers, table }: Brief, refs: Refs): Answer {
  const { guarantees, withTrigger, withDeadline } = answers;
  const total = guarantees.length;
  return {
    question: 'How would it work?',
    sentences:
      total === 0
        ? ['No guarantee was found: no promise of armed help, troops, arms or consultation.']
        : [
            `${capitalCount(total, 'guarantee')} on the table.`,
            `${ofThem(withTrigger, total)} the case in which ${withTrigger > 1 ? 'they fall' : 'it falls'} due; ${ofThem(withDeadline, total, false)} a time in which to act.`,
          ],
    told: casesOf(
      table.flatMap(({ commitments }) => commitments).filter(({ id }) => guarantees.includes(id)),
      refs,
    ),
  };
}

/** In which case, then what, and by when; guarantees for one case stand together. */
function casesOf(guarantees: readonly BriefCommitment[], refs: Refs): Answer['told'] {
  const cases = new Map<string, { trigger: string; deeds: string[]; refs: Ref[] }>();
  for (const { act, elements, witnesses } of guarantees) {
    const [trigger] = elements.trigger;
    if (trigger === undefined) continue;
    const words = harmlessProse(trigger.words);
    const key = words.toLowerCase();
    const found = cases.get(key) ?? { trigger: words, deeds: [], refs: refs.of(witnesses, trigger.by) };
    const deed = [
      act === null || act === 'other' ? 'action' : ACTS[act][1],
      ...elements.deadline.slice(0, 1).map((deadline) => harmlessProse(deadline.words)),
    ].join(' ');
    if (!found.deeds.includes(deed)) found.deeds.push(deed);
    cases.set(key, found);
  }
  return [...cases.values()]
    .slice(0, MOST_CASES)
    .map(({ trigger, deeds, refs: own }) => ({ text: `${trigger}: ${inWords(deeds)}`, refs: own }));
}

const MOST_CASES = 5;

function who({ answers }: Brief): Answer {
  const names = answers.who
    .slice(0, MOST_TOLD)
    .map(
      ({ party, of, status }) => `${partyName(party)} (${of.length}${status === null ? '' : `, ${STATUSES[status]}`})`,
    );
  const more = answers.who.length - names.length;
  const unnamed =
    answers.guarantees.length > 0 && names.length === 0
      ? 'No guarantee names who gives it.'
      : 'Nobody, as far as was read.';
  return {
    question: 'Who gives it?',
    sentences: names.length === 0 ? [unnamed] : [`${inWords(more > 0 ? [...names, count(more, 'other')] : names)}.`],
    told: [],
  };
}

function howLong(brief: Brief, refs: Refs): Answer {
  const { guarantees, withTerm, howLong: durations } = brief.answers;
  const things = [
    ...brief.table.flatMap(({ commitments }) => commitments),
    ...brief.stands.flatMap(({ stands }) => stands),
  ];
  const witnesses = new Map<string, readonly Witness[]>(things.map((thing) => [thing.id, thing.witnesses]));
  const told = durations.slice(0, MOST_TOLD).map(({ words, value, who: whose, of, by, as }) => {
    const names = whose.length === 0 ? '' : `${inWords(whose.map(partyName))}: `;
    if (as === 'position')
      return { text: `${names}“${harmlessProse(words)}”`, refs: refs.of(witnesses.get(of) ?? [], by) };
    const limit = limitInWords({ words, value });
    if (as === 'commitment') return { text: `${names}${limit}`, refs: refs.of(witnesses.get(of) ?? [], by) };
    const text = brief.texts.find(({ id }) => id === of);
    return {
      text: `All that stands in “${harmlessProse(text?.title ?? 'the text')}”: ${limit}`,
      refs: text === undefined ? [] : refs.toSource(text.source),
    };
  });
  const total = guarantees.length;
  return {
    question: 'How long does it last?',
    sentences:
      total === 0 && told.length === 0
        ? ['No source says.']
        : total === 0
          ? []
          : [
              withTerm === 0
                ? told.length === 0
                  ? 'No guarantee says.'
                  : 'No guarantee names a term of its own.'
                : `${ofThem(withTerm, total)} a term of ${withTerm > 1 ? 'their' : 'its'} own.`,
            ],
    told,
  };
}

function capitalCount(number: number, one: string): string {
  return `${count(number, one)} ${number === 1 ? 'is' : 'are'}`.replace(/^n/, 'N');
}

/** `2 of 5 name`, `None of the 5 names`. */
function ofThem(number: number, total: number, first = true): string {
  if (total === 1)
    return number === 1 ? (first ? 'It names' : 'it names') : first ? 'It does not name' : 'it does not name';
  if (number === 0) return `${first ? 'None' : 'none'} of the ${grouped(total)} names`;
  if (number === total) return `${first ? 'All' : 'all'} ${grouped(total)} name`;
  return `${grouped(number)} of ${grouped(total)} ${number === 1 ? 'names' : 'name'}`;
}
