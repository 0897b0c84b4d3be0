/**
 * Coverage as one self-contained page: its gaps in sentences, then for each beneficiary a heat map over time with its sentence and the
 * same data as a table. No script, nothing fetched, fit for print and for a phone, light and dark.
 */
import type { CoverageTable, TableStretch } from '@casus/core';
import { inWords } from '../output/in-words.js';
import { pageShell, prose, safe } from '../output/page-shell.js';
import { capital } from '../output/spoken.js';
import { axisDrawing, type TimeAxis, timeAxis } from '../output/time-axis.js';
import { cutEnd } from '../output/wrap.js';
import {
  type BeneficiaryGroup,
  beneficiaryGroups,
  clausesWords,
  stepWords,
  type TriggerGroup,
} from './coverage-view.js';
import { HATCHES, heatRow, keyCell } from './heat-map.js';
import { instrumentWords, noGap, takenForGranted } from './text.js';

const LONGEST_TITLE = 120;

export function coverageAsPage(table: CoverageTable): string {
  const { from, to, asOf, instruments, says } = table;
  const axis = timeAxis(from, to);
  const titles = cutEnd(inWords(instruments.map(({ title }) => title)), LONGEST_TITLE);
  const groups = beneficiaryGroups(table);
  const gaps =
    says.length === 0
      ? `<p class="about">${safe(noGap(table))}</p>`
      : gapList(says.slice(0, MOST_GAPS)) +
        (says.length > MOST_GAPS
          ? `<details><summary>And ${says.length - MOST_GAPS} more</summary>${gapList(says.slice(MOST_GAPS))}</details>`
          : '');
  return pageShell({
    kind: 'coverage',
    title: `Who would be bound: ${titles}`,
    about: [
      `From ${from} to ${to}${asOf === null ? '' : `, as known on ${asOf}`}. How strongly somebody would be bound if the case came, and when nobody would.`,
    ],
    defs: HATCHES,
    sections: [
      { id: 'gaps', heading: 'Gaps', body: `${key(table)}\n${gaps}` },
      ...groups.map((group) => ({ id: group.id, heading: group.names, body: groupBody(group, table, axis) })),
      {
        id: 'instruments',
        heading: 'Instruments',
        body: `<ul>${instruments.map((one) => `<li>${prose(instrumentWords(one))}${one.source === null ? '' : ` <span class="clauses">${safe(one.source)}</span>`}</li>`).join('')}</ul><p class="about">${safe(takenForGranted(table))}</p>`,
      },
    ],
    foot: 'Made by Casus from the texts named above. Steps order how strongly words bind; they are never added up, and grade nobody.',
  });
}

/** More of them are opened by whoever wants them, and printed in any case. */
const MOST_GAPS = 12;

function gapList(sentences: readonly string[]): string {
  return `<ul class="gaps">${sentences.map((sentence) => `<li>${prose(sentence)}</li>`).join('')}</ul>`;
}

function key({ steps }: CoverageTable): string {
  const items = steps.map(({ step, means }) => `<li>${keyCell(step, step)} ${safe(means)}</li>`);
  return `<ul class="key" aria-label="Steps">${items.join('')}<li>${keyCell(0, 4)} not known: certain and possible</li></ul>`;
}

function groupBody(group: BeneficiaryGroup, table: CoverageTable, axis: TimeAxis): string {
  const { names, all, triggers } = group;
  const who = all.length > 6 ? `<p class="who">${safe(inWords(all))}</p>` : '';
  const rows = triggers.flatMap((trigger) => triggerRows(trigger, table, axis));
  return `${who}
<figure>
<div class="row axisrow"><p></p>${axisDrawing(axis)}</div>
${rows.join('\n')}
<figcaption>${prose(captionOf(names, triggers, table))}</figcaption>
</figure>
${dataTable(group, table)}`;
}

const ANYBODY_HEIGHT = 30;
const GUARANTOR_HEIGHT = 20;

function triggerRows({ triggers, anybody, guarantors }: TriggerGroup, table: CoverageTable, axis: TimeAxis): string[] {
  const row = (words: string, stretches: readonly TableStretch[], head: boolean) => {
    const label = `${words}: ${stretches.map((one) => `${stepWords(one)} from ${one.from} to ${one.to}`).join(', ')}`;
    const drawing = heatRow(stretches, {
      axis,
      label,
      height: head ? ANYBODY_HEIGHT : GUARANTOR_HEIGHT,
      asOf: table.asOf,
    });
    return `<div class="row${head ? ' head' : ''}"><p>${safe(words)}</p>${drawing}</div>`;
  };
  // One guarantor, or several bound alike all the time, are the row of anybody over again.
  const [only] = guarantors;
  const same = guarantors.length === 1 && JSON.stringify(only?.stretches) === JSON.stringify(anybody);
  const by = same && only !== undefined ? ` – ${only.names}` : '';
  return [
    row(capital(triggers) + by, anybody, true),
    ...(same ? [] : guarantors.map(({ names, stretches }) => row(names, stretches, false))),
  ];
}

/** What the drawing shows, as a sentence for each kind of case. */
function captionOf(names: string, triggers: readonly TriggerGroup[], { steps, from, to }: CoverageTable): string {
  const means = (step: number) => steps.find((one) => one.step === step)?.means ?? '';
  const strength = ({ sure, perhaps }: TableStretch) =>
    sure === perhaps ? means(sure) : `surely ${means(sure)}, perhaps ${means(perhaps)}`;
  const told = triggers.map(({ triggers: what, anybody }) => {
    const stretches = anybody.map((one) => {
      const begins = one.from === from ? '' : ` from ${one.from}`;
      const ends = one.to === to ? '' : ` until ${one.to}`;
      return `${strength(one)}${begins}${ends}`;
    });
    return `${what}: ${stretches.join(', ')}`;
  });
  return `The strongest that anybody is bound to for ${names}. ${told.map(capital).join('. ')}.`;
}

function dataTable({ names, triggers }: BeneficiaryGroup, { steps, instruments }: CoverageTable): string {
  const means = (step: number) => steps.find((one) => one.step === step)?.means ?? '';
  const strength = ({ sure, perhaps }: TableStretch) =>
    sure === perhaps ? `${sure} ${means(sure)}` : `${sure}–${perhaps} surely ${means(sure)}, perhaps ${means(perhaps)}`;
  const bodies = triggers.map(({ triggers: what, anybody, guarantors }) => {
    const line = (who: string, stretch: TableStretch, by: readonly string[]) =>
      `<tr><td data-label="Who">${safe(who)}</td><td class="day" data-label="From">${stretch.from}</td><td class="day" data-label="To">${stretch.to}</td><td data-label="Strength">${safe(strength(stretch))}</td><td class="clauses" data-label="By">${safe(clausesWords(by, instruments))}</td></tr>`;
    return `<tbody><tr class="head"><th scope="rowgroup" colspan="5">${safe(capital(what))}</th></tr>${[
      ...anybody.map((stretch) => line('Anybody', stretch, [])),
      ...guarantors.flatMap(({ names: who, stretches, by }) =>
        stretches.filter(({ perhaps }) => perhaps > 0).map((stretch) => line(capital(who), stretch, by)),
      ),
    ].join('')}</tbody>`;
  });
  return `<div class="tablebox"><table><caption>The same as a table: ${safe(names)}</caption><thead><tr><th scope="col">Who</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Strength</th><th scope="col">By</th></tr></thead>${bodies.join('')}</table></div>`;
}
