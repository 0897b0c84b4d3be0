/** An agreement or a draft of a brief in words: between whom, how it begins, holds and ends, and what it does not say. */
import type { BriefText } from '@casus/core';
import { count } from '../count.js';
import { dayInWords } from '../day.js';
import { harmlessProse } from '../harmless.js';
import { inWords } from '../in-words.js';
import { FORMS, partyName } from '../labels.js';
import { limitInWords } from '../limit.js';
import type { Item, Row } from './item.js';
import type { Refs } from './refs.js';

export function textItem({ id, title, instrument, source, versions }: BriefText, refs: Refs): Item {
  const { date, parties, form, entryIntoForce, term, renewal, withdrawal, disputes, ratification } = instrument;
  const row = (label: string, words: string | null): Row => ({
    label,
    told: words === null ? [] : [{ text: words, state: 'stated', refs: refs.toSource(source) }],
  });
  const prose = (words: string | null) => (words === null ? null : harmlessProse(words));
  const others = versions.slice(0, -1);
  return {
    id,
    title: prose(title) ?? 'Untitled text',
    tags: [...(form === null ? [] : [FORMS[form]]), ...(date === null ? [] : [dayInWords(date)])],
    rows: [
      row('parties', parties.length === 0 ? null : inWords(parties.map(partyName))),
      row('enters into force', prose(entryIntoForce)),
      row('how long', term === null ? null : limitInWords(term)),
      row('withdrawal', prose(withdrawal)),
      row('disputes', prose(disputes)),
      // A text may do without these.
      ...(renewal === null ? [] : [row('renewal', prose(renewal))]),
      ...(ratification === null ? [] : [row('ratification', prose(ratification))]),
    ],
    rivals: [],
    notes:
      others.length === 0
        ? []
        : [
            `The latest of ${count(versions.length, 'version')}; the others: ${others.map(({ date: day }) => (day === null ? 'without a day' : dayInWords(day))).join('; ')}.`,
          ],
    wordings: [],
  };
}
