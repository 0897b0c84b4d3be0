/** Gaps in sentences: eats stretches in which nobody is bound to more than to consult, gives a sentence for each, those alike as one. */
import { type Day, isoDay } from './day.js';
import type { Strength } from './model.js';

export interface CoverageGap {
  beneficiary: string;
  happening: string;
  by: readonly string[];
  from: Day;
  /** The day after the last. */
  to: Day;
  /** The most that anybody is surely bound to. */
  most: Strength;
  /** The most that somebody may be bound to, if what is not known turns out so. */
  perhaps: Strength;
  /** Where texts speak of an armed attack, the clauses that do: the threshold that lesser attacks stay below. */
  threshold: readonly string[];
  /** Why it begins, in a clause, such as the end of a term. */
  because: readonly string[];
}

export interface GapWindow {
  from: Day;
  /** The day after the last. */
  to: Day;
  /** How many cases are asked for each beneficiary: a gap in all of them is told without naming each. */
  asked: ReadonlyMap<string, number>;
}

/** What happens, to whom; `whom` is the party, or `it` where it was named before. */
const HAPPENS: Readonly<Record<string, (whom: string) => string>> = {
  'armed-attack': (whom) => `an armed attack on ${whom}`,
  'nuclear-attack': (whom) => `an attack on ${whom} with nuclear weapons`,
  war: (whom) => `a war against ${whom}`,
  aggression: (whom) => `an aggression against ${whom}`,
  blockade: (whom) => `a blockade of ${whom}`,
  'cyber-attack': (whom) => `an attack on networks of ${whom}`,
  threat: (whom) => `a threat to ${whom}`,
  breach: (whom) => `a breach of what ${whom} was promised`,
  request: (whom) => `a request by ${whom}`,
  'other-case': (whom) => `another case that a text names for ${whom}`,
};

const MOST: Readonly<Record<Strength, string>> = {
  none: 'to anything',
  declared: 'by more than a political declaration',
  consult: 'to more than to consult',
  'own-judgement': 'to more than what it judges needed',
  'named-act': 'to more than a named act',
};

const PERHAPS: Readonly<Record<Strength, string>> = {
  none: '',
  declared: 'a political declaration may hold',
  consult: 'somebody may be bound to consult',
  'own-judgement': 'somebody may be bound to act at its own judgement',
  'named-act': 'somebody may be bound to a named act',
};

/** What a step of strength means, in a few words. */
export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  none: 'nothing',
  declared: 'political declaration',
  consult: 'consultation',
  'own-judgement': 'duty at own judgement',
  'named-act': 'duty with a named act',
};

/** A sentence of one gap. */
export function gapWords(gap: CoverageGap, window: GapWindow, name: (party: string) => string): string {
  return sentence([gap], window, name);
}

/** Sentences of many gaps: what differs only in the happening, or only in whom it befalls, is told at once. */
export function gapSentences(
  gaps: readonly CoverageGap[],
  window: GapWindow,
  name: (party: string) => string,
): string[] {
  const stretch = ({ from, to, most, perhaps, by, because }: CoverageGap) =>
    [from, to, most, perhaps, by.join('+'), because.join()].join('|');
  const ofOne = groups(gaps, (gap) => `${gap.beneficiary}|${stretch(gap)}`);
  const alike = groups(ofOne, ([first, ...others]) =>
    first === undefined ? '' : `${stretch(first)}|${[first, ...others].map(({ happening }) => happening).join()}`,
  );
  return alike
    .map((group) => group.flat())
    .sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))
    .map((group) => sentence(group, window, name));
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const made = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = made.get(key);
    if (known === undefined) made.set(key, [one]);
    else known.push(one);
  }
  return [...made.values()];
}

function sentence(gaps: readonly CoverageGap[], window: GapWindow, name: (party: string) => string): string {
  const [first] = gaps;
  if (first === undefined) return '';
  const whom = [...new Set(gaps.map(({ beneficiary }) => name(beneficiary)))];
  const happenings = [...new Set(gaps.map(({ happening }) => happening))];
  const named = whom.length > MOST_NAMED ? `any of ${whom.length} parties` : orWords(whom);
  const again = whom.length === 1 ? 'it' : 'them';
  const attacker =
    first.by.length === 0 ? '' : `${happenings.length > 1 ? ', each' : ''} by ${orWords(first.by.map(name))}`;
  const threshold = [...new Set(gaps.flatMap((gap) => gap.threshold))];
  const cases = happenings.map((happening, i) => {
    const who = i === 0 ? named : again;
    if (happening === 'incursion') {
      const below = threshold.length === 0 || threshold.length > MOST_NAMED ? 'an armed attack' : orWords(threshold);
      return `an attack on ${who} below the threshold of ${below}`;
    }
    return HAPPENS[happening]?.(who) ?? `${happening.replaceAll('-', ' ')} – ${who}`;
  });
  const surely = first.perhaps === first.most ? '' : 'surely ';
  const perhaps = surely === '' ? '' : `; ${PERHAPS[first.perhaps]}, which hangs on what is not known`;
  const because = first.because.length === 0 ? '' : ` (${first.because.join('; ')})`;
  const all =
    first.by.length === 0 && happenings.length > 2 && window.asked.get(first.beneficiary) === happenings.length;
  const when = all
    ? `in any of the cases that these texts speak of for ${named}`
    : `if there is ${orWords(cases)}${attacker}`;
  return `${stretchWords(first, window)} nobody is ${surely}bound ${MOST[first.most]} ${when}${perhaps}${because}.`;
}

const MOST_NAMED = 4;

function stretchWords({ from, to }: CoverageGap, window: GapWindow): string {
  const begins = from > window.from;
  const ends = to < window.to;
  if (begins) return ends ? `From ${isoDay(from)} to ${isoDay(to - 1)}` : `From ${isoDay(from)}`;
  return ends ? `Until ${isoDay(to - 1)}` : 'All the time';
}

function orWords(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
