/** What the page may ask the browser for: to write to the clipboard after a click, and nothing else. */
import type { Session, WebContents } from 'electron';
import { isPageOrigin } from './page-scheme.ts';

/** The copy buttons. Reading the clipboard needs no permission: the page gets it with the paste event. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Both handlers: a check that is not handled is granted, and a request that is refused may still pass a check. */
export function restrictPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    callback(isGranted(permission, details.isMainFrame, details.requestingUrl, contents));
  });
  session.setPermissionCheckHandler((contents, permission, origin, details) =>
    isGranted(permission, details.isMainFrame, origin, contents),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
}

function isGranted(permission: string, isMainFrame: boolean, url: string, contents: WebContents | null): boolean {
  return granted.has(permission) && isMainFrame && contents !== null && isPageOrigin(url);
}
