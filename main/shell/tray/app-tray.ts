/** The icon in the system's tray: opens the window, captures, quits. */
import { join } from 'node:path';
import { Menu, type MenuItemConstructorOptions, Tray } from 'electron';
import type { ShellActions } from '../menu/app-menu.ts';
import type { ShellText } from '../text/english.ts';

export interface AppTray {
  setText(text: ShellText): void;
  dispose(): void;
}

export interface AppTrayOptions {
  readonly iconsDir: string;
  readonly actions: ShellActions;
  readonly platform: NodeJS.Platform;
}

/** null where the system has no tray: the app works without. */
export function createAppTray({ iconsDir, actions, platform }: AppTrayOptions): AppTray | null {
  let tray: Tray;
  try {
    tray = new Tray(join(iconsDir, iconName(platform)));
  } catch {
    return null;
  }
  tray.setToolTip('Sightline');
  // On macOS a click opens the menu.
  if (platform !== 'darwin') tray.on('click', () => actions.open());
  return {
    setText: (text) => tray.setContextMenu(Menu.buildFromTemplate(trayMenu(text, actions))),
    dispose: () => tray.destroy(),
  };
}

function trayMenu(text: ShellText, actions: ShellActions): MenuItemConstructorOptions[] {
  return [
    { label: text.open, click: () => actions.open() },
    { label: text.newConversation, click: () => actions.newConversation() },
    { label: text.capture, click: () => actions.capture() },
    { type: 'separator' },
    { label: text.settings, click: () => actions.openSettings() },
    { label: text.quit, click: () => actions.quit() },
  ];
}

/** macOS colours a template image itself; Electron takes the `@2x` file beside each where the display asks for it. */
function iconName(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'trayTemplate.png';
    case 'win32':
      return 'icon.ico';
    default:
      return 'tray.png';
  }
}
