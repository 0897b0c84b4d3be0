/** A brief laid out for a terminal. */
import type { Brief } from '@casus/core';
import { heading, labelled, quoted, type TerminalSettings, titled } from '../terminal-parts.js';
import { wrap } from '../wrap.js';
import type { Item } from './item.js';
import { type Ref, refInWords } from './refs.js';
import type { SourceLine } from './source-line.js';
import { type Section, viewOf } from './view.js';

/** Wordings beyond these are in the other formats. */
const MOST_WORDINGS = 3;

/** Lines are never wider than the width, down to 40 cells; the text ends with a line end. */
export function briefForTerminal(brief: Brief, settings: TerminalSettings): string {
  const page = { ...settings, width: Math.max(40, settings.width) };
  const view = viewOf(brief);
  const { style } = page;
  return `${[
    ...wrap(view.title, page.width).map(style.strong),
    ...wrap(view.about.join(' '), page.width).map(style.quiet),
    ...view.answers.flatMap(({ question, sentences, told }) => [
      '',
      style.accent(style.strong(question)),
      ...sentences.flatMap((sentence) => wrap(sentence, page.width - 2).map((line) => `  ${line}`)),
      ...told.flatMap(({ text, refs }) => hanging(withRefs(text, refs), '  · ', page)),
    ]),
    ...view.sections.flatMap((section) => ['', ...sectionLines(section, page)]),
    '',
    heading('Sources', '', page),
    ...view.sources.flatMap((source) => ['', ...sourceLines(source, page)]),
  ].join('\n')}\n`;
}

function sectionLines({ heading: words, counted, empty, groups }: Section, page: TerminalSettings): string[] {
  if (empty !== null) return [heading(words, counted, page), ...wrap(empty, page.width).map(page.style.quiet)];
  return [
    heading(words, counted, page),
    ...groups.flatMap((group) => [
      ...(group.heading === null
        ? []
        : ['', ...wrap(group.heading, page.width).map((line) => page.style.accent(page.style.strong(line)))]),
      ...group.items.flatMap((item, i) => [
        ...(group.heading !== null && i === 0 ? [] : ['']),
        ...itemLines(item, page),
      ]),
    ]),
  ];
}

function itemLines(item: Item, page: TerminalSettings): string[] {
  const { style, width } = page;
  const room = Math.max(10, ...item.rows.map(({ label }) => Math.min(label.length + 2, 20)));
  const missing = item.rows.filter(({ told }) => told.length === 0).map(({ label }) => label);
  const shown = item.wordings.slice(0, MOST_WORDINGS);
  const more = item.wordings.length - shown.length;
  return [
    ...titled(item.title, item.tags.join(' · '), page),
    ...item.rows.flatMap(({ label, told }) =>
      told.flatMap(({ text, state, refs }, i) => {
        const value = withRefs(
          state === 'inferred' ? `${text} (inferred)` : text,
          item.wordings.length === 1 ? [] : refs,
        );
        return labelled(i === 0 ? label : '', value, room, page, 4);
      }),
    ),
    ...item.rivals.flatMap(({ words, who, refs }, i) =>
      labelled(i === 0 ? 'values' : 'against', withRefs(`“${words}” ${who}`, refs), room, page, 4),
    ),
    ...(missing.length === 0
      ? []
      : wrap(`missing: ${missing.join(', ')}`, width - 4).map((line) => `    ${style.quiet(line)}`)),
    ...item.notes.flatMap((note) => wrap(note, width - 4).map((line) => `    ${line}`)),
    ...shown.flatMap(({ words, refs }) => [
      ...quoted(words, page),
      ...wrap(refs.map(refInWords).join(', '), width - 4).map((line) => `    ${style.quiet(line)}`),
    ]),
    ...(more > 0
      ? [`    ${style.quiet(`${more} more ${more === 1 ? 'wording' : 'wordings'} in the other formats`)}`]
      : []),
  ];
}

function sourceLines(
  { number, title, by, published, document, url, printings, notes }: SourceLine,
  page: TerminalSettings,
): string[] {
  const { style } = page;
  return [
    ...hanging(title, `[${number}] `, page),
    ...[by ?? 'writer not stated', published ?? 'day not stated', url ?? document, ...printings, ...notes].flatMap(
      (line) => wrap(line, page.width - 6).map((part) => `      ${style.quiet(part)}`),
    ),
  ];
}

function hanging(text: string, mark: string, { width }: TerminalSettings): string[] {
  const indent = ' '.repeat(mark.length);
  return wrap(text, width - mark.length).map((line, i) => (i === 0 ? mark : indent) + line);
}

function withRefs(text: string, refs: readonly Ref[]): string {
  return refs.length === 0 ? text : `${text} ${refs.map(({ number }) => `[${number}]`).join('')}`;
}
