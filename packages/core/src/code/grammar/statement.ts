/** Eats a norm in its tree; gives the institutional statement that it is: which of its words are attributes, deontic, aim and so on. */
import type { TimeExpression, Token } from '@casus/english';
import { type Chunk, chunksOf } from '../../commitment/chunks.js';
import { modalOf } from '../../commitment/modality.js';
import type { Norm } from '../../commitment/norm.js';
import { wordsOf } from '../../commitment/quote-of.js';
import { type GrammarSymbol, grammarVerbs } from '../../generated/grammar.js';
import type { Tree } from '../../words/tree.js';

/** One component with its words in the order of the text; a symbol that stands more than once has a component for each. */
export interface GrammarComponent {
  symbol: GrammarSymbol;
  words: Token[];
}

export interface GrammarStatement {
  kind: 'regulative' | 'constitutive';
  /** In the order of the text; no word stands in two. */
  components: GrammarComponent[];
}

const constitutive = new Set(grammarVerbs.constitutive);
const prepositional = new Set(grammarVerbs.prepositional);
const giving = new Set(grammarVerbs.giving);
const manner = new Set(grammarVerbs.manner);

/** Conditions that say when a statement applies; other limits say how it is to be kept. */
const APPLIES = /^(?:unless|except|provided|on (?:the )?condition|as long as|so long as|on the understanding)/;

/** Opens a clause that says when the statement applies. */
const CASE_OPENER = /^(?:if|when|whenever|where|once|unless|should|upon|until|provided)$/i;

/** Prepositions behind an agent that tell how, when or for what. */
const HOW = /^(?:through|for|during|upon|within|after|before|without|at|under|by)$/i;

/** Units behind a number: how much, and nobody who acts. */
const MEASURED =
  /^(?:\d[\d.,]*|percent|per cent|%|kilomet(?:er|re)s?|met(?:er|re)s?|km|miles?|days?|weeks?|months?|years?|tons?|tonnes?)$/i;

const LEAD = /^(?:the|a|an|and|but)$/i;
const PUNCTUATION = /^[^\p{L}\p{N}]+$/u;
const CLAUSE_WORDS = new Set(['cc', 'mark', 'punct']);

/** `others` are the norms of the same sentence, whose words are none of this statement's. */
export function grammarOf(
  norm: Norm,
  others: readonly Norm[],
  times: readonly TimeExpression[] = [],
): GrammarStatement {
  const spread = new Spread(norm, others);
  const chunks = chunksOf(norm, spread.own, times);
  spread.deontic();
  spread.aim();
  for (const chunk of chunks) spread.chunk(chunk);
  spread.subject();
  spread.complements();
  spread.residue();
  return { kind: kindOf(norm), components: spread.components() };
}

function kindOf({ tree, act, passive }: Norm): GrammarStatement['kind'] {
  const lemma = tree.tokens[act]?.lemma ?? '';
  // "Are to exit" has a "be" that binds and says nothing of what a thing is.
  const said = tree.childrenBy(act, 'cop').some((i) => !/^to$/i.test(tree.tokens[i + 1]?.text ?? ''));
  if ((said && !passive) || constitutive.has(lemma)) return 'constitutive';
  return constitutive.has(phrasal(tree, act)) ? 'constitutive' : 'regulative';
}

/** A verb with the two words behind it, "enter into force". */
function phrasal(tree: Tree, act: number): string {
  return [act, act + 1, act + 2]
    .slice(0, tree.tokens[act]?.lemma === 'take' ? 2 : 3)
    .map((i) => tree.tokens[i]?.lemma ?? '')
    .join(' ');
}

/** Spreads the words of one norm over the components; a word that has a component keeps it. */
class Spread {
  readonly own: number[];
  private readonly of = new Map<number, { symbol: GrammarSymbol; group: number }>();
  private group = 0;
  private readonly tree: Tree;
  /** Words of other norms of the sentence, and all below them. */
  private readonly foreign: ReadonlySet<number>;

  constructor(
    private readonly norm: Norm,
    others: readonly Norm[],
  ) {
    this.tree = norm.tree;
    this.own = wordsOf(norm, others);
    const beside = others.filter((other) => other !== norm).flatMap(({ anchor, act }) => [anchor, act]);
    this.foreign = new Set(beside.filter((i) => i !== norm.act && i !== norm.anchor));
  }

  /** The modal verb with its negation; or the verb of undertaking with its "to". */
  deontic(): void {
    const { tree, norm } = this;
    const modal = modalOf(tree, norm.anchor) ?? modalOf(tree, norm.act);
    const words: number[] = [];
    const beTo = modal === null ? this.beTo() : null;
    if (modal !== null) words.push(modal.word);
    else if (beTo !== null) words.push(...beTo);
    else if (norm.anchor !== norm.act) {
      words.push(norm.anchor);
      const [to] = tree.childrenBy(norm.act, 'mark');
      if (to !== undefined) words.push(to);
    }
    for (const head of new Set(modal === null ? [norm.anchor, norm.act] : [norm.anchor, norm.act]))
      for (const child of tree.childrenBy(head, 'advmod'))
        if (/^(?:not|never|n.t)$/i.test(tree.tokens[child]?.text ?? '')) words.push(child);
    this.give('D', words);
  }

  /** "Are to be moved": the "be" and the "to" bind together, or null. */
  private beTo(): number[] | null {
    const { tree, norm } = this;
    const [to] = tree.childrenBy(norm.act, 'mark').filter((i) => /^to$/i.test(tree.tokens[i]?.text ?? ''));
    if (to === undefined) return null;
    const be = /^(?:not)$/i.test(tree.tokens[to - 1]?.text ?? '') ? to - 2 : to - 1;
    return /^(?:is|are|was|were)$/i.test(tree.tokens[be]?.text ?? '') ? [be, to] : null;
  }

  /** The verb with its auxiliaries and particles, the verbs beside it that share its object, and the verbs above it but the deontic. */
  aim(): void {
    const { tree, norm } = this;
    const heads = [norm.act, ...this.beside(norm.act)];
    const words: number[] = [];
    if (modalOf(tree, norm.anchor) !== null)
      for (let i = norm.act; i !== norm.anchor && i >= 0; i = tree.tokens[i]?.head ?? -1) {
        const above = tree.tokens[i]?.head ?? -1;
        if (above < 0) break;
        words.push(above, ...tree.childrenBy(i, 'mark'), ...tree.childrenBy(above, 'aux'));
      }
    for (const head of heads) {
      const noun = this.isNominal(head);
      if (!noun) words.push(head);
      words.push(
        ...tree.childrenBy(head, 'aux', 'cop', 'compound').filter((child) => {
          const relation = tree.tokens[child]?.deprel ?? '';
          return relation !== 'compound' && modalOf(tree, head)?.word !== child;
        }),
      );
    }
    this.give('I', words);
    // "Develop and recommend": the word that joins two verbs belongs to the aim.
    for (const head of heads.slice(1))
      for (const cc of tree.childrenBy(head, 'cc'))
        if (!this.of.has(cc)) this.of.set(cc, { symbol: 'I', group: this.group });
  }

  chunk({ element, marker, from, to }: Chunk): void {
    // "But shall …" begins a statement of its own, and "including, but not limited to" goes on with a list.
    if (element !== 'consequence') for (let i = from; i < to; i++) if (this.foreign.has(i)) return;
    if (marker === 'but' && /^not$/i.test(this.tree.tokens[from + 1]?.text ?? '')) return;
    const symbol: GrammarSymbol =
      element === 'consequence'
        ? 'O'
        : element === 'trigger' || (element === 'condition' && APPLIES.test(marker))
          ? 'Cac'
          : 'Cex';
    const words = Array.from({ length: to - from }, (_, k) => from + k);
    this.give(symbol, words);
  }

  /** The subject acts, or suffers; who acts by a passive stands behind "by". */
  subject(): void {
    const { tree, norm } = this;
    if (norm.subject !== null) {
      // "There shall be a council": the noun is what is to be, and nobody acts. What "shall be deemed" something is its entity.
      const there = tree.childrenBy(norm.act, 'expl').length > 0;
      const suffers = norm.passive && kindOf(norm) === 'regulative';
      this.giveActor(suffers || there ? 'Bdir' : 'A', norm.subject);
    }
    if (!norm.passive) return;
    for (const child of tree.childrenBy(norm.act, 'obl'))
      if (this.opens(child, /^by$/i) && !this.isMeans(child)) this.giveActor('A', child, true);
  }

  /** A noun phrase without what only stands beside it: "the city, *in its role as a buyer*, shall". */
  private giveActor(symbol: 'A' | 'Bdir', head: number, agent = false): void {
    const { tree, norm } = this;
    const acts = [norm.act, norm.anchor];
    const aside = tree.subtree(head, (i) => acts.includes(i)).filter((i) => i !== head && this.isAside(i, agent));
    this.giveBelow(symbol, head, [...acts, ...aside], agent ? /^by$/i : undefined);
    for (const i of aside) this.giveBelow('Cex', i, acts);
  }

  /** "By a majority vote", "by 15 kilometres". */
  private isMeans(noun: number): boolean {
    const { tree } = this;
    return manner.has(tree.tokens[noun]?.lemma ?? '') || MEASURED.test(tree.tokens[noun]?.text ?? '');
  }

  private isAside(i: number, agent: boolean): boolean {
    const { tree } = this;
    // A phrase with a preposition that is joined to a noun without one is no fellow of it.
    const joined = tree.is(i, 'conj') && !agent && tree.childrenBy(i, 'case').length > 0;
    if (!(joined || tree.is(i, 'nmod') || tree.is(i, 'acl') || tree.is(i, 'obl') || tree.is(i, 'advcl'))) return false;
    if (tree.tokens[i]?.deprel === 'acl:relcl') return false;
    const [first = i] = tree.subtree(i).filter((k) => !tree.is(k, 'punct'));
    if (tree.tokens[first - 1]?.text === ',' && !this.inList(first - 1)) return true;
    // "By the mayor *through* an open procedure": how, and no part of who.
    if (agent && this.opens(i, HOW)) return true;
    if (!/^in$/i.test(tree.tokens[first]?.text ?? '')) return false;
    return (
      /^VBG$/.test(tree.tokens[first + 1]?.xpos ?? '') || /^(?:its|their)$/i.test(tree.tokens[first + 1]?.text ?? '')
    );
  }

  /** Whether a comma stands between members of a list, "departments, offices and agencies". */
  private inList(comma: number): boolean {
    const after = this.tree.tokens[comma + 1];
    return after !== undefined && (/^(?:and|or)$/i.test(after.text) || this.tree.is(comma + 1, 'conj'));
  }

  /** What stands behind the act and has no place of its own in the tree goes on with the component before it. */
  residue(): void {
    const { tree, norm } = this;
    const first = Math.min(...this.of.keys());
    const limit = this.nextNorm();
    let open: { symbol: GrammarSymbol; group: number } | null = null;
    for (let i = first; i < limit; i++) {
      const own = this.of.get(i);
      if (own !== undefined) open = own.symbol === 'Bdir' || own.symbol === 'Cex' || own.symbol === 'Cac' ? own : null;
      else if (i > norm.act && open !== null) this.of.set(i, open);
    }
    // "Of the members first appointed, three shall …": what stands before the subject says for whom or when it holds.
    const before = tree.tokens.slice(0, first);
    const clause = before.some(({ xpos }) => /^(?:VB[DZP]|MD)$/.test(xpos));
    if (before.some(({ text }) => text === ',') && !clause && !this.beforeIsForeign(first)) {
      const words = Array.from({ length: first }, (_, i) => i);
      this.give('Cex', words);
    }
  }

  private beforeIsForeign(first: number): boolean {
    for (const i of this.foreign) if (i < first) return true;
    return false;
  }

  /** Where the words of the next norm behind this one begin, its subject or modal verb; the end of the sentence where there is none. */
  private nextNorm(): number {
    const { tree, norm } = this;
    let next = tree.tokens.length;
    for (const i of this.foreign) {
      if (i < norm.act) continue;
      next = Math.min(
        next,
        i,
        ...tree.childrenBy(i, 'nsubj', 'aux', 'cc', 'mark', 'cop').map((child) => tree.subtree(child)[0] ?? i),
      );
    }
    return Math.max(next, norm.act);
  }

  complements(): void {
    const { tree, norm } = this;
    const heads = new Set([norm.act, norm.anchor, ...this.beside(norm.act)]);
    for (const head of heads) {
      const taken = tree.tokens[head]?.lemma.toLowerCase() ?? '';
      const object = tree.childrenBy(head, 'obj', 'ccomp').length > 0;
      if (this.isNominal(head))
        this.giveBelow(
          'Bdir',
          head,
          [...heads].filter((i) => i !== head),
        );
      for (const child of tree.children(head)) {
        if (heads.has(child) || this.foreign.has(child) || CLAUSE_WORDS.has(tree.tokens[child]?.deprel ?? '')) continue;
        if (child < head && this.standsBeside(child)) continue;
        const symbol = this.symbolOf(head, child, taken, object);
        if (symbol === null) continue;
        // "Submit a report *to the council*" may hang on the report in the tree, and is the recipient all the same.
        const recipients =
          symbol === 'Bdir' && giving.has(taken)
            ? tree.childrenBy(child, 'nmod').filter((i) => this.opens(i, /^to$/i))
            : [];
        this.giveBelow(symbol, child, [...heads, ...recipients]);
        for (const i of recipients) this.giveBelow('Bind', i, [...heads]);
      }
    }
  }

  components(): GrammarStatement['components'] {
    const groups = new Map<number, { symbol: GrammarSymbol; words: number[] }>();
    const { tokens } = this.tree;
    for (const [word, { symbol, group }] of [...this.of].sort(([a], [b]) => a - b)) {
      const known = groups.get(group);
      if (known === undefined) groups.set(group, { symbol, words: [word] });
      else known.words.push(word);
    }
    return [...groups.values()]
      .map(({ symbol, words }) => ({ symbol, words: tokens.filter((_, i) => words.includes(i)) }))
      .map(({ symbol, words }) => ({ symbol, words: trimmed(symbol, words) }))
      .filter(({ words }) => words.length > 0);
  }

  private symbolOf(head: number, child: number, lemma: string, object: boolean): GrammarSymbol | null {
    const { tree } = this;
    if (tree.is(child, 'obj') || tree.is(child, 'ccomp')) return 'Bdir';
    if (tree.is(child, 'iobj')) return 'Bind';
    if (tree.is(child, 'xcomp')) return object ? 'Cex' : 'Bdir';
    if (tree.is(child, 'obl')) {
      const preposition = tree.childrenBy(child, 'case')[0];
      const word = tree.tokens[preposition ?? -1]?.lower ?? '';
      if (!object && prepositional.has(`${lemma} ${word}`)) return 'Bdir';
      if (word === 'to' && giving.has(lemma)) return 'Bind';
      return 'Cex';
    }
    if (tree.is(child, 'advcl')) {
      const [mark] = [...tree.childrenBy(child, 'mark'), ...tree.childrenBy(child, 'advmod')];
      return CASE_OPENER.test(tree.tokens[mark ?? -1]?.text ?? '') ? 'Cac' : 'Cex';
    }
    if (tree.is(child, 'advmod') || tree.is(child, 'nmod')) return 'Cex';
    if (tree.is(child, 'nsubj') || tree.is(child, 'csubj'))
      return head === this.norm.subject ? null : this.subjectSymbol(child);
    return null;
  }

  /** "Each Party shall notify …; otherwise the Council shall decide": a clause before that binds by itself is no part of this one. */
  private standsBeside(child: number): boolean {
    const { tree } = this;
    return modalOf(tree, child) !== null && tree.childrenBy(child, 'mark').length === 0;
  }

  private subjectSymbol(child: number): GrammarSymbol | null {
    const { tree } = this;
    // "Will be a member" with a subject of its own: what stands behind the verb is said of it.
    if (this.norm.subject !== null && this.norm.subject !== child) return child > this.norm.act ? 'Bdir' : null;
    return (tree.tokens[child]?.deprel ?? '').endsWith(':pass') ? 'Bdir' : 'A';
  }

  /** Verbs beside the act that are no norm of their own. */
  private beside(act: number): number[] {
    const { tree } = this;
    return tree.childrenBy(act, 'conj').filter((child) => {
      const upos = tree.tokens[child]?.upos;
      return (
        !this.foreign.has(child) &&
        (upos === 'VERB' || (upos === 'ADJ' && tree.tokens[act]?.upos === 'ADJ')) &&
        tree.childrenBy(child, 'nsubj', 'csubj').length === 0
      );
    });
  }

  /** "Shall be a member": the noun is what is said of the subject, and the verb is "be". */
  private isNominal(head: number): boolean {
    const upos = this.tree.tokens[head]?.upos;
    return (
      (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'PRON') &&
      this.tree.childrenBy(head, 'cop').length > 0
    );
  }

  private opens(child: number, word: RegExp): boolean {
    return this.tree.childrenBy(child, 'case').some((i) => word.test(this.tree.tokens[i]?.text ?? ''));
  }

  private give(symbol: GrammarSymbol, words: readonly number[]): void {
    this.group++;
    for (const i of words) if (!this.of.has(i)) this.of.set(i, { symbol, group: this.group });
  }

  /** A word and all below it, without the branches of other norms and of `cut`. */
  private giveBelow(symbol: GrammarSymbol, head: number, cut: readonly number[], without?: RegExp): void {
    const { tree } = this;
    if (this.of.has(head)) return;
    const words = tree.subtree(head, (child) => this.foreign.has(child) || cut.includes(child) || this.of.has(child));
    this.give(
      symbol,
      words.filter((i) => without === undefined || !without.test(tree.tokens[i]?.text ?? '')),
    );
  }
}

/** Without the punctuation at its edges; attributes also without the article before them, as the field writes them. */
function trimmed(symbol: GrammarSymbol, words: readonly Token[]): Token[] {
  const out = [...words];
  while (PUNCTUATION.test(out.at(-1)?.text ?? '')) out.pop();
  const leads = (word: Token | undefined) =>
    PUNCTUATION.test(word?.text ?? '') || (symbol === 'A' && (word?.upos === 'ADP' || LEAD.test(word?.text ?? '')));
  while (out.length > 0 && leads(out[0])) out.shift();
  return out;
}
