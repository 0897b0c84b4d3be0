/** Eats the sentence trees and statements of a report; gives the positions: which party stands how on which question. */
import type { TimeExpression } from '@casus/english';
import type { Naming } from '../commitment/bearer.js';
import { statementsByOffset } from '../commitment/reported/statements-by-offset.js';
import { subjectOf } from '../commitment/subject.js';
import type { Range } from '../quote/range.js';
import { datelineEnd } from '../statement/dateline.js';
import type { Statement } from '../statement/statement.js';
import { identity } from '../words/identity.js';
import type { Tree } from '../words/tree.js';
import { holderAt, planOwner } from './holder.js';
import { planNouns } from './lexicon.js';
import { adjectiveStands } from './parsers/adjective.js';
import { judgedStands } from './parsers/judged.js';
import { normStands } from './parsers/norm.js';
import { nounStands } from './parsers/noun.js';
import { planStands } from './parsers/plan.js';
import { verbStands } from './parsers/verb.js';
import { withoutStands } from './parsers/without.js';
import { personNamed } from './person-name.js';
import type { Position } from './position.js';
import { OnceEach } from './refiners/once-each.js';
import { onePerClause } from './refiners/one-per-clause.js';
import { saidOn } from './said-on.js';
import type { Stand, Telling } from './stand.js';
import { type Question, questionsOf, type Taken } from './topic.js';
import { standValue } from './value.js';

export interface PositionSurroundings {
  text: string;
  naming: Pick<Naming, 'partiesOf'>;
  statements: readonly Statement[];
  times: readonly TimeExpression[];
  published: string | null;
  /** The parties whose own publication the text is; none for a report of others. */
  issuers?: readonly string[];
}

/** What finds a stand in a sentence, surest first: where two find the same words, the earlier one's reading stands. */
const PARSERS: readonly ((tree: Tree, telling: Telling) => Stand[])[] = [
  // What a plan holds, before its verbs are read as acts of whoever the plan is named after.
  planStands,
  // What it will not do without something else, before that is read as a refusal.
  withoutStands,
  // What a party does with words: demands, rejects, offers.
  verbStands,
  // What it is ready for or opposed to.
  adjectiveStands,
  // The same told by a noun, "X's demand".
  nounStands,
  // How it calls something.
  judgedStands,
  // What it says must, should or will be.
  normStands,
];

const NOBODY: Statement = { source: [], cue: [], content: [], party: null, speaker: null };

/** The positions of a report in the order of its text. */
export function readPositions(trees: readonly Tree[], around: PositionSurroundings): Position[] {
  const telling = {
    text: around.text,
    naming: around.naming,
    issuers: around.issuers ?? [],
    ...lookups(withOpposition(around)),
    lastHolder: [],
    lastOther: [],
    lastPlan: [],
  };
  const known = new OnceEach();
  const taken: Taken[] = [];
  trees.forEach((tree, i) => {
    // "It" in a sentence is whoever was its subject so far, else the subject of the sentence before.
    const stands = onePerClause(PARSERS.flatMap((parser) => parser(tree, telling)));
    for (const stand of stands) {
      for (const question of questionsOf(stand, trees, i, taken)) {
        const positions = positionsOf(stand, question, around, (offset) => telling.statementAt(offset) !== null);
        for (const position of positions) known.add(position, stand);
        const [{ issue, quote } = { issue: null, quote: [] }] = positions;
        if (issue !== null && issue !== 'other' && issue !== 'talks') taken.push({ issue, quote, sentence: i });
      }
    }
    remember(tree, telling);
  });
  return known.positions.sort((a, b) => (a.quote[0]?.[0] ?? 0) - (b.quote[0]?.[0] ?? 0));
}

/** "The opposition" is the one opposition that the document names as a party, where it names but one. */
function withOpposition({ text, naming, statements }: PositionSurroundings): readonly Statement[] {
  const [party, ...others] = naming.partiesOf([0, text.length]).filter((id) => id.endsWith('-opposition'));
  if (party === undefined || others.length > 0) return statements;
  const isOpposition = ({ source }: Statement) =>
    source.some(([start, end]) => /\bopposition\b/i.test(text.slice(start, end)));
  return statements.map((statement) =>
    statement.party === null && isOpposition(statement) ? { ...statement, party } : statement,
  );
}

function lookups(statements: readonly Statement[]): Pick<Telling, 'statementAt' | 'cueAt'> {
  const whole = new Map(statements.map((statement) => [{ ...statement, content: statement.cue }, statement]));
  // Where two contents overlap, the one counts of which it is known who says it.
  const told = statementsByOffset(statements.filter(({ party }) => party !== null));
  const untold = statementsByOffset(statements.filter(({ party }) => party === null));
  const byCue = statementsByOffset([...whole.keys()]);
  return {
    statementAt: (offset) => told(offset) ?? untold(offset),
    cueAt: (offset) => whole.get(byCue(offset) ?? NOBODY) ?? null,
  };
}

/** Who and whose plan the next sentence may mean by "it". */
function remember(tree: Tree, telling: { -readonly [K in keyof Telling]: Telling[K] }): void {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const subject = root < 0 ? null : subjectOf(tree, root);
  if (subject !== null) {
    const holder = holderAt(tree, subject.word, telling);
    if (holder !== null || tree.tokens[subject.word]?.upos !== 'PRON') telling.lastHolder = holder?.parties ?? [];
  }
  tree.tokens.forEach(({ lemma, upos, start }, i) => {
    if (tree.is(i, 'nsubj') && upos !== 'PRON') {
      const own = telling.statementAt(start)?.party;
      const named = own == null ? null : holderAt(tree, i, telling);
      if (named !== null && !named.parties.includes(own ?? '')) telling.lastOther = named.parties;
    }
    if (upos !== 'NOUN' || !planNouns.has(lemma)) return;
    const owner = planOwner(tree, i, telling);
    if (owner.length > 0) telling.lastPlan = owner;
  });
}

function positionsOf(
  stand: Stand,
  { issue, words, member, before }: Question,
  around: PositionSurroundings,
  isSaid: (offset: number) => boolean,
): Position[] {
  const { tree, stance, statement } = stand;
  // Trees may take a dateline for part of the subject.
  const dateline = datelineEnd(tree);
  const quote = united([...before, ...tree.ranges(words.filter((word) => word >= dateline))]);
  if (quote.length === 0) return [];
  return stand.parties.map((party) => ({
    id: identity(`${party} ${issue} ${stance}`, around.text, quote),
    party,
    // Where one side tells another's stand, nobody speaks for that other side.
    speaker: statement?.party === party ? personNamed(statement.speaker) : null,
    issue,
    stance,
    value: standValue(stand, member, around.text),
    quote,
    date: saidOn(stand, around.times, around.published, isSaid) ?? around.published,
  }));
}

/** In the order of the text; stretches that overlap become one. */
function united(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last === undefined || start > last[1]) out.push([start, end]);
    else out[out.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return out;
}
