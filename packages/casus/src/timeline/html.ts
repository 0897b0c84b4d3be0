/**
 * Timelines as one self-contained page: for each instrument the course of its parties as a drawing with its sentence, and the same days
 * as a table. No script, nothing fetched, fit for print and for a phone, light and dark.
 */
import type { InstrumentTimeline, TimelineKind, TimelineLane } from '@casus/core';
import { inWords } from '../output/in-words.js';
import { pageShell, prose, safe } from '../output/page-shell.js';
import { capital } from '../output/spoken.js';
import { axisDrawing, type TimeAxis, timeAxis } from '../output/time-axis.js';
import { cutEnd } from '../output/wrap.js';
import { FADE, keyDays, keyShape, laneDrawing } from './drawing.js';
import { captionOf, KINDS, marksByDay, someParties, type Timelines, whom } from './timelines.js';

const LONGEST_TITLE = 120;

export function timelinesAsPage({ from, to, timelines }: Timelines): string {
  const axis = timeAxis(from, to);
  const used = new Set(timelines.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.map(({ kind }) => kind))));
  const shapes = (Object.keys(KINDS) as TimelineKind[]).filter((kind) => used.has(kind)).map(keyShape);
  const titles = cutEnd(inWords(timelines.map(({ title }) => title)), LONGEST_TITLE);
  return pageShell({
    kind: 'timeline',
    title: titles,
    about: [`From ${from} to ${to}: signed, ratified, in force, renewed and ended, for each party.`],
    defs: FADE,
    sections: timelines.map((timeline, index) => ({
      id: `t${index + 1}`,
      heading: timeline.title,
      body: `${index === 0 ? `<ul class="key" aria-label="Signs">${[...shapes, ...keyDays()].map((item) => `<li>${item}</li>`).join('')}</ul>` : ''}${timelineBody(timeline, axis)}`,
    })),
    foot: 'Made by Casus from the texts and precedents named above. A day that is not known is not guessed.',
  });
}

function timelineBody(timeline: InstrumentTimeline, axis: TimeAxis): string {
  const { title, lanes, source } = timeline;
  const rows = lanes.map(
    (lane) =>
      `<div class="row"><p>${safe(someParties(lane.parties))}</p>${laneDrawing(lane, axis, labelOf(lane))}</div>`,
  );
  const lines = marksByDay(timeline).map(
    (mark) =>
      `<tr><td class="day" data-label="When">${safe(mark.when.words)}</td><td data-label="What">${safe(capital(KINDS[mark.kind]))}</td><td data-label="Who">${safe(whom(mark, lanes))}</td></tr>`,
  );
  return `<figure>
<div class="row axisrow"><p></p>${axisDrawing(axis)}</div>
${rows.join('\n')}
<figcaption>${prose(captionOf(timeline))}</figcaption>
</figure>
<div class="tablebox"><table><caption>The same as a table: ${safe(title)}${source === null ? '' : `. ${safe(source)}`}</caption><thead><tr><th scope="col">When</th><th scope="col">What</th><th scope="col">Who</th></tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function labelOf({ parties, marks }: TimelineLane): string {
  return `${someParties(parties)}: ${marks.map(({ kind, when }) => `${KINDS[kind]} ${when.words}`).join(', ')}`;
}
