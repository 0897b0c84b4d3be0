/** From an address or a written name to the outlet, as the record calls it. */
import { OUTLETS } from '../generated/outlets.js';

export interface Outlet {
  readonly name: string;
  /** A wire service, whose name in a dateline says that the text is its own. */
  readonly agency: boolean;
}

/** Folds what differs between two spellings of one outlet: case, spaces, full stops, quotation marks, the article. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}

const byName = new Map<string, Outlet>();
const byHost = new Map<string, Outlet>();
const byOffice = new Map<string, Outlet>();
for (const outlet of OUTLETS) {
  for (const spelling of [outlet.name, ...outlet.also]) byName.set(nameKey(spelling), outlet);
  for (const host of outlet.hosts) byHost.set(host, outlet);
  for (const office of outlet.signs) byOffice.set(nameKey(office), outlet);
}

/** The outlet known under a name, an abbreviation or a host (`AP`, `nytimes.com`), or null. */
export function outletNamed(name: string): Outlet | null {
  return byName.get(nameKey(name)) ?? outletOfHost(name.trim().toLowerCase());
}

/** The outlet whose office signs a line, `Office of the Spokesperson` or `Ana Vega, Department Spokesperson`; or null. */
export function outletSigning(line: string): Outlet | null {
  const [, office = line] = /^[^,]{3,60},\s(.+)$/.exec(line) ?? [];
  return byOffice.get(nameKey(office)) ?? null;
}

/** The host of an address without `www.`, or null where it has none. */
export function hostOf(address: string | null | undefined): string | null {
  const host = /^\s*(?:https?:)?\/\/(?:[^/?#@\s]*@)?([a-z0-9.-]+)/i.exec(address ?? '')?.[1];
  return host === undefined ? null : host.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '');
}

function outletOfHost(host: string): Outlet | null {
  for (let rest = host.replace(/^www\./, ''); rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const outlet = byHost.get(rest);
    if (outlet !== undefined) return outlet;
  }
  return null;
}

/** The outlet that an address belongs to, or null where the list does not have it. */
export function outletOfAddress(address: string | null | undefined): Outlet | null {
  const host = hostOf(address);
  return host === null ? null : outletOfHost(host);
}

/** Whether two names mean the same outlet (`AP` and `The Associated Press`, `example.org` and `www.example.org`). */
export function sameOutlet(a: string, b: string): boolean {
  const [left, right] = [outletNamed(a), outletNamed(b)];
  if (left !== null || right !== null) return left === right;
  return bareName(a) === bareName(b);
}

/** `The Harbour Times`, `harbourtimes.com` and `HarbourTimes` are one. */
function bareName(name: string): string {
  return nameKey(
    name
      .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
      .replace(/\.(?:com?|org|net|info|news|[a-z]{2})(?:\.[a-z]{2})?\/?$/i, ''),
  ).replace(/[^\p{L}\p{N}]/gu, '');
}
