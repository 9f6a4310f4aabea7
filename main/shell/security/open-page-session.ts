/** The session of the page: in memory only, so that Chromium leaves no trace of what was shown, and shut off. */
import { type Session, session } from 'electron';
import { hardenSession } from './harden-session.ts';
import { pageScheme } from './page-scheme.ts';
import { servePage } from './serve-page.ts';

export function openPageSession(pageDir: string): Session {
  // Nothing uses the default session; it is shut off all the same.
  hardenSession(session.defaultSession);
  // A partition without `persist:` is never written to the disk.
  const page = session.fromPartition('page', { cache: false });
  hardenSession(page);
  // A second try to start, after a failure, finds the scheme served already.
  if (!page.protocol.isProtocolHandled(pageScheme.scheme)) page.protocol.handle(pageScheme.scheme, servePage(pageDir));
  return page;
}
