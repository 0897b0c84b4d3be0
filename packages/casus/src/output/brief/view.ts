/** What every format of a brief shows, in words and in order; each format only lays it out. All words of documents in it are harmless. */
import type { Brief } from '@casus/core';
import { count } from '../count.js';
import { dayInWords } from '../day.js';
import { inWords } from '../in-words.js';
import { ISSUES, partyInWords } from '../labels.js';
import { LANGUAGES } from '../record.js';
import { type Answer, answersInWords } from './answers.js';
import { commitmentItem } from './commitment-item.js';
import { eventItem } from './event-item.js';
import type { Item } from './item.js';
import { openItem } from './open-item.js';
import { createRefs } from './refs.js';
import { type SourceLine, sourceLine } from './source-line.js';
import { standItem } from './stand-item.js';
import { textItem } from './text-item.js';

export interface Section {
  id: string;
  heading: string;
  /** `12 commitments`. */
  counted: string;
  /** What would stand here and was not found; null where something was. */
  empty: string | null;
  groups: { heading: string | null; items: Item[] }[];
}

export interface View {
  title: string;
  /** Sentences on what the brief stands on and leaves out. */
  about: string[];
  answers: Answer[];
  sections: Section[];
  sources: SourceLine[];
}

export function viewOf(brief: Brief): View {
  const refs = createRefs(brief.sources);
  const commitments = brief.table.reduce((sum, group) => sum + group.commitments.length, 0);
  const stands = brief.stands.reduce((sum, group) => sum + group.stands.length, 0);
  return {
    title: titleOf(brief),
    about: aboutOf(brief),
    answers: answersInWords(brief, refs),
    sections: [
      {
        id: 'table',
        heading: 'On the table',
        counted: count(commitments, 'commitment'),
        empty:
          commitments + brief.texts.length > 0
            ? null
            : 'No commitment was found. Looked for: promises, duties, bans, permissions and aims of a party about what it will do.',
        groups: [
          ...(brief.texts.length === 0
            ? []
            : [{ heading: 'The texts themselves', items: brief.texts.map((text) => textItem(text, refs)) }]),
          ...brief.table.map(({ issue, commitments: own }) => ({
            heading: ISSUES[issue],
            items: own.map((commitment) => commitmentItem(commitment, refs)),
          })),
        ],
      },
      {
        id: 'stands',
        heading: 'Who stands where',
        counted: count(stands, 'stand'),
        empty:
          stands > 0
            ? null
            : 'No stand was found. Looked for: what a party demands, supports, offers, rejects, doubts or makes conditional.',
        groups: brief.stands.map(({ party, stands: own }) => ({
          heading: partyInWords(party),
          items: own.map((stand) => standItem(stand, refs)),
        })),
      },
      {
        id: 'open',
        heading: 'Open',
        counted: count(brief.open.length, 'question'),
        empty:
          brief.open.length > 0
            ? null
            : 'No open question was found: no party opposes what another wants, none is undecided, and no values stand against one another.',
        groups: [{ heading: null, items: brief.open.map((question) => openItem(question, brief, refs)) }],
      },
      {
        id: 'happened',
        heading: 'What happened',
        counted: count(brief.happened.length, 'event'),
        empty: brief.happened.length > 0 ? null : 'No meeting, call, signing, vote or attack was found that is past.',
        groups: [{ heading: null, items: brief.happened.map((event) => eventItem(event, refs)) }],
      },
      {
        id: 'next',
        heading: 'What is next',
        counted: count(brief.next.length, 'event'),
        empty: brief.next.length > 0 ? null : 'Nothing was found that is planned or proposed.',
        groups: [{ heading: null, items: brief.next.map((event) => eventItem(event, refs)) }],
      },
    ],
    sources: brief.sources.map(sourceLine),
  };
}

function titleOf({ issue, party, asOf }: Brief): string {
  const about = [issue === null ? null : ISSUES[issue], party === null ? null : partyInWords(party)].filter(
    (part) => part !== null,
  );
  const day = asOf === null ? '' : ` as of ${dayInWords(asOf)}`;
  return about.length === 0 ? `Brief${day}` : `${about.join(', ')}: brief${day}`;
}

function aboutOf({ sources, asOfBy, issue, party, texts, table, stands, happened, next }: Brief): string[] {
  const printings = sources.reduce((sum, source) => sum + source.printings.length, 0);
  const sentences = [
    sources.length === 0
      ? 'It stands on no source: nothing was read, or nothing by that day.'
      : `It stands on ${count(sources.length, 'source')}${printings === 0 ? '' : ` and ${count(printings, 'further printing')} of them`}.`,
  ];
  if (asOfBy === 'latest source') sentences.push('The day is that of the latest source.');
  if (asOfBy === 'given') sentences.push('What was published after that day is left out.');
  if (asOfBy === null && sources.length > 0) {
    sentences.push('No source tells its day, so that past and future cannot be told apart.');
  }
  if (issue !== null || party !== null) sentences.push('What concerns other questions or parties is left out.');
  const found = texts.length + table.length + stands.length + happened.length + next.length;
  if (sources.length > 0 && found === 0) {
    sentences.push('Nothing was found in them; what was looked for stands below.');
  }
  const foreign = sources.filter(({ head }) => head.language !== 'en' && head.language !== 'und');
  if (foreign.length > 0) {
    const languages = [...new Set(foreign.map(({ head }) => LANGUAGES[head.language] ?? head.language))];
    sentences.push(
      `${count(foreign.length, 'source is', 'sources are')} in ${inWords(languages)}; of ${foreign.length === 1 ? 'it' : 'them'} only the head was read.`,
    );
  }
  return sentences;
}
