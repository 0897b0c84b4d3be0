/** Codings in sentences, one value a line, for screen readers and logs. */
import { spokenPlace } from '../like/spoken-place.js';
import { harmless, harmlessProse } from '../output/harmless.js';
import { answersAnything, type Coded, SCHEME_NAMES, UNITS_SOUGHT } from './coded.js';

export function codeInSentences(documents: readonly Coded[]): string {
  return documents
    .flatMap((coded) => {
      const { reading, coding } = coded;
      const head = `${harmless(reading.document)}, coded by ${SCHEME_NAMES[coding.scheme]}.`;
      if (!answersAnything(coded))
        return [head, `Nothing to code was found; looked for ${UNITS_SOUGHT[coding.scheme]}.`];
      return [
        head,
        ...coding.units.flatMap((unit) => [
          ...(unit.place === null
            ? []
            : [`At ${spokenPlace(harmless(unit.place))}: “${quoted(reading.text, unit.quote)}”`]),
          ...(unit.script === null ? [] : [`In the notation: ${harmlessProse(unit.script)}`]),
          ...unit.values.map(({ variable, asks, state, code, means, words, note }) => {
            const name = `${variable} (${asks})`;
            if (state === 'missing') return `${name}: missing. ${harmlessProse(note ?? '')}`;
            const meaning = means === null ? '' : `, ${means}`;
            const from = words.map(
              ({ range, place }) =>
                ` ${place === '' ? 'The words' : spokenPlace(harmless(place))}: “${quoted(reading.text, [range])}”.`,
            );
            return `${name}: ${harmlessProse(code ?? '')}${meaning}, ${state}.${note === null ? '' : ` ${harmlessProse(note)}`}${from.join('')}`;
          }),
        ]),
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
}

const quoted = (text: string, ranges: readonly (readonly [number, number])[]) =>
  harmlessProse(ranges.map(([start, end]) => text.slice(start, end)).join(' … '));
