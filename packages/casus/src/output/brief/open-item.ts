/** An open question in words: why it is open, who stands where on it, and the rival values side by side. */
import type { Brief, OpenQuestion, Witness } from '@casus/core';
import { harmlessProse } from '../harmless.js';
import { inWords } from '../in-words.js';
import { ISSUES, partyName } from '../labels.js';
import type { Item } from './item.js';
import type { Ref, Refs } from './refs.js';
import { stanceInWords } from './stand-item.js';

const REASONS: Readonly<Record<OpenQuestion['why'][number], string>> = {
  opposed: 'stances differ',
  conditional: 'conditions stand',
  undecided: 'undecided',
  'rival values': 'rival values',
  'sources differ': 'sources differ',
};

const AS: Readonly<Record<OpenQuestion['rivals'][number]['as'], string>> = {
  position: '',
  text: 'in the text itself',
  deadline: 'by when',
  term: '',
  amount: 'how much',
};

export function openItem({ issue, why, stands, rivals }: OpenQuestion, brief: Brief, refs: Refs): Item {
  const known = brief.stands.flatMap((group) => group.stands);
  const commitments = brief.table.flatMap((group) => group.commitments);
  const things = new Map<string, readonly Witness[]>([...known, ...commitments].map((one) => [one.id, one.witnesses]));
  const texts = new Map(brief.texts.map(({ id, source }) => [id, source]));
  const refsOf = (told: OpenQuestion['rivals'][number]['told']): Ref[] => {
    const all = told.flatMap(({ of, by }) => {
      const source = texts.get(of);
      return source === undefined ? refs.of(things.get(of) ?? [], by) : refs.toSource(source);
    });
    return all
      .filter((ref, i) => all.findIndex(({ number }) => number === ref.number) === i)
      .sort((a, b) => a.number - b.number);
  };
  return {
    id: `o-${issue}`,
    title: ISSUES[issue],
    tags: why.map((reason) => REASONS[reason]),
    rows: known
      .filter(({ id }) => stands.includes(id))
      .map(({ party, now, witnesses: own }) => ({
        label: partyName(party),
        told: now.map((stance) => ({
          text: stanceInWords(stance),
          state: 'stated' as const,
          refs: refs.of(own, stance.by),
        })),
      })),
    rivals: rivals.map(({ words, who, as, told }) => ({
      words: harmlessProse(words),
      who: [...(who.length === 0 ? [] : [inWords(who.map(partyName))]), ...(AS[as] === '' ? [] : [AS[as]])].join(', '),
      refs: refsOf(told),
    })),
    notes: [],
    wordings: [],
  };
}
