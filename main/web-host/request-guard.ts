/**
 * Decides whether a request comes from our own page or from the user's address bar.
 *
 * Any site in the user's browser can send requests to 127.0.0.1, and can make its own name resolve to it (DNS rebinding):
 * so the Host must be one of ours to the letter, and whoever states an Origin must state ours.
 */
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: 400 | 403 | 405;
  readonly reason: string;
}

/** Why the request is refused, or null. Holds for files and for the socket alike. */
export function refuseRequest(request: IncomingMessage, port: number): Refusal | null {
  // Node lets several Host headers through (the first wins), an empty one, and HTTP/1.0 without any.
  const hosts = headerValues(request, 'host');
  const host = hosts[0];
  if (hosts.length !== 1 || host === undefined || !ownHosts(port).includes(host)) {
    return { status: 403, reason: 'This Host is not served here.' };
  }
  const origins = headerValues(request, 'origin');
  if (origins.length > 1 || (origins[0] !== undefined && origins[0] !== `http://${host}`)) {
    return { status: 403, reason: 'Another origin may not ask here.' };
  }
  // An address typed or followed by the user is a navigation; anything else from another site is that site's doing.
  const site = request.headers['sec-fetch-site'];
  const isNavigation =
    request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation) {
    return { status: 403, reason: 'Another site may not ask here.' };
  }
  // The absolute form (`GET http://other/ HTTP/1.1`) is for proxies, `*` for OPTIONS.
  if (request.url === undefined || !request.url.startsWith('/')) return { status: 400, reason: 'Not a path.' };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, reason: 'Only GET and HEAD.' };
  if (request.headers['content-length'] !== undefined || request.headers['transfer-encoding'] !== undefined) {
    return { status: 400, reason: 'A body is not expected.' };
  }
  return null;
}

/** A browser always states the Origin of a socket; whoever does not is no page of ours. */
export function refuseSocket(request: IncomingMessage, port: number): Refusal | null {
  const refusal = refuseRequest(request, port);
  if (refusal !== null) return refusal;
  return request.headers.origin === undefined ? { status: 403, reason: 'A socket needs its Origin.' } : null;
}

function ownHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

function headerValues(request: IncomingMessage, name: string): string[] {
  const raw = request.rawHeaders;
  return raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name);
}
