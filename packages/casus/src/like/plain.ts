/** The comparison with precedents in sentences, one value a line, for screen readers and logs. */
import { harmless } from '../output/harmless.js';
import type { LikeShown } from './like-shown.js';
import { spokenPlace } from './spoken-place.js';
import { SHORT_LIST } from './terminal.js';
import { ASKED, citation, countedInWords, groupInWords, valueInWords } from './words.js';

export function likeInSentences(shown: readonly LikeShown[], { all }: { all: boolean }): string {
  return shown
    .flatMap(({ document, place, words, query, likeness }) => [
      `Clause${document === null ? '' : ` at ${spokenPlace(place) || 'the whole text'} of ${harmless(document)}`}: “${words}”`,
      `Compared with ${groupInWords(likeness, query)}. The most alike come first.`,
      ...likeness.tables.flatMap((table) =>
        table.values.map((value) => {
          const listed = all ? value.witnesses : value.witnesses.slice(0, SHORT_LIST);
          const rest = value.witnesses.length - listed.length;
          const cited = listed.map((witness) => spokenPlace(citation(witness, all))).join('; ');
          return `${ASKED[table.element]}: ${valueInWords(value)}: ${value.witnesses.length} ${countedInWords(table)}${value.own ? ', as in this clause' : ''}.${cited === '' ? '' : ` ${cited}${rest > 0 ? `; and ${rest} more` : ''}.`}`;
        }),
      ),
    ])
    .map((line) => `${line}\n`)
    .join('');
}
