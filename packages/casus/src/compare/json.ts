/** A comparison as JSON: each clause with both wordings and their offsets, the elements that changed, and the redline. */
import type { ComparedClause, Reading, Wording } from '@casus/core';
import { UNRELATED } from '@casus/core';
import { escapeActive } from '../output/json.js';
import { type ComparedRun, changedTerms, shownClauses } from './compared.js';

export function comparisonAsJson(run: ComparedRun): string {
  const { old, fresh, comparison, party, only } = run;
  const record = {
    old: head(old),
    new: head(fresh),
    for: party,
    only,
    related: Math.round(comparison.related * 1000) / 1000,
    versions: comparison.related >= UNRELATED,
    counts: comparison.counts,
    clauses: shownClauses(run).map(({ place, kind, direction, changes, pieces, pair }) => ({
      place,
      kind,
      direction,
      old: pair.old.map(clause),
      new: pair.new.map(clause),
      changes: changes.map(({ element, old: was, new: is, ...judged }) => ({
        element,
        direction: judged.direction,
        reason: judged.reason,
        old: side(was),
        new: side(is),
      })),
      redline: pieces,
      definitions: pair.definitions,
    })),
    definitions: changedTerms(run),
  };
  return `${escapeActive(JSON.stringify(record, null, 2))}\n`;
}

const head = ({ document, sha256, title }: Reading) => ({ document, sha256, title });
const clause = ({ place, range, text }: ComparedClause) => ({ place, start: range[0], end: range[1], text });
const side = (wording: Wording | null) =>
  wording === null
    ? null
    : { words: wording.words, start: wording.range?.[0] ?? null, end: wording.range?.[1] ?? null };
