/** Chooses the wire: a token in the address means the web host, none means the window of the Electron host. */
import { takeAccessToken } from './access-token.ts';
import { type Connection, connect } from './connection.ts';
import { portWire } from './port-wire.ts';
import { socketWire } from './socket-wire.ts';

export function connectPage(): Connection {
  const token = takeAccessToken(window);
  return connect(token === null ? portWire : socketWire(token));
}
