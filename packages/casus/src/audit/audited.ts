/** One document with what the audit asks about it; every format of `casus audit` is made from a list of these. */
import type { Finding, Reading } from '@casus/core';
import type { Accepted } from './accepted.js';

export interface ShownFinding extends Finding {
  /** The acceptance that says it is meant, or null. */
  accepted: Accepted | null;
}

export interface AuditedDocument {
  reading: Reading;
  /** In the order of the text, accepted ones included. */
  findings: ShownFinding[];
  asked: string[];
}

export interface AuditRun {
  documents: AuditedDocument[];
  /** Acceptances that no longer apply. */
  stale: Accepted[];
}

export const openFindings = ({ findings }: AuditedDocument): ShownFinding[] =>
  findings.filter(({ accepted }) => accepted === null);
