/** A brief as a Markdown page. */
import type { Brief } from '@casus/core';
import { inert } from '../inert.js';
import { capital } from '../spoken.js';
import type { Item } from './item.js';
import { type Ref, refInWords } from './refs.js';
import { viewOf } from './view.js';

export function briefAsMarkdown(brief: Brief): string {
  const view = viewOf(brief);
  const blocks = [
    `# ${inert(view.title)}`,
    inert(view.about.join(' ')),
    ...view.answers.flatMap(({ question, sentences, told }) => [
      `**${question}** ${inert(sentences.join(' '))}`.trimEnd(),
      ...(told.length === 0 ? [] : [told.map(({ text, refs }) => `- ${inert(text)}${numbers(refs)}`).join('\n')]),
    ]),
    ...view.sections.flatMap(({ heading, counted, empty, groups }) => [
      `## ${heading}`,
      empty === null ? `${capital(counted)}.` : empty,
      ...groups.flatMap((group) => [
        ...(group.heading === null ? [] : [`### ${inert(group.heading)}`]),
        ...group.items.flatMap(itemBlocks),
      ]),
    ]),
    '## Sources',
    ...view.sources.map(({ number, title, by, published, url, document, printings, notes }) => {
      const facts = [by ?? 'writer not stated', published ?? 'day not stated', url ?? document];
      const more = [...printings, ...notes].map((line) => `- ${inert(line)}`).join('\n');
      return `**${numbers([{ number, place: '', also: '' }]).trim()}** ${inert(title)} · ${inert(facts.join(' · '))}${more === '' ? '' : `\n\n${more}`}`;
    }),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function itemBlocks({ title, tags, rows, rivals, notes, wordings }: Item): string[] {
  const lines = [
    ...rows.map(({ label, told }) => {
      const values = told.map(
        ({ text, state, refs }) =>
          `${inert(text)}${state === 'inferred' ? ' *(inferred)*' : ''}${wordings.length === 1 ? '' : numbers(refs)}`,
      );
      return `- ${inert(label)}: ${values.length === 0 ? '*missing*' : values.join('; ')}`;
    }),
    ...rivals.map(({ words, who, refs }) => `- value: “${inert(words)}” (${inert(who)})${numbers(refs)}`),
    ...notes.map((note) => `- ${inert(note)}`),
  ];
  return [
    `**${inert(title)}**${tags.length === 0 ? '' : ` — ${inert(tags.join(' · '))}`}`,
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...wordings.map(({ words, refs }) => `> ${inert(words)}\n>\n> ${inert(refs.map(refInWords).join(', '))}`),
  ];
}

function numbers(refs: readonly Ref[]): string {
  return refs.length === 0 ? '' : ` ${refs.map(({ number }) => `\\[${number}\\]`).join('')}`;
}
