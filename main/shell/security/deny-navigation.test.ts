/** A window stays on its page, whatever a script, a link or a dropped file asks for. */
import { expect, test, vi } from 'vitest';
import { FakeWebContents, fakeEvent } from '../testing/fake-electron.ts';
import { denyNavigation } from './deny-navigation.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));

function isPrevented(name: string, fields: object = {}): boolean {
  const contents = new FakeWebContents();
  denyNavigation(contents as never);
  const event = fakeEvent(fields);
  contents.emit(name, event);
  return event.defaultPrevented;
}

const elsewhere = [
  'https://example.com/',
  'file:///home/user/dropped.html',
  'data:text/html,x',
  'about:blank',
  'app://evil/index.html',
  'app://sightline/assets/picture.svg',
  'javascript:alert(1)',
];

test.each(elsewhere)('the window does not go to %s', (url) => {
  expect(isPrevented('will-navigate', { url, isMainFrame: true })).toBe(true);
  expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
});

test('the page may load itself again, in the window and not in a frame', () => {
  const url = 'app://sightline/index.html';
  expect(isPrevented('will-navigate', { url, isMainFrame: true })).toBe(false);
  expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
  expect(isPrevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true);
});

test('no redirect, no webview, no new window, no address through WebRTC', () => {
  expect(isPrevented('will-redirect', { url: 'app://sightline/index.html' })).toBe(true);
  expect(isPrevented('will-attach-webview')).toBe(true);
  const contents = new FakeWebContents();
  denyNavigation(contents as never);
  const open = contents.setWindowOpenHandler.mock.calls[0]?.[0];
  for (const url of [...elsewhere, 'app://sightline/index.html']) expect(open?.({ url })).toEqual({ action: 'deny' });
  expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
});
