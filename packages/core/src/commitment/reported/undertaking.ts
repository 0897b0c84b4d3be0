/** Eats a sentence of a report; gives what parties bind themselves to in it: "agreed to", "has pledged", "is willing to", "offered". */
import { actOf } from '../../act/act-of.js';
import { undertakings } from '../../generated/reported.js';
import { Phrases } from '../../words/phrases.js';
import type { Tree } from '../../words/tree.js';
import type { CommitmentStatus, Modality } from '../commitment.js';
import { modalOf, negated } from '../modality.js';
import { subjectOf } from '../subject.js';
import { complementOf } from './complement.js';
import type { Told } from './told.js';
import { isPassive } from './voice.js';

const verbs = new Phrases(
  undertakings.flatMap((entry, order) => entry.verbs.map((phrase) => ({ id: String(order), phrase }))),
);

/** Things that are promised without a word of the act list: "offered guarantees". */
const PROMISED = /^(?:guarantee|assurance|protection|deal|agreement|concession|cooperation|co-operation|help|role)$/;

/** Acts that are hoped for or announced as forecasts as often as they are promised. */
export const FORECAST: ReadonlySet<string> = new Set(['other', 'respect']);

/** What is only said to be possible, or asked for, binds nobody. */
const OPEN = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought']);

export function undertakingsIn(tree: Tree): Told[] {
  const found: Told[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const token = tree.tokens[i];
    if (token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue;
    const match = verbs.at(tree.tokens, i, i + 6);
    const entry = match === null ? undefined : undertakings[Number(match.id)];
    if (match === null || entry === undefined) continue;
    // "Was willing": the adjective is the word that the others hang on.
    const anchor = match.words > 1 && token.upos === 'AUX' ? match.to - 1 : i;
    if (supposed(tree, anchor) || negated(tree, anchor) || tree.is(anchor, 'amod')) continue;
    const subject = subjectOf(tree, anchor);
    if (subject === null || isPassive(tree, anchor)) continue;
    const complement = complementOf(tree, anchor, match.to);
    if (complement === null) continue;
    const known = actOf(tree, complement.act);
    if (entry.known && (known.words === 0 || FORECAST.has(known.act))) continue;
    if (complement.thing) {
      if (!entry.takes.includes('thing')) continue;
      const lemma = tree.tokens[complement.act]?.lemma ?? '';
      if (known.words === 0 && !PROMISED.test(lemma)) continue;
      // "Announced a meeting" tells of an event.
      if (entry.known && known.act === 'negotiate') continue;
    }
    const modal = modalOf(tree, anchor);
    const conditional = modal !== null || tree.tokens[anchor - 1]?.lemma === 'would';
    const own = complement.modal ?? entry.modality;
    const force: Modality = conditional && own === 'duty' ? 'aspiration' : own;
    found.push({
      norm: {
        tree,
        act: complement.act,
        anchor,
        subject: complement.subject ?? subject.word,
        passive: complement.passive,
        modality: complement.not && force === 'duty' ? 'prohibition' : force,
        coordinated: tree.is(anchor, 'conj'),
      },
      status: conditional ? 'said' : (entry.status as CommitmentStatus),
      because: [tree.tokens[anchor]?.start ?? 0, tree.tokens[anchor]?.end ?? 0],
      lead: [],
      inside: false,
    });
  }
  return found;
}

/** Under "if", "whether", "could" or in an infinitive: nobody is told to have bound himself. */
export function supposed(tree: Tree, i: number): boolean {
  for (const child of tree.children(i)) {
    const word = tree.tokens[child]?.text.toLowerCase() ?? '';
    if (tree.is(child, 'aux') && OPEN.has(word)) return true;
    if (tree.is(child, 'mark') && /^(?:if|whether|unless|to)$/.test(word)) return true;
  }
  return false;
}
