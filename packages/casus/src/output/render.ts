/** Lays a reading out in the format asked for. */
import type { Reading } from '@casus/core';
import type { OutputSettings } from '../worker/task.js';
import { readingAsJson } from './json.js';
import { readingAsMarkdown } from './markdown.js';
import { readingInSentences } from './plain.js';
import { createStyle } from './style.js';
import { readingForTerminal } from './terminal.js';

export function render(reading: Reading, { format, plain, colour, width, only }: OutputSettings): string {
  switch (format) {
    case 'json':
      return readingAsJson(reading, 'indented');
    case 'jsonl':
      return readingAsJson(reading, 'line');
    case 'md':
      return readingAsMarkdown(reading, only);
    case 'text':
      return plain
        ? readingInSentences(reading, only)
        : readingForTerminal(reading, { width, style: createStyle(colour) }, only);
  }
}
