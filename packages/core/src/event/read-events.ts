/** Eats the sentence trees of a document with its times and names; gives the events that bear on the talks, each with a day or a place. */
import type { TimeExpression } from '@casus/english';
import { statementsByOffset } from '../commitment/reported/statements-by-offset.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Structure } from '../instrument/part.js';
import type { PartyMention } from '../party/mention.js';
import type { Range } from '../quote/range.js';
import type { Statement } from '../statement/statement.js';
import { identity } from '../words/identity.js';
import type { Tree } from '../words/tree.js';
import type { Event } from './event.js';
import { eventAt } from './event-at.js';
import { eventMentions } from './event-mentions.js';
import { nameFinder } from './event-participants.js';
import { EventTimes } from './event-time.js';
import { mergeInto, type Told } from './same-event.js';
import { signingOf } from './signing-event.js';

export interface EventSurroundings {
  text: string;
  published: string | null;
  times: readonly TimeExpression[];
  naming: { mentionsIn(range: Range): readonly PartyMention[] };
  statements: readonly Statement[];
  /** The instrument that the document is, whose signing is an event of its own; null for a report. */
  instrument: Instrument | null;
  structure: Structure | null;
}

/** The events of a document in the order of its text, each told once, at its clearest wording. */
export function readEvents(trees: readonly Tree[], around: EventSurroundings): Event[] {
  const times = new EventTimes(around.text, around.times, around.published);
  const statementAt = statementsByOffset(around.statements);
  const told: Told[] = [];
  const struck = new Map<string, string>();
  const places = placeNames(around.text);
  const isPlace = (name: string) => places.has(name);
  trees.forEach((tree, sentence) => {
    const mentions = eventMentions(tree);
    if (mentions.length === 0) return;
    const parties = around.naming.mentionsIn([tree.sentence.start, tree.sentence.end]);
    const heads = new Set(mentions.map(({ head }) => head));
    const namedAt = nameFinder(tree, parties);
    for (const mention of mentions) {
      const event = eventAt(tree, mention, heads, {
        ...around,
        times,
        parties,
        namedAt,
        statementAt,
        sentence,
        told,
        struck,
        isPlace,
      });
      if (event === null) continue;
      if (event.date !== null && event.leads) times.tell(event.date, sentence);
      if (!mergeInto(told, event) && !event.weak) told.push(event);
    }
  });
  const signing = signingOf({ ...around, mentionsIn: around.naming.mentionsIn });
  if (signing !== null) {
    const event = {
      ...signing,
      definite: false,
      weak: false,
      leads: true,
      word: 'sign',
      today: around.published,
      sentence: trees.length,
    };
    if (!mergeInto(told, event)) told.push(event);
  }
  return told.map(({ type, date, place, participants, status, quote }) => ({
    id: identity(type, around.text, quote),
    type,
    date,
    place,
    participants,
    status,
    quote,
  }));
}

/** Names that the text puts behind "in": up to four words each, and every beginning of them. */
function placeNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/\bin (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3})/gu)) {
    const words = name.split(' ');
    for (let n = 1; n <= words.length; n++) names.add(words.slice(0, n).join(' '));
  }
  return names;
}
