/** What `casus compare` takes and how its help page tells it; the work is in run-compare.ts, loaded only when there is work. */
import { COMPARE_FORMATS, COMPARE_PARTS } from '../compare/compare-formats.js';
import type { Command } from './command.js';
import { documentOptions, plainOption } from './document-options.js';

const COMMON = new Set(['output', 'allow-private-addresses', 'color', 'no-color', 'quiet']);

export const compareCommand: Command = {
  name: 'compare',
  takes: 'OLD NEW',
  about: [
    'Reads two versions of one text — two drafts, a draft and what was signed, two reports of a plan — and tells clause by clause what changed: moved, split, merged, new or gone, and which elements became stronger (▲), weaker (▼) or different (◆), each with both wordings. Directions are never added up, and a change that can be read in more than one way is different.',
    'As a Word document (--format docx) it is NEW with the changes of its words tracked and all else as it was: accepting all changes gives the words of NEW, rejecting all those of OLD. Boxes, notes, heads and feet are not marked, and paragraphs that hold tracked changes already are left as they are.',
    'OLD and NEW are a file, an address, or - for standard input. Only an address that you name is fetched; nothing else leaves this machine.',
  ],
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT',
      choices: COMPARE_FORMATS,
      help: 'text for people (the default), html for one page to send and print (side by side and as one redline), docx for NEW with every change tracked (of two Word files), json for the full record, or csv for a table.',
    },
    plainOption,
    {
      name: 'only',
      value: 'PART',
      choices: COMPARE_PARTS,
      help: 'force for what became stronger or weaker, elements for every element that changed, text for the words.',
    },
    {
      name: 'for',
      value: 'PARTY',
      help: 'Tell directions for this party, by its code or its name; the default is the side to which a clause is owed. What binds a party more is weaker for that party.',
    },
    ...documentOptions.filter(({ name }) => COMMON.has(name)),
  ],
  examples: [
    { line: 'casus compare draft-3.docx draft-4.docx', does: 'what changed since the last draft' },
    { line: 'casus compare draft-3.docx draft-4.docx --only force --for Norway', does: 'who owes more and who less' },
    { line: 'casus compare draft-3.docx draft-4.docx -o redline.docx', does: 'tracked changes, to accept or reject' },
    { line: 'casus compare old.md new.md -o redline.html', does: 'one page to send and print' },
  ],
  exit: [
    { code: 0, means: 'The two were compared, whatever came of it.' },
    { code: 2, means: 'One of them could not be read, or the command line could not be followed.' },
  ],
  run: async (given) => (await import('./run-compare.js')).runCompare(given),
};
