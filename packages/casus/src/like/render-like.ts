/** Lays the comparison with precedents out in the format asked for. */
import { createStyle } from '../output/style.js';
import { likeAsCsv } from './csv.js';
import { likeAsJson } from './json.js';
import type { LikeFormat, LikeShown } from './like-shown.js';
import { likeInSentences } from './plain.js';
import { likeForTerminal } from './terminal.js';

export interface LikePage {
  format: LikeFormat;
  plain: boolean;
  colour: boolean;
  width: number;
  /** Whether every witness is listed. */
  all: boolean;
}

export function renderLike(shown: readonly LikeShown[], { format, plain, colour, width, all }: LikePage): string {
  switch (format) {
    case 'text':
      return plain
        ? likeInSentences(shown, { all })
        : likeForTerminal(shown, { width, all, style: createStyle(colour) });
    case 'json':
      return likeAsJson(shown);
    case 'csv':
      return likeAsCsv(shown);
  }
}
