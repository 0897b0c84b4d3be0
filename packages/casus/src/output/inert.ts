/** Makes words of a document safe to stand in a Markdown page. */

/** Text in which nothing is markup: no link, picture, HTML or heading of the document comes alive in the page. */
export function inert(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]#!|~]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // At the start of a line these make lists and headings.
      .replace(/^[-+=](?=\s|[-=]|$)/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
      // Bare addresses become links by themselves.
      .replace(/\b(https?|ftp|mailto):/gi, '$1&#58;')
      .replace(/\bwww\./gi, 'www&#46;')
      .replace(/@/g, '&#64;')
  );
}
