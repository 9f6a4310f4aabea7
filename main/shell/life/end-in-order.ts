/** Ends the app: running answers saved, the engine gone, and never longer than three seconds. */
import { app, type BrowserWindow, powerMonitor } from 'electron';

/** An end that takes longer is not waited for: what was acknowledged is on the disk already. */
const endMs = 3_000;

/** @param dispose Called once, however the end comes: the menu, the last window, a signal, the system shutting down. */
export function endInOrder(window: BrowserWindow, dispose: () => Promise<void>): void {
  let ended: Promise<void> | null = null;
  const end = () => {
    ended ??= Promise.race([dispose().catch(() => {}), timeLimit()]);
    return ended;
  };

  app.on('will-quit', (event) => {
    event.preventDefault();
    // Not `quit`, which would come here again.
    void end().then(() => app.exit(0));
  });

  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    // Linux and macOS then wait for the app to quit by itself. Electron's types forget the event.
    event?.preventDefault();
    app.quit();
  });
  // Windows does not wait: what can be saved in its few seconds is.
  window.on('session-end', () => void end());
}

function timeLimit(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, endMs));
}
