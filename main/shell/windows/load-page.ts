/** Loads the page into the window, shows it when it has drawn, and loads it again when its process dies. */
import type { BrowserWindow } from 'electron';
import { pageUrl } from '../security/page-scheme.ts';

/** A page that dies this often within the time below would die again. */
const maxReloads = 3;
const reloadWindowMs = 60_000;

export interface LoadPageOptions {
  /** The page's process died again and again; its reason in Electron's words. */
  onGiveUp(reason: string): void;
}

/** All that the page holds is in the core, so that a new page goes on where the dead one was. */
export async function loadPage(window: BrowserWindow, { onGiveUp }: LoadPageOptions): Promise<void> {
  const deaths: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    deaths.push(now);
    const recent = deaths.filter((time) => now - time < reloadWindowMs);
    if (recent.length > maxReloads) onGiveUp(reason);
    else window.webContents.reload();
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(pageUrl);
}
