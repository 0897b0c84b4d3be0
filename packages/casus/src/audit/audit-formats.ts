/** The formats of `casus audit`, apart from what renders them, so that its help page loads nothing else. */
export const AUDIT_FORMATS = ['full', 'concise', 'json', 'sarif', 'csv', 'md', 'github', 'docx'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];
