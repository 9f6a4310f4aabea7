/** Says whether a message came from our page: Electron's checklist, number 17. */
import type { IpcMainEvent, WebContents } from 'electron';
import { isPage, pageOrigin } from './page-scheme.ts';

/** The sender must be our window's top frame, and still show our page: a frame that went elsewhere is a stranger. */
export function isTrustedSender({ sender, senderFrame }: IpcMainEvent, page: WebContents): boolean {
  if (sender !== page || senderFrame === null || senderFrame.isDestroyed()) return false;
  const isTop = senderFrame.parent === null && senderFrame.frameToken === page.mainFrame.frameToken;
  return isTop && senderFrame.origin === pageOrigin && isPage(senderFrame.url);
}
