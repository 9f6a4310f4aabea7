/** However the end comes, the core is disposed of once, and the app is gone within three seconds. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { app, BrowserWindow, fakeEvent, powerMonitor, resetElectron } from '../testing/fake-electron.ts';
import { endInOrder } from './end-in-order.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(() => {
  resetElectron();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(dispose: () => Promise<void>) {
  const window = new BrowserWindow();
  const spy = vi.fn(dispose);
  endInOrder(window as never, spy);
  return { window, dispose: spy };
}

function quit() {
  const event = fakeEvent();
  app.emit('will-quit', event);
  return event;
}

test('the app waits for the core and then goes', async () => {
  let saved = false;
  const { dispose } = start(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    saved = true;
  });
  expect(quit().defaultPrevented).toBe(true);
  quit();
  await vi.advanceTimersByTimeAsync(999);
  expect(app.exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toBe(true);
  expect(app.exit).toHaveBeenCalledWith(0);
  expect(dispose).toHaveBeenCalledOnce();
});

test.each([
  ['hangs', () => new Promise<void>(() => {})],
  ['fails', () => Promise.reject(new Error('disk'))],
])('a core that %s does not keep it', async (_how, dispose) => {
  start(dispose);
  quit();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(app.exit).toHaveBeenCalledExactlyOnceWith(0);
});

test('a system that shuts down is asked to wait, or what can be saved is saved at once', async () => {
  const { window, dispose } = start(async () => {});
  const shutdown = fakeEvent();
  powerMonitor.emit('shutdown', shutdown);
  expect(shutdown.defaultPrevented).toBe(true);
  expect(app.quit).toHaveBeenCalledOnce();
  window.emit('session-end');
  expect(dispose).toHaveBeenCalledOnce();
});
