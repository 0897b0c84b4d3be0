/** The words of stance of `data/stance/`, ready to be found in sentences. */
import { judgements, planWords, stances } from '../generated/stances.js';
import { foldSpelling } from '../words/forms.js';
import { Phrases } from '../words/phrases.js';

function listed(kind: 'verbs' | 'adjectives' | 'nouns'): Phrases {
  return new Phrases(stances.flatMap((entry) => entry[kind].map((phrase) => ({ id: entry.stance, phrase }))));
}

/** Verbs, predicative adjectives and nouns that take a stand; the id of a match is the stance. */
export const byVerb = listed('verbs');
export const byAdjective = listed('adjectives');
export const byNoun = listed('nouns');

/** Words that judge what they are said of; the id of a match is `supports`, `demands` or `opposes`. */
export const byJudgement = new Phrases(
  judgements.flatMap((entry) => entry.words.map((phrase) => ({ id: entry.stance, phrase }))),
);

/** Nouns for what a party lays on the table, and verbs that tell what stands in it, in one spelling. */
export const planNouns: ReadonlySet<string> = new Set(planWords.nouns);
export const planVerbs: ReadonlyMap<string, string> = new Map(
  planWords.verbs.map(({ verb, stance }) => [foldSpelling(verb), stance]),
);
