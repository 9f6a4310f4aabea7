/** The web host's HTTP server: the built page by GET, and one WebSocket path behind the token. On 127.0.0.1 only. */
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { SightlineError } from '../../contract/errors.ts';
import { imageLimits } from '../../contract/images.ts';
import { isSameToken } from './access-token.ts';
import { findPageFile } from './page-files.ts';
import { refuseRequest, refuseSocket } from './request-guard.ts';
import { securityHeaders } from './security-headers.ts';

export interface WebServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The folder of the built page. */
  readonly pageDir: string;
  readonly token: string;
  onSocket(socket: WebSocket): void;
}

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

const socketPath = '/rpc';
/** The subprotocol that is agreed on; the page offers it together with the token. */
const protocol = 'sightline';
/** One image and its envelope. */
const maxMessageBytes = imageLimits.fileBytes + 1024 * 1024;

/** Against clients that open connections and then dawdle; Node's own limits are several minutes and no maximum. */
const limits = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };
const maxConnections = 64;

/** The WebSocket close code of a server that ends. */
const goingAway = 1001;
const farewellMs = 300;

export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const pageDir = await realpath(options.pageDir);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
    handleProtocols: () => protocol,
  });
  let port = options.port;
  const server = createServer(limits, (request, response) => void answer(request, response, pageDir, port));
  server.maxConnections = maxConnections;
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    const refused = refuseUpgrade(request, port, options.token);
    if (refused !== null) endUpgrade(stream, refused, port);
    else sockets.handleUpgrade(request, stream, head, options.onSocket);
  });
  await listen(server, options.port);
  port = (server.address() as AddressInfo).port;
  return {
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.all([...sockets.clients].map(closeSocket));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pageDir: string,
  port: number,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders(port))) response.setHeader(name, value);
  const refusal = refuseRequest(request, port);
  if (refusal !== null) {
    if (refusal.status === 405) response.setHeader('Allow', 'GET, HEAD');
    // The rest of what was refused is not read as a request of its own.
    response.setHeader('Connection', 'close');
    return endWithText(response, refusal.status, refusal.reason);
  }
  const file = await findPageFile(pageDir, request.url ?? '');
  if (file === null) return endWithText(response, 404, 'Not here.');
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': file.bytes,
    'Cache-Control': file.immutable ? 'max-age=31536000, immutable' : 'no-store',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // The reader may go away at any time; there is nobody left to tell then.
  await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
}

function endWithText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

/** The HTTP status of the refusal, or null. */
function refuseUpgrade(request: IncomingMessage, port: number, token: string): number | null {
  const refusal = refuseSocket(request, port);
  if (refusal !== null) return refusal.status;
  if (request.url !== socketPath) return 404;
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  const [first, given, ...more] = offered;
  const authorised = first === protocol && given !== undefined && more.length === 0 && isSameToken(given, token);
  return authorised ? null : 401;
}

function endUpgrade(stream: Duplex, status: number, port: number): void {
  const headers = { ...securityHeaders(port), Connection: 'close', 'Content-Length': '0' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  stream.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
}

async function listen(server: Server, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  try {
    await promise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new SightlineError('host_port_in_use', { port }, { cause: error });
  }
}

/** A page that is asleep or gone does not answer the farewell; it is not waited for long. */
async function closeSocket(socket: WebSocket): Promise<void> {
  const impatience = setTimeout(() => socket.terminate(), farewellMs);
  socket.close(goingAway);
  await new Promise((resolve) => socket.once('close', resolve));
  clearTimeout(impatience);
}
