/** What a rule of the audit is: a question about the text, asked of each commitment or of the whole. */
import type { Range } from '../quote/range.js';
import type { Clause } from './clause.js';
import type { AuditContext } from './context.js';
import type { Level, RelatedPlace, RuleElement } from './finding.js';

/** What a rule says of one place; the runner adds why, help and the place as it is cited. */
export interface Report {
  range: Range;
  what: string;
  /** Where it differs from the rule's own: a term that is defined elsewhere makes a soft finding a note. */
  level?: Level;
  related?: RelatedPlace[];
  commitment?: string;
}

export interface Rule {
  /** Reads well after "allow …": it names the pattern, not the cure. The file has the same name. */
  id: string;
  element: RuleElement;
  level: Level;
  check(context: AuditContext): Report[];
}

/** A rule that looks at each commitment with its clause. */
export function clauseRule(
  head: Omit<Rule, 'check'>,
  check: (clause: Clause, context: AuditContext) => Report | Report[] | null,
): Rule {
  return {
    ...head,
    check: (context) =>
      context.clauses.flatMap((clause) => {
        const found = check(clause, context);
        const reports = found === null ? [] : Array.isArray(found) ? found : [found];
        return reports.map((report) => ({ commitment: clause.commitment.id, ...report }));
      }),
  };
}

/**
 * A rule that looks for words in the sentences that bind somebody. `pattern` is global; what it finds is reported once, whichever of
 * the commitments of its sentence it belongs to.
 */
export function wordRule(
  head: Omit<Rule, 'check'>,
  pattern: RegExp,
  what: (words: string) => string,
  keep: (clause: Clause, words: string, at: Range) => boolean = () => true,
): Rule {
  return {
    ...head,
    check: ({ text, clauses }) => {
      const seen = new Set<number>();
      return clauses.flatMap((clause) => {
        const [from, to] = clause.sentence;
        const reports: Report[] = [];
        for (const match of text.slice(from, to).matchAll(pattern)) {
          const at: Range = [from + match.index, from + match.index + match[0].length];
          if (seen.has(at[0]) || !keep(clause, match[0], at)) continue;
          seen.add(at[0]);
          reports.push({ range: at, what: what(match[0].replace(/\s+/g, ' ')), commitment: clause.commitment.id });
        }
        return reports;
      });
    },
  };
}
