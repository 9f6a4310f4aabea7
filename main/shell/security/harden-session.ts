/** Shuts a session off: nothing but the page's own files is loaded, nothing is downloaded, no permission is given. */
import type { Session } from 'electron';
import { pageOrigin } from './page-scheme.ts';
import { restrictPermissions } from './permissions.ts';

/** `blob:` addresses carry the origin that made them; `devtools:` is the inspector of a checkout. */
const local = [`${pageOrigin}/`, `blob:${pageOrigin}/`, 'data:', 'devtools:'];

export function hardenSession(session: Session): void {
  restrictPermissions(session);
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isLocal(url) }));
  session.on('will-download', (event) => event.preventDefault());
  // The spell checker would fetch its dictionaries from a server.
  session.setSpellCheckerEnabled(false);
}

function isLocal(url: string): boolean {
  return local.some((start) => url.startsWith(start));
}
