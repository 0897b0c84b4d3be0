/** The public face of the English engine. */
export { createEnglish, type English } from './english.js';
export { readQuantities } from './quantities/read-quantities.js';
export type { Quantity, QuantityKind } from './quantity.js';
export { type Quotation, quotations } from './quotation.js';
export type { TimeExpression, TimeModifier, TimeType } from './time.js';
export { readTimes, type TimeOptions } from './times/read-times.js';
export { type Scanned, scanTimes } from './times/scan-times.js';
export type { Range, Sentence, Token, Upos } from './token.js';
