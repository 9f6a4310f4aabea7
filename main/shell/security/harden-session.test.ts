/** Nothing is loaded from outside, nothing is downloaded, and the page is given one permission of all there are. */
import { expect, test, vi } from 'vitest';
import { FakeSession, fakeEvent } from '../testing/fake-electron.ts';
import { hardenSession } from './harden-session.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));

function hardened(): FakeSession {
  const session = new FakeSession();
  hardenSession(session as never);
  return session;
}

function isCancelled(url: string): boolean {
  let cancelled = false;
  hardened().beforeRequest?.({ url }, ({ cancel }) => {
    cancelled = cancel;
  });
  return cancelled;
}

test.each([
  'app://sightline/assets/a.js',
  'blob:app://sightline/0a1b',
  'data:image/png;base64,AA',
  'devtools://devtools/x',
])('%s is loaded', (url) => expect(isCancelled(url)).toBe(false));

test.each([
  'https://example.com/',
  'http://127.0.0.1:8080/',
  'ws://localhost/',
  'wss://example.com/',
  'file:///etc/passwd',
  'ftp://example.com/',
  'app://evil/a.js',
  'app://sightline.evil/a.js',
  'blob:https://example.com/0a1b',
  'chrome-extension://abc/a.js',
  'chrome://settings/',
  'filesystem:https://example.com/x',
])('%s is not', (url) => expect(isCancelled(url)).toBe(true));

/** Every name of Electron 45's `setPermissionRequestHandler`. */
const permissions =
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal payment-handler periodic-background-sync persistent-storage pointerLock screen-wake-lock sensors serial smart-card speaker-selection storage-access system-wake-lock top-level-storage-access usb vr web-app-installation web-printing window-management unknown'.split(
    ' ',
  );

interface Asker {
  url: string;
  isMainFrame: boolean;
}
const page: Asker = { url: 'app://sightline/index.html', isMainFrame: true };

function isRequestGranted(permission: string, { url, isMainFrame }: Asker): boolean {
  let granted: boolean | undefined;
  const callback = (answer: boolean) => {
    granted = answer;
  };
  const request = hardened().permissionRequest as ((...args: unknown[]) => void) | null;
  request?.({}, permission, callback, { requestingUrl: url, isMainFrame });
  if (granted === undefined) throw new Error('the request was not answered');
  return granted;
}

function isCheckGranted(permission: string, { url, isMainFrame }: Asker): boolean | undefined {
  const check = hardened().permissionCheck as ((...args: unknown[]) => boolean) | null;
  return check?.({}, permission, url, { requestingUrl: url, isMainFrame });
}

test('of all permissions the page gets one: to write to the clipboard', () => {
  expect(permissions.filter((permission) => isRequestGranted(permission, page))).toEqual(['clipboard-sanitized-write']);
  expect(permissions.filter((permission) => isCheckGranted(permission, page))).toEqual(['clipboard-sanitized-write']);
});

test('a frame and another origin get none', () => {
  for (const asker of [
    { ...page, isMainFrame: false },
    { ...page, url: 'https://example.com/' },
  ]) {
    expect(isRequestGranted('clipboard-sanitized-write', asker)).toBe(false);
    expect(isCheckGranted('clipboard-sanitized-write', asker)).toBe(false);
  }
});

test('no device, no screen of the browser’s, no download, no dictionary', () => {
  const session = hardened();
  expect(session.devicePermission?.()).toBe(false);
  const streams = vi.fn();
  session.displayMedia?.({}, streams);
  expect(streams).toHaveBeenCalledWith({});
  const download = fakeEvent();
  session.emit('will-download', download);
  expect(download.defaultPrevented).toBe(true);
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
});
