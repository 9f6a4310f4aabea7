/** How `npm start` opens on each kind of machine. */
import { expect, test } from 'vitest';
import { chooseHost, hasDisplay } from './choose-host.ts';

const electron = '/opt/electron';
const browser = '/usr/bin/chromium';

test('Electron where it is and a display is', () => {
  expect(chooseHost({ display: true, electron, browser })).toMatchObject({ host: 'electron', electron });
});

test("an app window of the browser where Electron's binary is not to be had", () => {
  const choice = chooseHost({ display: true, electron: null, browser });
  expect(choice).toMatchObject({ host: 'web', browser });
  expect(choice.why).toMatch(/not to be had/);
});

test('an address to open where there is neither', () => {
  const choice = chooseHost({ display: true, electron: null, browser: null });
  expect(choice).toMatchObject({ host: 'web', browser: null });
  expect(choice.why).toMatch(/no Chrome or Chromium/);
});

test('an address to open where there is no display, whatever is installed', () => {
  const choice = chooseHost({ display: false, electron, browser });
  expect(choice).toMatchObject({ host: 'web', browser: null });
  expect(choice.why).toMatch(/no display/);
});

test('a display is known by its variable on Linux, and always there on Windows and macOS', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});
