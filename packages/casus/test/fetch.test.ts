import { createServer, type RequestListener, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchLimits, fetchPage } from '../src/fetch/fetch-page.js';
import { isPublicAddress } from '../src/fetch/is-public-address.js';

const allowed = { ...fetchLimits, allowPrivateAddresses: true };
const asked: { path: string; agent: string | undefined }[] = [];
let server: Server;
let origin: string;

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '';
  asked.push({ path, agent: request.headers['user-agent'] });
  if (path === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>A page.</p>');
  else if (path === '/packed') response.setHeader('content-encoding', 'gzip').end(gzipSync('unpacked'));
  else if (path === '/bomb') response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(3_000_000)));
  else if (path === '/moved') response.writeHead(302, { location: '/page' }).end();
  else if (path === '/circle') response.writeHead(302, { location: '/circle' }).end();
  else if (path === '/to-a-file') response.writeHead(302, { location: 'file:///etc/hosts' }).end();
  else if (path === '/never') response.write('a');
  else if (path === '/torn') response.writeHead(200, { 'content-length': '100' }).write('a', () => response.destroy());
  else response.writeHead(404).end();
};

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetching a page', () => {
  test('gives its bytes, its type and the address that answered, and says who asks', async () => {
    const page = await fetchPage(`${origin}/moved`, allowed);
    expect(new TextDecoder().decode(page.bytes)).toBe('<p>A page.</p>');
    expect(page).toMatchObject({ url: `${origin}/page`, contentType: 'text/html; charset=utf-8' });
    expect(asked.at(-1)?.agent).toMatch(/^casus\/\d/);
  });

  test('unpacks a packed page', async () => {
    const { bytes } = await fetchPage(`${origin}/packed`, allowed);
    expect(new TextDecoder().decode(bytes)).toBe('unpacked');
  });

  test.each([
    ['/none', 'the server answered 404'],
    ['/circle', 'redirects more than 5 times'],
    ['/to-a-file', 'only http: and https: are fetched'],
    ['/torn', 'the connection broke off'],
  ])('%s is refused', async (path, clause) => {
    await expect(fetchPage(origin + path, allowed)).rejects.toThrow(clause);
  });

  test('a page that is too large once unpacked is given up', async () => {
    await expect(fetchPage(`${origin}/bomb`, { ...allowed, bytes: 1024 * 1024 })).rejects.toThrow('larger than 1 MB');
  });

  test('a page that never ends is given up', async () => {
    await expect(fetchPage(`${origin}/never`, { ...allowed, seconds: 0.2 })).rejects.toThrow(
      'took longer than 0.2 seconds',
    );
  });

  test.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://2130706433',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://0',
  ])('%s is not asked without leave', async (host) => {
    const before = asked.length;
    const port = new URL(origin).port;
    await expect(fetchPage(`${host}:${port}/page`)).rejects.toThrow('--allow-private-addresses');
    expect(asked.length).toBe(before);
  });

  test.each([
    ['ftp://example.org/a', 'only http: and https:'],
    ['https://user:secret@example.org/', 'holds a user name or password'],
    ['https://', 'this is no web address'],
  ])('%s is refused before anything is sent', async (address, clause) => {
    await expect(fetchPage(address)).rejects.toThrow(clause);
  });
});

describe('addresses of the open internet', () => {
  test.each(['93.184.215.14', '8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    'fe80::1',
    'fe80::1%eth0',
    'fd00::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'example.org',
    '',
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false));
});
