/** The shell, put together: the core, the window with its page, tray, menus and shortcut, and how it all ends. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { SightlineError } from '../../contract/errors.ts';
import { defaultSettings } from '../../contract/settings.ts';
import { createCore } from '../core/create-core.ts';
import { findBuiltinModelDir } from '../core/models/builtin-model-dir.ts';
import { createShellActions } from './create-shell-actions.ts';
import { createShellPorts } from './create-shell-ports.ts';
import { followSettings } from './follow-settings.ts';
import { endInOrder } from './life/end-in-order.ts';
import type { ShellActions } from './menu/app-menu.ts';
import { createMenus } from './menu/create-menus.ts';
import { connectPage } from './rpc/connect-page.ts';
import { openPageSession } from './security/open-page-session.ts';
import type { ShellPaths } from './shell-paths.ts';
import { createCaptureShortcut, hasGlobalShortcuts } from './shortcut/capture-shortcut.ts';
import { shellText } from './text/shell-text.ts';
import { createAppTray } from './tray/app-tray.ts';
import { decideOnClose } from './windows/close-behaviour.ts';
import { createMainWindow } from './windows/create-main-window.ts';
import { loadPage } from './windows/load-page.ts';
import { applyTheme } from './windows/window-theme.ts';

/** After `ready`. Rejects with a coded error, and then leaves nothing open. */
export async function openShell(paths: ShellPaths, dataDir: string): Promise<ShellActions> {
  requirePage(paths.pageDir);
  const { platform } = process;
  const devTools = !app.isPackaged;
  let window: BrowserWindow | null = null;
  let actions: ShellActions | null = null;
  let settings = defaultSettings;
  await using opened = new AsyncDisposableStack();

  const works = hasGlobalShortcuts(platform, process.env);
  const shortcut = createCaptureShortcut({ onPress: () => actions?.capture(), works });
  opened.defer(() => shortcut.dispose());

  const ports = createShellPorts({
    dataDir,
    engineEntry: paths.engineEntry,
    shortcut,
    hasGlobalShortcuts: works,
    window: () => window,
  });
  const { systemLanguage } = ports.host;
  const builtinModelDir = findBuiltinModelDir(paths.nativeModelsDir);
  const core = await createCore({ dataDir, ports, builtinModelDir, store: 'own' });
  opened.defer(() => core.dispose());

  settings = await core.client.settings.get();
  applyTheme(settings.theme);
  window = createMainWindow({
    session: openPageSession(paths.pageDir),
    preload: paths.preload,
    stateFile: join(dataDir, 'window.json'),
    icon: join(paths.iconsDir, 'icon.png'),
    devTools,
  });
  opened.defer(() => takeAway(window));
  opened.defer(connectPage(core.router, window.webContents));
  decideOnClose(window, { closesToTray: () => settings.closeToTray, platform });

  actions = createShellActions({ core, window, systemLanguage, language: () => settings.language });
  const tray = createAppTray({ iconsDir: paths.iconsDir, actions, platform });
  opened.defer(() => tray?.dispose());
  const setMenuText = createMenus({ contents: window.webContents, actions, platform, devTools });
  await followSettings(core, (changed) => {
    settings = changed;
    applyTheme(changed.theme);
    const text = shellText(changed.language, systemLanguage);
    setMenuText(text);
    tray?.setText(text);
  });

  await loadPage(window, { onGiveUp: () => void tellPageDied() });
  const resources = opened.move();
  endInOrder(window, () => resources.disposeAsync());
  return actions;

  async function tellPageDied(): Promise<void> {
    const { pageDied, pageDiedDetail, quit } = shellText(settings.language, systemLanguage);
    await dialog.showMessageBox({ type: 'error', message: pageDied, detail: pageDiedDetail, buttons: [quit] });
    app.quit();
  }
}

function takeAway(window: BrowserWindow | null): void {
  if (window && !window.isDestroyed()) window.destroy();
}

function requirePage(pageDir: string): void {
  const file = join(pageDir, 'index.html');
  if (!existsSync(file)) throw new SightlineError('host_page_missing', { file });
}
