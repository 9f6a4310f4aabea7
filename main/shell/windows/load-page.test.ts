/** The page is shown when it has drawn, and opened again when its process dies, but not for ever. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserWindow, resetElectron } from '../testing/fake-electron.ts';
import { loadPage } from './load-page.ts';
import { showWindow } from './show-window.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(resetElectron);
afterEach(() => {
  vi.useRealTimers();
});

async function load() {
  const window = new BrowserWindow();
  const onGiveUp = vi.fn();
  await loadPage(window as never, { onGiveUp });
  const die = (reason = 'crashed') => window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
  return { window, onGiveUp, die };
}

test('it is the page of our own scheme', async () => {
  const { window } = await load();
  expect(window.log).toEqual(['load app://sightline/index.html', 'show']);
});

test('a page that dies now and then is opened again each time', async () => {
  vi.useFakeTimers();
  const { window, onGiveUp, die } = await load();
  for (let times = 1; times <= 10; times++) {
    die('oom');
    expect(window.webContents.reload).toHaveBeenCalledTimes(times);
    vi.advanceTimersByTime(30_000);
  }
  expect(onGiveUp).not.toHaveBeenCalled();
});

test('a page that dies at once each time is given up', async () => {
  const { window, onGiveUp, die } = await load();
  for (let times = 0; times < 4; times++) die();
  expect(window.webContents.reload).toHaveBeenCalledTimes(3);
  expect(onGiveUp).toHaveBeenCalledExactlyOnceWith('crashed');
});

test('a clean exit is no death', async () => {
  const { window, die } = await load();
  die('clean-exit');
  expect(window.webContents.reload).not.toHaveBeenCalled();
});

test('the window comes to the front from wherever it is', () => {
  const window = new BrowserWindow();
  window.minimized = true;
  showWindow(window as never);
  expect(window.log).toEqual(['restore', 'show', 'focus']);
  window.destroyed = true;
  showWindow(window as never);
  expect(window.log).toHaveLength(3);
});
