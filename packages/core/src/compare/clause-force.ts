/** Eats the words of a clause; gives what in them makes it tighter or looser, beside the elements of its commitments. */
import type { Range } from '../quote/range.js';
import { vagueTermsIn } from '../vague/vague-terms.js';

/** Names of the entries in `data/order/orders.yml` that are read from words. */
export type ForceElement =
  | 'judgement'
  | 'extent'
  | 'standard'
  | 'comparison'
  | 'hope'
  | 'haste'
  | 'floor'
  | 'deadline'
  | 'verification'
  | 'carve-out'
  | 'narrowing';

export interface ForceWords {
  element: ForceElement;
  range: Range;
}

const NUMBER =
  '(?:\\[?\\d[\\d.,]*\\]?|\\[[\\p{L}\\s]{1,20}\\]|X|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty(?:-four)?|thirty|forty-eight|sixty|seventy-two|ninety)';
const PATTERNS: readonly [element: ForceElement, pattern: RegExp][] = [
  [
    'deadline',
    new RegExp(
      `\\b(?:within|not?\\slater\\sthan|before|by|for\\sat\\sleast)\\s(?:the\\s\\p{L}+\\s)?\\[?${NUMBER}\\]?\\s?\\)?\\s?(?:\\(\\d+\\)\\s)?(?:hours?|days?|weeks?|months?|years?)\\b|\\b(?:by|before|no\\slater\\sthan)\\s(?:\\[[^\\]]{1,24}\\]|(?:\\d{1,2}\\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b[\\s\\d,]*|(?:19|20)\\d\\d\\b)|\\bevery\\s\\[?${NUMBER}\\]?\\s(?:days|weeks|months|years)\\b|\\b(?:annually|monthly|quarterly|(?:each|every)\\s(?:day|week|month|quarter|year)|once\\severy)\\b`,
      'giu',
    ),
  ],
  [
    'floor',
    new RegExp(
      `\\b(?:at\\sleast|no(?:t)?\\s(?:less|fewer)\\sthan|a\\sminimum\\s(?:of|contribution\\sof)|minimum\\s\\p{L}+\\sof)\\s(?:\\[?(?:[\\p{Lu}]{3}\\s)?${NUMBER}|one\\b)`,
      'giu',
    ),
  ],
  [
    'verification',
    /\b(?:as\s)?(?:verif(?:y|ied|ication)|report(?:s|ed|ing)?\s(?:to|on|seizures|progress|\p{L}+\strends)|inspect(?:ed|ions?\sof\sall)?|monitor(?:ed|ing)\s?(?:systems)?|notif(?:y|ied)(?=\s(?:to\s)?(?:the|all|each)\b))\b/giu,
  ],
  [
    'carve-out',
    /\b(?:nothing\sin\sthis\s\p{L}+\s(?:shall|will|is)|shall\snot\s(?:prevent|preclude|prejudice)\s(?:a|any|the)\s(?:party|state)|unless|except\s(?:as|where|that|for|in)|notwithstanding)\b/giu,
  ],
  [
    'narrowing',
    /\b(?:in\s(?:time\sof\s|times\sof\s)?peace(?:time)?|during\s(?:peacetime|hostilities)|in\sprinciple|as\sa\s(?:general\s)?rule|normally|ordinarily|not\s(?:to\s)?permanently|no\spermanent|on\sa\spermanent\sbasis)\b/giu,
  ],
];

const OF_KIND: Readonly<Record<string, ForceElement>> = {
  standard: 'standard',
  time: 'haste',
  judgement: 'judgement',
  extent: 'extent',
  hope: 'hope',
  comparison: 'comparison',
};

/** In the order of the text. */
export function forceWordsIn(text: string, [from, to]: Range): ForceWords[] {
  const words = text.slice(from, to);
  const found: ForceWords[] = vagueTermsIn(text, [from, to]).flatMap(({ kind, range }) => {
    const element = OF_KIND[kind];
    return element === undefined ? [] : [{ element, range }];
  });
  for (const [element, pattern] of PATTERNS)
    for (const match of words.matchAll(pattern))
      found.push({ element, range: [from + match.index, from + match.index + match[0].length] });
  return found.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
