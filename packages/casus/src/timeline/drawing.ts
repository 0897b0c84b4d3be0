/** One lane of a timeline as a drawing: stretches as bars, marks by their shapes, uncertain days as brackets, an open end as an arrow, an unknown one fading. */
import type { TimelineKind, TimelineLane, TimelineMark, TimelineMoment, TimelineStretch } from '@casus/core';
import { escapeHtml } from '../output/brief/escape-html.js';
import type { TimeAxis } from '../output/time-axis.js';
import { KINDS } from './timelines.js';

export const LANE_HEIGHT = 44;
const MIDDLE = LANE_HEIGHT / 2;
const BAR = 12;

/** What is done before or beside the stretches stands above or below them, so that what comes within a year hides nothing. */
const LINES: Readonly<Record<TimelineKind, number>> = {
  signed: 8,
  notice: 8,
  'in-force': MIDDLE,
  renewed: MIDDLE,
  ended: MIDDLE,
  ratified: LANE_HEIGHT - 8,
  provisional: MIDDLE,
  suspended: LANE_HEIGHT - 9,
};

/** Shapes around a point, about twelve pixels wide; what is drawn open is an announcement, no change of what binds. */
const SHAPES: Readonly<Record<TimelineKind, { path: string; open: boolean }>> = {
  signed: { path: 'M0 -8 L8 0 L0 8 L-8 0 Z', open: false },
  ratified: { path: 'M-6 0 A6 6 0 1 1 6 0 A6 6 0 1 1 -6 0 Z', open: false },
  provisional: { path: 'M-5 -7 L8 0 L-5 7 Z', open: true },
  'in-force': { path: 'M-5 -8 L9 0 L-5 8 Z', open: false },
  suspended: { path: 'M-5 -8 H-2 V8 H-5 Z M2 -8 H5 V8 H2 Z', open: false },
  renewed: { path: 'M-2 -7 H2 V-2 H7 V2 H2 V7 H-2 V2 H-7 V-2 H-2 Z', open: false },
  notice: { path: 'M-8 -6 H8 L0 8 Z', open: true },
  ended: { path: 'M-6 -6 H6 V6 H-6 Z', open: false },
};

export function laneDrawing({ marks, stretches }: TimelineLane, axis: TimeAxis, label: string): string {
  const bars = stretches.map((stretch) => bar(stretch, axis));
  const shapes = marks.filter(({ when }) => inWindow(when, axis)).map((mark) => shape(mark, axis));
  return `<svg width="100%" height="${LANE_HEIGHT}" role="img" aria-label="${escapeHtml(label)}">${bars.join('')}${shapes.join('')}</svg>`;
}

/** Years of the axis end at its edges; what lies outside is only in the table. */
function inWindow({ first, last }: TimelineMoment, axis: TimeAxis): boolean {
  const day = first ?? last;
  return day !== null && !(axis.after(day) <= 0 || axis.at(day) >= 100);
}

function bar({ kind, begins, ends }: TimelineStretch, axis: TimeAxis): string {
  const sure = begins.last ?? begins.first;
  const start = sure === null ? 0 : axis.at(sure);
  const openEnd = ends.first === null && ends.last === null && ends.words === 'never';
  const unknownEnd = !openEnd && ends.last === null;
  // Where it is not known whether it ever began, all of it fades.
  const doubtful = begins.last === null;
  const from = doubtful ? (begins.first === null ? 0 : axis.at(begins.first)) : start;
  const stop = openEnd ? 100 : ends.first === null ? from : axis.at(ends.first);
  const name = kind === 'in-force' ? 'bar' : `bar ${kind}`;
  const solid = (left: number, right: number) =>
    right > left
      ? `<rect class="${name}" x="${left}%" y="${MIDDLE - BAR / 2}" width="${round(right - left)}%" height="${BAR}"/>`
      : '';
  const fading = (left: number, right: number) =>
    right > left
      ? `<rect fill="url(#fade)" x="${left}%" y="${MIDDLE - BAR / 2}" width="${round(right - left)}%" height="${BAR}"/><text class="q" x="${round(left + (right - left) * 0.85)}%" y="${MIDDLE}" dy=".36em">?</text>`
      : '';
  if (doubtful) return fading(from, 100);
  const maybe = ends.last === null ? 100 : axis.at(ends.last);
  const arrow = openEnd ? at(100, `<path class="marks" d="M0 -9 L10 0 L0 9 Z"/>`) : '';
  const early = begins.first !== null && begins.first !== begins.last ? bracket(axis.at(begins.first), start) : '';
  const tail = unknownEnd ? fading(stop, 100) : !openEnd && ends.first !== ends.last ? bracket(stop, maybe) : '';
  return solid(start, stop) + early + tail + arrow;
}

/** `[ ]` around the days on which it may have been. */
function bracket(from: number, to: number, y = MIDDLE): string {
  const arm = (x: number, way: 1 | -1) => at(x, `<path class="open" d="M${4 * way} -7 H0 V7 H${4 * way}"/>`, y);
  return `${arm(from, 1)}${arm(to, -1)}<line class="open" x1="${from}%" x2="${to}%" y1="${y}" y2="${y}"/>`;
}

function shape({ kind, when }: TimelineMark, axis: TimeAxis): string {
  const { path, open } = SHAPES[kind];
  const first = when.first === null ? 0 : axis.at(when.first);
  const drawn = `<path class="${open ? 'open' : 'marks'}" d="${path}"/>`;
  const y = LINES[kind];
  if (when.first !== null && when.first === when.last) return at(first, drawn, y);
  // Nobody knows whether it ever was: only the bar fades, with its question mark.
  if (when.last === null) return '';
  const last = axis.after(when.last);
  return bracket(first, last, y) + at(round((first + last) / 2), drawn, y);
}

/** A drawing around a point. */
function at(x: number, drawing: string, y = MIDDLE): string {
  return `<svg x="${x}%" y="${y}" width="1" height="1" overflow="visible">${drawing}</svg>`;
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

export const FADE =
  '<defs><linearGradient id="fade"><stop class="fade0" offset="0"/><stop class="fade1" offset="1"/></linearGradient></defs>';

/** A shape of the legend with what it means. */
export function keyShape(kind: TimelineKind): string {
  const { path, open } = SHAPES[kind];
  return `<svg width="20" height="20" aria-hidden="true" focusable="false"><g transform="translate(10 10)"><path class="${open ? 'open' : 'marks'}" d="${path}"/></g></svg> ${KINDS[kind]}`;
}

export function keyDays(): string[] {
  const drawn = (width: number, drawing: string) =>
    `<svg width="${width}" height="20" aria-hidden="true" focusable="false">${drawing}</svg>`;
  return [
    `${drawn(34, '<path class="open" d="M6 2 H2 V18 H6 M28 2 H32 V18 H28 M2 10 H32"/>')} on one of these days`,
    `${drawn(40, '<rect class="bar" x="1" y="4" width="28" height="12"/><path class="marks" d="M29 1 L39 10 L29 19 Z"/>')} no end`,
    `${drawn(44, '<rect fill="url(#fade)" x="1" y="4" width="42" height="12"/><text class="q" x="36" y="10" dy=".36em">?</text>')} not known`,
  ];
}
