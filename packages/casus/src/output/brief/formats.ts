/** The formats that a brief can be laid out in. */

export const BRIEF_FORMATS = ['text', 'md', 'html', 'json', 'csv', 'ics'] as const;

export type BriefFormat = (typeof BRIEF_FORMATS)[number];
