/**
 * Fetches the bytes of one page that a person asked for by its address, and nothing else that the page refers to.
 *
 * The address is looked up once for each connection and the connection goes to the very address that was judged, so that a name
 * which changes its answer between two look-ups cannot lead inside. Every redirect is judged as the first address was.
 */
import { lookup as lookUp } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Refused } from '@casus/core/refused';
import { version } from '../version.js';
import { isPublicAddress } from './is-public-address.js';

export interface FetchLimits {
  /** Most bytes of a page, after decompression. */
  bytes: number;
  /** Seconds for the whole page, redirects included. */
  seconds: number;
  redirects: number;
  allowPrivateAddresses: boolean;
}

export interface Page {
  bytes: Uint8Array;
  /** The address that answered, after redirects. */
  url: string;
  contentType: string | undefined;
}

export const fetchLimits: FetchLimits = {
  bytes: 32 * 1024 * 1024,
  seconds: 30,
  redirects: 5,
  allowPrivateAddresses: false,
};

/** Throws Refused, with a clause that says why, for whatever keeps the page from being had. */
export async function fetchPage(address: string, limits: FetchLimits = fetchLimits): Promise<Page> {
  const stop = AbortSignal.timeout(limits.seconds * 1000);
  let url = checkedUrl(address);
  try {
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await get(url, limits, stop);
      const status = response.statusCode ?? 0;
      const { location } = response.headers;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        url = checkedUrl(location, url);
        continue;
      }
      if (status < 200 || status >= 300) {
        response.destroy();
        throw new Refused(`the server answered ${status}; open the address in a browser to see what it says`);
      }
      return { bytes: await body(response, limits), url: url.href, contentType: response.headers['content-type'] };
    }
  } catch (error) {
    throw stop.aborted
      ? new Refused(
          `the server took longer than ${limits.seconds} seconds; try again, or save the page and read the file`,
        )
      : asRefused(error);
  }
  throw new Refused(`the address redirects more than ${limits.redirects} times; name the address it ends at`);
}

function checkedUrl(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (url === null) throw new Refused('this is no web address; write it as https://example.org/page');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Refused(`it leads to an address of the kind ${url.protocol} and only http: and https: are fetched`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Refused('the address holds a user name or password; save the page and read the file instead');
  }
  return url;
}

async function get(url: URL, limits: FetchLimits, stop: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) === 0 ? await lookUp(host, { all: true }) : [{ address: host, family: isIP(host) }];
  const allowed = limits.allowPrivateAddresses ? found : found.filter(({ address }) => isPublicAddress(address));
  const [first] = allowed;
  if (first === undefined) {
    throw new Refused(
      `${host} is an address of this machine or its own network; add --allow-private-addresses if that is meant`,
    );
  }
  const pinned: LookupFunction = (_host, options, done) => {
    if (options.all === true) done(null, allowed);
    else done(null, first.address, first.family);
  };
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return await new Promise((resolve, reject) => {
    request(
      url,
      {
        // No kept connections: one page is one question.
        agent: false,
        lookup: pinned,
        signal: stop,
        headers: {
          'user-agent': `casus/${version} (reads a page that a person asked for)`,
          accept: 'text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

async function body(response: IncomingMessage, limits: FetchLimits): Promise<Uint8Array> {
  const tooLarge = () =>
    new Refused(`the page is larger than ${limits.bytes / 1024 / 1024} MB; save it and read a part`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of decompressed(response) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > limits.bytes) {
      response.destroy();
      throw tooLarge();
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return response;
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null;
  if (unpack === null)
    throw new Refused('the server packed the page in a way that is not known here; save it from a browser');
  response.on('error', (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new Refused('no server of that name was found; check the address and the connection');
  }
  if (code === 'ECONNREFUSED') return new Refused('the server does not answer at this address; check it, or try again');
  if (/CERT|SSL|TLS/.test(code)) {
    return new Refused(
      `the server's certificate cannot be trusted (${code}); open the address in a browser to see why`,
    );
  }
  return new Refused(
    `the connection broke off${code === '' ? '' : ` (${code})`}; try again, or save the page and read the file`,
  );
}
