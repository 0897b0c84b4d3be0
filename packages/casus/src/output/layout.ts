/** What stands before, between and after the documents of one run. */

import type { OutputSettings } from '../worker/task.js';
import { createStyle } from './style.js';

export interface Layout {
  open: string;
  between: string;
  close: string;
}

/** `several` tells whether the run stands for a collection, even if there is but one document in it. */
export function layoutOf({ format, plain, colour, width }: OutputSettings, several: boolean): Layout {
  switch (format) {
    case 'json':
      return several ? { open: '[\n', between: ',\n', close: '\n]\n' } : { open: '', between: '\n', close: '\n' };
    case 'jsonl':
      return { open: '', between: '\n', close: '\n' };
    case 'md':
      return { open: '', between: '\n---\n\n', close: '' };
    case 'text': {
      const rule = createStyle(colour).quiet('═'.repeat(Math.max(40, width)));
      return { open: '', between: plain ? '\n' : `\n${rule}\n\n`, close: '' };
    }
  }
}
