/** Serves the contract to the page at the other end of a socket; closing the socket aborts what it still waits for. */
import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import type { WebSocket } from 'ws';

/** One handler serves every socket: several tabs may be open. */
export function createSocketServer(router: AnyRouter): (socket: WebSocket) => void {
  const handler = new RPCHandler(router);
  return (socket) => {
    // A message beyond the limit or a broken frame closes this socket only.
    socket.on('error', () => socket.terminate());
    void handler.upgrade(socket);
  };
}
