/** Eats the norms of a sentence; drops those that bind nobody to conduct: interpretation, definitions, asides within another norm's case. */
import { passedOver } from '../generated/passed-over.js';
import { Phrases } from '../words/phrases.js';
import type { Tree } from '../words/tree.js';
import { modalOf } from './modality.js';
import type { Norm } from './norm.js';
import { TOGETHER } from './together.js';

const idle = new Phrases(passedOver.map((phrase) => ({ id: phrase, phrase })));
const CASE =
  /^(?:if|when|whenever|once|unless|until|where|as|than|whether|because|although|while|after|before|since)$/i;

/** A clause that only says in which case, how far or which one: its modal verb belongs to the case, not to a duty. */
function inside(norm: Norm): boolean {
  const { tree } = norm;
  // "Such bodies as may be necessary": parsers miss the subject that is not there.
  const modal = modalOf(tree, norm.anchor)?.word ?? -1;
  if (/^(?:as|than)$/i.test(tree.tokens[modal - 1]?.text ?? '')) return true;
  for (let at = norm.anchor, steps = 0; at >= 0 && steps < 20; at = tree.tokens[at]?.head ?? -1, steps++) {
    if (
      tree.is(at, 'advcl') &&
      tree.childrenBy(at, 'mark', 'advmod').some((mark) => CASE.test(tree.tokens[mark]?.text ?? ''))
    )
      return true;
    if (tree.is(at, 'acl') && norm.modality !== 'duty' && norm.modality !== 'prohibition') return true;
  }
  return false;
}

/** "A definition includes …", "nothing in this Treaty shall be construed …". */
function isIdle(norm: Norm): boolean {
  const { tree, act, subject } = norm;
  // "The ceasefire will enter into force": what is to be kept from then on.
  if (subject !== null && KEPT.test(tree.tokens[subject]?.lemma ?? '')) return false;
  const [copula] = tree.childrenBy(act, 'cop');
  const auxiliaries = tree.childrenBy(act, 'aux').filter((aux) => tree.tokens[aux]?.lemma === 'be');
  const starts = [act, ...(copula === undefined ? [] : [copula]), ...auxiliaries];
  return starts.some((from) => {
    const match = idle.at(tree, from, Math.min(tree.tokens.length, Math.max(act + 4, from + 6)));
    return match !== null && match.to > act;
  });
}

const KEPT = /^(?:ceasefire|cease-fire|truce|armistice|moratorium|standstill)$/;

/** "This Treaty shall take effect as soon as …": when the text begins to hold; "the truce shall take effect" is to be kept. */
function begins({ tree, act, subject }: Norm): boolean {
  return (
    subject !== null &&
    tree.tokens[act]?.lemma === 'take' &&
    tree.childrenBy(act, 'obj').some((i) => tree.tokens[i]?.lemma === 'effect') &&
    /^(?:treaty|agreement|convention|protocol|pact|memorandum|accord|arrangement|annex|instrument|charter|declaration)$/i.test(
      tree.tokens[subject]?.lemma ?? '',
    )
  );
}

/** "Nothing in this Article shall prevent …": a clause that only saves what is agreed elsewhere. */
function saves({ tree, subject, anchor }: Norm): boolean {
  // "Nothing in this Agreement obliges Norway to send": Norway is whom it would oblige.
  const before = tree.childrenBy(anchor, 'nsubj').filter((i) => i < anchor);
  return [subject ?? -1, ...before].some((i) => /^(?:nothing|none)$/.test(tree.tokens[i]?.lower ?? ''));
}

/**
 * "Does not oblige Norway to send", "shall not be required to": whoever need not do a thing is not forbidden to. "No person shall be
 * required" and "may not be required" forbid the asking.
 */
function frees({ tree, anchor }: Norm): boolean {
  const { lemma = '', lower = '' } = tree.tokens[anchor] ?? {};
  if (lower !== 'bound' && !/^(?:oblige|obligate|require|compel)$/.test(lemma)) return false;
  const not = tree.childrenBy(anchor, 'advmod').some((i) => /^(?:not|n['’]t)$/.test(tree.tokens[i]?.lower ?? ''));
  return not && tree.tokens[modalOf(tree, anchor)?.word ?? -1]?.lower !== 'may';
}

/** "Declare the following:", "have agreed as follows": what binds comes behind. */
function announces({ tree, act }: Norm): boolean {
  // "Agreed to the following in order to carry out the declaration:", told by the words, since trees part them wrongly.
  const { tokens } = tree;
  const stated =
    tokens.at(-1)?.text === ':' &&
    tokens.some(
      ({ text }, i) =>
        /^following$/i.test(text) &&
        /^the$/i.test(tokens[i - 1]?.text ?? '') &&
        /^(?:ADP|PUNCT|PART|CCONJ)$/.test(tokens[i + 1]?.upos ?? 'PUNCT'),
    );
  if (stated) return true;
  return tree
    .subtree(act)
    .slice(-3)
    .some(
      (i) =>
        /^(?:following|follows)$/i.test(tree.tokens[i]?.text ?? '') && tree.childrenBy(i, 'nmod', 'acl').length === 0,
    );
}

/** "On which each Party shall be represented", "a vehicle that will carry …": a relative clause that says which thing is meant. */
function describes({ tree, anchor }: Norm): boolean {
  const relative = tree
    .children(anchor)
    .flatMap((child) => [child, ...tree.children(child)])
    .find((child) => child < anchor && /^(?:which|whom|whose|that)$/i.test(tree.tokens[child]?.text ?? ''));
  const word = tree.tokens[relative ?? -1];
  if (relative === undefined || word === undefined) return false;
  if (/^which$/i.test(word.text) && tree.tokens[relative - 1]?.upos === 'ADP') return true;
  if (isNaming(tree, anchor)) return true;
  if (!tree.is(anchor, 'acl')) return false;
  if (/^(?:that|whose)$/i.test(word.text)) return word.upos !== 'SCONJ';
  return tree.childrenBy(anchor, 'cop').length > 0;
}

/** "Which shall be called the status quo line", "which will be known as the zone": what something is called. */
function isNaming(tree: Tree, verb: number): boolean {
  if (/^(?:know|term|refer|designate|describe)$/.test(tree.tokens[verb]?.lemma ?? '')) {
    return tree.tokens.slice(verb + 1, verb + 8).some(({ text }) => /^as$/i.test(text));
  }
  return (
    /^(?:call|name|term|entitle)$/.test(tree.tokens[verb]?.lemma ?? '') &&
    tree.childrenBy(verb, 'xcomp', 'obj').some((child) => /^(?:NOUN|PROPN)$/.test(tree.tokens[child]?.upos ?? ''))
  );
}

/** "It is hereby ordered:", "now therefore it is agreed": the formula, not what it introduces. */
function isFormula({ tree, act, anchor, subject }: Norm): boolean {
  return (
    act === anchor &&
    subject !== null &&
    tree.tokens[subject]?.lower === 'it' &&
    /^(?:order|agree|declare|direct|decree)$/.test(tree.tokens[act]?.lemma ?? '') &&
    tree.childrenBy(act, 'ccomp', 'xcomp', 'obj').length === 0
  );
}

const PURPOSE = /^(?:to|so)$/i;

/** "… to restore peace" beside no binding word: what an act is for. */
function isPurpose({ tree, act, anchor, modality }: Norm): boolean {
  if (act !== anchor || modality === 'declaration' || modalOf(tree, act) !== null) return false;
  const root = tree.tokens[act]?.head === -1;
  return (
    !root &&
    tree.is(act, 'advcl') &&
    tree.childrenBy(act, 'mark').some((mark) => PURPOSE.test(tree.tokens[mark]?.text ?? ''))
  );
}

/** "To ensure that the team *can* meet its aims": what somebody is to be able to do is the end of another's act. */
function isEnsured({ tree, anchor }: Norm): boolean {
  const modal = modalOf(tree, anchor)?.word ?? -1;
  if (!/^(?:can|could)$/i.test(tree.tokens[modal]?.text ?? '') || !tree.is(anchor, 'ccomp')) return false;
  return /^(?:ensure|guarantee|assure|secure)$/.test(tree.tokens[tree.tokens[anchor]?.head ?? -1]?.lemma ?? '');
}

/** "We agree to the following steps to restore peace:": the steps bind, which stand below. */
export function announcesList({ tree, act }: Norm): boolean {
  if (tree.tokens.at(-1)?.text !== ':') return false;
  const named = (i: number) =>
    /^following$/i.test(tree.tokens[i]?.text ?? '') || STEPS.test(tree.tokens[i]?.lemma ?? '');
  return tree
    .childrenBy(act, 'obj', 'obl', 'amod')
    .some(
      (i) =>
        named(i) &&
        (/^following$/i.test(tree.tokens[i]?.text ?? '') ||
          tree.childrenBy(i, 'amod').some((word) => /^following$/i.test(tree.tokens[word]?.text ?? ''))),
    );
}

/** What a list of duties is called; "the following persons" are the object of a duty. */
const STEPS =
  /^(?:step|measure|action|principle|provision|obligation|point|commitment|rule|arrangement|undertaking|term|condition|guideline|task|priority)$/;

/**
 * "We understand that lasting peace will be one in which …": what somebody holds to be so, he does not promise. Of parties it may be
 * recognised what they are to do: "it is recognised that Aland should pay".
 */
function isBelieved({ tree, anchor, subject }: Norm): boolean {
  if (!tree.is(anchor, 'ccomp')) return false;
  const head = tree.tokens[anchor]?.head ?? -1;
  const over = tree.tokens[head]?.lemma ?? '';
  // "It is understood that the sides will withdraw": so agreements agree.
  if (over === 'understand' && tree.children(head).some((child) => tree.tokens[child]?.deprel === 'aux:pass'))
    return false;
  if (/^(?:understand|believe|think|know|trust|assume|fear|suppose)$/.test(over)) return true;
  const who = tree.tokens[subject ?? -1];
  const thing = who === undefined || (who.upos === 'NOUN' && !TOGETHER.has(who.lemma.toLowerCase()));
  return /^(?:recogni[sz]e|acknowledge|note)$/.test(over) && thing;
}

/** "Only an agreement can end the war": what a thing can bring about, nobody is allowed to do. */
function isMeans({ tree, anchor, subject, modality }: Norm): boolean {
  if (modality !== 'permission' || subject === null || tree.tokens[subject]?.upos !== 'NOUN') return false;
  const modal = tree.tokens[modalOf(tree, anchor)?.word ?? -1]?.text ?? '';
  return (
    /^can$/i.test(modal) &&
    /(?:ment|ation|ence|ance|ship|ity|peace|process|effort|dialogue|talks)$/.test(tree.tokens[subject]?.lemma ?? '')
  );
}

/** "This announcement will create the conditions for peace": what is hoped of an occasion; "the meeting will be held" is a plan. */
function isForecast({ tree, act, anchor, subject, passive }: Norm): boolean {
  return (
    act === anchor &&
    !passive &&
    subject !== null &&
    OCCASION.test(tree.tokens[subject]?.lemma ?? '') &&
    /^will$/i.test(tree.tokens[modalOf(tree, anchor)?.word ?? -1]?.text ?? '')
  );
}

const OCCASION =
  /^(?:announcement|statement|declaration|visit|summit|meeting|news|step|move|milestone|moment|event|achievement|success|development)$/;

/** Forecasts and judgements: "no society can flourish", "peace must serve as a reminder". */
const JUDGED = /^(?:flourish|endure|prosper|thrive|serve|deserve|remain|suffice|matter|prevail)$/;

function isJudgement({ tree, act, anchor }: Norm): boolean {
  return (
    act === anchor &&
    JUDGED.test(tree.tokens[act]?.lemma ?? '') &&
    !/^(?:shall|will)$/i.test(tree.tokens[modalOf(tree, act)?.word ?? -1]?.text ?? '')
  );
}

export function binding(norms: readonly Norm[]): Norm[] {
  return norms.filter(
    (norm) =>
      !saves(norm) &&
      !frees(norm) &&
      !inside(norm) &&
      !isIdle(norm) &&
      !announces(norm) &&
      !begins(norm) &&
      !isFormula(norm) &&
      !isRepeated(norm, norms),
  );
}

/** "Shall have the right to pass": the noun binds, and the verb that only gives it says it twice. */
function isRepeated({ tree, act }: Norm, norms: readonly Norm[]): boolean {
  if (tree.tokens[act]?.lemma !== 'have') return false;
  const objects = tree.childrenBy(act, 'obj');
  return norms.some((other) => other.act !== act && objects.includes(other.anchor));
}

/** In an agreement's own words a clause that describes a thing, tells a purpose or judges binds nobody; a report may put a pledge so. */
export function bindsByItself(norm: Norm): boolean {
  return (
    !isBelieved(norm) &&
    !isMeans(norm) &&
    !isForecast(norm) &&
    !describes(norm) &&
    !isPurpose(norm) &&
    !isJudgement(norm) &&
    !isEnsured(norm) &&
    !announcesList(norm)
  );
}
