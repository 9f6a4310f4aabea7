/** Takes a window off the screen for a moment and puts it back as it was. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** A compositor needs some frames, and fades on some desktops, before what was behind the window is drawn. */
const offScreenMs = 250;

export async function hiddenWhile<T>(window: BrowserWindow | null, task: () => Promise<T>): Promise<T> {
  if (!window?.isVisible() || window.isMinimized()) return await task();
  window.hide();
  try {
    await wait(offScreenMs);
    return await task();
  } finally {
    if (!window.isDestroyed()) window.show();
  }
}
