/** Word files for the tests, and what a word processor makes of tracked changes, read by another parser than the one that wrote them. */
import { Parser } from 'htmlparser2';
import { docxOf } from '../../core/test/zip-fixture.js';
import { partOf } from '../src/docx/archive.js';

export const wordFile = docxOf;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A paragraph whose words fall into runs at the given signs, as Word leaves them: some bold, some not. */
export function wordParagraph(text: string, runs: readonly number[] = []): string {
  const edges = [
    0,
    ...[...new Set(runs)].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b),
    text.length,
  ];
  const parts = edges.slice(1).map((to, i) => {
    const bold = i % 2 === 1 ? '<w:rPr><w:b/></w:rPr>' : '';
    return `<w:r>${bold}<w:t xml:space="preserve">${escaped(text.slice(edges[i], to))}</w:t></w:r>`;
  });
  return `<w:p>${parts.join('')}</w:p>`;
}

export const bodyOf = (...paragraphs: string[]) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>`;

/** The paragraphs of a body once all its tracked changes are accepted or rejected; blank ones left out. */
export function resolved(xml: string, how: 'accept' | 'reject'): string[] {
  const dropped = how === 'accept' ? 'w:del' : 'w:ins';
  const words = how === 'accept' ? ['w:t'] : ['w:t', 'w:delText'];
  const paragraphs: string[] = [];
  const path: string[] = [];
  let text = '';
  let joined = false;
  new Parser(
    {
      onopentag(name) {
        // The mark of the paragraph itself goes: what follows is joined to it.
        if (name === dropped && path.at(-1) === 'w:rPr' && path.at(-2) === 'w:pPr') joined = true;
        path.push(name);
        if (path.includes(dropped) || path.includes('w:pPr')) return;
        if (name === 'w:tab') text += '\t';
        if (name === 'w:br') text += '\n';
      },
      ontext(part) {
        if (words.includes(path.at(-1) ?? '') && !path.includes(dropped)) text += part;
      },
      onclosetag(name) {
        if (path.pop() !== name) throw new Error(`${name} closes what was not open`);
        if (name !== 'w:p') return;
        if (!joined) {
          paragraphs.push(text);
          text = '';
        }
        joined = false;
      },
    },
    { xmlMode: true },
  ).end(xml);
  return [...paragraphs, text].filter((words_) => words_.trim() !== '');
}

export async function bodyXml(bytes: Uint8Array): Promise<string> {
  return (await partOf(bytes, 'word/document.xml')) ?? '';
}

/** The first line of each comment with the words that it stands at, by the marks in the body. */
export async function commentedWords(bytes: Uint8Array): Promise<[line: string, words: string][]> {
  const lines = new Map<string, string>();
  const comments = (await partOf(bytes, 'word/comments.xml')) ?? '';
  for (const [, id, content] of comments.matchAll(/<w:comment w:id="(\d+)"(.*?)<\/w:comment>/gs))
    lines.set(id ?? '', /<w:t [^>]*>([^<]*)</.exec(content ?? '')?.[1]?.replaceAll('&amp;', '&') ?? '');
  const open = new Map<string, string>();
  const done: [string, string][] = [];
  const path: string[] = [];
  new Parser(
    {
      onopentag(name, attributes) {
        path.push(name);
        const id = attributes['w:id'] ?? '';
        if (name === 'w:commentRangeStart') open.set(id, '');
        if (name === 'w:commentRangeEnd') done.push([lines.get(id) ?? '', open.get(id) ?? '']);
      },
      ontext(part) {
        if (path.at(-1) === 'w:t') for (const [id, words] of open) open.set(id, words + part);
      },
      onclosetag() {
        path.pop();
      },
    },
    { xmlMode: true },
  ).end(await bodyXml(bytes));
  return done;
}
