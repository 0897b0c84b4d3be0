/** One row of the heat map as a drawing: eats stretches on an axis, gives cells in the tone of their step with its number, hatched where it is not certain. */
import type { Step, TableStretch } from '@casus/core';
import { escapeHtml } from '../output/brief/escape-html.js';
import type { TimeAxis } from '../output/time-axis.js';
import { stepWords } from './coverage-view.js';

export interface HeatRow {
  axis: TimeAxis;
  /** What a screen reader says instead. */
  label: string;
  height: number;
  asOf: string | null;
}

/** Hundredths of the width that a number needs on a narrow screen. */
const ROOM = 4;
const ROOM_FOR_TWO = 11;

export function heatRow(stretches: readonly TableStretch[], { axis, label, height, asOf }: HeatRow): string {
  const cells = stretches.map((stretch) => cell(stretch, axis, height));
  const known = asOf === null ? '' : asOfLine(axis.at(asOf), height);
  return `<svg width="100%" height="${height}" role="img" aria-label="${escapeHtml(label)}">${cells.join('')}${known}</svg>`;
}

function cell({ from, to, sure, perhaps }: TableStretch, axis: TimeAxis, height: number): string {
  const start = axis.at(from);
  const width = Math.round((axis.after(to) - start) * 1000) / 1000;
  const box = `x="${start}%" y="0.5" width="${width}%" height="${height - 1}"`;
  const doubtful = sure !== perhaps;
  const hatch = doubtful ? `<rect ${box} fill="url(#hatch-${perhaps})"/>` : '';
  const middle = Math.round((start + width / 2) * 1000) / 1000;
  const words = stepWords({ sure, perhaps });
  const room = width >= (doubtful ? ROOM_FOR_TWO : ROOM);
  const number = room ? numberAt(middle, height, words, sure, doubtful) : '';
  return `<rect class="f${sure}" ${box}/>${hatch}<rect class="cell" fill="none" ${box}/>${number}`;
}

/** On a hatch a number needs a ground of its own. */
function numberAt(middle: number, height: number, words: string, sure: Step, doubtful: boolean): string {
  const text = (kind: string) => `<text class="n ${kind}" x="${middle}%" y="${height / 2}" dy=".36em">${words}</text>`;
  if (!doubtful) return text(`n${sure}`);
  const pill = `<svg x="${middle}%" y="${height / 2}" width="1" height="1" overflow="visible"><rect class="pill" x="-17" y="-9" width="34" height="18" rx="4"/></svg>`;
  return `${pill}<text class="n n0" x="${middle}%" y="${height / 2}" dy=".36em">${words}</text>`;
}

function asOfLine(at: number, height: number): string {
  return `<line class="asof" x1="${at}%" x2="${at}%" y1="-2" y2="${height + 2}"/>`;
}

/** Stripes in the tone of what is possible, over the tone of what is certain. */
export const HATCHES = `<defs>${[1, 2, 3, 4]
  .map(
    (step) =>
      `<pattern id="hatch-${step}" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch h${step}" x1="2.5" x2="2.5" y1="0" y2="10"/></pattern>`,
  )
  .join('')}</defs>`;

/** A cell of the legend. */
export function keyCell(sure: Step, perhaps: Step): string {
  const hatch = sure === perhaps ? '' : `<rect x="0.5" y="0.5" width="43" height="21" fill="url(#hatch-${perhaps})"/>`;
  const number =
    sure === perhaps
      ? `<text class="n n${sure}" x="22" y="11" dy=".36em">${sure}</text>`
      : `<rect class="pill" x="5" y="2" width="34" height="18" rx="4"/><text class="n n0" x="22" y="11" dy=".36em">${stepWords({ sure, perhaps })}</text>`;
  return `<svg width="44" height="22" aria-hidden="true" focusable="false"><rect class="f${sure}" x="0.5" y="0.5" width="43" height="21"/>${hatch}<rect class="cell" fill="none" x="0.5" y="0.5" width="43" height="21"/>${number}</svg>`;
}
