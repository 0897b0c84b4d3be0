/** `casus timeline`: reads the instruments and lays out what happened to each, over one stretch of time. */
import { dayOf, type InstrumentModel, isoDay, timelineDays, timelineOf } from '@casus/core';
import { exitCode } from '../exit-code.js';
import { writeOut } from '../output/write-out.js';
import { instrumentsOfOperands } from '../scenario/instruments-of-operands.js';
import { outputOption } from '../scenario/output-option.js';
import { scenarioPage } from '../scenario/scenario-page.js';
import { renderTimelines } from '../timeline/render-timelines.js';
import { TIMELINE_FORMATS } from '../timeline/timeline-formats.js';
import type { Timelines } from '../timeline/timelines.js';
import { UsageError } from '../usage-error.js';
import type { Given } from './command.js';
import { dayOption } from './document-settings.js';
import { formatOf } from './format-of.js';

export async function runTimeline({ operands, options, switches }: Given): Promise<number> {
  if (operands.length === 0)
    throw new UsageError('Name files or precedents: casus timeline north-atlantic-treaty. See casus timeline --help.');
  const given = { from: dayOption(options, 'from'), to: dayOption(options, 'to') };
  if (given.from !== undefined && given.to !== undefined && given.to < given.from)
    throw new UsageError('--to comes before --from; name the earlier day first.');
  const { compiled, problems, remarks, inputs } = await instrumentsOfOperands(operands, dayOption(options, 'in-force'));
  const output = outputOption(options, inputs);
  for (const sentence of [...problems, ...remarks]) process.stderr.write(`casus: ${sentence}\n`);
  const format = formatOf(options, TIMELINE_FORMATS, 'text');
  const timelines = timelinesOf(compiled.model.instruments, given);
  const written = await writeOut(renderTimelines(timelines, format, scenarioPage({ options, switches })), output);
  return written === exitCode.done && problems.length > 0 ? exitCode.failed : written;
}

/** Part of the known years that is shown before their first day and after their last. */
const MARGIN = 0.06;
const LEAST_DAYS = 365;

function timelinesOf(
  instruments: readonly InstrumentModel[],
  given: { from: string | undefined; to: string | undefined },
): Timelines {
  const known = instruments.flatMap((instrument) => timelineDays(timelineOf(instrument, -Infinity)) ?? []);
  const firsts = known.map(({ first }) => dayOf(first) ?? 0);
  const lasts = known.map(({ last }) => dayOf(last) ?? 0);
  const first = firsts.length === 0 ? 0 : Math.min(...firsts);
  const last = lasts.length === 0 ? first : Math.max(...lasts);
  const margin = Math.max(LEAST_DAYS, Math.round((last - first) * MARGIN));
  const from = given.from ?? isoDay(first - margin);
  const to = given.to ?? isoDay(Math.max(last, dayOf(from) ?? first) + margin);
  return { from, to, timelines: instruments.map((instrument) => timelineOf(instrument, dayOf(to) ?? last)) };
}
