/** Eats a verb in -ed or -ing and what the rules of the treebanks made of it; gives its base form where the rules left no word. */

const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;

/**
 * Forms that the treebanks do not have fall to rules for their last letters, which make "rul" of "ruling" and leave "vetoed" as it is.
 * `isWord` tells whether the lexicon knows a word. The spelling is that of regular verbs: "ruled" of "rule", "denied" of "deny",
 * "planned" of "plan", "vetoed" of "veto" (Quirk et al. 1985, A Comprehensive Grammar of the English Language, 3.5-10).
 */
export function verbBase(form: string, lemma: string, isWord: (word: string) => boolean): string {
  const stem = form.replace(/(?:ed|ing)$/, '');
  if (stem === form || stem.length < 2 || !/[aeiouy]/.test(stem)) return lemma;
  const short = ONE_SYLLABLE.test(stem);
  // "Hoped" is no "hop", which doubles its letter.
  const undoubled = short && lemma === stem && isWord(`${stem}e`);
  if (lemma !== form && isWord(lemma) && !undoubled) return lemma;
  return candidates(form, stem, short).find(isWord) ?? (/i[sz]$/.test(stem) ? `${stem}e` : lemma);
}

/** The base forms that a spelling may have, the likeliest first. */
function candidates(form: string, stem: string, short: boolean): string[] {
  if (form.endsWith('ied')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)];
  if (form.endsWith('eed')) return [form.slice(0, -1), stem];
  if (DOUBLED.test(stem)) return [stem, stem.slice(0, -1), `${stem}e`];
  return short || stem.endsWith('u') ? [`${stem}e`, stem] : [stem, `${stem}e`];
}
