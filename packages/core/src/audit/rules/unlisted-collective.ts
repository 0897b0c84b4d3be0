/**
 * unlisted-collective — Which states are these?
 *
 * ## Why it matters
 * A collective without a list of its members binds whoever later admits to belonging to it. “A group of about thirty
 * states” cannot be called upon one by one.
 *
 * ## What strengthens it
 * List the members, or refer to a list in an annex and say who may change it.
 *
 * ## Known limitations
 * Knows common collectives and the groups of the gazetteer; a list that stands far away under another name is not found.
 *
 * ## When it may be meant
 * While a coalition is still forming, its members may be left open until signature.
 *
 * @bad
 * Partner countries shall provide air defence systems to Norway. <!-- finds: "Partner countries" -->
 * @bad
 * A coalition of about thirty states shall deploy forces in Norway. <!-- finds: "A coalition of about thirty states" -->
 * @good
 * The United States and Canada shall provide air defence systems to Norway.
 * @good
 * The partner countries listed in Annex 1 shall provide air defence systems to Norway.
 */
import { wordRule } from '../rule.js';

export const unlistedCollective = wordRule(
  { id: 'unlisted-collective', element: 'bearer', level: 'soft' },
  /\b(?:(?:(?:international|western|european|friendly|interested|willing|other|contributing|supporting|like-minded)\s)?(?:partner|donor|guarantor|participating|contributing|friendly|interested)\s(?:countries|states|nations)|(?:international|western|european)\spartners|(?:a\s)?(?:group|coalition)\sof\s(?:about|some|around|roughly|the\swilling|willing|interested)\s?[\w-]*\s?(?:states|countries|nations|partners)?|the\sinternational\scommunity(?!\sas\sa\swhole))\b/gi,
  () => 'a collective whose members are not listed',
  ({ own, words }, found, at) =>
    at[0] < own[1] &&
    !/\b(?:listed|named|annex|schedule|namely|consisting of|comprising|referred to in)\b/i.test(words) &&
    !/^states$/i.test(found),
);
