/**
 * Makes text of a document safe to print on a terminal.
 *
 * A document can hold escape sequences that retitle, recolour or overwrite a terminal, and direction marks that reorder what is
 * seen. Dropping them would show words that do not stand in the document, so each is shown as a sign that does nothing: the
 * controls as their pictures (U+2400…), the rest as U+FFFD.
 */

/** One line of text without any character that a terminal would act upon; line ends and tabs become spaces. */
export function harmless(text: string): string {
  return text.replace(ACTIVE, (found) => {
    if (/^[\s\u0085]/.test(found)) return ' ';
    const code = found.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return '\ufffd';
  });
}

/** The same for a stretch of prose: runs of white space become one space, so that it can be wrapped anew. */
export function harmlessProse(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

// Controls (Cc), line and paragraph separators, lone surrogates, direction marks and overrides, and the invisible tag characters.
const ACTIVE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
