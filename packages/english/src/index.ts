/** The public face of the English engine. */
export type { TimeExpression, TimeType } from './time.js';
export type { Range, Sentence, Token, Upos } from './token.js';
