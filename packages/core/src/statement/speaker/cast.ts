/**
 * Eats a page and the parties named in it; gives the figures of the document and where each appears, in order. A surname is the
 * full name that bears it; an acronym is the body whose initials it has; "the minister" is who was last called one.
 */
import type { PartyMention } from '../../party/mention.js';
import type { Tree } from '../../words/tree.js';
import type { Page } from '../page.js';
import { type Appearance, Figure } from './figure.js';
import { genderOfName, genderOfNoun, genderOfTitle, isBodyWord, isPersonNoun } from './gender.js';
import type { Mentions } from './mentions.js';
import { isTitle, type Name, namesOf } from './name.js';
import { description } from './noun-phrase.js';

/** A figure's party is told where it is introduced; later phrases are not kept. */
const mostPhrases = 6;
/** A post is at most this many words and its noun: "first deputy foreign minister". */
const longestPost = 3;

/** One number for a word of a sentence; no sentence has so many words. */
const placeOf = (sentence: number, word: number): number => sentence * 1_048_576 + word;

export class Cast {
  readonly appearances: Appearance[] = [];
  private readonly byName = new Map<string, Figure>();
  private readonly bySurname = new Map<string, Figure>();
  private readonly byRole = new Map<string, Figure>();
  /** "IRH": the body whose words begin with these letters. */
  private readonly byInitials = new Map<string, Figure>();
  /** "The ministry" after "the Harbour Ministry". */
  private readonly bodies = new Map<string, Figure>();
  /** Full names that begin or end with a word, wherever they stand: a headline may use the surname first. */
  private readonly fullNames = new Map<string, string>();
  private readonly at = new Map<number, Figure>();

  constructor(
    private readonly page: Page,
    private readonly mentions: Mentions,
  ) {
    const names = page.trees.map(namesOf);
    names.forEach((inSentence, s) => {
      const tree = page.trees[s];
      if (tree !== undefined) for (const name of inSentence) this.noteFullName(tree, name);
    });
    page.trees.forEach((tree, sentence) => {
      const inSentence = names[sentence] ?? [];
      const taken = new Set<number>();
      const found: Appearance[] = [];
      for (const name of inSentence) {
        const figure = this.named(tree, name);
        for (let i = name.from; i < name.to; i++) {
          taken.add(i);
          this.at.set(placeOf(sentence, i), figure);
        }
        found.push(this.appearance(tree, figure, sentence, name.head));
      }
      tree.tokens.forEach((token, i) => {
        // "The official said": a noun for people as a subject, though the tagger takes it for an adjective.
        const noun = token.upos === 'NOUN' || (token.upos === 'ADJ' && tree.is(i, 'nsubj') && isPersonNoun(token.text));
        if (!noun || taken.has(i)) return;
        const figure = this.described(tree, i, sentence);
        if (figure === null) return;
        this.at.set(placeOf(sentence, i), figure);
        found.push(this.appearance(tree, figure, sentence, i));
      });
      found.sort((a, b) => a.word - b.word);
      this.appearances.push(...found);
    });
  }

  /** The figure whose name or description holds word `word`. */
  figureAt(sentence: number, word: number): Figure | null {
    return this.at.get(placeOf(sentence, word)) ?? null;
  }

  /** "EU foreign policy chief Cora Marden": the person whose name ends a phrase that begins with a post. */
  namedAfterPost(tree: Tree, sentence: number, word: number): Figure | null {
    const head = tree.tokens[word];
    if (head === undefined) return null;
    const phrase = tree.subtree(word);
    let post = isTitle(head.text) || isPersonNoun(head.lemma);
    let named: Figure | null = null;
    for (let i = word + 1; i < tree.tokens.length && phrase.includes(i); i++) {
      const token = tree.tokens[i];
      if (token === undefined || !/^(PROPN|NOUN|ADJ|ADP|DET|PART|PUNCT)$/.test(token.upos)) break;
      if (token.text === ',') return (post ? this.holderAt(tree, sentence, i + 1) : null) ?? named;
      const figure = token.upos === 'PROPN' ? this.figureAt(sentence, i) : null;
      post ||= isTitle(token.text) || isPersonNoun(token.lemma);
      if (post && figure?.human === true && figure.name.includes(' ')) named = figure;
    }
    return named;
  }

  /** "Its envoy, *Cora Marden*, said": who holds the post that stands before the comma. */
  private holderAt(tree: Tree, sentence: number, word: number): Figure | null {
    if (!tree.is(word, 'appos') || tree.tokens[word]?.upos !== 'PROPN') return null;
    const figure = this.figureAt(sentence, word);
    return figure?.human === true && figure.name.includes(' ') ? figure : null;
  }

  private appearance(tree: Tree, figure: Figure, sentence: number, word: number): Appearance {
    const subject = tree.is(word, 'nsubj') || (tree.is(word, 'root') && word < 3);
    const quoted = this.page.quotationAt(tree.tokens[word]?.start ?? 0) !== undefined;
    return { figure, sentence, word, subject, quoted };
  }

  private own(tree: Tree, { own, to }: Name): string[] {
    return tree.tokens.slice(own, to).map(({ text }) => text);
  }

  private noteFullName(tree: Tree, name: Name): void {
    const words = this.own(tree, name).filter((word) => word !== '-');
    const last = words.at(-1) ?? '';
    if (words.length < 2 || words.length > 5 || isBodyWord(last) || isBodyWord(words[0] ?? '')) return;
    if (!this.fullNames.has(last)) this.fullNames.set(last, this.textOf(tree, name.own, name.to));
  }

  private textOf(tree: Tree, from: number, to: number): string {
    return this.page.text.slice(tree.tokens[from]?.start ?? 0, tree.tokens[to - 1]?.end ?? 0).replace(/\s+/g, ' ');
  }

  private named(tree: Tree, name: Name): Figure {
    const text = this.textOf(tree, name.own, name.to);
    const end = tree.tokens[name.to - 1]?.end ?? 0;
    const at = this.mentions.endingAt(end);
    const mention = at?.kind === 'demonym' ? undefined : at;
    const figure =
      mention === undefined || this.bearsOtherName(mention, text)
        ? this.stranger(tree, name, text)
        : this.known(mention, this.page.text.slice(mention.start, mention.end).replace(/\s+/g, ' '));
    this.learn(tree, figure, name);
    return figure;
  }

  /** "Abel Marden" where the gazetteer knows a Cora Marden: its short name was found in a longer one. */
  private bearsOtherName(mention: PartyMention, text: string): boolean {
    if (mention.kind !== 'person') return false;
    const [first = ''] = text.split(' ');
    return text.length > mention.end - mention.start + 1 && text.includes(' ') && !mention.name.includes(first);
  }

  /** A name that the gazetteer knows. */
  private known(mention: PartyMention, text: string): Figure {
    const person = mention.kind === 'person';
    const last = text.split(' ').at(-1) ?? text;
    const full = person ? (this.fullNames.get(last) ?? mention.name) : text;
    const key = person ? mention.name : `${mention.party} ${text}`;
    const figure = this.figureOf(key, full);
    figure.human = person;
    // "The foreign minister" is who held that post on the day, even where the text gives only the name.
    if (mention.office !== null) this.callByPost(figure, mention.office.replace(/-/g, ' ').split(' '));
    figure.party = mention.use === 'compound' ? null : mention.party;
    if (!person) this.noteShortForms(text, figure);
    if (person) this.bySurname.set(last, figure);
    return figure;
  }

  private stranger(tree: Tree, name: Name, text: string): Figure {
    const words = this.own(tree, name);
    const last = words.at(-1) ?? '';
    const body = isBodyWord(last) || isBodyWord(words[0] ?? '');
    if (words.length === 1) {
      const known = this.bySurname.get(last) ?? this.byInitials.get(last);
      if (known !== undefined) return known;
      const full = this.fullNames.get(last);
      if (full !== undefined && !body) return this.figureOf(full, full, last);
      // Only a surname is ever given: it keeps its title, "Mr. Marden".
      const titled = this.textOf(tree, name.from, name.to);
      const figure = this.figureOf(text, titled, body ? undefined : last);
      if (body) figure.human = false;
      return figure;
    }
    const figure = this.figureOf(text, text, body ? undefined : last);
    if (body) figure.human = false;
    this.noteShortForms(text, figure);
    return figure;
  }

  private noteShortForms(name: string, figure: Figure): void {
    const initials = name.replace(/[^\p{Lu}]/gu, '');
    if (initials.length > 1) this.byInitials.set(initials, figure);
    if (figure.human === false) this.bodies.set((name.split(' ').at(-1) ?? '').toLowerCase(), figure);
  }

  private figureOf(key: string, name: string, surname?: string): Figure {
    let figure = this.byName.get(key);
    if (figure === undefined) {
      figure = new Figure(name);
      this.byName.set(key, figure);
    }
    if (surname !== undefined) this.bySurname.set(surname, figure);
    return figure;
  }

  /** What titles, the given name and appositions tell of a figure. */
  private learn(tree: Tree, figure: Figure, name: Name): void {
    for (let i = name.own - 1; i >= 0; i--) {
      const word = tree.tokens[i]?.text ?? '';
      const gender = genderOfTitle(word) ?? genderOfNoun(word);
      if (gender !== null) figure.gender = gender;
      if (gender === null && !isTitle(word) && !isPersonNoun(word)) break;
      if (isPersonNoun(word)) this.callByPost(figure, this.wordsBefore(tree, i));
      figure.human ??= true;
    }
    const given = genderOfName(tree.tokens[name.own]?.text ?? '');
    if (name.to - name.own > 1 && given !== null && figure.human !== false) {
      figure.gender ??= given;
      figure.human = true;
    }
    for (const child of tree.childrenBy(name.head, 'appos', 'compound', 'nmod')) this.learnRole(tree, figure, child);
    const { head = -1 } = tree.tokens[name.head] ?? {};
    if (head >= 0 && (tree.is(name.head, 'appos') || tree.is(name.head, 'flat'))) this.learnRole(tree, figure, head);
    if (figure.phrases.length >= mostPhrases) return;
    figure.phrases.push({ tree, head: tree.is(name.head, 'appos') && head >= 0 ? head : name.head });
  }

  private learnRole(tree: Tree, figure: Figure, word: number): void {
    const token = tree.tokens[word];
    if (token === undefined || tree.is(word, 'nmod') || !isPersonNoun(token.lemma)) return;
    figure.human ??= true;
    figure.gender ??= genderOfNoun(token.lemma);
    this.callByPost(figure, [...this.wordsBefore(tree, word).slice(0, -1), token.lemma.toLowerCase()]);
  }

  /** The words of a noun and those right before it that tell which one it is: `elbonian`, `defence`, `minister`. */
  private wordsBefore(tree: Tree, noun: number): string[] {
    let first = noun;
    while (first > 0 && noun - first < longestPost && /^(ADJ|NOUN|PROPN)$/.test(tree.tokens[first - 1]?.upos ?? ''))
      first--;
    return tree.tokens.slice(first, noun + 1).map(({ text }) => text.toLowerCase());
  }

  /** "The Elbonian defence minister" is called that, "the defence minister" and "the minister". */
  private callByPost(figure: Figure, words: readonly string[]): void {
    for (let from = 0; from < words.length; from++) this.call(figure, words.slice(from).join(' '));
  }

  private call(figure: Figure, role: string): void {
    figure.roles.add(role);
    this.byRole.set(role, figure);
  }

  /** "A senior official", "the ministry": whom it means, if it may speak at all. */
  private described(tree: Tree, word: number, sentence: number): Figure | null {
    const token = tree.tokens[word];
    if (token === undefined || ['compound', 'nmod', 'amod', 'flat', 'appos'].some((it) => token.deprel === it))
      return null;
    // "Whose text was published": what the relative word stands for has been named.
    if (tree.childrenBy(word, 'nmod:poss').some((it) => tree.tokens[it]?.lower === 'whose')) return null;
    const person = isPersonNoun(token.lemma);
    if (!person && !tree.is(word, 'nsubj') && !tree.is(word, 'obl')) return null;
    const role = token.lemma.toLowerCase();
    const definite = tree
      .childrenBy(word, 'det')
      .some((it) => /^(the|this|that|these|those)$/i.test(tree.tokens[it]?.text ?? ''));
    const plural = token.xpos === 'NNS' || token.xpos === 'NNPS';
    const bare = tree
      .children(word)
      .every((it) => tree.is(it, 'det') || tree.is(it, 'case') || tree.is(it, 'punct') || it > word);
    const post = [...this.wordsBefore(tree, word).slice(0, -1), role].join(' ');
    const known = this.byRole.get(post) ?? (bare && !person ? this.bodies.get(role) : undefined);
    if (definite && known !== undefined && known.many === plural && (bare || post !== role)) return known;
    const figure = new Figure(() => description(tree, word, this.page.text));
    figure.human = person ? true : plural ? null : false;
    figure.gender = plural ? null : genderOfNoun(token.lemma);
    figure.many = plural;
    figure.phrases.push({ tree, head: word });
    this.callByPost(figure, post.split(' '));
    this.at.set(placeOf(sentence, word), figure);
    return figure;
  }
}
