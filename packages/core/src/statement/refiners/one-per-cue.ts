/** Where parsers read one cue twice, the first reading stands; pieces of direct speech under one cue are one statement. */
import type { Draft } from '../draft.js';

export function onePerCue(drafts: readonly Draft[]): Draft[] {
  const byCue = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = `${draft.at.sentence}:${draft.at.word}`;
    const first = byCue.get(key);
    if (first === undefined) byCue.set(key, draft);
    else if (first.direct && draft.direct) byCue.set(key, { ...first, content: [...first.content, ...draft.content] });
  }
  return [...byCue.values()];
}
