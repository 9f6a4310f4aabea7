/** What the window's cross does, by setting and platform. */
import { beforeEach, expect, test, vi } from 'vitest';
import { app, BrowserWindow, resetElectron } from '../testing/fake-electron.ts';
import { decideOnClose } from './close-behaviour.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(resetElectron);

function open(closesToTray: boolean, platform: NodeJS.Platform): BrowserWindow {
  const window = new BrowserWindow();
  decideOnClose(window as never, { closesToTray: () => closesToTray, platform });
  return window;
}

test.each([
  [false, 'linux', 'closed'],
  [false, 'win32', 'closed'],
  [true, 'linux', 'hidden'],
  [true, 'win32', 'hidden'],
  [false, 'darwin', 'hidden'],
] as const)('with close-to-tray %s on %s it is %s', (closesToTray, platform, outcome) => {
  const window = open(closesToTray, platform);
  window.show();
  window.close();
  expect(window.destroyed ? 'closed' : window.visible ? 'visible' : 'hidden').toBe(outcome);
});

test('quitting closes it whatever the setting', () => {
  const window = open(true, 'darwin');
  app.emit('before-quit');
  window.close();
  expect(window.destroyed).toBe(true);
});

test('a full screen is left before the window is hidden', () => {
  const window = open(true, 'darwin');
  window.show();
  window.fullScreen = true;
  window.close();
  expect(window).toMatchObject({ fullScreen: false, visible: false, destroyed: false });
});

test('the setting counts as it is at the moment of closing', () => {
  let closesToTray = true;
  const window = new BrowserWindow();
  decideOnClose(window as never, { closesToTray: () => closesToTray, platform: 'linux' });
  closesToTray = false;
  window.close();
  expect(window.destroyed).toBe(true);
});
