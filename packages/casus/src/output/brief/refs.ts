/** From the witnesses of a thing to the references by which a line of the brief names them: the source's number and the place in it. */
import type { BriefSource, Witness } from '@casus/core';
import { count } from '../count.js';
import { harmlessProse } from '../harmless.js';

export interface Ref {
  /** Number of the source in the brief's list. */
  number: number;
  /** `Art. 5 ¶ 1, line 40`. */
  place: string;
  /** ` and 2 reprints`, or nothing. */
  also: string;
}

export interface Refs {
  /** One a source, in the order of the witnesses. */
  of(witnesses: readonly Witness[], by: readonly number[]): Ref[];
  /** A source as a whole. */
  toSource(id: string): Ref[];
}

export function createRefs(sources: readonly BriefSource[]): Refs {
  const numbers = new Map(sources.map(({ id, number }) => [id, number]));
  return {
    toSource: (id) => [{ number: numbers.get(id) ?? 0, place: '', also: '' }],
    of: (witnesses, by) => {
      const found = new Map<string, Witness[]>();
      for (const index of by) {
        const witness = witnesses[index];
        if (witness === undefined) continue;
        found.set(witness.source, [...(found.get(witness.source) ?? []), witness]);
      }
      return [...found].map(([source, own]) => {
        // The source itself before its printings, whose lines are others.
        const first = own.find(({ document }) => document === source) ?? own[0];
        const places = [...new Set(own.filter((one) => one.document === first?.document).map(({ place }) => place))];
        const printings = new Set(own.filter((one) => one.document !== source).map(({ document }) => document)).size;
        const others = first?.document === source ? printings : printings - 1;
        return {
          number: numbers.get(source) ?? 0,
          place: harmlessProse(places.slice(0, 3).join('; ')),
          also: others > 0 ? ` and ${count(others, 'printing')}` : '',
        };
      });
    },
  };
}

/** `[2] line 28 and 1 printing`. */
export function refInWords({ number, place, also }: Ref): string {
  return `[${number}]${place === '' ? '' : ` ${place}`}${also}`;
}
