/** From the agreements and drafts among the documents to each text once, with its versions in the order of their days. */
import type { Form } from '../instrument/instrument.js';
import type { ReadingRecord } from '../record/reading-record.js';
import { hash, type Numbered } from './numbered.js';
import { contentWords, overlapOf } from './wording.js';

export interface TextVersion {
  document: string;
  source: string;
  title: string | null;
  /** Of signing or adoption, else of publication. */
  date: string | null;
  instrument: NonNullable<ReadingRecord['instrument']>;
}

export interface DossierText {
  id: string;
  title: string | null;
  form: Form | null;
  /** Earlier ones first; the last one is what stands today. */
  versions: TextVersion[];
}

/** Texts are versions of one where their titles say so; the words of a title that all agreements share do not count. */
export function textsOf(documents: readonly Numbered[]): DossierText[] {
  const groups: TextVersion[][] = [];
  for (const { id, source, entry } of documents) {
    const { instrument, head } = entry;
    if (instrument === null) continue;
    const version: TextVersion = {
      document: id,
      source,
      title: instrument.title ?? head.title,
      date: instrument.date ?? head.published,
      instrument,
    };
    const group = groups.find(([first]) => first !== undefined && haveOneTitle(first.title, version.title));
    if (group === undefined) groups.push([version]);
    // A printing of a version that stands there already is no version of its own.
    else if (!group.some((other) => other.source === source)) group.push(version);
  }
  return groups.map((group) => {
    const versions = [...group].sort((a, b) =>
      (a.date ?? '~') < (b.date ?? '~') ? -1 : (a.date ?? '~') > (b.date ?? '~') ? 1 : 0,
    );
    const last = versions.at(-1);
    return {
      id: `t-${hash(versions.map(({ document }) => document).join(' '))}`,
      title: last?.title ?? null,
      form: last?.instrument.form ?? null,
      versions,
    };
  });
}

function haveOneTitle(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [a, b].map((title) => new Set([...contentWords(title)].filter((word) => !ANY_TITLE.test(word))));
  if (x === undefined || y === undefined) return false;
  const { shared } = overlapOf(x, y);
  return shared >= 2 && shared * 4 >= 3 * Math.max(x.size, y.size);
}

/** By stem: what kind of text it is, which version, and its day. */
const ANY_TITLE =
  /^(?:treat|agre|accord|memorandum|protocol|declarat|plan|draft|text|version|revis|final|second|third|first|new|propos|joint|statu?t|republic|kingdom|federat|\d+|january|february|march|april|june|july|august|septemb|septemby?|october|november|december)/;
