/**
 * Stands in for the module `electron`, whose binary does not run everywhere: `vi.mock('electron', () => import(this))`.
 *
 * What the shell tells Electron is recorded, what Electron would tell the shell is emitted by the tests. Ports are
 * Node's own and a utility process is a real child, so that messages are cloned and processes die as they really do.
 */
import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import { app } from './fake-app.ts';
import { globalShortcut, Tray } from './fake-menus.ts';
import { display, screen } from './fake-screen.ts';
import { session } from './fake-session.ts';
import { BrowserWindow } from './fake-window.ts';

export { app } from './fake-app.ts';
export { fakeEvent } from './fake-event.ts';
export * from './fake-menus.ts';
export * from './fake-ports.ts';
export * from './fake-screen.ts';
export * from './fake-session.ts';
export * from './fake-utility-process.ts';
export * from './fake-window.ts';

export const protocol = { registerSchemesAsPrivileged: vi.fn() };
export const ipcMain = new EventEmitter();

export const systemPreferences = { getMediaAccessStatus: vi.fn((_type: string) => 'granted') };

class FakeNativeTheme extends EventEmitter {
  shouldUseDarkColors = false;
  themeSource = 'system';
}
export const nativeTheme = new FakeNativeTheme();
export const powerMonitor = new EventEmitter();
export const shell = { openExternal: vi.fn(async (_url: string) => {}), openPath: vi.fn(async (_path: string) => '') };
export const dialog = { showMessageBox: vi.fn(async (..._args: unknown[]) => ({ response: 0 })) };

/** Back to the state of a fresh start, for the next test of the same file. */
export function resetElectron(): void {
  vi.clearAllMocks();
  for (const emitter of [app, ipcMain, nativeTheme, powerMonitor]) emitter.removeAllListeners();
  app.isPackaged = false;
  BrowserWindow.opened = [];
  Tray.opened = [];
  session.partitions.clear();
  globalShortcut.held.clear();
  globalShortcut.taken.clear();
  screen.displays = [display(1, { x: 0, y: 0, width: 1920, height: 1080 })];
  screen.cursor = { x: 10, y: 10 };
}
