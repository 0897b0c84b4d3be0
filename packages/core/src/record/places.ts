/** Says where in a document a character stands, in the way in which a person would look it up. */
import type { Reading } from '../reading.js';

/** `line 12` where the text is the file's own; `¶ 4` of the article where it was taken out of another format. */
export function createPlaces({
  text,
  article,
  format,
}: Pick<Reading, 'text' | 'article' | 'format'>): (offset: number) => string {
  const ownText = format === 'text' || format === 'markdown';
  const from = ownText ? 0 : (article[0]?.[0] ?? 0);
  const starts: number[] = [from];
  for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', end + 1)) {
    // Of extracted text only lines that hold something count.
    const previous = starts.at(-1) ?? from;
    if (!ownText && text.slice(previous, end).trim() === '') starts[starts.length - 1] = end + 1;
    else starts.push(end + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return ownText ? `line ${low}` : `¶ ${Math.max(low, 1)}`;
  };
}
