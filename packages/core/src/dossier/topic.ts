/** Which question under negotiation a commitment answers: by its act where that decides it, else by its words. */
import type { Token } from '@casus/english';
import type { Act } from '../commitment/commitment.js';
import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../position/position.js';
import { formsOf } from '../words/forms.js';

/** Acts that belong to one question, whatever the words around them. */
const DECIDED: Partial<Record<Act, Issue>> = {
  defend: 'guarantees',
  consult: 'guarantees',
  assist: 'military-aid',
  deploy: 'troop-deployment',
  limit: 'force-limits',
  'cease-fire': 'ceasefire',
  monitor: 'monitoring',
  release: 'prisoners',
  sanction: 'sanctions',
  'lift-sanctions': 'sanctions',
  ratify: 'ratification',
  elect: 'elections-governance',
  govern: 'elections-governance',
  recognise: 'recognition',
  negotiate: 'talks',
};

/** Where the words tell nothing. */
const OTHERWISE: Partial<Record<Act, Issue>> = {
  refrain: 'guarantees',
  respect: 'territory',
  withdraw: 'territory',
  fund: 'reconstruction-trade',
  allow: 'humanitarian',
};

/** Acts that are guarantees when they fall due in a case. */
const IN_A_CASE: ReadonlySet<Act> = new Set(['defend', 'assist', 'consult', 'deploy', 'sanction']);

export function topicOf(act: Act | null, trigger: string | null, words: string): Issue {
  const known = act ?? 'other';
  if (trigger !== null && IN_A_CASE.has(known)) return 'guarantees';
  const decided = DECIDED[known];
  if (decided !== undefined) return decided;
  const tokens = tokensOf(words);
  const told = issueOf({ tokens, forms: tokens.map(formsOf) });
  // Every promise speaks of the accord that it stands in; that alone is no talk of talks.
  if (told === 'talks' || told === null) return OTHERWISE[known] ?? told ?? 'other';
  return told;
}

/** Words without their grammar, which is all that the list of questions asks for. */
function tokensOf(words: string): Token[] {
  return [...words.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    lower: text.toLowerCase(),
    lemma: text.toLowerCase(),
    upos: /^\p{Lu}/u.test(text) ? 'PROPN' : 'NOUN',
    xpos: '',
    head: -1,
    deprel: 'dep',
  }));
}
