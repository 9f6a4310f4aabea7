/** The window as Electron's checklist wants it, where it was before, with its place kept in a real file. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserWindow, FakeSession, nativeTheme, resetElectron } from '../testing/fake-electron.ts';
import { createMainWindow } from './create-main-window.ts';
import { readWindowState } from './window-state.ts';
import { applyTheme } from './window-theme.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));

let dir: string;
let stateFile: string;
beforeEach(() => {
  resetElectron();
  dir = mkdtempSync(join(tmpdir(), 'sightline-window-'));
  stateFile = join(dir, 'window.json');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(dir, { recursive: true });
});

const session = new FakeSession();

function open(): BrowserWindow {
  createMainWindow({
    session: session as never,
    preload: '/out/preload/index.cjs',
    stateFile,
    icon: '/icon.png',
    devTools: false,
  });
  return BrowserWindow.opened.at(-1)!;
}

test('the page is sandboxed and isolated, in the session that is shut off', () => {
  expect(open().options.webPreferences).toEqual({
    preload: '/out/preload/index.cjs',
    session,
    devTools: false,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  });
  expect(open().options.show).toBe(false);
});

test('it opens where it was closed, maximised if it was', () => {
  const first = open();
  first.bounds = { x: 120, y: 80, width: 1000, height: 700 };
  first.maximized = true;
  first.close();
  expect(statSync(stateFile).mode & 0o777).toBe(0o600);

  const second = open();
  expect(second.options).toMatchObject({ x: 120, y: 80, width: 1000, height: 700 });
  expect(second.maximized).toBe(true);
});

test('its place is written once it rests, and not while it is minimised', () => {
  vi.useFakeTimers();
  const window = open();
  for (let x = 0; x < 50; x++) {
    window.bounds = { x, y: 0, width: 800, height: 600 };
    window.emit('move');
  }
  expect(readWindowState(stateFile)).toBeNull();
  vi.advanceTimersByTime(500);
  expect(readWindowState(stateFile)).toEqual({ x: 49, y: 0, width: 800, height: 600, isMaximized: false });

  window.minimized = true;
  window.bounds = { x: -32_000, y: -32_000, width: 160, height: 28 };
  window.emit('move');
  vi.advanceTimersByTime(500);
  expect(readWindowState(stateFile)?.x).toBe(49);
});

test.each(['', '{', '{"x":1}', '{"x":1e400,"y":0,"width":1,"height":1,"isMaximized":false}', '[]'])(
  'a damaged file (%s) means the default place',
  (content) => {
    writeFileSync(stateFile, content);
    expect(open().options).toMatchObject({ width: 1180, height: 800 });
    expect(readFileSync(stateFile, 'utf8')).toBe(content);
  },
);

test('its colour follows the theme, so that nothing flashes', () => {
  nativeTheme.shouldUseDarkColors = true;
  const window = open();
  expect(window.options.backgroundColor).toBe('#1b1a18');
  applyTheme('light');
  expect(nativeTheme.themeSource).toBe('light');
  nativeTheme.shouldUseDarkColors = false;
  nativeTheme.emit('updated');
  expect(window.setBackgroundColor).toHaveBeenLastCalledWith('#fdfcfa');
  window.close();
  expect(nativeTheme.listenerCount('updated')).toBe(0);
});

test('the colours are those of the page', () => {
  const tokens = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain('--canvas: light-dark(#fdfcfa, #1b1a18)');
});
