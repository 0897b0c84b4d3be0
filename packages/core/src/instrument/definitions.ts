/** From the text of an agreement to its defined terms: "(hereinafter “the Guarantors”)", "referred to as the Parties", "“Area” means …". */
import type { Range } from '../quote/range.js';
import { sentencesIn } from './clauses.js';
import { ownText } from './list.js';
import { type Structure, walk } from './part.js';

export interface Definition {
  /** The term as written, quotation marks and article aside: `Guarantors`. */
  term: string;
  /** Where the term stands at its definition. */
  start: number;
  end: number;
  /** The words that say what the term stands for. */
  meaning: Range;
  /** How the text defines it: by a name in brackets, by "referred to as", by "means". */
  by: 'brackets' | 'reference' | 'meaning';
}

const OPEN = '[“"‘„«]';
const CLOSE = '[”"’“»]';
const quoting = new RegExp(OPEN, 'u');
const QUOTED = `${OPEN}\\s?([^”"“»\\n]{1,80}?)\\s?${CLOSE}`;
const HERE =
  '(?:here(?:in)?after|herein|hereunder|hereinbelow|jointly|collectively|together|individually|each|in\\sthis\\s(?:\\p{L}+)|and|as)';
const CALLED = `(?:(?:${HERE},?\\s){0,4}(?:referred\\sto(?:\\s${HERE}){0,4}\\sas|called|known\\sas|designated(?:\\sas)?|termed))`;
/** In a pair of brackets: an optional "hereinafter referred to as", and a term in quotation marks or with an article. */
const inBrackets = new RegExp(
  `\\((?:${CALLED}|(?:${HERE},?\\s){0,4})?:?\\s*(?:(?:the|each|an?)\\s)?(?:${QUOTED}(?:\\s(?:or|and)\\s(?:the\\s|an?\\s)?${QUOTED})?)[^)]{0,60}\\)`,
  'giu',
);
const plainBrackets = new RegExp(
  `\\((?:${CALLED}|here(?:in)?after)\\s(?:as\\s)?(?:the\\s)?(\\p{L}[\\p{L}\\s-]{1,60}?)\\s?\\)`,
  'giu',
);
const running = new RegExp(
  `(?<!\\()(?:${HERE},?\\s){0,4}referred\\sto(?:\\s${HERE}){0,4}\\sas\\s(?:(?:the|each|an?)\\s)?(?:${QUOTED}|(\\p{L}+(?:\\s\\p{L}+){0,4}))`,
  'giu',
);
const named = new RegExp(`(?:called|named|known\\sas)\\s(?:the\\s)?${QUOTED}`, 'giu');
const means = new RegExp(
  `^\\W*(?:(?:\\(?[\\da-z]{1,3}[.)]\\s*)?(?:the\\s)?(?:terms?|expression|word)s?\\s)?${QUOTED}(?:\\s?(?:[,&]|and|or)\\s?${QUOTED})?[^.;]{0,60}?(?:shall\\s)?(?:means?|mean|refers?\\sto|is\\sdefined\\sas|denotes?|includes?)(?!\\p{L})`,
  'iu',
);
const plainMeans = /^\W*((?:\p{Lu}[\p{L}-]*\s?){1,5})(?:shall\s)?means?\s/u;
/** "Transitional Government of National Unity (TGoNU)": capitals whose letters stand at the heads of the words before them. */
const acronym = /\((\p{Lu}[\p{L}/&-]{1,14})\)/gu;

/** Reads the defined terms of an agreement in the order of the text. `text` may be masked of Markdown; offsets hold in both. */
export function readDefinitions(text: string, structure: Structure): Definition[] {
  const sentences: Range[] = [];
  for (const [part] of walk(structure.parts))
    if (part.kind !== 'contents' && part.kind !== 'title') sentences.push(...sentencesIn(text, ownText(part)));
  return definitionsAmong(text, sentences);
}

/** Short names that a text without the structure of an agreement gives in brackets: "the Harbour Front (HF)". */
export function readShortNames(text: string, article: readonly Range[]): Definition[] {
  const sentences = article.flatMap((range) => sentencesIn(text, range));
  return definitionsAmong(
    text,
    sentences.filter(([start, end]) => text.slice(start, end).includes('(')),
  ).filter(({ by }) => by === 'brackets');
}

function definitionsAmong(text: string, sentences: readonly Range[]): Definition[] {
  const seen = new Set<number>();
  return sentences
    .flatMap((sentence) => definedIn(text, sentence))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }) => !seen.has(start) && seen.add(start) !== undefined);
}

function definedIn(text: string, [from, to]: Range): Definition[] {
  const words = text.slice(from, to);
  const out: Definition[] = [];
  const add = (term: string | undefined, at: number, meaning: Range, by: Definition['by']) => {
    const inner = term?.trim() ?? '';
    const start = at + (term?.indexOf(inner) ?? 0);
    if (inner === '' || meaning[1] <= meaning[0] || /^\d+$/.test(inner)) return;
    const article = /^(?:the|an?|each)\s+/i.exec(inner)?.[0].length ?? 0;
    out.push({
      term: inner.slice(article).replace(/[,.]$/, '').replace(/\s+/g, ' '),
      start: start + article,
      end: start + inner.length,
      meaning,
      by,
    });
  };
  // Each of these patterns needs its sign; most sentences have none of them.
  const bracketed = words.includes('(');
  const quoted = quoting.test(words);
  for (const found of bracketed ? words.matchAll(inBrackets) : []) {
    const meaning = meaningBefore(text, from, from + found.index);
    let at = 0;
    for (const term of found.slice(1)) {
      if (term === undefined) continue;
      at = found[0].indexOf(term, at);
      add(term, from + found.index + at, meaning, 'brackets');
      at += term.length;
    }
  }
  for (const [pattern, by, possible] of [
    [plainBrackets, 'brackets', bracketed],
    [running, 'reference', /referred\sto/iu.test(words)],
    [named, 'reference', quoted],
  ] as const) {
    for (const found of possible ? words.matchAll(pattern) : []) {
      const called = found.slice(1).find((one) => one !== undefined);
      const term = called === found.at(-1) && pattern === running ? nameAtHead(called) : called;
      if (term === undefined) continue;
      const at = from + found.index + found[0].lastIndexOf(called ?? term);
      add(term, at, meaningBefore(text, from, from + found.index), by);
    }
  }
  const meant = quoted ? means.exec(words) : null;
  if (meant !== null) {
    const meaning: Range = [from + meant[0].length, to];
    let at = 0;
    for (const term of meant.slice(1)) {
      if (term === undefined) continue;
      at = words.indexOf(term, at);
      add(term, from + at, meaning, 'meaning');
      at += term.length;
    }
  } else {
    const plain = words.includes('mean') ? plainMeans.exec(words) : null;
    if (plain !== null) add(plain[1], from + words.indexOf(plain[1] ?? ''), [from + plain[0].length, to], 'meaning');
  }
  for (const found of bracketed ? words.matchAll(acronym) : []) {
    const meaning = spelledOut(words, found.index, found[1] ?? '');
    if (meaning !== null) add(found[1], from + found.index + 1, [from + meaning, from + found.index], 'brackets');
  }
  return out;
}

/** Of the words behind "referred to as the": those in capitals, or the first one. */
function nameAtHead(words: string | undefined): string | undefined {
  return words === undefined
    ? undefined
    : (/^\p{Lu}[\p{L}’]*(?:\s\p{Lu}[\p{L}’]*)*/u.exec(words)?.[0] ?? /^\S+/.exec(words)?.[0]);
}

/** What a term in brackets stands for begins with its clause: behind the last semicolon, or at the head of the sentence. */
function meaningBefore(text: string, from: number, at: number): Range {
  const before = text.slice(from, at).replace(/[\s,(]*(?:\bhere(?:in)?after)?[\s,(]*$/i, '');
  const clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
  const lead = /^[\s,]*/.exec(before.slice(clause))?.[0].length ?? 0;
  return [from + clause + lead, from + before.length];
}

/** Where the words begin that a short form in brackets abbreviates, or null where their heads do not spell it. */
function spelledOut(words: string, at: number, short: string): number | null {
  const letters = short.replace(/[^\p{Lu}]/gu, '');
  if (letters.length < 2) return null;
  const before = [...words.slice(Math.max(0, at - 200), at).matchAll(/\p{L}[\p{L}’']*/gu)].filter(({ 0: word }) =>
    /^\p{Lu}/u.test(word),
  );
  let left = letters.length - 1;
  for (let i = before.length - 1; i >= 0 && before.length - i <= letters.length + 3; i--) {
    const found = before[i];
    if (found === undefined) break;
    if (found[0][0]?.toUpperCase() === letters[left]) left--;
    if (left < 0) return Math.max(0, at - 200) + found.index;
  }
  return null;
}

/** The definition of a term as the text uses it: "the Parties", "each Party" and "a Party" all find `Parties`; null where it is not defined. */
export function resolveTerm(definitions: readonly Definition[], term: string): Definition | null {
  const wanted = termKey(term);
  return definitions.find((one) => termKey(one.term) === wanted) ?? null;
}

/** A term as it is looked up: without articles and endings of the plural, in small letters. */
export function termKey(term: string): string {
  return term
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^(?:the|an?|each|every|both|all|either|any|these|those|two|other)\s+(?:of\s+the\s+|the\s+|other\s+)?/, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
