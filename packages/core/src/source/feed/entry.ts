/** One entry of a feed, whatever the feed's form; `html` and `text` are exclusive. */

export interface FeedEntry {
  id: string | null;
  title: string | null;
  author: string | null;
  url: string | null;
  /** As the feed writes it. */
  published: string | null;
  html: string | null;
  text: string | null;
}

export interface Feed {
  title: string | null;
  url: string | null;
  entries: FeedEntry[];
}

/** More entries than any feed has; each becomes a document. */
export const MOST_ENTRIES = 20_000;
