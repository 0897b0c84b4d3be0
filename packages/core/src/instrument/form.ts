/** From the title and the words of a text to the form of the instrument it is. */
import type { Element } from '../element/element.js';
import { inferred, stated } from '../element/element.js';
import { forms } from '../generated/forms.js';
import type { Range } from '../quote/range.js';
import type { Clause } from './clauses.js';
import type { Part } from './part.js';
import { anyOf } from './pattern.js';

export type Form = (typeof forms)[number]['form'];

const whole = (words: readonly string[], flags = 'giu') =>
  new RegExp(`(?<!\\p{L})(?:${anyOf(words)})s?(?!\\p{L})`, flags);
const byTitle = forms
  .filter(({ title }) => title.length > 0)
  .map(({ form, title }) => ({ form, pattern: whole(title) }));
const byText = forms.filter(({ text }) => text.length > 0).map(({ form, text }) => ({ form, pattern: whole(text) }));

/** These forms are made by a formula, which counts more than what the text is called. */
const MADE_BY_FORMULA: ReadonlySet<Form> = new Set(['executive-order', 'statute']);

/** The form that the words of a title name first, and where; of two words at one place the longer. */
export function formOfTitle(title: string): { form: Form; start: number; end: number } | null {
  let best: { form: Form; start: number; end: number } | null = null;
  for (const { form, pattern } of byTitle) {
    for (const found of title.matchAll(pattern)) {
      const [start, end] = [found.index, found.index + found[0].length];
      if (best === null || start < best.start || (start === best.start && end > best.end)) best = { form, start, end };
      break;
    }
  }
  return best;
}

/** `title` is the title as read, with its place in the text where it has one; `parts` those of the text that is read. */
export function readForm(title: Element<string>, clauses: readonly Clause[], parts: readonly Part[]): Element<Form> {
  for (const { form, pattern } of byText) {
    const made = MADE_BY_FORMULA.has(form) ? firstOf(clauses, pattern) : null;
    if (made !== null) return stated(form, made);
  }
  const named = title.state === 'missing' ? null : formOfTitle(title.value);
  if (named !== null) {
    const at = title.state === 'stated' ? title.quotes[0] : undefined;
    return at === undefined ? inferred(named.form, 'the title of the document') : stated(named.form, at);
  }
  const kinds = new Set(parts.map(({ kind }) => kind));
  // Points that nobody has signed are a plan, whatever agreement they speak of concluding.
  if (kinds.has('point') && !kinds.has('signature')) return inferred('plan', 'points without a signature block');
  const own = count(clauses);
  if (own !== null) return stated(own.form, own.at);
  if (kinds.has('article')) return inferred('treaty', 'articles');
  return inferred('declaration', 'a text without articles or points');
}

function firstOf(clauses: readonly Clause[], pattern: RegExp): Range | null {
  for (const { words, start, end } of clauses) if (words.search(pattern) >= 0) return [start, end];
  return null;
}

/** What a text calls itself most often; of two equals the form that stands first in the list. */
function count(clauses: readonly Clause[]): { form: Form; at: Range } | null {
  let best: { form: Form; at: Range; times: number } | null = null;
  for (const { form, pattern } of byText) {
    let times = 0;
    let at: Range | null = null;
    for (const { words, start, end } of clauses) {
      const found = words.match(pattern)?.length ?? 0;
      times += found;
      if (found > 0) at ??= [start, end];
    }
    if (at !== null && (best === null || times > best.times)) best = { form, at, times };
  }
  return best;
}
