/** From a block's words to whether they stand at a seam of an agreement: the end of its preamble, its signing, its front matter. */
import { formulas } from '../generated/formulas.js';
import { formulaPattern } from './pattern.js';

const alternatives = (seam: keyof typeof formulas) =>
  [...formulas[seam]]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(formulaPattern)
    .join('|');

const enacting = new RegExp(`(?<!\\p{L})(?:${alternatives('enacting')})\\s*[.:;,—–-]*`, 'giu');
const recital = new RegExp(`^\\W{0,6}(?:${alternatives('recital')})(?!\\p{L})`, 'iu');
const testimonium = new RegExp(`^\\W{0,4}(?:${alternatives('testimonium')})(?!\\p{L})`, 'iu');
const front = new RegExp(`^(?:${alternatives('front')})\\W*$`, 'iu');
const final = new RegExp(`^(?:${alternatives('final')})\\W*$`, 'iu');

/** What opens a testimonium in full sentences; the other openings need a short line, lest a sentence be taken for them. */
const SOLEMN =
  /^\W{0,4}(?:in\s+(?:witness|faith|testimony)|done\s+(?:at|in|this|on|and)|ter\s|ten\s|en\s+f[eo]|zu\s|fait\s|gedaan|geschehen|в\s|совершено)/iu;
const SHORT = 200;
const VERB = /\b(?:shall|will|must|may|should|is|are|was|were|has|have|agree[sd]?|wish)\b/i;

/** One past the formula that closes a preamble, or null; a formula counts where it ends a block or a colon follows it. */
export function enactingEnd(words: string): number | null {
  for (const found of words.matchAll(enacting)) {
    const end = found.index + found[0].length;
    if (/[:.;—–]\W*$/.test(found[0]) || /^\s*$/.test(words.slice(end, end + 3))) return end;
    // The formula runs on into a sentence of its own, "on the following measures, which …".
    if (/ordered|follows|following/i.test(found[0])) return words.length;
  }
  return null;
}

/** Whether a line opens a recital, or the formula that ends them, though no blank line stands before it: "Recalling", "Have agreed". */
export const opensRecital = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  (/^(?:have|has|hereby|do\s+hereby)\s+(?:agree|decide|resolve|declare)/i.test(words) ||
    (recital.test(words) && !/^(?:the|we|also|further)\b/i.test(words)));

/** Whether a paragraph opens as those of a preamble do: "Recalling", "The Parties to this Treaty", "We, the". */
export const isRecital = (words: string): boolean => recital.test(words);

export const isPreambleHeading = (words: string): boolean =>
  /^\W*(?:pr[eé]amb(?:le|ule)|präambel|preámbulo|preâmbulo|preambolo|преамбула|chapeau)\W*$/iu.test(words);

/** Whether a block opens the signature block: "In witness whereof", "Done at …", "Signed by:", "For the Government of …". */
export function isTestimonium(words: string): boolean {
  if (!testimonium.test(words)) return false;
  if (SOLEMN.test(words)) return !/^\W*done\s+(?:at|in|on)\s+\p{Ll}/u.test(words);
  if (/^\W*(?:signed|initial+ed)\s/iu.test(words))
    return words.length < 2 * SHORT && (/\d/.test(words) || words.length < 60);
  return words.length < SHORT && !VERB.test(words);
}

/** Whether a heading opens matter before the text: contents, abbreviations. */
export const isFrontHeading = (words: string): boolean => front.test(words);

export const isContentsHeading = (words: string): boolean => front.test(words) && /contents/i.test(words);

/** Whether a heading stands over the final clauses. */
export const isFinalHeading = (words: string): boolean => final.test(words);
