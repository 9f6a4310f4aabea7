/** What menus, tray and global shortcut do: they show the window and ask the core. */
import { app, type BrowserWindow, dialog } from 'electron';
import { reportError } from '../../contract/errors.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Core } from '../core/create-core.ts';
import type { ShellActions } from './menu/app-menu.ts';
import { errorText } from './text/error-text.ts';
import { chooseLanguage, shellText } from './text/shell-text.ts';
import { showWindow } from './windows/show-window.ts';

export interface ShellActionsOptions {
  readonly core: Pick<Core, 'capture' | 'command'>;
  readonly window: BrowserWindow;
  readonly systemLanguage: string;
  language(): Settings['language'];
}

export function createShellActions({ core, window, systemLanguage, language }: ShellActionsOptions): ShellActions {
  const command = (name: Parameters<Core['command']>[0]) => {
    showWindow(window);
    core.command(name);
  };

  /** The window comes up after the picture is taken, and also when it could not be. */
  async function capture(): Promise<void> {
    try {
      await core.capture();
      showWindow(window);
    } catch (thrown) {
      showWindow(window);
      await dialog.showMessageBox(window, {
        type: 'error',
        message: shellText(language(), systemLanguage).captureFailed,
        detail: errorText(reportError(thrown), chooseLanguage(language(), systemLanguage)),
        buttons: [shellText(language(), systemLanguage).ok],
      });
    }
  }

  let isCapturing = false;
  async function captureOnce(): Promise<void> {
    // A key that is held down repeats.
    if (isCapturing) return;
    isCapturing = true;
    await capture().finally(() => {
      isCapturing = false;
    });
  }

  return {
    newConversation: () => command('new-conversation'),
    search: () => command('search'),
    openSettings: () => command('open-settings'),
    capture: () => void captureOnce(),
    open: () => showWindow(window),
    quit: () => app.quit(),
  };
}
