/**
 * What is said inside a statement is its speaker's word, not a statement of the page: only the outermost stand. Direct speech and
 * asides to whole sentences are the surest of all, so a content that reaches over one ends before it.
 */
import type { Range } from '../../quote/range.js';
import type { Draft } from '../draft.js';
import { Intervals } from '../intervals.js';

export function outermost(drafts: readonly Draft[]): Draft[] {
  const asides = withoutQuoted(drafts);
  const clipped = clip(asides);
  const contents = new Intervals(clipped, ({ content }) => content);
  const inside = (draft: Draft) => contents.at(draft.offset).some((other) => other !== draft);
  return clipped.filter((draft) => draft.content.length > 0 && !inside(draft));
}

const rank = ({ direct, aside }: Draft): number => (direct ? 2 : aside ? 1 : 0);

/** An aside around direct speech ("'…,' she said, according to the paper") leaves the word to who is quoted. */
function withoutQuoted(drafts: readonly Draft[]): Draft[] {
  const contents = new Intervals(
    drafts.filter(({ aside }) => aside),
    ({ content }) => content,
  );
  const around = new Set(drafts.filter(({ direct }) => direct).flatMap((draft) => contents.at(draft.offset)));
  return drafts.filter((draft) => !around.has(draft));
}

/** Ends each content before the direct speech or the aside of somebody that it reaches over. */
function clip(drafts: readonly Draft[]): Draft[] {
  const contents = new Intervals(drafts, ({ content }) => content);
  const ends = new Map<Draft, number>();
  for (const sure of drafts) {
    if (rank(sure) === 0) continue;
    for (const other of contents.at(sure.offset)) {
      if (other === sure || rank(other) >= rank(sure)) continue;
      const begins = other.content[0]?.[0] ?? 0;
      const starts = [...sure.source, ...(sure.direct ? sure.content : [])].map(([start]) => start);
      const from = Math.min(sure.offset, ...starts.filter((start) => start > begins));
      ends.set(other, Math.min(ends.get(other) ?? from, from));
    }
  }
  return drafts.map((draft) => {
    const end = ends.get(draft);
    return end === undefined ? draft : { ...draft, content: before(draft.content, end) };
  });
}

const before = (content: readonly Range[], end: number): Range[] =>
  content.filter(([start]) => start < end).map(([start, stop]) => [start, Math.min(stop, end)] as const);
