/**
 * unspecified-amount — How much, in what, by whom, when?
 *
 * ## Why it matters
 * Money promised without amount, currency, year or payer is counted twice at the conference and not at all in the
 * budget.
 *
 * ## What strengthens it
 * Give amount, currency, years and who pays what.
 *
 * ## Known limitations
 * Asks duties to fund; arms and training given in kind are left alone.
 *
 * ## When it may be meant
 * The amount may be fixed each year by a body that the text names.
 *
 * @bad
 * Norway shall finance the reconstruction of Peru. <!-- finds: "Norway shall finance the reconstruction of Peru" -->
 * @bad
 * Chile shall contribute to the reconstruction fund of Peru. <!-- finds: "Chile shall contribute to the reconstruction fund of Peru" -->
 * @bad
 * Norway will receive compensation for the guarantee. <!-- finds: "Norway will receive compensation for the guarantee" -->
 * @good
 * Norway shall pay 100 million euros a year to Peru for the reconstruction.
 * @good
 * Norway shall pay the pecuniary debts that arose before the war.
 * @good
 * The Commission shall be financed as set out in Annex 3.
 */
import { elementValue } from '../../element/element.js';
import { clauseRule } from '../rule.js';

export const unspecifiedAmount = clauseRule(
  { id: 'unspecified-amount', element: 'keeping', level: 'gap' },
  ({ commitment, own, words }, { text }) => {
    if (elementValue(commitment.modality) !== 'duty') return null;
    if (elementValue(commitment.act) !== 'fund' && !COMPENSATION.test(text.slice(...own))) return null;
    if (
      commitment.amount.state !== 'missing' ||
      /\d|\b(?:annex|schedule|budget|determined\sby|equal\sparts|own\scosts|own\sexpense|according\sto\slaw|bear\sthe\scosts?)\b/i.test(
        words,
      )
    )
      return null;
    if (ATTENTION.test(words) || OWED_ALREADY.test(words) || !MONEY.test(text.slice(...own))) return null;
    return { range: own, what: 'no amount, year or payer is stated' };
  },
);

/** Regard, attention or a visit is paid without money. */
const ATTENTION =
  /\b(?:regard|attention|heed|respects?|tribute|visits?)\b[^.;]{0,30}\bpaid\b|\bpay(?:s|ing)?\s(?:\p{L}+\s)?(?:regard|attention|heed|respects?|tribute|visits?)\b/iu;
const COMPENSATION =
  /\b(?:receive|pay|provide|give)s?\s(?:\p{L}+\s){0,2}(?:compensation|reparations?|indemnit(?:y|ies))\b/iu;
const MONEY =
  /\b(?:fund(?:s|ed|ing)?|financ\w+|pa(?:y|ys|yments?|id)|contribut\w+|compensat\w+|donat\w+|invest\w*|money|costs?|subsid\w+|grants?|loans?|repar\w+|re(?:build|construct|imburse)\w*|indemni\w+)\b/i;
/** What is owed from other deeds has its amount there, and costs are as high as they are. */
const OWED_ALREADY =
  /\b(?:debts?|arrears|coupons?|premiums?|bonds?|pensions?|wages|rates?\sof\spay|working\spay|salar(?:y|ies)|allowances|costs?\b[^.;]{0,200}\bborne)\b|\bright\sto\s[^.;]{0,60}\bloans?\b/i;
