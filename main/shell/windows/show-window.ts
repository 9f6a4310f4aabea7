/** Brings the window to the user, wherever it is: hidden in the tray, minimised, behind others. */
import type { BrowserWindow } from 'electron';

export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
