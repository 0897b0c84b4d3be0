/** Parts a title from the name of its site, which pages append: `Talks go on | World | The Lissa Courier`. */
import { hostOf, outletNamed, outletOfAddress } from '../outlet.js';

export interface TitleParts {
  title: string;
  /** The site's name as the title has it, or null where none is appended. */
  site: string | null;
}

const SEPARATOR = /\s+(?:\||-|–|—|::?|·|•|»|«)\s+/gu;
/** What a site's name ends in that the list of outlets does not know. */
const OUTLET_WORD =
  /\b(?:News|Times|Post|Tribune|Herald|Journal|Gazette|Courier|Observer|Chronicle|Guardian|Telegraph|Standard|Star|Mail|Press|Agency|Today|Daily|Weekly|Monitor|Review|Magazine|Radio|TV|Television|Broadcasting|Network|Institute|Council|Center|Centre|Foundation|Endowment|University|Ministry|Department|Embassy|Blog|Substack|Wire|Report|Insider|Digest|Bulletin|Mirror|Independent)$/u;
const MOST_WORDS = 8;
/** Between bars also the section stands before the site's name. */
const MOST_SECTION_WORDS = 5;

const squeeze = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** `The Peace Institute (PI)` belongs to `pi.example`, `Harbour News` to `harbournews.example`. */
function fitsHost(name: string, host: string | null): boolean {
  if (host === null) return false;
  const labels = host.split('.').slice(0, -1).map(squeeze);
  const whole = squeeze(name).replace(/^the/u, '');
  if (squeeze(name) === squeeze(host)) return true;
  const inBrackets = /\((\p{L}{2,10})\)?$/u.exec(name)?.[1] ?? '';
  const initials = name.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return labels.some((label) => {
    const bare = label.replace(/^the/u, '');
    if (bare.length < 2) return false;
    if (bare === whole || bare === squeeze(inBrackets) || (bare.length > 2 && bare === initials)) return true;
    return bare.length > 3 && (whole.startsWith(bare) || (whole.length > 3 && bare.startsWith(whole)));
  });
}

function isSite(name: string, address: string | null): boolean {
  if (name.split(/\s+/u).length > MOST_WORDS) return false;
  if (outletNamed(name) !== null || fitsHost(name, hostOf(address))) return true;
  const own = outletOfAddress(address);
  if (own !== null && squeeze(own.name) === squeeze(name)) return true;
  return (
    OUTLET_WORD.test(name) &&
    name.includes(' ') &&
    name.split(/\s+/u).every((word) => /^(?:\p{Lu}|of|for|the|and|&|\p{N})/u.test(word))
  );
}

/** What is cut off at the end of a title that a system shortened, `| The Lissa Cour`, is cut off wholly. */
export function partTitle(title: string, address: string | null): TitleParts {
  const clean = title.replace(/\s+/gu, ' ').trim();
  const marks = [...clean.matchAll(SEPARATOR)];
  const last = marks.at(-1);
  if (last === undefined) return { title: clean, site: null };
  let end = last.index;
  let site = clean.slice(end + last[0].length).replace(/^[-–—|·\s]+/u, '');
  if (end === 0 || !isSite(site, address)) return { title: clean, site: null };
  // "… | The Lissa Courier | LissaCourier.example", "… | World | The Lissa Courier"
  for (const mark of marks.slice(0, -1).reverse()) {
    const part = clean.slice(mark.index + mark[0].length, end).trim();
    if (mark.index === 0 || !mark[0].includes('|') || part.split(/\s+/u).length > MOST_SECTION_WORDS) break;
    if (isSite(part, address) && outletNamed(site) === null) site = part;
    end = mark.index;
  }
  return { title: clean.slice(0, end).trim(), site: outletNamed(site)?.name ?? site };
}
