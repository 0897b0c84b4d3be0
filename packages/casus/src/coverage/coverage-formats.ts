/** The formats of `casus coverage`. */
export const COVERAGE_FORMATS = ['text', 'csv', 'json', 'html'] as const;
export type CoverageFormat = (typeof COVERAGE_FORMATS)[number];
