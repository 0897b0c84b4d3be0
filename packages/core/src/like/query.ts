/** From a commitment, or from bare words, to what is compared with the precedents: its act, case, modality, and the codes of its elements. */
import type { Act, Commitment, Modality } from '../commitment/commitment.js';
import { elementValue } from '../element/element.js';
import { type LikeElement, likeCodes } from '../generated/like.js';

export interface LikeQuery {
  act: Act | null;
  modality: Modality | null;
  /** The clause's own codes by element, as far as its words show them; `unstated` where its element is missing. */
  codes: Readonly<Partial<Record<LikeElement, readonly string[]>>>;
}

/** Longer than any clause; the rest of the words is not looked at. */
const LONGEST = 6_000;

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, '\\s+'))
    .join('|');
const patterns = new Map(
  likeCodes.map(({ element, codes }) => [
    element,
    codes
      .filter(({ words }) => words.length > 0)
      .map(({ code, words }) => ({
        code,
        pattern: new RegExp(`(?<![\\p{L}-])(?:${alternatives(words)})(?![\\p{L}-])`, 'iu'),
      })),
  ]),
);

/** Acts that speak of forces without promising force: what they name is moved, counted or spared. */
const OF_FORCES: ReadonlySet<Act | null> = new Set([
  'withdraw',
  'limit',
  'release',
  'cease-fire',
  'monitor',
  'refrain',
]);

/** Acts that are their own response. */
const RESPONSE_OF_ACT: Readonly<Partial<Record<Act, string>>> = {
  consult: 'consult',
  refrain: 'abstain',
  respect: 'respect',
  sanction: 'sanctions',
  fund: 'money',
  negotiate: 'diplomacy',
};

/** The query of words in which no commitment was read: a phrase such as "as it deems necessary". */
export function queryOfWords(words: string): LikeQuery {
  const text = words.slice(0, LONGEST);
  const codes: Partial<Record<LikeElement, readonly string[]>> = {};
  for (const element of ['limits', 'decides', 'response', 'deadline', 'term', 'bearer'] as const) {
    const found = codesIn(element, text);
    if (found.length > 0) codes[element] = found;
  }
  const trigger = codesIn('trigger', text)[0];
  if (trigger !== undefined) codes.trigger = [trigger];
  return { act: null, modality: null, codes };
}

/** The query of a commitment with the words of its sentence. */
export function queryOfCommitment(commitment: Commitment, words: string): LikeQuery {
  const text = words.slice(0, LONGEST);
  const act = elementValue(commitment.act);
  const modality = elementValue(commitment.modality);
  const trigger = elementValue(commitment.trigger);
  const deadline = elementValue(commitment.deadline);
  const term = elementValue(commitment.term);
  const own = act === null ? undefined : RESPONSE_OF_ACT[act];
  const named = OF_FORCES.has(act) ? [] : codesIn('response', text).filter((code) => code !== 'abstain');
  const response = [...new Set([...(own === undefined ? [] : [own]), ...named])];
  const helps = act === 'defend' || act === 'assist';
  const limits = codesIn('limits', trigger ?? '');
  return {
    act,
    modality,
    codes: {
      trigger: trigger === null ? ['always'] : [codesIn('trigger', trigger)[0] ?? 'other-case'],
      ...(limits.length > 0 ? { limits } : {}),
      ...given('decides', codesIn('decides', text)),
      ...given('response', response.length > 0 ? response : helps ? ['aid-unnamed'] : []),
      deadline: [
        deadline === null
          ? (codesIn('deadline', text)[0] ?? 'unstated')
          : (deadline.value ?? codesIn('deadline', deadline.words)[0] ?? 'soon'),
      ],
      ...(term === null ? {} : { term: [term.value ?? 'until'] }),
      ...(modality === null ? {} : { force: [modality] }),
      ...given('bearer', codesIn('bearer', text).slice(-1)),
    },
  };
}

function given(element: LikeElement, codes: string[]): Partial<Record<LikeElement, readonly string[]>> {
  return codes.length > 0 ? { [element]: codes } : {};
}

/** The codes whose words stand in a text, in the order of the data. */
function codesIn(element: LikeElement, text: string): string[] {
  return (patterns.get(element) ?? []).filter(({ pattern }) => pattern.test(text)).map(({ code }) => code);
}
