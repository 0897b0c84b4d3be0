/** From a reading to the findings of the audit: every question that the text leaves open, in the order of the text. */
import { RULES } from '../generated/rule-list.js';
import { RULE_PAGES } from '../generated/rule-pages.js';
import type { Reading } from '../reading.js';
import { identity } from '../words/identity.js';
import { auditContext } from './context.js';
import type { Finding, Level } from './finding.js';

export interface AuditOptions {
  /** Level of single rules, or `off`; those not named keep their own. */
  rules?: Readonly<Record<string, Level | 'off'>>;
}

export interface Audit {
  findings: Finding[];
  /** Ids of the rules that were asked, so that silence can be told from not asking. */
  asked: string[];
}

/**
 * Asks every rule that is not switched off. A text without commitments gives no findings but those about its own shape; `asked` says
 * what was looked for. Throws nothing of its own.
 */
export function audit(reading: Reading, options: AuditOptions = {}): Audit {
  const context = auditContext(reading);
  const asked = RULES.filter(({ id }) => options.rules?.[id] !== 'off');
  const findings = asked.flatMap((rule) => {
    const page = RULE_PAGES[rule.id];
    return rule.check(context).map((report): Finding => {
      const set = options.rules?.[rule.id];
      return {
        id: identity(rule.id, context.text, [report.range]),
        rule: rule.id,
        element: rule.element,
        level: report.level ?? (set === undefined || set === 'off' ? rule.level : set),
        place: report.range === context.head ? '' : context.placeOf(report.range[0]),
        range: report.range,
        what: report.what,
        why: firstSentence(page?.why ?? ''),
        help: firstSentence(page?.strengthens ?? ''),
        related: report.related ?? [],
        commitment: report.commitment ?? null,
      };
    });
  });
  const seen = new Set<string>();
  return {
    findings: findings
      .filter(({ id }) => !seen.has(id) && seen.add(id) !== undefined)
      .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.rule < b.rule ? -1 : 1)),
    asked: asked.map(({ id }) => id),
  };
}

function firstSentence(paragraph: string): string {
  const end = paragraph.search(/[.?!](?=\s\p{Lu})/u);
  return end < 0 ? paragraph : paragraph.slice(0, end + 1);
}
