/**
 * The norms of a model laid out for many questions: eats norms and instruments, gives numbers for their names, the legal days of each
 * bearer worked out once, and lists by beneficiary and case. It holds nothing that a fact could change, so that asking again with
 * other facts costs only those facts.
 */
import { type Condition, type InstrumentModel, type Model, type Norm, type Problem, STRENGTHS } from './model.js';
import { type NormOrder, orderOfNorms } from './order.js';
import {
  bindingNow,
  type InstrumentTimes,
  NO_STANDING,
  ownTerm,
  type Standing,
  standingOf,
  timesOfInstrument,
} from './standing.js';
import { both, NO, type Timeline, YES } from './truth.js';

/** Where a bearer stands under what carries a norm. */
export interface Legal {
  standing: Omit<Standing, 'party'>;
  /**
   * The standing of the beneficiary where it is a party, too: a party is owed what a treaty promises its parties only while the treaty
   * is in force for it. Others are owed it as third states (Vienna Convention on the Law of Treaties, Art. 36).
   */
  toParty: Omit<Standing, 'party'> | null;
  /** In force for both, not suspended for the bearer, and within the norm's own term. */
  days: Timeline;
}

/** The number of the standing of what was said without an instrument. */
export const AS_SAID = 0;
/** In place of the number of a key: the norm asks for nothing of the kind. */
export const NONE = -1;
/** In place of the number of a key: it asks for more than one plain fact. */
export const MANY = -2;

/** Columns of the table of norms; they lie together, since a question asks for all of them at once. */
export const CASE = 0;
export const GATE = 1;
export const EXCEPTION = 2;
export const VOIDANCE = 3;
export const FLAGS = 4;
/** The place of its strength in STRENGTHS. */
export const STRENGTH = 5;
export const WIDTH = 6;
/** In the rows of a cell two more columns: the number of the pair, and of its standing. */
export const PAIR = 6;
export const LEGAL = 7;
export const CELL_WIDTH = 8;
/** Flags: what fell due outlives the instrument; others prevail over it; it forbids. */
export const SURVIVES = 1;
export const GIVES_WAY = 2;
export const PROHIBITS = 4;
/** No instrument carries it: it stands as it was said. */
export const SAID = 8;

export interface Layout {
  norms: readonly Norm[];
  instruments: ReadonlyMap<string, InstrumentModel>;
  /** Keys of facts that norms ask for one at a time. */
  keys: readonly string[];
  /** The number of a key; undefined where no norm asks for it. */
  numberOfKey(key: string): number | undefined;
  /** For each norm, WIDTH numbers: the keys of its case, gate, exception and voidance (or NONE, or MANY), its flags and its strength. */
  table: Int32Array;
  /** For each norm the number of its first pair; one more at the end. */
  starts: Int32Array;
  /** For each pair the number of its norm, and of the standing of its bearer. */
  normOf: Int32Array;
  legalOf: Int32Array;
  legals: readonly Legal[];
  /** For each standing the first sure day and the day after the last, and the same of the days that may be; NaN where there are several stretches. */
  legalEdges: Float64Array;
  order: NormOrder;
  problems: readonly Problem[];
  legal(norm: Norm, bearer: string): Legal;
  /** The pairs that speak of a beneficiary and a case; null where there are none. */
  cell(beneficiary: string, case_: string): Cell | null;
  /** Beneficiary, case and pairs of every cell, in the order in which norms first speak of them. */
  cells(): readonly Cell[];
  /** The number of the norm with an id; of several the last. */
  numberOf(id: string): number | undefined;
}

export interface Cell {
  beneficiary: string;
  case: string;
  pairs: Int32Array;
  /** For each pair CELL_WIDTH numbers, and the four edges of its standing: all that one question reads lies together. */
  rows: Int32Array;
  edges: Float64Array;
}

/** Standing where a commitment was said without an instrument: it stands as it was said. */
const WITHOUT_INSTRUMENT: Legal = Object.freeze({
  standing: Object.freeze({
    inForce: YES,
    suspended: NO,
    begins: { first: -Infinity, last: -Infinity },
    ends: { first: Infinity, last: Infinity },
  }),
  toParty: null,
  days: YES,
});
/** The standing of whoever no instrument binds. */
export const NOT_THERE: Legal = Object.freeze({ standing: NO_STANDING, toParty: null, days: NO });

/** An instrument with its parties' standings, by party and by the norm's own term where it has one. */
interface Carrier {
  times: InstrumentTimes | null;
  numbers: Map<string, number>;
  courses: Map<string, InstrumentModel['courses'][number]>;
}

const layouts = new WeakMap<readonly Norm[], Layout>();

/** The layout of a model; kept with its norms, which nobody changes, for all that is asked later. */
export function layoutOf({ norms, instruments }: Pick<Model, 'norms' | 'instruments'>): Layout {
  const known = layouts.get(norms);
  if (known !== undefined && sameInstruments(known.instruments, instruments)) return known;
  const made = layOut(norms, instruments);
  layouts.set(norms, made);
  return made;
}

function sameInstruments(known: ReadonlyMap<string, InstrumentModel>, given: readonly InstrumentModel[]): boolean {
  return known.size === given.length && given.every((instrument) => known.get(instrument.id) === instrument);
}

function layOut(norms: readonly Norm[], given: readonly InstrumentModel[]): Layout {
  const instruments = new Map(given.map((instrument) => [instrument.id, instrument]));
  const order = orderOfNorms(norms);
  const problems = [...order.problems];
  const keys: string[] = [];
  const keyNumbers = new Map<string, number>();
  const numberOfKey = (key: string): number => {
    let number = keyNumbers.get(key);
    if (number === undefined) {
      number = keys.length;
      keys.push(key);
      keyNumbers.set(key, number);
    }
    return number;
  };
  const numberOfAll = (conditions: readonly Condition[] | undefined): number => {
    if (conditions === undefined || conditions.length === 0) return NONE;
    const [only] = conditions;
    return conditions.length === 1 && only !== undefined && 'fact' in only ? numberOfKey(only.fact) : MANY;
  };

  const legals: Legal[] = [WITHOUT_INSTRUMENT, NOT_THERE];
  const carriers = new Map<string, Carrier>();
  let lastId: string | null = null;
  let last: Carrier = { times: null, numbers: new Map(), courses: new Map() };
  // Norms of one instrument mostly follow each other, so the last carrier is mostly the next.
  const carrierOf = (id: string): Carrier => {
    if (id === lastId) return last;
    let carrier = carriers.get(id);
    if (carrier === undefined) {
      const instrument = instruments.get(id);
      carrier = {
        times: instrument === undefined ? null : timesOfInstrument(instrument),
        numbers: new Map(),
        courses: new Map([...(instrument?.courses ?? [])].reverse().map((course) => [course.party, course])),
      };
      carriers.set(id, carrier);
    }
    lastId = id;
    last = carrier;
    return carrier;
  };
  const legalNumber = ({ instrument, term, beneficiary }: Norm, bearer: string): number => {
    if (instrument === null) return AS_SAID;
    const { times, numbers, courses } = carrierOf(instrument);
    if (times === null) return 1;
    const other = beneficiary === null || beneficiary === bearer ? undefined : courses.get(beneficiary);
    const key =
      term === undefined && other === undefined
        ? bearer
        : [bearer, other?.party, term?.years, term?.months, term?.days].join('\n');
    let number = numbers.get(key);
    if (number === undefined) {
      const course = courses.get(bearer);
      number = 1;
      if (course !== undefined) {
        const standing = standingOf(times, course);
        const toParty = other === undefined ? null : standingOf(times, other);
        let days = bindingNow(standing);
        if (toParty !== null) days = both(days, toParty.inForce);
        if (term !== undefined) days = both(days, ownTerm(times, term));
        number = legals.length;
        legals.push({ standing, toParty, days });
      }
      numbers.set(key, number);
    }
    return number;
  };

  const count = norms.length;
  const table = new Int32Array(count * WIDTH);
  const starts = new Int32Array(count + 1);
  let total = 0;
  norms.forEach((norm, index) => {
    starts[index] = total;
    total += norm.bearers.length;
  });
  starts[count] = total;
  const normOf = new Int32Array(total);
  const legalOf = new Int32Array(total);
  norms.forEach((norm, index) => {
    const row = index * WIDTH;
    table[row + CASE] = norm.trigger === null ? NONE : numberOfKey(norm.trigger);
    table[row + GATE] = numberOfAll(norm.when);
    table[row + EXCEPTION] = numberOfAll(norm.unless);
    table[row + VOIDANCE] = numberOfAll(norm.voidIf);
    table[row + FLAGS] =
      (norm.survives ? SURVIVES : 0) |
      (norm.subjectTo?.length ? GIVES_WAY : 0) |
      (norm.prohibits ? PROHIBITS : 0) |
      (norm.instrument === null ? SAID : 0);
    table[row + STRENGTH] = STRENGTHS.indexOf(norm.strength);
    let pair = starts[index] ?? 0;
    for (const bearer of norm.bearers) {
      normOf[pair] = index;
      legalOf[pair] = legalNumber(norm, bearer);
      pair++;
    }
    const { id, instrument, bearers } = norm;
    if (bearers.length === 0) problems.push({ at: id, says: 'names nobody who is to do it' });
    if (instrument !== null && carrierOf(instrument).times === null) {
      problems.push({
        at: id,
        says: `rests on ${instrument}, which is not among the instruments; nobody is bound by it`,
      });
    }
  });

  const legalEdges = edgesOf(legals);
  let cells: Map<string, Map<string, Cell>> | null = null;
  const allCells = (): Map<string, Map<string, Cell>> => {
    cells ??= cellsOf(norms, starts, { table, legalOf, legalEdges });
    return cells;
  };
  let byId: Map<string, number> | null = null;
  return {
    norms,
    instruments,
    keys,
    numberOfKey: (key) => keyNumbers.get(key),
    table,
    starts,
    normOf,
    legalOf,
    legals,
    legalEdges,
    order,
    problems,
    legal: (norm, bearer) => legals[legalNumber(norm, bearer)] ?? NOT_THERE,
    cell: (beneficiary, case_) => allCells().get(beneficiary)?.get(case_) ?? null,
    cells: () => [...allCells().values()].flatMap((ofBeneficiary) => [...ofBeneficiary.values()]),
    numberOf: (id) => {
      const above = order.above.get(id);
      if (above !== undefined) return above;
      byId ??= new Map(norms.map((norm, index) => [norm.id, index]));
      return byId.get(id);
    },
  };
}

function edgesOf(legals: readonly Legal[]): Float64Array {
  const edges = new Float64Array(legals.length * 4);
  legals.forEach(({ days: { sure, may } }, number) => {
    [sure, may].forEach((spans, side) => {
      const at = number * 4 + side * 2;
      edges[at] = spans.length > 2 ? Number.NaN : (spans[0] ?? Infinity);
      edges[at + 1] = spans[1] ?? Infinity;
    });
  });
  return edges;
}

function cellsOf(
  norms: readonly Norm[],
  starts: Int32Array,
  { table, legalOf, legalEdges }: Pick<Layout, 'table' | 'legalOf' | 'legalEdges'>,
): Map<string, Map<string, Cell>> {
  // Two steps, by beneficiary and then by case, so that no key is put together for each norm.
  const lists = new Map<string, Map<string, { pairs: number[]; norms: number[] }>>();
  norms.forEach((norm, index) => {
    if (norm.beneficiary === null) return;
    let ofBeneficiary = lists.get(norm.beneficiary);
    if (ofBeneficiary === undefined) {
      ofBeneficiary = new Map();
      lists.set(norm.beneficiary, ofBeneficiary);
    }
    let list = ofBeneficiary.get(norm.case);
    if (list === undefined) {
      list = { pairs: [], norms: [] };
      ofBeneficiary.set(norm.case, list);
    }
    let pair = starts[index] ?? 0;
    for (const bearer of norm.bearers) {
      // Nobody owes anything to itself.
      if (bearer !== norm.beneficiary) {
        list.pairs.push(pair);
        list.norms.push(index);
      }
      pair++;
    }
  });
  const cells = new Map<string, Map<string, Cell>>();
  for (const [beneficiary, ofBeneficiary] of lists) {
    const made = new Map<string, Cell>();
    cells.set(beneficiary, made);
    for (const [case_, list] of ofBeneficiary) {
      const pairs = Int32Array.from(list.pairs);
      const rows = new Int32Array(pairs.length * CELL_WIDTH);
      const edges = new Float64Array(pairs.length * 4);
      pairs.forEach((pair, at) => {
        const row = (list.norms[at] ?? 0) * WIDTH;
        rows.set(table.subarray(row, row + WIDTH), at * CELL_WIDTH);
        const legal = legalOf[pair] ?? 0;
        rows[at * CELL_WIDTH + PAIR] = pair;
        rows[at * CELL_WIDTH + LEGAL] = legal;
        edges.set(legalEdges.subarray(legal * 4, legal * 4 + 4), at * 4);
      });
      made.set(case_, { beneficiary, case: case_, pairs, rows, edges });
    }
  }
  return cells;
}
