/** What is said inside a statement is its speaker's word, not a statement of the page: only the outermost stand. */
import type { Draft } from '../draft.js';

export function outermost(drafts: readonly Draft[]): Draft[] {
  const clipped = drafts.map((draft) => (draft.direct ? draft : beforeQuoted(draft, drafts)));
  const inside = (draft: Draft) => {
    const at = draft.cue[0]?.[0] ?? -1;
    return clipped.some((other) => other !== draft && other.content.some(([start, end]) => start <= at && at < end));
  };
  return clipped.filter((draft) => draft.content.length > 0 && !inside(draft));
}

/** The content up to where direct speech of somebody begins, whose place the quotation marks tell better than the tree. */
function beforeQuoted(draft: Draft, drafts: readonly Draft[]): Draft {
  let { content } = draft;
  for (const other of drafts) {
    if (!other.direct) continue;
    const at = other.cue[0]?.[0] ?? -1;
    if (!content.some(([start, end]) => start <= at && at < end)) continue;
    const begins = content[0]?.[0] ?? 0;
    const from = Math.min(
      at,
      ...[...other.source, ...other.content].map(([start]) => start).filter((start) => start > begins),
    );
    content = content.filter(([start]) => start < from).map(([start, end]) => [start, Math.min(end, from)] as const);
  }
  return content === draft.content ? draft : { ...draft, content };
}
