/** The application menu: the bar at the top on macOS, elsewhere mostly the keys that it carries. */
import type { MenuItemConstructorOptions } from 'electron';
import type { ShellText } from '../text/english.ts';

/** What menus and tray can ask for. */
export interface ShellActions {
  newConversation(): void;
  capture(): void;
  search(): void;
  openSettings(): void;
  open(): void;
  quit(): void;
}

export interface AppMenuOptions {
  readonly text: ShellText;
  readonly actions: ShellActions;
  readonly platform: NodeJS.Platform;
  readonly devTools: boolean;
}

type Items = MenuItemConstructorOptions[];
const separator: MenuItemConstructorOptions = { type: 'separator' };

export function appMenu(options: AppMenuOptions): Items {
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [{ label: 'Sightline', submenu: macAppMenu(options) }] : []),
    { label: options.text.file, submenu: fileMenu(options, isMac) },
    { label: options.text.edit, submenu: editMenu(options) },
    { label: options.text.view, submenu: viewMenu(options) },
    ...(isMac ? [{ label: options.text.window, role: 'windowMenu' as const, submenu: windowMenu(options) }] : []),
  ];
}

function macAppMenu({ text, actions }: AppMenuOptions): Items {
  return [
    { role: 'about', label: text.about },
    separator,
    { label: text.settings, accelerator: 'Cmd+,', click: () => actions.openSettings() },
    separator,
    { role: 'services', label: text.services },
    separator,
    { role: 'hide', label: text.hide },
    { role: 'hideOthers', label: text.hideOthers },
    { role: 'unhide', label: text.showAll },
    separator,
    { role: 'quit', label: text.quit },
  ];
}

function fileMenu({ text, actions }: AppMenuOptions, isMac: boolean): Items {
  const ours: Items = [
    { label: text.newConversation, accelerator: 'CommandOrControl+N', click: () => actions.newConversation() },
    { label: text.capture, accelerator: 'CommandOrControl+Shift+S', click: () => actions.capture() },
    { label: text.search, accelerator: 'CommandOrControl+K', click: () => actions.search() },
    separator,
  ];
  if (isMac) return [...ours, { role: 'close', label: text.close }];
  return [
    ...ours,
    { label: text.settings, accelerator: 'Ctrl+,', click: () => actions.openSettings() },
    separator,
    { role: 'close', label: text.close },
    { label: text.quit, accelerator: 'Ctrl+Q', click: () => actions.quit() },
  ];
}

function editMenu({ text }: AppMenuOptions): Items {
  return [
    { role: 'undo', label: text.undo },
    { role: 'redo', label: text.redo },
    separator,
    { role: 'cut', label: text.cut },
    { role: 'copy', label: text.copy },
    { role: 'paste', label: text.paste },
    { role: 'selectAll', label: text.selectAll },
  ];
}

function viewMenu({ text, devTools }: AppMenuOptions): Items {
  return [
    { role: 'zoomIn', label: text.zoomIn },
    { role: 'zoomOut', label: text.zoomOut },
    { role: 'resetZoom', label: text.actualSize },
    separator,
    { role: 'togglefullscreen', label: text.fullScreen },
    ...(devTools ? [{ role: 'toggleDevTools' as const, label: text.inspector }] : []),
  ];
}

function windowMenu({ text }: AppMenuOptions): Items {
  return [
    { role: 'minimize', label: text.minimise },
    { role: 'zoom', label: text.zoomWindow },
    separator,
    { role: 'front', label: text.bringToFront },
  ];
}
