/** From a commitment in its old and its new wording to the elements that changed, each with both wordings and a direction. */
import type { Commitment } from '../commitment/commitment.js';
import { type Element, elementQuotes, elementValue } from '../element/element.js';
import type { Range } from '../quote/range.js';
import { byNumber, byOrder, byPresence, type Direction, type Judged } from './direction.js';
import { hoursOf } from './length.js';

/** One side of a change: the words and where they stand in their own text; null where that side has none. */
export interface Wording {
  words: string;
  range: Range | null;
}

export interface ElementChange {
  element: string;
  old: Wording | null;
  new: Wording | null;
  /** Seen from the side to which the commitment is owed. */
  direction: Direction;
  reason: string | null;
}

interface Side {
  commitment: Commitment;
  text: string;
}

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "The present Protocol" and "this Protocol" are one. */
const POINTERS = /\b(?:the|an?|this|that|these|those|present|said)\b/g;
const withoutPointers = (words: string) => folded(folded(words).replace(POINTERS, ' '));

/** The same words name whoever the text makes them name; that is a change of the list of parties, and none of this clause. */
const sameWords = (old: Wording | null, fresh: Wording | null) =>
  old?.range != null && fresh?.range != null && folded(old.words) === folded(fresh.words);

/** The elements that differ, in the order in which commitments are shown; none where all say the same. */
export function elementChanges(old: Side, fresh: Side): ElementChange[] {
  const a = old.commitment;
  const b = fresh.commitment;
  const changes: (ElementChange | null)[] = [
    partyChange('bearer', old, fresh),
    partyChange('to', old, fresh),
    valueChange('act', old, fresh, a.act, b.act),
    withModals(valueChange('modality', old, fresh, a.modality, b.modality), old, fresh),
    wordChange('trigger', old, fresh, a.trigger, b.trigger),
    timeChange('deadline', old, fresh),
    timeChange('term', old, fresh),
    wordChange('condition', old, fresh, a.condition, b.condition),
    wordChange('consequence', old, fresh, a.consequence, b.consequence),
    amountChange(old, fresh),
  ];
  return changes.filter((change) => change !== null);
}

/** Without a case that is only the time over again: "within 48 hours of notification" and "once every year" may be read as both. */
export function withoutTimedCases(changes: readonly ElementChange[]): ElementChange[] {
  const deadline = changes.find((one) => one.element === 'deadline');
  const overlap = (one: Wording | null, other: Wording | null | undefined) =>
    one?.range != null && other?.range != null && one.range[0] < other.range[1] && other.range[0] < one.range[1] + 3;
  return changes.filter(
    (one) => one.element !== 'trigger' || !(overlap(one.old, deadline?.old) || overlap(one.new, deadline?.new)),
  );
}

function wording<T>({ text }: Side, element: Element<T>, value: string | null): Wording | null {
  if (value === null) return null;
  const [range] = elementQuotes(element);
  return { words: range === undefined ? value : text.slice(...range).replace(/\s+/g, ' '), range: range ?? null };
}

function change(element: string, old: Wording | null, fresh: Wording | null, judged: Judged): ElementChange | null {
  return judged.direction === 'same' ? null : { element, old, new: fresh, ...judged };
}

/** What the force of a verb hangs on, right before it: "shall not", "will in good faith". */
const MODAL =
  /\b(?:shall|will|must|may|can|should|would|could|might|ought\sto|(?:is|are)\s(?:to|obliged\sto|bound\sto|free\sto))(?:\s(?:not|also|only|always|at\sall\stimes|in\sgood\sfaith|\p{L}+ly)){0,2}\s+$/iu;

/** The last of them in the sentence before a word that is not its verb. */
const FAR_MODAL = /\b((?:shall|will|must|may|should)(?:\snot)?)\b(?!.*\b(?:shall|will|must|may|should)\b)[^.;]*$/isu;

/** The force of "will seek to withdraw" is read from "seek", and a lawyer reads it from "will seek to". */
function withModals(found: ElementChange | null, old: Side, fresh: Side): ElementChange | null {
  if (found === null) return null;
  const widened = (side: Side, wording: Wording | null): Wording | null => {
    if (wording?.range == null) return wording;
    const [start, end] = wording.range;
    const lead = side.text.slice(Math.max(0, start - 90), start);
    const modal = MODAL.exec(lead)?.[0].length ?? 0;
    const far = modal > 0 ? null : FAR_MODAL.exec(lead);
    if (far?.[1] !== undefined) {
      const from = start - lead.length + far.index;
      return { words: far[1].replace(/\s+/g, ' '), range: [from, from + far[1].length] };
    }
    const to = /^\s+to\b/.exec(side.text.slice(end, end + 12))?.[0].length ?? 0;
    const range: Range = [start - modal, end + to];
    return { words: side.text.slice(...range).replace(/\s+/g, ' '), range };
  };
  return { ...found, old: widened(old, found.old), new: widened(fresh, found.new) };
}

/** Names and what joins them, and nothing else: only those are counted against each other. */
const NAMES_ONLY =
  /^(?:(?:the|and|of|or|both|between|to|with|towards|by|for|also|as|well)\b|\p{Lu}[\p{L}.'’-]*|[\s,;&-])+$/u;
const DESCRIBED = /\b(?:part(?:y|ies)|states?|governments?|members?|sides?|they|them|each|all|others?)\b/i;

/** More bearers owe more and more beneficiaries are owed; anything else is another set. */
function partyChange(element: 'bearer' | 'to', old: Side, fresh: Side): ElementChange | null {
  const was = old.commitment[element];
  const is = fresh.commitment[element];
  const before = new Set(elementValue(was) ?? []);
  const after = new Set(elementValue(is) ?? []);
  const same = before.size === after.size && [...before].every((party) => after.has(party));
  // Of two that were inferred without words, neither stands in the clause; what changed stands elsewhere.
  const unspoken = [was, is].every((value) => value.state === 'inferred' && elementQuotes(value).length === 0);
  if (same || unspoken) return null;
  const grown = [...before].every((party) => after.has(party));
  const shrunk = [...after].every((party) => before.has(party));
  const judged: Judged =
    before.size > 0 && grown
      ? {
          direction: 'stronger',
          reason: element === 'bearer' ? 'more parties are bound' : 'it is owed to more parties',
        }
      : after.size > 0 && shrunk
        ? {
            direction: 'weaker',
            reason: element === 'bearer' ? 'fewer parties are bound' : 'it is owed to fewer parties',
          }
        : { direction: 'different', reason: null };
  const named = (side: Side, value: Element<string[]>) =>
    wording(side, value, (elementValue(value) ?? []).join(', ') || null);
  const sides = [named(old, was), named(fresh, is)] as const;
  if (sameWords(...sides)) return null;
  // Two descriptions of a group are not counted against each other: whom they take in hangs on the rest of the text.
  const described = sides.every((side) => side?.range != null && DESCRIBED.test(side.words));
  const areNames = sides.every((side) => side === null || NAMES_ONLY.test(side.words));
  const inferred = [was, is].some(({ state }) => state === 'inferred');
  return change(element, ...sides, described || inferred || !areNames ? UNORDERED : judged);
}

function valueChange(
  name: string,
  old: Side,
  fresh: Side,
  was: Element<string>,
  is: Element<string>,
): ElementChange | null {
  const before = elementValue(was);
  const after = elementValue(is);
  if (before === after) return null;
  const judged: Judged =
    before === null || after === null ? { direction: 'different', reason: null } : byOrder(name, before, after);
  return change(name, wording(old, was, before), wording(fresh, is, after), judged);
}

function wordChange(
  name: string,
  old: Side,
  fresh: Side,
  was: Element<string>,
  is: Element<string>,
): ElementChange | null {
  const before = elementValue(was);
  const after = elementValue(is);
  if (withoutPointers(before ?? '') === withoutPointers(after ?? '')) return null;
  const judged: Judged =
    before === null || after === null ? byPresence(name, before === null) : { direction: 'different', reason: null };
  return change(name, wording(old, was, before), wording(fresh, is, after), judged);
}

function timeChange(name: 'deadline' | 'term', old: Side, fresh: Side): ElementChange | null {
  const was = old.commitment[name];
  const is = fresh.commitment[name];
  const before = elementValue(was);
  const after = elementValue(is);
  if (folded(before?.words ?? '') === folded(after?.words ?? '')) return null;
  const sides = [wording(old, was, before?.words ?? null), wording(fresh, is, after?.words ?? null)] as const;
  const ends = [before, after].filter((time) => time !== null && UNTIL.test(time.words)).length;
  // "Until June" read as a deadline says how long it lasts: a later day is more, and a day where none was can be read both ways.
  if (name === 'deadline' && ends > 0) {
    const both = before !== null && after !== null && ends === 2;
    return change('term', ...sides, both ? judgeTime('term', before.value, after.value) : UNORDERED);
  }
  if (before === null || after === null) return change(name, ...sides, byPresence(name, before === null));
  return change(name, ...sides, judgeTime(name, before.value, after.value));
}

const UNTIL = /\b(?:until|till|through)\b/i;
const UNORDERED: Judged = { direction: 'different', reason: null };

/** A shorter deadline and a longer term are stronger; a number is stronger than a word of haste, and no end than any number of years. */
function judgeTime(name: 'deadline' | 'term', before: string | null, after: string | null): Judged {
  if (before === after)
    return before === null ? { direction: 'different', reason: null } : { direction: 'same', reason: null };
  const more = name === 'deadline' ? 'weaker' : 'stronger';
  const reason = name === 'deadline' ? 'what is due earlier is late earlier' : 'a longer term binds for longer';
  if (name === 'term' && (before === 'indefinite' || after === 'indefinite'))
    return {
      direction: after === 'indefinite' ? 'stronger' : 'weaker',
      reason: 'no end is longer than any number of years',
    };
  const [from, to] = [hoursOf(before), hoursOf(after)];
  if (from !== null && to !== null) return byNumber(from, to, more, reason);
  const dates = [before, after].every((value) => value !== null && /^\d{4}(?:-\d\d){0,2}$/.test(value));
  if (dates && before !== null && after !== null)
    return { direction: after > before === (more === 'stronger') ? 'stronger' : 'weaker', reason };
  if ((before === null) !== (after === null))
    return {
      direction: before === null ? 'stronger' : 'weaker',
      reason: 'a number or a date says more than a word of haste',
    };
  return { direction: 'different', reason: null };
}

/** More of what is given is stronger; a lower ceiling is stronger for the other side. */
function amountChange(old: Side, fresh: Side): ElementChange | null {
  const was = old.commitment.amount;
  const is = fresh.commitment.amount;
  const before = elementValue(was);
  const after = elementValue(is);
  if (folded(before?.words ?? '') === folded(after?.words ?? '')) return null;
  const sides = [wording(old, was, before?.words ?? null), wording(fresh, is, after?.words ?? null)] as const;
  if (before === null || after === null) return change('amount', ...sides, byPresence('amount', before === null));
  const comparable = before.value !== null && after.value !== null && before.unit === after.unit;
  if (!comparable || before.value === null || after.value === null)
    return change('amount', ...sides, { direction: 'different', reason: null });
  const ceiling =
    elementValue(fresh.commitment.act) === 'limit' && !/\b(?:at least|not less|no fewer|minimum)\b/i.test(after.words);
  return change(
    'amount',
    ...sides,
    byNumber(
      before.value,
      after.value,
      ceiling ? 'weaker' : 'stronger',
      ceiling ? 'a lower ceiling limits more' : 'more is owed where the number is larger',
    ),
  );
}
