/** The formats of `casus timeline`. */
export const TIMELINE_FORMATS = ['text', 'csv', 'json', 'html'] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];
