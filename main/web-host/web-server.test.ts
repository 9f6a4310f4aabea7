/** What the server lets in: the matrix of Host, Origin, method, path and token, against the real thing over raw sockets. */

import { symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSocket, type Stub, secret, startStub } from './testing/start-stub.ts';
import { startWebServer } from './web-server.ts';

let stub: Stub;
beforeAll(async () => {
  stub = await startStub();
});
afterAll(() => stub.close());

/** The status line's number of a request that is written exactly so. */
async function statusOf(lines: string[]): Promise<number> {
  const answer = await stub.ask(`${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  expect(answer).not.toContain(secret);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
}

const get = (target: string, ...headers: string[]) => statusOf([`GET ${target} HTTP/1.1`, ...headers]);
const own = () => `Host: 127.0.0.1:${stub.port}`;

test('serves the page and its files to its own address', async () => {
  expect(await get('/', own())).toBe(200);
  expect(await get('/index.html', own())).toBe(200);
  expect(await get('/assets/app-1.js?x=1', `Host: localhost:${stub.port}`)).toBe(200);
  expect(await statusOf(['HEAD / HTTP/1.1', own()])).toBe(200);
});

test('listens on 127.0.0.1 only', async () => {
  const answer = await fetch(`http://127.0.0.1:${stub.port}/`);
  expect(answer.status).toBe(200);
  await expect(fetch(`http://[::1]:${stub.port}/`)).rejects.toThrow();
});

test.each([
  'evil.test',
  'evil.test:{port}',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1:{port}.evil.test',
  '127.0.0.1.evil.test:{port}',
  'localhost.evil.test:{port}',
  'localhost.:{port}',
  'localhost@evil.test:{port}',
  'evil.test@localhost:{port}',
  'LOCALHOST:{port}',
  '[::1]:{port}',
  '0.0.0.0:{port}',
  '0x7f.1:{port}',
  '2130706433:{port}',
  '127.1:{port}',
  '192.168.0.1:{port}',
  'sightline.local:{port}',
  'sightline.internal:{port}',
  `${hostname()}:{port}`,
  ':{port}',
  '',
])('refuses the Host "%s" for files and for the socket', async (host) => {
  const line = `Host: ${host.replace('{port}', String(stub.port))}`;
  expect(await get('/', line)).toBe(403);
  expect(await statusOf(upgradeLines({ host: line }))).toBe(403);
});

test('refuses two Hosts, none, and another one in the target', async () => {
  expect(await get('/', own(), 'Host: evil.test')).toBe(403);
  expect(await get('/', own(), own())).toBe(403);
  expect(await statusOf(['GET / HTTP/1.0'])).toBe(403);
  expect(await get(`http://evil.test:${stub.port}/`, own())).toBe(400);
  expect(await get(`//evil.test/`, own())).toBe(404);
});

test.each([
  'http://evil.test',
  'null',
  'https://127.0.0.1:{port}',
  'http://127.0.0.1',
  'http://127.0.0.1:{port}.evil.test',
  '',
])('refuses the Origin "%s" for files and for the socket', async (origin) => {
  const line = `Origin: ${origin.replace('{port}', String(stub.port))}`;
  expect(await get('/', own(), line)).toBe(403);
  expect(await statusOf(upgradeLines({ origin: line }))).toBe(403);
});

test('refuses the Origin of our other name, two Origins, and a socket without one', async () => {
  expect(await get('/', own(), `Origin: http://localhost:${stub.port}`)).toBe(403);
  expect(await get('/', own(), `Origin: http://127.0.0.1:${stub.port}`, 'Origin: http://evil.test')).toBe(403);
  expect(await statusOf(upgradeLines({ origin: 'X-None: 1' }))).toBe(403);
});

test('refuses what another site loads, but not that the user follows a link to us', async () => {
  expect(await get('/', own(), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: image')).toBe(
    403,
  );
  expect(await get('/', own(), 'Sec-Fetch-Site: same-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe')).toBe(
    403,
  );
  expect(
    await get('/', own(), 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document'),
  ).toBe(200);
  expect(await get('/', own(), 'Sec-Fetch-Site: none')).toBe(200);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'refuses the method %s',
  async (method) => {
    const answer = await stub.ask(`${method} / HTTP/1.1\r\n${own()}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/\r\nAllow: GET, HEAD\r\n/);
  },
);

test('answers nothing to CONNECT', async () => {
  expect(await stub.ask(`CONNECT evil.test:80 HTTP/1.1\r\n${own()}\r\n\r\n`)).toBe('');
});

test.each([
  '/../secret.html',
  '/../../../../../../etc/passwd',
  '/assets/../../secret.html',
  '/assets/../index.html',
  '/./index.html',
  '/..%2fsecret.html',
  '/%2e%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/.%2e/secret.html',
  '/%252e%252e/secret.html',
  '/..;/secret.html',
  '/..%5csecret.html',
  '/..\\secret.html',
  '/%c0%ae%c0%ae/secret.html',
  '/%e0%80%ae%e0%80%ae/secret.html',
  '/..%00/secret.html',
  '/index.html%00.js',
  '/%00',
  '/../renderer-old/index.html',
  '/..%2frenderer-old%2findex.html',
  '/renderer-old/index.html',
  '/assets//app-1.js',
  '//etc/passwd',
  '/etc/passwd',
  '/C:/Windows/win.ini',
  '/file:///etc/passwd',
  '/assets',
  '/assets/',
  '/index.html/',
  '/INDEX.html%20',
  '/.env',
  '/assets/.hidden.js',
  '/linked.html',
  '/nothing.html',
  '/%',
  '/%zz',
])('serves nothing for %s', async (target) => {
  expect(await get(target, own())).toBe(404);
});

test('does not follow a link out of the folder of the page', async () => {
  symlinkSync('../secret.html', join(stub.pageDir, 'way-out.html'));
  expect(await get('/way-out.html', own())).toBe(404);
});

test('reads a request that says its length in two ways as none, and nothing after it', async () => {
  const smuggled = `GET /index.html HTTP/1.1\r\n${own()}\r\n\r\n`;
  for (const lengths of ['Content-Length: 5\r\nTransfer-Encoding: chunked', 'Content-Length: 5\r\nContent-Length: 6']) {
    const answer = await stub.ask(`GET / HTTP/1.1\r\n${own()}\r\n${lengths}\r\n\r\n0\r\n\r\n${smuggled}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('200 OK');
  }
  const withBody = await stub.ask(
    `GET / HTTP/1.1\r\n${own()}\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}${smuggled}`,
  );
  expect(withBody).toMatch(/^HTTP\/1\.1 400 /);
  expect(withBody).not.toContain('200 OK');
});

test('refuses headers beyond 16 KB', async () => {
  expect(await get('/', own(), `X-Long: ${'a'.repeat(20_000)}`)).toBe(431);
});

test('every answer carries the policy, also a refusal, and none opens itself to other origins', async () => {
  for (const [target, host] of [
    ['/', own()],
    ['/nothing', own()],
    ['/', 'Host: evil.test'],
  ]) {
    const answer = await stub.ask(`GET ${target} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'");
    expect(answer).toContain("frame-ancestors 'none'");
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).toContain('Referrer-Policy: no-referrer');
    expect(answer).toContain('Cross-Origin-Opener-Policy: same-origin');
    expect(answer).toContain('Cross-Origin-Resource-Policy: same-origin');
    expect(answer).toContain('display-capture=(self)');
    expect(answer).not.toMatch(/Access-Control-|unsafe-|Set-Cookie/i);
  }
});

interface UpgradeOverrides {
  host?: string;
  origin?: string;
  protocols?: string;
  path?: string;
}

function upgradeLines({ host, origin, protocols, path = '/rpc' }: UpgradeOverrides): string[] {
  return [
    `GET ${path} HTTP/1.1`,
    host ?? own(),
    origin ?? `Origin: http://127.0.0.1:${stub.port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `Sec-WebSocket-Protocol: ${protocols ?? `sightline, ${stub.token}`}`,
  ];
}

test('opens the socket for the token and answers with the protocol, never with the token', async () => {
  const socket = openSocket(stub.port, ['sightline', stub.token], { Origin: `http://127.0.0.1:${stub.port}` });
  const protocol = await new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket.protocol));
    socket.on('error', reject);
  });
  socket.terminate();
  expect(protocol).toBe('sightline');
});

test.each([
  ['no token', () => 'sightline'],
  ['a wrong token', () => `sightline, ${'A'.repeat(43)}`],
  ['the token cut short', () => `sightline, ${stub.token.slice(0, -1)}`],
  ['the token alone', () => stub.token],
  ['the token in front', () => `${stub.token}, sightline`],
  ['the token in other letters', () => `sightline, ${stub.token.toLowerCase()}`],
  ['a second guess beside it', () => `sightline, wrong, ${stub.token}`],
  ['another protocol', () => `other, ${stub.token}`],
])('refuses a socket with %s', async (_what, protocols) => {
  expect(await statusOf(upgradeLines({ protocols: protocols() }))).toBe(401);
});

test('takes the token from the subprotocol only, and on one path only', async () => {
  expect(await statusOf(upgradeLines({ protocols: 'sightline', path: `/rpc?token=${stub.token}` }))).toBe(404);
  expect(await statusOf(upgradeLines({ path: '/' }))).toBe(404);
  expect(await statusOf(upgradeLines({ path: '/rpc/' }))).toBe(404);
  expect(await get('/rpc', own())).toBe(404);
});

test('tokens have 256 bits and differ from start to start', async () => {
  const other = await startStub();
  expect(Buffer.from(stub.token, 'base64url')).toHaveLength(32);
  expect(other.token).not.toBe(stub.token);
  await other.close();
});

test('a port that is taken is said so, and no other is taken in its place', async () => {
  const second = startWebServer({ port: stub.port, pageDir: stub.pageDir, token: 't', onSocket: () => {} });
  await expect(second).rejects.toMatchObject({ code: 'host_port_in_use', params: { port: stub.port } });
});

test('nothing that was refused reached a handler', () => {
  expect(stub.state).toEqual({ executions: 0, watching: 0 });
});
