/** Eats the sentences of a report with its statements; gives the commitments that it tells of: offered, drafted, agreed, rejected. */
import type { Quantity, TimeExpression } from '@casus/english';
import { elementQuotes, elementValue, inferred, missing, stated } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { datelineEnd } from '../statement/dateline.js';
import type { Statement } from '../statement/statement.js';
import { identity } from '../words/identity.js';
import type { Tree } from '../words/tree.js';
import { assemble } from './assemble.js';
import type { Naming } from './bearer.js';
import type { Commitment } from './commitment.js';
import { coordinate } from './coordinate.js';
import type { Norm } from './norm.js';
import { contentsIn } from './reported/contents.js';
import { futuresIn } from './reported/future.js';
import { mended } from './reported/mended.js';
import { outcomeOf } from './reported/outcome.js';
import { promisesIn } from './reported/promises.js';
import { reportNaming } from './reported/report-naming.js';
import { statementsByOffset } from './reported/statements-by-offset.js';
import { textTold } from './reported/text-noun.js';
import type { Report, Told } from './reported/told.js';
import { hangsOnIf, undertakingsIn } from './reported/undertaking.js';

export interface ReportSurroundings {
  text: string;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  statements: readonly Statement[];
  published: string | null;
  /** The parties whose own publication the report is; none for a report of others. */
  issuers?: readonly string[];
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
  const { issuers = [] } = around;
  const naming = reportNaming(around.text, around.naming, trees, { statementAt, issuers });
  let subjectBefore: string[] = [];
  let textBefore: Report['textBefore'] = null;
  let lastText: Report['lastText'] = null;
  const found: Commitment[] = [];
  trees.forEach((parsed, i) => {
    const tree = mended(parsed);
    const told = toldIn(tree, {
      text: around.text,
      naming,
      statementAt,
      textBefore,
      lastText,
      issuers,
    });
    subjectBefore = mainSubject(tree, naming) ?? subjectBefore;
    const text = textTold(tree);
    textBefore = text ?? (told.length > 0 ? textBefore : null);
    lastText = text ?? lastText;
    const norms = told.map(({ norm }) => norm);
    const next = trees[i + 1];
    for (const one of told) {
      const setting = {
        ...around,
        naming,
        status: stated(one.status, one.because),
        placeOf: () => `sentence ${i + 1}`,
      };
      const commitment = taken(
        assemble(one.norm, norms, setting, subjectBefore),
        withSpeaker(one, around, statementAt),
        { ...setting, statementAt },
      );
      if (commitment === null) continue;
      const { sentence } = tree;
      const act = tree.tokens[one.norm.act]?.start ?? sentence.start;
      const outcome = outcomeOf(
        around.text,
        [[sentence.start, endOfItem(tree, one.norm.act)], act],
        next === undefined ? null : [next.sentence.start, next.sentence.end],
        one.status,
      );
      keepOwnLimits(commitment, around, act);
      if (outcome !== null) commitment.status = stated(outcome.status, outcome.at);
      if (!found.some((other) => isSame(other, commitment))) found.push(commitment);
    }
  });
  return found;
}

/**
 * What belongs to the telling is taken from the commitment: "In November the sides agreed to", "After his talks he offered to". A term
 * is a length of time that stands in its words; "while the war goes on" in a report is mostly another clause.
 */
function keepOwnLimits(commitment: Commitment, { text, times, published }: ReportSurroundings, act: number): void {
  const outside = ([start, end]: Range) =>
    start < act ||
    !commitment.quote.some(([from, to]) => from <= start && end <= to) ||
    isPast(elementValue(commitment.deadline)?.value ?? null, published);
  if (elementQuotes(commitment.deadline).some(outside)) commitment.deadline = missing;
  const ahead = times.find(
    ({ type, start, end, value }) =>
      (type === 'DATE' || type === 'TIME') &&
      start > act &&
      commitment.quote.some(([from, to]) => from <= start && end <= to) &&
      /^\d{4}/.test(value) &&
      !isPast(value, published),
  );
  if (commitment.deadline.state === 'missing' && ahead !== undefined && published !== null) {
    const lead = /\b(?:by|before|in|on|until|within|no later than|from)\s(?:the\s)?$/i.exec(
      text.slice(Math.max(0, ahead.start - 20), ahead.start),
    );
    const range: Range = [ahead.start - (lead?.[0].length ?? 0), ahead.end];
    commitment.deadline = stated({ words: text.slice(...range), value: ahead.value }, range);
  }
  const [trigger] = elementQuotes(commitment.trigger);
  const told =
    trigger !== undefined &&
    trigger[0] < act &&
    /^(?:after|before|while|when|as|since|on|following)\b/i.test(text.slice(...trigger));
  // "In response to an appeal of March 16": what happened on a day is no case that may yet come.
  const happened =
    trigger !== undefined &&
    times.some(
      ({ type, start, end, value }) =>
        type === 'DATE' && trigger[0] <= start && end <= trigger[1] && isPast(value, published),
    );
  if (told || happened) commitment.trigger = missing;
  const lasting = times.find(
    ({ type, start, end }) =>
      type === 'DURATION' &&
      commitment.quote.some(([from, to]) => from <= start && end <= to) &&
      /\b(?:last(?:s|ing|ed)?|for|of|an?|period|valid)\s(?:\p{L}+\s){0,2}$/iu.test(
        text.slice(Math.max(0, start - 30), start),
      ),
  );
  const known = elementQuotes(commitment.term);
  if (lasting !== undefined) {
    const words = text.slice(lasting.start, lasting.end);
    commitment.term = stated({ words, value: lasting.value }, [lasting.start, lasting.end]);
  } else if (
    known.some(([from, to]) => !times.some(({ start, end }) => from <= start && end <= to)) &&
    !/\b(?:indefinite|permanent|temporary|lasting|limited|short-term|decades|years)/i.test(
      known.map((range) => text.slice(...range)).join(' '),
    )
  )
    commitment.term = missing;
}

/** Where the part of a sentence ends in which an act is told: at a semicolon behind it, or with the sentence. */
function endOfItem(tree: Tree, act: number): number {
  return tree.tokens.find(({ text }, i) => i > act && text === ';')?.start ?? tree.sentence.end;
}

/** "The minister said it would send troops": a pronoun needs the words that say who speaks, where they stand in the sentence. */
function withSpeaker(told: Told, { text }: ReportSurroundings, statementAt: Report['statementAt']): Told {
  const { tree, subject } = told.norm;
  const token = subject === null ? undefined : tree.tokens[subject];
  if (subject === null || token?.upos !== 'PRON' || told.lead.length > 0) return told;
  const statement = statementAt(token.start);
  if (statement === null || !/^(?:it|he|she|they|we|i)$/i.test(text.slice(token.start, token.end))) return told;
  const said = [...statement.source, ...statement.cue];
  const words = tree.tokens.flatMap(({ start, end }, i) =>
    said.some(([from, to]) => from <= start && end <= to) && i < subject ? [i] : [],
  );
  return { ...told, lead: words };
}

function toldIn(tree: Tree, report: Report): Told[] {
  const taken = new Set<number>();
  const found: Told[] = [];
  for (const parser of PARSERS) {
    for (const told of parser(tree, report)) {
      for (const norm of told.inside ? [told.norm] : coordinate(told.norm)) {
        if (taken.has(norm.act) || hangsOnIf(norm.tree, norm.anchor)) continue;
        taken.add(norm.act);
        found.push(norm === told.norm ? told : again(told, norm));
      }
    }
  }
  return found.sort((a, b) => a.norm.act - b.norm.act);
}

/** Whether a day, month or year lies before the day of the report; that of the report itself is when it was told. */
function isPast(value: string | null, published: string | null): boolean {
  if (value === null || published === null || !/^\d{4}/.test(value)) return false;
  const day = value.slice(0, 10);
  const today = published.slice(0, day.length);
  return day < today || (day.length === 10 && day === today);
}

/** A further act under the verb of the first: its quote needs who acts, and the verb, but not what tells of the text again. */
function again(told: Told, norm: Norm): Told {
  const { tree, subject } = norm;
  const actor =
    subject === null
      ? []
      : tree.subtree(subject, (child) => tree.is(child, 'acl') || tree.is(child, 'appos') || child === norm.act);
  return {
    ...told,
    norm,
    lead: [...new Set([...told.leadAgain, ...actor])].filter((i) => i < norm.act).sort((a, b) => a - b),
  };
}

/** With the words that the quote needs to be understood; null where the report does not say who is bound. */
function taken(
  commitment: Commitment,
  { norm, lead, inside }: Told,
  { text, naming, statementAt }: Pick<Report, 'text' | 'naming' | 'statementAt'>,
): Commitment | null {
  const { tree } = norm;
  const told = withoutTelling(norm, commitment.quote, statementAt);
  const quote = withoutAside(withLead(tree, told, lead), text, tree.tokens[norm.act]?.end ?? 0);
  // Words that do not hold the act are left of a list that was parted wrongly.
  const act = tree.tokens[norm.act]?.start ?? 0;
  if (!quote.some(([start, end]) => start <= act && act < end)) return null;
  const id = identity(elementValue(commitment.act) ?? 'other', text, quote);
  if (!inside) {
    const { bearer } = commitment;
    return bearer.state === 'stated' || (bearer.state === 'inferred' && isPointed(bearer.from, tree))
      ? { ...commitment, id, quote }
      : null;
  }
  // Nobody is its subject: whose thing it is, or whom its words name, is bound; else the sides of the talks.
  const last = quote.at(-1)?.[1] ?? tree.sentence.end;
  const own = tree
    .subtree(norm.act, (child) => tree.is(child, 'conj') || tree.is(child, 'acl:relcl'))
    .filter((i) => (tree.tokens[i]?.end ?? 0) <= last);
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

/** Whether words point at the bearer; that the sentence names parties somewhere does not say which of them is bound. */
function isPointed(from: string | readonly Range[], tree: Tree): boolean {
  if (typeof from === 'string') return false;
  return from.every(([start, end]) => start > tree.sentence.start || end < tree.sentence.end);
}

/** The parties that are the subject of a sentence, for "they" and "it" in the next; null where it has none by name. */
function mainSubject(tree: Tree, naming: Naming): string[] | null {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const [subject] = tree.childrenBy(root, 'nsubj');
  if (subject === undefined || tree.tokens[subject]?.upos === 'PRON') return null;
  const parties = naming.partiesOf(tree.span(tree.subtree(subject, (child) => tree.is(child, 'acl'))));
  return parties.length > 0 ? parties : null;
}

function withLead(tree: Tree, quote: readonly Range[], lead: readonly number[]): Range[] {
  const first = tree.tokens.find(({ start }) => start === quote[0]?.[0]);
  // "(said) that it would": the conjunction belongs to what is left out.
  const own: readonly Range[] =
    first !== undefined && /^that$/i.test(first.text) && lead.length === 0
      ? tree.ranges(
          tree.tokens.flatMap(({ start, end }, i) =>
            start > first.start && quote.some((range) => range[0] <= start && end <= range[1]) ? [i] : [],
          ),
        )
      : quote;
  const ranges = [...tree.ranges(lead), ...own].sort((a, b) => a[0] - b[0]);
  const out: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = out.at(-1);
    // A comma or a small word between two stretches is no reason to part them.
    if (last !== undefined && start <= last[1] + 12) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** "ALAND CITY, May 4 — *Aland will send troops*, its minister said in Bland": what is told is quoted without who says it where. */
function withoutTelling({ tree, act }: Norm, quote: readonly Range[], statementAt: Report['statementAt']): Range[] {
  const from = tree.tokens[datelineEnd(tree)]?.start ?? 0;
  const told = tree.tokens[act] ?? { start: 0, end: 0 };
  const said = statementAt(told.start);
  const behind = said?.cue.some(([start]) => start > told.end) === true;
  const kept: readonly Range[] = behind ? [[from, told.end], ...said.content] : [[from, tree.sentence.end]];
  return quote.flatMap(([start, end]) =>
    kept.flatMap(([first, last]): Range[] => {
      const part: Range = [Math.max(start, first, from), Math.min(end, last)];
      return part[0] < part[1] ? [part] : [];
    }),
  );
}

/** "… prisoners of war, which took place on Thursday": what is said of it besides is no part of it. */
function withoutAside(quote: readonly Range[], text: string, act: number): Range[] {
  return quote.flatMap(([start, end]): Range[] => {
    const from = Math.max(start, act);
    if (from >= end) return [[start, end]];
    const aside = /,\s(?:which|who|where|as)\s[^,;]*$/.exec(text.slice(from, end));
    return [[start, aside === null ? end : from + aside.index]];
  });
}

/** A report tells the same commitment more than once: the first telling stands. */
function isSame(known: Commitment, one: Commitment): boolean {
  const bearers = (commitment: Commitment) => [...(elementValue(commitment.bearer) ?? [])].sort().join();
  const amount = (commitment: Commitment) => elementValue(commitment.amount)?.value ?? null;
  if (bearers(known) !== bearers(one)) return false;
  if (shared(known.quote, one.quote) > MOST_SHARED) return true;
  if (elementValue(known.act) !== elementValue(one.act)) return false;
  if (elementValue(known.modality) !== elementValue(one.modality)) return false;
  const acts = (commitment: Commitment) => elementQuotes(commitment.act).concat(elementQuotes(commitment.modality));
  const overlap = acts(known).some(([start, end]) => acts(one).some(([from, to]) => from < end && start < to));
  return overlap || (amount(known) !== null && amount(known) === amount(one));
}

/** So much of the shorter quote in the longer one, and both tell the same. */
const MOST_SHARED = 0.8;

function shared(a: readonly Range[], b: readonly Range[]): number {
  const length = (ranges: readonly Range[]) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const [start, end] of a)
    for (const [from, to] of b) both += Math.max(0, Math.min(end, to) - Math.max(start, from));
  return both / Math.max(1, Math.min(length(a), length(b)));
}
