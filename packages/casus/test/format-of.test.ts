/** Which format a command writes: the one given, or the one that the output file is named for. */
import { describe, expect, test } from 'vitest';
import { formatOf } from '../src/command/format-of.js';

const FORMATS = ['text', 'html', 'json', 'docx', 'sarif'] as const;
const format = (options: Record<string, string>) => formatOf(new Map(Object.entries(options)), FORMATS, 'text');

describe('the format of what is written', () => {
  test.each([
    ['brief.html', 'html'],
    ['BRIEF.HTM', 'html'],
    ['out/findings.sarif', 'sarif'],
    ['redline.docx', 'docx'],
  ])('%s is written as %s', (output, expected) => {
    expect(format({ output })).toBe(expected);
  });

  test('is the one given, whatever the file is called', () => {
    expect(format({ output: 'brief.html', format: 'json' })).toBe('json');
  });

  test.each([['brief.txt'], ['brief'], ['html'], ['brief.html/notes'], ['table.csv'], ['-'], ['.json.bak']])(
    '%s asks for none of them',
    (output) => {
      expect(format({ output })).toBe('text');
    },
  );

  test('is that for people where nothing is asked', () => {
    expect(format({})).toBe('text');
  });
});
