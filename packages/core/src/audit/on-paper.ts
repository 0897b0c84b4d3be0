/** From the words of a clause to whether what is done in it is done on paper: a reservation withdrawn, an instrument deposited, a form kept. */

const WITHDRAWN =
  /\bwithdraw(?:al|n|s|ing)?\s(?:of\s)?(?:an?\s|any\s|the\s|its\s|such\s|his\s|their\s)?(?:\p{L}+\s)?(?:reservations?|objections?|declarations?|consent|notifications?|notices?|denunciations?|signatures?|requests?|candidatures?|charges|complaints?|applications?|appeals?)\b|\b(?:reservations?|objections?|declarations?|notifications?|denunciations?)\s(?:may|shall|must|can)\s(?:at\sany\stime\s)?be\swithdrawn\b/iu;
const FORM =
  /\bbe\s(?:\p{L}+\s){0,3}in\swriting\b|\bin\sthe\spresence\sof\b|\bproceedings\s(?:shall|will|must)\sbe\b|\bwithdraw\sto\s(?:consider|deliberate)\b|\bvotes?\b[^.;]{0,160}\bbe\s(?:taken|counted)\b|\bbe\s(?:exempt|immune|inviolable|entitled|free\sfrom)\b/iu;

export function onPaper(words: string): boolean {
  return WITHDRAWN.test(words) || FORM.test(words);
}
