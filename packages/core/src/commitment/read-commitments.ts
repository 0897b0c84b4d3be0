/** Eats the text of an agreement, a draft or a declaration with its structure; gives every commitment in it, in the order of the text. */
import type { Quantity, TimeExpression } from '@casus/english';
import { actOf } from '../act/act-of.js';
import { type Element, elementValue, inferred } from '../element/element.js';
import { readAlternatives } from '../instrument/alternatives.js';
import type { Part, Structure } from '../instrument/part.js';
import { placeOf } from '../instrument/place.js';
import type { Range } from '../quote/range.js';
import type { Tree } from '../words/tree.js';
import { isAskedOfOthers } from './asked-of-others.js';
import { type Around, assemble } from './assemble.js';
import { boundBy, type Naming } from './bearer.js';
import { announcesList, bindsByItself } from './binds.js';
import { bodyDescribed, bodyNamed } from './body.js';
import type { Commitment, CommitmentStatus } from './commitment.js';
import { consequenceIn, timed, timesBefore } from './follow-up.js';
import { markAlternatives } from './mark-alternatives.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';
import { type Passage, treesOf } from './passages.js';
import { normsOf } from './passes.js';
import { referenceFinder } from './refers-to.js';

/** Parts whose bare noun phrases are points agreed. */
const LISTING = new Set(['point', 'subpoint', 'paragraph', 'annex', 'section', 'footnote']);

export interface AgreementSurroundings {
  text: string;
  structure: Structure;
  naming: Naming;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  status: Element<CommitmentStatus>;
  /** The stretches of the text that are the article. */
  article: readonly Range[];
  /** The day of the instrument, ISO. */
  day?: string | null;
}

/** `passages` are those of the text, in its order. */
export function readCommitments(passages: readonly Passage[], around: AgreementSurroundings): Commitment[] {
  const { structure } = around;
  const setting: Around = {
    ...around,
    placeOf: (offset) => placeOf(structure, offset),
    referencesIn: referenceFinder(around.text, structure),
  };
  // A declaration is agreed and not signed; a treaty may oblige those who accede to it later.
  const joint = elementValue(around.status) === 'agreed';
  const heads = new Heads(passages, around.text, around.naming);
  const commitments: Commitment[] = [];
  let before: string[] = [];
  for (const { part, silent, recital, trees } of passages) {
    if (silent) continue;
    const headed = part.head === null ? null : heads.headOf(part.head);
    for (const tree of trees) {
      if (headed?.defines === true || (headed?.closed === true && opensWithTo(tree))) continue;
      if (headed?.fills === true && !opensWithVerb(tree)) continue;
      const said = new Set<string>();
      // Whom "it" means within a sentence: whoever is bound by what stands before.
      let bound = before;
      const last = commitments.at(-1);
      const otherwise =
        last === undefined ? null : consequenceIn(tree, setting.placeOf(tree.sentence.start), last, around.text);
      if (last !== undefined && otherwise !== null) last.consequence = otherwise;
      if (tree === trees[0] && trees.length > 1 && isRunInHeading(tree)) continue;
      const listed = LISTING.has(part.kind) || headed !== null;
      const norms = normsOf(tree, listed, recital, headed?.bans === true).filter(bindsByItself);
      for (const norm of norms) {
        const own =
          headed !== null && norm.subject === null && norm.modality !== 'declaration'
            ? { ...norm, modality: underHead(norm.modality, headed.modality) }
            : norm;
        if (leavesToItems(part, norm)) continue;
        const read = assemble(own, norms, setting, bound);
        const previous = commitments.at(-1);
        if (previous !== undefined && timesBefore(norm, read, previous)) {
          commitments[commitments.length - 1] = timed(previous, read, around.text);
          continue;
        }
        // "Reaffirm the commitment to resolve" is found at both words and said once.
        const key = `${elementValue(read.modality)} ${elementValue(read.bearer)?.join()} ${read.quote.join()}`;
        if (norm.aside === true && read.bearer.state !== 'stated') continue;
        if (joint && isAskedOfOthers(norm, read, around.naming)) continue;
        if (said.has(key)) continue;
        said.add(key);
        const offered =
          headed !== null && (norm.subject === null ? read.bearer.state !== 'stated' : isGuessed(read))
            ? headed.bearer()
            : null;
        // Whoever receives what the head gives does not give it.
        const lent = offered?.state === 'inferred' && isAmong(read.to, offered.value) ? null : offered;
        const goesOn = norm.subject === null && norm.tree.is(norm.anchor, 'conj') && isGuessed(read);
        const shared = goesOn && said.size > 1 && bound.length > 0 ? inferred(bound, read.quote) : null;
        const bearer = lent ?? shared ?? read.bearer;
        // Where a text names none of its parties, whoever they are is bound.
        const commitment = {
          ...read,
          bearer: bearer.state === 'missing' ? inferred(['all-parties'], 'no actor is named') : bearer,
        };
        // "A commission shall be set up. It shall meet": what is set up, though others are bound to do it.
        const body = bodySetUp(norm);
        if (body !== null) before = [body];
        else if (commitment.bearer.state === 'stated') before = commitment.bearer.value;
        if (body === null) bound = commitment.bearer.value;
        commitments.push(commitment);
      }
    }
  }
  // What is signed has no variants; brackets in it are an editor's.
  const open = elementValue(around.status) === 'drafted';
  return open
    ? markAlternatives(commitments, readAlternatives(around.text, around.article, { draft: true }))
    : commitments;
}

/** "The Parties shall: (a) not attack …" forbids, though the head only binds. */
function underHead(own: Norm['modality'], head: Norm['modality'] | null): Norm['modality'] {
  return head === null || (head === 'duty' && own === 'prohibition') ? own : head;
}

/** So many words a heading has that stands before the sentences of a point: "2. Security guarantees. Bland will …". */
const LONGEST_RUN_IN = 5;

function isRunInHeading({ tokens }: Tree): boolean {
  if (tokens.at(-1)?.text !== '.' || tokens.length > LONGEST_RUN_IN + 1) return false;
  return !tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

function bodySetUp({ tree, subject, passive }: Norm): string | null {
  if (!passive || subject === null) return null;
  return bodyNamed(tree, tree.subtree(subject)) ?? bodyDescribed(tree, subject);
}

/** Nothing in the words of an item says who is bound: what stands above the list does. */
function isGuessed({ bearer }: Commitment): boolean {
  return bearer.state === 'missing' || (bearer.state === 'inferred' && typeof bearer.from === 'string');
}

const isAmong = (to: Element<string[]>, parties: readonly string[]) =>
  to.state !== 'missing' && parties.every((party) => to.value.includes(party));

/** "Peru shall refrain from:" has its act in the items below it. */
function leavesToItems(part: Part, { tree, act }: Norm): boolean {
  const last = tree.tokens.length - 1;
  // "Shall take measures to:" has its act below it as well.
  // But not "reforms, in particular with regard to:".
  const infinitive = tree.tokens[last - 1]?.lower === 'to' && !OF_RELATION.test(tree.tokens[last - 2]?.lower ?? '');
  const to = infinitive ? 1 : 0;
  return (
    (act >= last - 2 || (to > 0 && actOf(tree, act).words === 0)) &&
    /^[:—–-]$/.test(tree.tokens[last]?.text ?? '') &&
    (part.children.some(({ head }) => head !== null) || to > 0)
  );
}

const OF_RELATION = /^(?:regard|respect|relation|reference|related|relating|pertaining|according|due|limited)$/;

/** A longer head binds by more than one act; its items take the bearer of none. */
const LONGEST_HEAD = 1_200;

/** "The following acts are prohibited:", "Prohibited acts include:". */
const BANS =
  /\b(?:is|are|be|remain|stand)\s(?:(?:hereby|strictly|expressly|absolutely|also)\s)*(?:prohibited|forbidden|banned|unlawful)\W*$|\bprohibited\s(?:acts?|actions?|activities|conduct)\b[^.]*:\W*$/i;

/** What may stand behind the last word of a head that has no act of its own: ", during the truce:". */
const TO_ITEMS = String.raw`(?:\s*,[^.;:]{0,80}|\s(?:during|in|at|under|within|before|until|for|on)\s[^.;:]{0,80})?\s*:\W*$`;

/** "The Parties shall not:", "agree not to:", "neither Party may:", "it is prohibited to:". */
const FORBIDS = new RegExp(
  [
    String.raw`\b(?:shall|will|must|may|do|does|can)\s(?:not|never)`,
    String.raw`\bnot\sto`,
    String.raw`\b(?:neither|no|none)\b[^.;:]{0,80}\b(?:shall|will|must|may|can)`,
    String.raw`\b(?:prohibited|forbidden|banned|unlawful)\s(?:to|from)`,
  ]
    .map((words) => words + TO_ITEMS)
    .join('|'),
  'i',
);

/** "Shall not be required to:": what nobody need do. */
const FREES =
  /\b(?:not|nothing)\b[^.;:]{0,40}\b(?:oblige[sd]?|obligate[sd]?|require[sd]?|bound|compel(?:s|led)?)\b[^.;:]{0,60}\bto\b[^.;:]{0,40}:\W*$/i;

/** Heads whose last words ask for things to be named. */
const FILLS =
  /\b(?:information|details?|data|particulars|list|report|map|on|about|regarding|concerning|comprising|including|such as|composed of|consisting of|includes?|include but are not limited to)(?:\s(?:on|about|of|the following))?\W*$/i;

const opensWithVerb = (tree: Tree) => /^(?:VERB|AUX|PART)$/.test(tree.tokens[0]?.upos ?? '');

const opensWithTo = (tree: Tree) => /^to$/i.test(tree.tokens[0]?.text ?? '');

/** Heads of lists that say what a word means or what a thing holds; their items bind nobody. */
const DEFINES = /\b(?:means?|includes?|is defined|are defined|refers? to|comprises?|consists? of|term|terms)\b/i;

/** A head that ends so leaves its act to its items: "The Parties undertake:", "shall:", "the following:". */
const LEAVES_ITEMS =
  /\b(?:shall|will|must|may|should|agree[sd]?|undertakes?|commit|commits|committed|pledges?|decides?|resolves?|is|are|be|to|in order|following(?: \w+)?|follows|responsible|required|measures|steps|obligations|principles)\W*$/i;

/** What a party gives or owes, as the head of a list of its duties. */
const GIVEN =
  /^(?:guarantee|obligation|duty|commitment|undertaking|pledge|promise|responsibility|assurance|contribution)$/;

interface Head {
  /** The items say what is meant, or what need not be done, and not what is to be done. */
  defines: boolean;
  /** The head has an act of its own, so that "to …" below it tells only what that act is for. */
  closed: boolean;
  /** Every item is forbidden. */
  bans: boolean;
  /** The items only fill in what the head asks for: "shall give information on:". */
  fills: boolean;
  modality: Norm['modality'] | null;
  bearer(): Element<string[]> | null;
}

/** What the sentence above a list lends to its items: "The Parties shall:" gives the bearer and the binding word. */
class Heads {
  private readonly trees: Tree[];
  /** Items of one list share their head. */
  private readonly known = new Map<Tree, Head>();

  constructor(
    passages: readonly Passage[],
    private readonly text: string,
    private readonly naming: Naming,
  ) {
    this.trees = treesOf(passages);
  }

  headOf(head: Range): Head | null {
    const tree = this.lastIn(head);
    if (tree === null) return null;
    const known = this.known.get(tree);
    if (known !== undefined) return known;
    const made = this.read(tree);
    this.known.set(tree, made);
    return made;
  }

  private read(tree: Tree): Head {
    const modal = tree.tokens.map((_, i) => modalOf(tree, i)).find((found) => found !== null) ?? null;
    // "The Parties shall refrain from:" forbids what it lists.
    const norm = normsOf(tree, false).at(-1);
    const words = tree.tokens.map(({ text }) => text).join(' ');
    const bans = BANS.test(words) || FORBIDS.test(words);
    return {
      bans,
      fills: norm !== undefined && !bans && FILLS.test(words),
      defines: FREES.test(words) || (norm === undefined && modal === null && DEFINES.test(words)),
      closed: norm !== undefined && !LEAVES_ITEMS.test(words) && !announcesList(norm),
      modality: bans ? 'prohibition' : (norm?.modality ?? modal?.force ?? null),
      bearer: () => {
        if (tree.sentence.end - tree.sentence.start > LONGEST_HEAD) return null;
        if (norm === undefined) return this.giver(tree);
        const { bearer } = boundBy(norm, this.text, this.naming, []);
        const range: Range = [tree.sentence.start, tree.sentence.end];
        return bearer.state === 'missing' ? null : inferred(bearer.value, [range]);
      },
    };
  }

  /** "Obligations of Peru:", "The Chilean guarantee:": whose duties are listed, where the head is a noun and names somebody. */
  private giver(tree: Tree): Element<string[]> | null {
    const root = tree.tokens.findIndex(({ head }) => head < 0);
    if (!GIVEN.test(tree.tokens[root]?.lemma ?? '')) return null;
    const range: Range = [tree.sentence.start, tree.sentence.end];
    const parties = this.naming.partiesOf(range);
    return parties.length > 0 ? inferred(parties, [range]) : null;
  }

  /** The last sentence that begins inside a stretch; trees are in order, so that a search by halves finds it. */
  private lastIn([start, end]: Range): Tree | null {
    let low = 0;
    let high = this.trees.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.trees[middle]?.sentence.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const tree = this.trees[low - 1];
    return tree === undefined || tree.sentence.end <= start ? null : tree;
  }
}
