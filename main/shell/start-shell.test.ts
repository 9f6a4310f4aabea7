/** The whole shell over the real core, a real data folder and a real engine process; only Electron itself is stood in for. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Calls } from '../../contract/calls.ts';
import { pagePort } from '../../contract/page-port.ts';
import { type Core, createCore } from '../core/create-core.ts';
import { createNodePorts } from '../core/node-ports.ts';
import type { ShellPaths } from './shell-paths.ts';
import { startShell } from './start-shell.ts';
import {
  app,
  BrowserWindow,
  desktopCapturer,
  dialog,
  type FakePort,
  fakeEvent,
  globalShortcut,
  ipcMain,
  Menu,
  nativeTheme,
  resetElectron,
  session,
  Tray,
  utilityProcess,
} from './testing/fake-electron.ts';

vi.mock('electron', () => import('./testing/fake-electron.ts'));

let dir: string;
let dataDir: string;
let paths: ShellPaths;
const nativeModels = fileURLToPath(new URL('../../native-models', import.meta.url));
const onePixelPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

beforeEach(() => {
  resetElectron();
  dir = mkdtempSync(join(tmpdir(), 'sightline-shell-'));
  dataDir = join(dir, 'data');
  vi.stubEnv('SIGHTLINE_HOME', dataDir);
  vi.stubEnv('XDG_SESSION_TYPE', 'x11');
  vi.stubEnv('WAYLAND_DISPLAY', '');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  mkdirSync(join(dir, 'page'));
  writeFileSync(join(dir, 'page/index.html'), '<!doctype html>');
  mkdirSync(join(dir, 'native-models'));
  symlinkSync(join(nativeModels, 'builtin'), join(dir, 'native-models/builtin'));
  paths = {
    pageDir: join(dir, 'page'),
    preload: join(dir, 'preload.cjs'),
    engineEntry: join(nativeModels, 'engine/testing/fake-engine-process.ts'),
    nativeModelsDir: join(dir, 'native-models'),
    iconsDir: join(dir, 'icons'),
  };
});

afterEach(async () => {
  if (BrowserWindow.opened.length > 0) await quit();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true });
});

async function quit(): Promise<void> {
  app.emit('before-quit');
  BrowserWindow.opened[0]?.close();
  app.emit('will-quit', fakeEvent());
  await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(0), { timeout: 5_000 });
}

/** What the preload and the page do. */
function connectPage(): ContractRouterClient<Calls> {
  const { webContents } = BrowserWindow.opened[0]!;
  const frame = webContents.mainFrame;
  ipcMain.emit(pagePort.connect, { sender: webContents, senderFrame: frame });
  const { port } = frame.postMessage.mock.lastCall![2][0] as FakePort;
  return createORPCClient(new RPCLink({ port }));
}

test('the window opens on the page, which talks to the core through its port', async () => {
  await startShell(paths);
  const window = BrowserWindow.opened[0]!;
  expect(BrowserWindow.opened).toHaveLength(1);
  expect(window.log).toEqual(['load app://sightline/index.html', 'show']);
  expect(session.fromPartition).toHaveBeenCalledWith('page', { cache: false });
  expect(window.options.webPreferences).toMatchObject({ session: session.partitions.get('page'), sandbox: true });

  const client = connectPage();
  expect(await client.host.describe()).toMatchObject({ kind: 'electron', dataDir, globalShortcut: true });
  const { models } = await client.models.list();
  expect(models).toMatchObject([{ id: 'builtin', description: { placeholder: false } }]);
  expect(utilityProcess.fork).toHaveBeenCalledExactlyOnceWith(paths.engineEntry, [], expect.anything());

  const page = session.partitions.get('page')?.handled.get('app');
  expect(await (await page?.(new Request('app://sightline/index.html')))?.text()).toBe('<!doctype html>');
});

test('settings reach the menus, the tray, the theme and the shortcut while it runs', async () => {
  await startShell(paths);
  const client = connectPage();
  expect([...globalShortcut.held.keys()]).toEqual(['CommandOrControl+Shift+Space']);
  await client.settings.change({ language: 'ko', theme: 'dark', captureShortcut: 'Alt+Space' });
  await vi.waitFor(() => expect(nativeTheme.themeSource).toBe('dark'));
  expect([...globalShortcut.held.keys()]).toEqual(['Alt+Space']);
  expect(Menu.setApplicationMenu.mock.lastCall?.[0].items).toContainEqual(expect.objectContaining({ label: '파일' }));
  expect(Tray.opened[0]?.menu?.items).toContainEqual(expect.objectContaining({ label: 'Sightline 열기' }));

  globalShortcut.taken.add('Alt+F1');
  await expect(client.settings.change({ captureShortcut: 'Alt+F1' })).rejects.toMatchObject({
    code: 'shortcut_unavailable',
  });
  expect([...globalShortcut.held.keys()]).toEqual(['Alt+Space']);
  expect((await client.settings.get()).captureShortcut).toBe('Alt+Space');
});

test('the shortcut captures into the page and brings the window up; a failure is told', async () => {
  await startShell(paths);
  const window = BrowserWindow.opened[0]!;
  const events = await connectPage().events.watch();
  expect((await events.next()).value).toEqual({ type: 'watching' });
  window.hide();

  const thumbnail = { isEmpty: () => false, toPNG: () => onePixelPng };
  desktopCapturer.getSources.mockResolvedValueOnce([{ display_id: '1', thumbnail }]);
  const press = globalShortcut.held.get('CommandOrControl+Shift+Space')!;
  press();
  const arrived = await nextOf(events, 'capture.arrived');
  expect(arrived).toMatchObject({ image: { name: expect.stringMatching(/^screen .*\.png$/), mime: 'image/png' } });
  await vi.waitFor(() => expect(window.log.slice(-3)).toEqual(['hide', 'show', 'focus']));

  desktopCapturer.getSources.mockRejectedValueOnce(new Error('denied'));
  press();
  await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalledOnce());
  expect(dialog.showMessageBox.mock.calls[0]?.[1]).toMatchObject({ message: 'The screen was not captured' });
  await events.return?.();
});

async function nextOf(events: AsyncIterator<{ type: string }>, type: string): Promise<unknown> {
  while (true) {
    const { value } = await events.next();
    if (value?.type === type) return value;
  }
}

test('menus and tray ask the page, and a second start brings the window to the front', async () => {
  await startShell(paths);
  const window = BrowserWindow.opened[0]!;
  const events = await connectPage().events.watch();
  const settings = Tray.opened[0]?.menu?.items.find((item) => 'label' in item && item.label === 'Settings…');
  (settings as { click(): void }).click();
  expect(await nextOf(events, 'page.command')).toEqual({ type: 'page.command', command: 'open-settings' });

  window.hide();
  app.emit('second-instance', {}, ['sightline']);
  expect(window.log.slice(-2)).toEqual(['show', 'focus']);
  await events.return?.();
});

test('with close-to-tray the window only hides; without it the app ends, and the folder is free again', async () => {
  await startShell(paths);
  const window = BrowserWindow.opened[0]!;
  const client = connectPage();
  await client.settings.change({ closeToTray: true });
  window.close();
  expect(window).toMatchObject({ visible: false, destroyed: false });

  await client.settings.change({ closeToTray: false });
  window.close();
  expect(window.destroyed).toBe(true);
  expect(app.quit).toHaveBeenCalledOnce();
  await quit();
  expect(globalShortcut.held.size).toBe(0);
  expect(ipcMain.eventNames()).toEqual([]);
  const next = await openCore();
  await next.dispose();
});

test('a second app leaves at once and touches nothing', async () => {
  app.requestSingleInstanceLock.mockReturnValueOnce(false);
  await startShell(paths);
  expect(app.exit).toHaveBeenCalledWith(0);
  expect(app.whenReady).not.toHaveBeenCalled();
  expect(readdirSync(dataDir)).toEqual(['electron']);
});

test('a folder that another Sightline owns: told, tried again, opened once it is free', async () => {
  const other = await openCore();
  dialog.showMessageBox.mockImplementationOnce(async (options) => {
    expect(options).toMatchObject({ detail: expect.stringContaining('is in use by another Sightline (web') });
    await other.dispose();
    return { response: 1 };
  });
  await startShell(paths);
  expect(dialog.showMessageBox).toHaveBeenCalledOnce();
  expect(BrowserWindow.opened).toHaveLength(1);
});

test('a damaged history: told, left as it is, and no window', async () => {
  mkdirSync(dataDir);
  writeFileSync(join(dataDir, 'history.db'), 'not a database, but somebody’s file');
  await startShell(paths);
  expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({ detail: expect.stringContaining('is damaged') });
  expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(BrowserWindow.opened).toEqual([]);
  expect(readFileSync(join(dataDir, 'history.db'), 'utf8')).toBe('not a database, but somebody’s file');
});

test('a page that was not built: told before anything is opened', async () => {
  rmSync(join(dir, 'page/index.html'));
  await startShell(paths);
  expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({ detail: expect.stringContaining('npm run build') });
  expect(app.exit).toHaveBeenCalledWith(1);
});

test('a page that does not load: told, with nothing left open', async () => {
  vi.spyOn(BrowserWindow.prototype, 'loadURL').mockRejectedValueOnce(new Error('ERR_FAILED (-2)'));
  await startShell(paths);
  expect(dialog.showMessageBox.mock.calls[0]?.[0]).toMatchObject({ detail: expect.stringContaining('ERR_FAILED') });
  expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(app.quit).not.toHaveBeenCalled();
  expect(BrowserWindow.opened.splice(0)).toMatchObject([{ destroyed: true }]);
  expect(globalShortcut.held.size).toBe(0);
  await (await openCore()).dispose();
});

test('every window and view is kept on its page', async () => {
  await startShell(paths);
  const { webContents } = BrowserWindow.opened[0]!;
  app.emit('web-contents-created', {}, webContents);
  const event = fakeEvent({ url: 'https://evil.test/', isMainFrame: true });
  webContents.emit('will-frame-navigate', event);
  expect(event.defaultPrevented).toBe(true);
});

function openCore(): Promise<Core> {
  const engineEntry = new URL(`file://${paths.engineEntry}`);
  const ports = createNodePorts({ kind: 'web', dataDir, engineEntry, env: {} });
  return createCore({ dataDir, ports, builtinModelDir: join(nativeModels, 'fixtures/llava'), store: 'own' });
}
