/** From the clauses of an agreement to how a party may leave it, or end it. */
import type { Element } from '../element/element.js';
import { missing } from '../element/element.js';
import { operative, statedClause } from './clause-element.js';
import type { Clause } from './clauses.js';
import { SELF } from './self.js';

const LEAVES = new RegExp(
  `\\b(?:withdraw(?:al|s)?\\sfrom\\s${SELF}|withdraw(?:s|al)?\\b(?=.{0,80}\\bnoti(?:ce|fy|fication))|denounc(?:e|es|ed|ing)\\b|denunciation\\b|cease\\sto\\sbe\\s(?:a\\s)?[Pp]arty|terminat(?:e|es|ed|ion\\sof)\\s(?:${SELF}|it)\\b|notice\\sof\\s(?:its\\s)?(?:withdrawal|termination|denunciation))`,
  'u',
);
const ENDED = new RegExp(`${SELF}.{0,120}\\b(?:be\\sterminated|terminates?|expires?)\\b`, 'u');
const BY_RIGHT = /\b(?:may|right\sto|entitled\sto|by\s(?:giving|written|means|notif|submitting)|notice|notif)/;

/** Forces are withdrawn too, and reservations; that is no leaving. */
const OTHER =
  /\bwithdraw\w*\s(?:(?:its|their|all|any|the|such)\s)?(?:reservation|force|troop|declaration|objection|arm|weapon|signature|personnel|unit|article)/i;

export function readWithdrawal(masked: string, clauses: readonly Clause[]): Element<string> {
  const own = operative(clauses).filter(({ words }) => (LEAVES.test(words) || ENDED.test(words)) && !OTHER.test(words));
  const found =
    own.find(({ words }) => LEAVES.test(words) && BY_RIGHT.test(words)) ??
    own.find(({ words }) => BY_RIGHT.test(words)) ??
    own.find(({ headings }) => /withdrawal|denunciation|termination/.test(headings));
  return found === undefined ? missing : statedClause(masked, found, true);
}
