/** What closing the window means: into the tray by the user's setting, or out of sight on macOS; else it ends the app. */
import { app, type BrowserWindow } from 'electron';

export interface CloseBehaviourOptions {
  closesToTray(): boolean;
  readonly platform: NodeJS.Platform;
}

export function decideOnClose(window: BrowserWindow, { closesToTray, platform }: CloseBehaviourOptions): void {
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  window.on('close', (event) => {
    // On macOS an app stays in the dock without a window.
    if (quitting || !(closesToTray() || platform === 'darwin')) return;
    event.preventDefault();
    // A hidden full-screen window leaves a black screen behind on macOS.
    if (!window.isFullScreen()) return window.hide();
    window.once('leave-full-screen', () => window.hide());
    window.setFullScreen(false);
  });
}
