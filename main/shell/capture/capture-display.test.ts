/** The display under the cursor, at its own resolution, with the window out of the way. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  BrowserWindow,
  desktopCapturer,
  display,
  resetElectron,
  screen,
  systemPreferences,
} from '../testing/fake-electron.ts';
import { captureDisplay } from './capture-display.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));

const platform = process.platform;
beforeEach(() => {
  resetElectron();
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 14, 5, 9), toFake: ['Date'] });
  screen.displays = [
    display(11, { x: 0, y: 0, width: 1920, height: 1080 }),
    display(22, { x: 1920, y: -200, width: 1707, height: 960 }, 1.5),
  ];
  giveScreens('11', '22');
});
afterEach(() => {
  vi.useRealTimers();
  Object.defineProperty(process, 'platform', { value: platform });
});

const picture = (content: string) => ({
  isEmpty: () => content === '',
  toPNG: () => new TextEncoder().encode(content),
});

function giveScreens(...ids: string[]): void {
  desktopCapturer.getSources.mockResolvedValue(
    ids.map((id) => ({ display_id: id, thumbnail: picture(`screen ${id}`) })),
  );
}

async function capture(window: BrowserWindow | null = null) {
  const { png, name } = await captureDisplay(window as never);
  return { text: new TextDecoder().decode(png), name };
}

test.each([
  [{ x: 5, y: 5 }, 'screen 11', { width: 1920, height: 1080 }],
  [{ x: 2000, y: -100 }, 'screen 22', { width: 2561, height: 1440 }],
])('with the cursor at %j it is %s in physical pixels', async (cursor, text, thumbnailSize) => {
  screen.cursor = cursor;
  expect(await capture()).toEqual({ text, name: 'screen 2026-03-01 14.05.09.png' });
  expect(desktopCapturer.getSources).toHaveBeenCalledWith({ types: ['screen'], thumbnailSize });
});

test('a single screen without an id is the one that the user picked', async () => {
  giveScreens('');
  expect((await capture()).text).toBe('screen ');
});

test.each([
  ['two screens without an id', ['', ''], /does not say which screen/],
  ['no screen', [], /no screen was given/],
])('%s: an error, never the wrong picture', async (_what, ids, message) => {
  giveScreens(...ids);
  await expect(capture()).rejects.toThrow(message);
});

test('an empty picture and a refusal are told', async () => {
  desktopCapturer.getSources.mockResolvedValueOnce([{ display_id: '11', thumbnail: picture('') }]);
  await expect(capture()).rejects.toMatchObject({ code: 'capture_failed', params: { reason: 'the picture is empty' } });
  desktopCapturer.getSources.mockRejectedValueOnce(new Error('Failed to get sources.'));
  await expect(capture()).rejects.toMatchObject({
    code: 'capture_failed',
    params: { reason: 'the system refused it' },
  });
});

test('the own window is off the screen while the picture is taken, and comes back also after a failure', async () => {
  const window = new BrowserWindow();
  window.visible = true;
  desktopCapturer.getSources.mockImplementationOnce(async () => {
    window.log.push(`picture while visible: ${window.visible}`);
    throw new Error('refused');
  });
  await expect(capture(window)).rejects.toThrow();
  expect(window.log).toEqual(['hide', 'picture while visible: false', 'show']);
});

test.each([['hidden'], ['minimised']])('a %s window is left alone', async (state) => {
  const window = new BrowserWindow();
  window.visible = state === 'minimised';
  window.minimized = state === 'minimised';
  await capture(window);
  expect(window.log).toEqual([]);
});

test.each([
  ['denied', /System Settings/],
  ['restricted', /management of this Mac/],
])('on macOS a permission that is %s is told in words and nothing is tried', async (status, message) => {
  Object.defineProperty(process, 'platform', { value: 'darwin' });
  systemPreferences.getMediaAccessStatus.mockReturnValueOnce(status);
  await expect(capture()).rejects.toThrow(message);
  expect(desktopCapturer.getSources).not.toHaveBeenCalled();
});

test('on macOS the first attempt goes through: it makes the system ask', async () => {
  Object.defineProperty(process, 'platform', { value: 'darwin' });
  systemPreferences.getMediaAccessStatus.mockReturnValueOnce('not-determined');
  expect((await capture()).text).toBe('screen 11');
});
