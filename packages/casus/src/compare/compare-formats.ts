/** The formats of `casus compare`, and what it can be narrowed to, apart from what renders them, so that its help page loads nothing else. */
export const COMPARE_FORMATS = ['text', 'json', 'csv', 'html', 'docx'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** `force`: what became stronger or weaker; `elements`: every element that changed; `text`: every word that changed. */
export const COMPARE_PARTS = ['force', 'elements', 'text'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];
