/** Eats a reading and the name of one of the field's schemes; gives the text's coding in it. */
import type { English } from '@casus/english';
import type { Reading } from '../reading.js';
import { codeAlliance } from './alliance/code-alliance.js';
import type { Coding, Scheme } from './coding.js';
import { codeGrammar } from './grammar/code-grammar.js';
import { codeLegalization } from './legalization/code-legalization.js';

/**
 * The coding of a text. Deterministic: the same reading gives the same coding. Institutional grammar asks for the trees of the sentences
 * again, and so for the engine that made the reading.
 */
export function codeReading(reading: Reading, scheme: Scheme, english: English): Coding {
  const { document, sha256, title } = reading;
  return { scheme, document, sha256, title, units: unitsOf(reading, scheme, english) };
}

function unitsOf(reading: Reading, scheme: Scheme, english: English): Coding['units'] {
  switch (scheme) {
    case 'atop':
      return codeAlliance(reading);
    case 'legalization':
      return codeLegalization(reading);
    case 'ig':
      return codeGrammar(reading, english);
  }
}
