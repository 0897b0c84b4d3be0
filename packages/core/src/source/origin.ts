/**
 * From all that names outlets in and around a document to the one that wrote it and the one that copied it: the
 * address, the address of the original, the name of the site, and what the page itself states.
 */
import { statedLineage } from './lineage.js';
import { hostOf, outletNamed, outletOfAddress, sameOutlet } from './outlet.js';

export interface OriginSigns {
  /** Named by the user or the metadata as the publisher. */
  publisher: string | null;
  /** The name that the title, the logo or the notice of rights gives the site. */
  site: string | null;
  url: string | null;
  original: string | null;
  /** The lines at the head and foot of the article, one paragraph a line. */
  lines: string;
  /** The file's name, which often keeps the address it was saved from. */
  document: string;
}

export interface Origin {
  publisher: string | null;
  republishedBy: string | null;
}

/** Addresses that only lead on to the page: search engines, feed services, shorteners, archives. */
const CONDUITS =
  /(?:^|\.)(?:google\.\w+|feedburner\.com|feedproxy\.google\.com|t\.co|bit\.ly|archive\.(?:org|is|ph|today)|msn\.com)$/u;

/** Behind a conduit the address of the page itself is often one of the parameters. */
export function throughConduit(address: string): string | null {
  const host = hostOf(address);
  if (host === null) return null;
  if (!CONDUITS.test(host)) return address;
  const inside =
    /[?&](?:url|u|q|target|dest)=(https?(?::|%3A)[^&\s]+)/iu.exec(address)?.[1] ??
    /\/(https?:\/\/.+)$/u.exec(address)?.[1];
  if (inside === undefined) return null;
  try {
    return decodeURIComponent(inside);
  } catch {
    return inside;
  }
}

const nameOfAddress = (address: string | null): string | null =>
  address === null ? null : (outletOfAddress(address)?.name ?? hostOf(address));

/** In a file's name an outlet's own name counts only near the head; further on it is a word of the title. */
const NAME_REACH = 4;
const SHORTEST_NAME = 6;

/** `b-12-lissacourier-example-strait-talks.txt` was saved from an address if its words hold a known host. */
function outletOfFileName(document: string): string | null {
  const words = (document.split(/[\\/]/u).at(-1) ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const runs = (from: number) =>
    [4, 3, 2, 1].filter((n) => from + n <= words.length).map((n) => words.slice(from, from + n));
  for (let from = 0; from < words.length; from++) {
    for (const run of runs(from)) {
      const outlet = run.length > 1 ? outletOfAddress(`//${run.join('.')}/`) : null;
      if (outlet !== null) return outlet.name;
      const name = run.join(' ');
      const named = from < NAME_REACH && name.length >= SHORTEST_NAME ? outletNamed(name) : null;
      if (named !== null) return named.name;
    }
  }
  return null;
}

const known = (name: string | null) => (name === null ? null : (outletNamed(name)?.name ?? name));

export function originOf(signs: OriginSigns): Origin {
  const ownAddress = signs.url === null ? null : throughConduit(signs.url);
  const original = signs.original === null ? null : throughConduit(signs.original);
  const byAddress = nameOfAddress(ownAddress);
  const listed = ownAddress !== null && outletOfAddress(ownAddress) !== null;
  // An address that the list knows is surer than a name on the page; an unknown host is the last thing to call a site.
  const here = listed ? byAddress : (known(signs.site) ?? byAddress ?? outletOfFileName(signs.document));

  const originalName = nameOfAddress(original);
  if (originalName !== null && (byAddress === null || !sameOutlet(originalName, byAddress))) {
    // A host that the list does not know is worth less than the name that the title still bears.
    const named =
      outletOfAddress(original) === null && signs.site !== null && signs.site !== byAddress ? signs.site : originalName;
    return { publisher: known(signs.publisher) ?? known(named), republishedBy: byAddress };
  }
  if (signs.publisher !== null) {
    const publisher = known(signs.publisher);
    return { publisher, republishedBy: null };
  }
  // The title names another outlet than the address does: a copy that kept the original's title.
  if (
    signs.site !== null &&
    byAddress !== null &&
    outletNamed(signs.site) !== null &&
    !sameOutlet(signs.site, byAddress)
  ) {
    return { publisher: known(signs.site), republishedBy: byAddress };
  }
  const { publisher, republishedBy } = statedLineage(signs.lines, here);
  return { publisher, republishedBy };
}
