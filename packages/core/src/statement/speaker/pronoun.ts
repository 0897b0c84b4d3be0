/** Eats a pronoun's place and form; gives the figure it most likely stands for, or null. */
import type { Appearance, Figure } from './figure.js';

/** A figure is not looked for farther back than this many sentences. */
const reach = 8;

/** Points for being a subject, for having spoken last, and against each sentence between and for standing in a quotation. */
const weights = { subject: 2, spoke: 1.5, sentence: 1, quoted: 4, unknown: 1 };

export function antecedent(
  pronoun: string,
  at: { sentence: number; word: number },
  appearances: readonly Appearance[],
  lastSpeaker: Figure | null,
): Figure | null {
  const fits = fitting(pronoun.toLowerCase());
  if (fits === null) return null;
  let best: Figure | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = lastBefore(appearances, at); i >= 0; i--) {
    const appearance = appearances[i];
    if (appearance === undefined || at.sentence - appearance.sentence > reach) break;
    const { figure } = appearance;
    const fit = fits(figure);
    if (fit === 'no') continue;
    const score =
      (appearance.subject ? weights.subject : 0) +
      (figure === lastSpeaker ? weights.spoke : 0) -
      (at.sentence - appearance.sentence) * weights.sentence -
      (appearance.quoted ? weights.quoted : 0) -
      (fit === 'perhaps' ? weights.unknown : 0);
    if (score > bestScore) {
      best = figure;
      bestScore = score;
    }
  }
  return best;
}

/** Index of the last appearance before a place; they are in order. */
function lastBefore(appearances: readonly Appearance[], at: { sentence: number; word: number }): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const it = appearances[middle];
    if (it !== undefined && (it.sentence < at.sentence || (it.sentence === at.sentence && it.word < at.word)))
      low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

type Fit = 'yes' | 'perhaps' | 'no';

function fitting(pronoun: string): ((figure: Figure) => Fit) | null {
  switch (pronoun) {
    case 'he':
    case 'his':
    case 'him':
    case 'himself':
      return (figure) => single(figure, 'female');
    case 'she':
    case 'her':
    case 'herself':
      return (figure) => single(figure, 'male');
    case 'it':
    case 'its':
    case 'itself':
      return ({ human, many }) => (human === true || many ? 'no' : human === null ? 'perhaps' : 'yes');
    case 'they':
    case 'their':
    case 'them':
    case 'themselves':
      return ({ human, many }) => (many ? 'yes' : human === false ? 'perhaps' : 'no');
    default:
      return null;
  }
}

function single({ human, gender, many }: Figure, other: 'male' | 'female'): Fit {
  if (human === false || many || gender === other) return 'no';
  return gender === null || human === null ? 'perhaps' : 'yes';
}
