/** From the items of a document to the same items with their quotes kept to its article: sentences are read across links and tags, quotes leave them out. */
import type { Commitment } from '../commitment/commitment.js';
import type { Element } from '../element/element.js';
import type { Reading } from '../reading.js';
import type { Source } from '../source/source.js';
import type { Range } from './range.js';
import { within } from './within.js';

type Items = Omit<Reading, keyof Source>;

/** The instrument is read from the source's own text and keeps its ranges. An item of which no word is left is dropped. */
export function withinArticle(items: Items, { article, text }: Source): Items {
  const kept = (ranges: readonly Range[]): Range[] => within(ranges, article, text);
  const element = <T>(value: Element<T>): Element<T> => {
    if (value.state === 'stated') return { ...value, quotes: kept(value.quotes) };
    return value.state === 'inferred' && typeof value.from !== 'string' ? { ...value, from: kept(value.from) } : value;
  };
  const quoted = <T extends { quote: Range[] }>(list: readonly T[]): T[] =>
    list.map((item) => ({ ...item, quote: kept(item.quote) })).filter(({ quote }) => quote.length > 0);
  const commitment = (item: Commitment): Commitment => ({
    ...item,
    bearer: element(item.bearer),
    to: element(item.to),
    act: element(item.act),
    modality: element(item.modality),
    status: element(item.status),
    trigger: element(item.trigger),
    deadline: element(item.deadline),
    term: element(item.term),
    condition: element(item.condition),
    consequence: element(item.consequence),
    amount: element(item.amount),
    location: element(item.location),
    refersTo: element(item.refersTo),
  });
  return {
    ...items,
    statements: items.statements.map((statement) => ({
      ...statement,
      source: kept(statement.source),
      cue: kept(statement.cue),
      content: kept(statement.content),
    })),
    commitments: quoted(items.commitments).map(commitment),
    positions: quoted(items.positions),
    events: quoted(items.events),
  };
}
