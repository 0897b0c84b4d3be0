/** The help pages, made from the same tables that the command line is read by. */
import { wrap } from '../output/wrap.js';
import { type Command, helpOption, type Option } from './command.js';
import { commands } from './commands.js';

const WIDTH = 80;

export function overviewPage(): string {
  return page([
    'casus reads what is said and written about security guarantees and peace agreements, and gives a record that can be checked: every item with its exact words.',
    'Usage: casus COMMAND …',
    table([
      ...commands.map(({ name, summary }): [string, string] => [name, summary]),
      ['help COMMAND', 'Show the page of a command; casus COMMAND --help does the same.'],
      ['version', 'Show the version.'],
    ]),
    'Begin with a document of your own, or with a folder of them:',
    '  casus read page.html',
    'Nothing leaves this machine, and nothing is fetched but what you name by its address.',
  ]);
}

export function commandPage({ name, takes, about, options, examples, exit }: Command): string {
  return page([
    `Usage: casus ${name} ${takes}`,
    ...about,
    'Options:',
    table([...options, helpOption].map((option) => [written(option), option.help])),
    ...(examples.length === 0
      ? []
      : ['Examples:', examples.map(({ line, does }) => `  ${line}\n      ${does}`).join('\n')]),
    ...(exit.length === 0 ? [] : ['Exit codes:', table(exit.map(({ code, means }) => [String(code), means]))]),
  ]);
}

function written({ name, short, value }: Option): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** Paragraphs are wrapped; what begins with a space is set already. A line that ends with a colon belongs to the next. */
function page(paragraphs: string[]): string {
  const set = paragraphs.map((paragraph) =>
    paragraph.startsWith(' ') ? paragraph : wrap(paragraph, WIDTH).join('\n'),
  );
  return `${set.map((paragraph) => (paragraph.endsWith(':') ? paragraph : `${paragraph}\n`)).join('\n')}`;
}

function table(rows: [string, string][]): string {
  const left = Math.min(26, Math.max(...rows.map(([name]) => name.length)));
  return rows
    .flatMap(([name, text]) => {
      const lines = wrap(text, WIDTH - left - 4);
      const first = name.length > left ? [`  ${name}`] : [];
      return [
        ...first,
        ...lines.map((line, i) => `  ${(i === 0 && first.length === 0 ? name : '').padEnd(left)}  ${line}`),
      ];
    })
    .join('\n');
}
