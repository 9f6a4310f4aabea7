/** Keeps every window on the page that it was opened with: no other address, no frame, no window, no webview. */
import type { WebContents } from 'electron';
import { isPage } from './page-scheme.ts';

export function denyNavigation(contents: WebContents): void {
  // The page may load itself again (after an error); a frame may load nothing.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPage(event.url)) event.preventDefault();
  });
  contents.on('will-navigate', (event) => {
    if (!isPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
