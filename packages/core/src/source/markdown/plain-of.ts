/** From one line of Markdown or HTML, such as a title, to its plain words. */
import { Parser } from 'htmlparser2';

const LONGEST = 2_000;

export function plainOf(line: string): string {
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
  });
  parser.write(line.slice(0, LONGEST));
  parser.end();
  return text
    .replace(/(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1/gu, '$2')
    .replace(/\[([^\]]{1,300})\]\([^)]{0,500}\)/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!-])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
