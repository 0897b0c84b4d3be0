/** Codings for a terminal: unit by unit, each value with its code, what it means and its words. */
import type { CodedUnit, CodedValue } from '@casus/core';
import { harmless, harmlessProse } from '../output/harmless.js';
import type { Style } from '../output/style.js';
import { cutEnd, pad, wrap } from '../output/wrap.js';
import { answersAnything, type Coded, SCHEME_NAMES, UNITS_SOUGHT } from './coded.js';

export interface CodeTerminal {
  width: number;
  style: Style;
  /** Whether missing values are told with what was looked for, and words are given whole. */
  all: boolean;
}

export function codeForTerminal(documents: readonly Coded[], page: CodeTerminal): string {
  return `${documents.map((one) => documentLines(one, page).join('\n')).join('\n\n')}\n`;
}

function documentLines(coded: Coded, page: CodeTerminal): string[] {
  const { reading, coding } = coded;
  const { style, width } = page;
  const head = [
    ...wrap(harmlessProse(coding.title ?? reading.document), width).map(style.strong),
    style.quiet(cutEnd(`${SCHEME_NAMES[coding.scheme]} · ${harmless(reading.document)}`, width)),
  ];
  if (!answersAnything(coded))
    return [...head, '', ...wrap(`Nothing to code was found; looked for ${UNITS_SOUGHT[coding.scheme]}.`, width)];
  return [...head, ...coding.units.flatMap((unit) => ['', ...unitLines(unit, reading.text, page)])];
}

function unitLines(unit: CodedUnit, text: string, page: CodeTerminal): string[] {
  const { style, width, all } = page;
  const told = unit.values.filter(({ state }) => state !== 'missing');
  const missing = unit.values.filter(({ state }) => state === 'missing');
  if (unit.script !== null) {
    return [style.strong(harmless(unit.place ?? '')), ...indented(harmlessProse(unit.script), width, 2)];
  }
  const quote = unit.quote.map((range) => text.slice(...range)).join(' … ');
  const head =
    unit.place === null
      ? []
      : [style.strong(harmless(unit.place)), ...indented(`“${shown(quote, page)}”`, width, 2).map(style.quiet)];
  const widest = Math.max(4, ...told.map(({ variable }) => variable.length));
  return [
    ...head,
    ...told.flatMap((value) => valueLines(value, text, widest, page)),
    ...(missing.length === 0
      ? []
      : all
        ? missing.flatMap(({ variable, note }) => [
            `  ${pad(variable, widest)}  ${style.quiet('missing')}`,
            ...indented(harmlessProse(note ?? ''), width, widest + 4).map(style.quiet),
          ])
        : indented(`Not in the text: ${missing.map(({ variable }) => variable).join(', ')}.`, width, 2).map(
            style.quiet,
          )),
  ];
}

function valueLines(value: CodedValue, text: string, widest: number, page: CodeTerminal): string[] {
  const { style, width } = page;
  const code = value.code ?? '';
  const means = value.means === null ? '' : `  ${harmlessProse(value.means)}`;
  const known = value.state === 'inferred' ? `  ${style.accent('inferred')}` : '';
  const words = value.words.flatMap(({ range, place }) =>
    indented(`${place === '' ? '' : `${harmless(place)}: `}“${shown(text.slice(...range), page)}”`, width, widest + 4),
  );
  const note = value.note === null ? [] : indented(harmlessProse(value.note), width, widest + 4);
  return [
    `  ${pad(value.variable, widest)}  ${style.strong(harmless(code))}${means}${known}`,
    ...words.map(style.quiet),
    ...note.map(style.quiet),
  ];
}

const shown = (words: string, { all, width }: CodeTerminal) => {
  const prose = harmlessProse(words);
  return all ? prose : cutEnd(prose, 2 * width);
};

function indented(words: string, width: number, by: number): string[] {
  return wrap(words, width - by).map((line) => `${' '.repeat(by)}${line}`);
}
