/** Eats the sentences of a report with its statements; gives the commitments that it tells of: offered, drafted, agreed, rejected. */
import type { Quantity, TimeExpression } from '@casus/english';
import { elementValue, inferred, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import type { Statement } from '../statement/statement.js';
import { identity } from '../words/identity.js';
import type { Tree } from '../words/tree.js';
import { assemble } from './assemble.js';
import type { Naming } from './bearer.js';
import { binding } from './binds.js';
import type { Commitment } from './commitment.js';
import { coordinate } from './coordinate.js';
import { contentsIn } from './reported/contents.js';
import { futuresIn } from './reported/future.js';
import { outcomeOf } from './reported/outcome.js';
import { promisesIn } from './reported/promises.js';
import { reportNaming } from './reported/report-naming.js';
import { statementsByOffset } from './reported/statements-by-offset.js';
import type { Report, Told } from './reported/told.js';
import { undertakingsIn } from './reported/undertaking.js';

export interface ReportSurroundings {
  text: string;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  statements: readonly Statement[];
  published: string | null;
}

/** What finds a commitment in a report, surest first: where two find the same act, the earlier one's reading stands. */
const PARSERS: readonly ((tree: Tree, report: Report) => Told[])[] = [
  // What a draft, a plan or a treaty is told to hold.
  contentsIn,
  // What a party binds itself to, or is ready for, by its own act.
  undertakingsIn,
  // The same told by a noun: a pledge, an offer.
  promisesIn,
  // What a party is quoted to say that it will do.
  futuresIn,
];

/** The commitments of a report in the order of its text; their place is the sentence, counted from one. */
export function readReportedCommitments(trees: readonly Tree[], around: ReportSurroundings): Commitment[] {
  const statementAt = statementsByOffset(around.statements);
  const naming = reportNaming(around.text, around.naming, statementAt);
  const report: Report = { text: around.text, naming, statementAt };
  const found: Commitment[] = [];
  trees.forEach((tree, i) => {
    const told = toldIn(tree, report);
    const norms = told.map(({ norm }) => norm);
    const next = trees[i + 1];
    for (const one of told) {
      const setting = {
        ...around,
        naming,
        status: stated(one.status, one.because),
        placeOf: () => `sentence ${i + 1}`,
      };
      const commitment = taken(assemble(one.norm, norms, setting, []), one, setting);
      if (commitment === null) continue;
      const { sentence } = tree;
      const outcome = outcomeOf(
        around.text,
        [sentence.start, sentence.end],
        next === undefined ? null : [next.sentence.start, next.sentence.end],
      );
      if (outcome !== null) commitment.status = stated(outcome.status, outcome.at);
      if (!found.some((other) => isSame(other, commitment))) found.push(commitment);
    }
  });
  return found;
}

function toldIn(tree: Tree, report: Report): Told[] {
  const taken = new Set<number>();
  const found: Told[] = [];
  for (const parser of PARSERS) {
    for (const told of parser(tree, report)) {
      for (const norm of told.inside ? [told.norm] : coordinate(told.norm)) {
        if (taken.has(norm.act) || binding([norm]).length === 0) continue;
        taken.add(norm.act);
        found.push({ ...told, norm });
      }
    }
  }
  return found.sort((a, b) => a.norm.act - b.norm.act);
}

/** With the words that the quote needs to be understood; null where the report does not say who is bound. */
function taken(
  commitment: Commitment,
  { norm, lead, inside }: Told,
  { text, naming }: { text: string; naming: Naming },
): Commitment | null {
  const { tree } = norm;
  const quote = withLead(tree, commitment.quote, lead);
  const id = identity(elementValue(commitment.act) ?? 'other', text, quote);
  if (!inside) {
    const { bearer } = commitment;
    const known = bearer.state === 'stated' || (bearer.state === 'inferred' && typeof bearer.from !== 'string');
    return known ? { ...commitment, id, quote } : null;
  }
  // Nobody is its subject: whose thing it is, or whom its words name, is bound; else the sides of the talks.
  const own = tree.subtree(norm.act, (child) => tree.is(child, 'conj'));
  const range: Range = tree.span(own);
  const parties = naming.partiesOf(range);
  const bearer =
    parties.length > 0
      ? inferred(parties, [range])
      : naming.both.length === 2
        ? inferred([...naming.both], 'the two sides that the report keeps naming')
        : null;
  return bearer === null ? null : { ...commitment, id, quote, bearer };
}

function withLead(tree: Tree, quote: readonly Range[], lead: readonly number[]): Range[] {
  const ranges = [...tree.ranges(lead), ...quote].sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = out.at(-1);
    // A comma or a small word between two stretches is no reason to part them.
    if (last !== undefined && start <= last[1] + 12) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** A report tells the same commitment more than once: the first telling stands. */
function isSame(known: Commitment, one: Commitment): boolean {
  const bearers = (commitment: Commitment) => [...(elementValue(commitment.bearer) ?? [])].sort().join();
  const amount = (commitment: Commitment) => elementValue(commitment.amount)?.value ?? null;
  if (elementValue(known.act) !== elementValue(one.act) || bearers(known) !== bearers(one)) return false;
  if (elementValue(known.modality) !== elementValue(one.modality)) return false;
  const overlap = known.quote.some(([start, end]) => one.quote.some(([from, to]) => from < end && start < to));
  return overlap || (amount(known) !== null && amount(known) === amount(one));
}
