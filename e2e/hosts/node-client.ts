/** A second client of a web host's core, beside the page: the same contract over a socket of its own. */
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { WebSocket } from 'ws';
import type { AppClient } from './app.ts';

export interface NodeClient {
  readonly client: AppClient;
  close(): void;
}

export function connectNodeClient(origin: string, token: string): NodeClient {
  const socket = new WebSocket(`${origin.replace('http:', 'ws:')}/rpc`, ['sightline', token], { origin });
  // The host goes away first at a restart; calls that wait then reject by themselves.
  socket.on('error', () => {});
  // ws and the DOM type the same events a little differently.
  const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
  return { client: createORPCClient(link), close: () => socket.terminate() };
}
