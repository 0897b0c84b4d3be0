/**
 * Eats a sentence; gives it with a verb put right that the tagger took for a plural: "The envoy hopes that talks will resume". A form
 * in -s between a singular noun and "that" with a finite verb behind is one of saying or thinking.
 */
import type { Sentence } from '@casus/english';
import { verbForms } from '../generated/cues.js';
import { copiesOf, withTokens } from '../words/copy.js';

const forms = new Map(Object.entries(verbForms));
const FINITE = /^(?:VBZ|VBD|VBP|MD)$/;

/** The same sentence where there is nothing to put right. */
export function withVerbForPlural(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ xpos, text }, i) =>
      xpos === 'NNS' &&
      /^NNP?$/.test(tokens[i - 1]?.xpos ?? '') &&
      tokens[i + 1]?.text === 'that' &&
      forms.has(text.toLowerCase()) &&
      !tokens.slice(0, i).some((before) => FINITE.test(before.xpos)),
  );
  const clause = tokens.findIndex(
    ({ xpos, upos }, i) => verb >= 0 && i > verb + 1 && (FINITE.test(xpos) || upos === 'AUX'),
  );
  if (verb < 0 || clause < 0) return sentence;
  // The verb that an auxiliary belongs to.
  const main =
    tokens[clause]?.deprel.startsWith('aux') || tokens[clause]?.deprel === 'cop'
      ? (tokens[clause]?.head ?? clause)
      : clause;
  const mended = copiesOf(tokens);
  const set = (i: number, change: Partial<(typeof mended)[number]>) => Object.assign(mended[i] ?? {}, change);
  const old = { head: mended[verb]?.head ?? -1, deprel: mended[verb]?.deprel ?? 'root' };
  set(verb, {
    upos: 'VERB',
    xpos: 'VBZ',
    lemma: forms.get(tokens[verb]?.lower ?? '') ?? '',
    ...(old.head === main || old.head < 0 ? { head: -1, deprel: 'root' } : old),
  });
  set(verb - 1, { head: verb, deprel: 'nsubj' });
  set(verb + 1, { head: main, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' });
  set(main, { head: verb, deprel: 'ccomp' });
  for (const [i, token] of mended.entries()) if (i < verb - 1 && token.head === verb) token.head = verb - 1;
  return withTokens(sentence, mended);
}
