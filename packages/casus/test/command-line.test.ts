import { describe, expect, test } from 'vitest';
import { sortArguments } from '../src/command/arguments.js';
import type { Option } from '../src/command/command.js';
import { documentSettings } from '../src/command/document-settings.js';
import { commandPage, overviewPage } from '../src/command/help-page.js';
import { readCommand } from '../src/command/read-command.js';
import { outputSettings } from '../src/command/read-settings.js';
import { nearest } from '../src/nearest.js';
import { cells } from '../src/output/cells.js';

const sort = (...words: string[]) => sortArguments(readCommand, words);
const settings = (...words: string[]) => {
  const given = sort(...words);
  const found = documentSettings('read', given, { environment: {}, isTerminal: false, columns: undefined });
  return { ...found, output: outputSettings(given, found) };
};

describe('the words of a command line', () => {
  test('options may stand before, between and after files', () => {
    const { operands, options, switches } = sort('-f', 'json', 'a.html', '--plain', 'b.pdf', '--jobs=3');
    expect(operands).toEqual(['a.html', 'b.pdf']);
    expect(options).toEqual(
      new Map([
        ['format', 'json'],
        ['jobs', '3'],
      ]),
    );
    expect(switches).toEqual(new Set(['plain']));
  });

  test('two dashes end the options and one dash is standard input', () => {
    expect(sort('-', '--', '--plain').operands).toEqual(['-', '--plain']);
  });

  test.each([
    [['--formt', 'json'], 'Did you mean --format?'],
    [['--publish', '2026-01-03'], 'Did you mean --published?'],
    [['--frobnicate'], 'See casus read --help.'],
    [['-z'], 'no option -z'],
    [['--format', 'jsno'], 'Did you mean json?'],
    [['--format', 'xml'], 'takes text, json, jsonl or md, not "xml".'],
    [['--format'], 'needs a value: text, json, jsonl or md.'],
    [['--output', '--plain'], '--output needs a value: FILE.'],
    [['--plain=yes'], '--plain is a switch and takes no value.'],
    [['--form\u001b[2Jt'], '␛[2J'],
  ])('%j is refused', (words, sentence) => {
    expect(() => sort('a.html', ...words)).toThrow(sentence);
  });

  test.each([
    [[], 'Name what is to be read'],
    [['-', '-'], 'only once'],
    [['a', '--published', '3 Jan 2026'], 'takes a day of the calendar such as 2026-01-03'],
    [['a', '--published', '2026-02-30'], 'not "2026-02-30"'],
    [['a', '--jobs', '0'], 'a whole number from 1 to 256'],
    [['a', '--jobs', '2.5'], 'not "2.5"'],
    [['a', '--time-limit', '1e9'], '--time-limit takes a whole number'],
    [['a', '--only', 'comitments'], 'Did you mean commitments?'],
    [['a', '--only', 'times,'], 'with commas between them, not ""'],
    [['a', '--only', 'times', '--format', 'json'], 'json and jsonl always hold the full record'],
  ])('%j cannot be followed', (words, sentence) => {
    expect(() => settings(...words)).toThrow(sentence);
  });

  test('--only names the parts to show', () => {
    expect(settings('a', '--only', 'commitments, events').output.only).toEqual(['commitments', 'events']);
    expect(settings('a').output.only).toBeNull();
  });

  test('colour is for terminals, and the command line outranks the environment', () => {
    const colour = (words: string[], environment: Record<string, string>, isTerminal: boolean) =>
      documentSettings('read', sort('a', ...words), { environment, isTerminal, columns: 80 }).page.colour;
    expect(colour([], {}, true)).toBe(true);
    expect(colour([], {}, false)).toBe(false);
    expect(colour([], { NO_COLOR: '1' }, true)).toBe(false);
    expect(colour([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(colour([], { TERM: 'dumb' }, true)).toBe(false);
    expect(colour(['--no-color'], { FORCE_COLOR: '1' }, true)).toBe(false);
    expect(colour(['--plain'], {}, true)).toBe(false);
    expect(colour(['--output', 'x'], {}, true)).toBe(false);
  });
});

describe('the nearest word', () => {
  const known = ['read', 'help', 'version'];
  test.each([
    ['raed', 'read'],
    ['vers', 'version'],
    ['hlep', 'help'],
  ])('%s is %s', (typed, meant) => expect(nearest(typed, known)).toBe(meant));
  test.each(['', 'x', 'compare', 're', 'aeiou'])('%j is none of them', (typed) => {
    expect(nearest(typed, known)).toBeNull();
  });
});

describe('help pages', () => {
  test('every option of a command stands on its page, and no line is wider than a terminal', () => {
    const page = commandPage(readCommand);
    for (const { name } of readCommand.options as readonly Option[]) expect(page).toContain(`--${name}`);
    for (const line of (page + overviewPage()).split('\n')) expect(cells(line)).toBeLessThanOrEqual(80);
  });
});
