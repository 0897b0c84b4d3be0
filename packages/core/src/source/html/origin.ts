/** From what a page says of itself to the outlet that wrote its article and the one that copied it. */
import { type Lineage, statedLineage } from '../lineage.js';
import { originOf, throughConduit } from '../origin.js';
import { hostOf, outletNamed, outletOfAddress, sameOutlet } from '../outlet.js';
import type { Site } from './site.js';

export interface PageOriginSigns {
  site: Site;
  author: string | null;
  /** The lines around and in the article, one paragraph a line. */
  lines: string;
  /** The publisher as the user names it. */
  given: string | undefined;
  /** The file's name, for a page that names neither address nor site. */
  document: string;
}

type Origin = Pick<Lineage, 'publisher' | 'republishedBy'>;

const known = (name: string) => outletNamed(name)?.name ?? name;

/** An address that the list knows is surer than a name on the page, a name on the page better than a bare host. */
function nameOfSite({ name, url }: Site): string | null {
  const address = url === null ? null : throughConduit(url);
  return outletOfAddress(address)?.name ?? (name === null ? hostOf(address) : known(name));
}

export function originOfPage({ site, author, lines, given, document }: PageOriginSigns): Origin {
  const here = nameOfSite(site);
  const copied = (publisher: string): Origin => ({
    publisher,
    republishedBy: here === null || sameOutlet(here, publisher) ? null : here,
  });
  if (given !== undefined) return { publisher: known(given), republishedBy: null };
  if (site.original !== null) {
    const original = outletOfAddress(site.original)?.name ?? hostOf(site.original);
    if (original !== null) return copied(original);
  }
  if (here === null) return originOf({ publisher: null, site: null, url: null, original: null, lines, document });
  const stated = statedLineage(lines, here);
  // A page that names an agency as its author copies it.
  const agency = author === null ? null : outletNamed(author);
  return stated.from === null && agency?.agency === true ? copied(agency.name) : stated;
}
