/** A real server with a page folder of its own and the stub router behind its socket. */
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { createAccessToken } from '../access-token.ts';
import { createSocketServer } from '../rpc-socket.ts';
import { startWebServer } from '../web-server.ts';
import { createStubRouter, type StubState } from './stub-router.ts';

export const secret = 'SECRET-OUTSIDE-THE-PAGE';

export async function startStub() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'sightline-web-')));
  const pageDir = join(root, 'renderer');
  mkdirSync(join(pageDir, 'assets'), { recursive: true });
  mkdirSync(join(root, 'renderer-old'));
  writeFileSync(join(pageDir, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(pageDir, 'assets/app-1.js'), 'export {};');
  writeFileSync(join(root, 'secret.html'), secret);
  writeFileSync(join(root, 'renderer-old/index.html'), secret);

  const token = createAccessToken();
  const state: StubState = { executions: 0, watching: 0 };
  const server = await startWebServer({
    port: 0,
    pageDir,
    token,
    onSocket: createSocketServer(createStubRouter(state)),
  });
  const { port } = server;
  return { pageDir, token, state, port, close: () => server.close(), ask: (text: string) => ask(port, text) };
}
export type Stub = Awaited<ReturnType<typeof startStub>>;

/** Opens the socket as a page does, but with whatever headers and subprotocols a test wants. */
export function openSocket(
  port: number,
  protocols: string[],
  headers: Record<string, string>,
  path = '/rpc',
): WebSocket {
  return new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, { headers });
}

/** Sends bytes as they are and gives back all that comes until the server closes. */
function ask(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.on('error', reject);
  });
}
