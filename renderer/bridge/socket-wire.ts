/** The wire of the web host: a WebSocket to the server that the page came from, opened with the token of its address. */
import { RPCLink } from '@orpc/client/websocket';
import type { OpenWire } from './wire.ts';

export function socketWire(token: string): OpenWire {
  return (signal) =>
    new Promise((resolve, reject) => {
      // A header of its own is not possible here; the subprotocol is the usual place, and no log writes it down.
      const socket = new WebSocket(`ws://${location.host}/rpc`, ['sightline', token]);
      const closed = new Promise<void>((settle) => socket.addEventListener('close', () => settle(), { once: true }));
      socket.addEventListener('open', () => resolve({ link: new RPCLink({ websocket: socket }), closed }), {
        once: true,
      });
      void closed.then(() => reject(new Error('The socket closed before it was open')));
      signal.addEventListener('abort', () => socket.close(), { once: true });
    });
}
