/** RSS, Atom and JSON Feed: each entry is a source of its own, with the feed's name as the site it stands on. */

import { extractFragment } from './extracted-blocks.js';
import type { Feed, FeedEntry } from './feed/entry.js';
import { jsonFeed } from './feed/json-feed.js';
import { xmlFeed } from './feed/xml-feed.js';
import { type Known, NOTHING_KNOWN } from './known.js';
import { type Arrival, makeSource } from './make-source.js';
import { plainOf } from './markdown/plain-of.js';
import { hostOf, outletNamed, outletOfAddress } from './outlet.js';
import { candidate } from './published.js';
import { Refused } from './refused.js';
import type { Source } from './source.js';
import { partTitle } from './text/title-suffix.js';
import { extractText } from './text.js';
import { dayOrder, readStamp } from './written-date.js';

const clean = (value: string | null) => (value === null ? null : plainOf(value) || null);

/** "Lissa Courier - World", "Latest news | Lissa Courier": the outlet is the known name in it, else the whole. */
function outletOfFeed(feed: Feed, entry: FeedEntry): string | null {
  const listed = outletOfAddress(entry.url) ?? outletOfAddress(feed.url);
  if (listed !== null) return listed.name;
  const title = clean(feed.title);
  if (title === null) return null;
  for (const part of title.split(/\s+[-|–—:»]\s+/u)) {
    const outlet = outletNamed(part);
    if (outlet !== null) return outlet.name;
  }
  return partTitle(title, feed.url ?? entry.url).site ?? title;
}

function knownOf(feed: Feed, entry: FeedEntry): Known {
  const order = dayOrder(null, hostOf(entry.url));
  return {
    ...NOTHING_KNOWN,
    title: clean(entry.title),
    author: clean(entry.author),
    site: outletOfFeed(feed, entry),
    url: entry.url,
    dates: [
      candidate(entry.published === null ? null : readStamp(entry.published, order), 'metadata', entry.published ?? ''),
    ].filter((date) => date !== null),
  };
}

function sourceOf(feed: Feed, entry: FeedEntry, number: number, arrival: Arrival): Source | null {
  const known = knownOf(feed, entry);
  const document = entry.id ?? entry.url ?? `${arrival.hints.document}#${number}`;
  // An entry of a headline alone is still something that was said: the title is its text.
  const body =
    entry.html === null ? extractText(entry.text ?? known.title ?? '', known) : extractFragment(entry.html, known);
  try {
    return makeSource({ ...arrival, format: 'feed', hints: { ...arrival.hints, document } }, body);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** Entries without any text are left out. Refused: a feed that has no entry. */
export function readFeed(text: string, arrival: Arrival): Source[] {
  const feed = /^\s*\{/u.test(text.slice(0, 100)) ? jsonFeed(text) : xmlFeed(text);
  const sources = feed.entries
    .map((entry, i) => sourceOf(feed, entry, i + 1, arrival))
    .filter((source) => source !== null);
  if (sources.length === 0) throw new Refused('the feed has no entries to read');
  return sources;
}
