/** Installs the application menu and the context menu, anew whenever the language changes. */
import { Menu, type WebContents } from 'electron';
import type { ShellText } from '../text/english.ts';
import { type AppMenuOptions, appMenu } from './app-menu.ts';
import { contextMenu } from './context-menu.ts';

export interface MenusOptions extends Omit<AppMenuOptions, 'text'> {
  readonly contents: WebContents;
}

/** The function that is returned sets the language; before its first call there are no menus. */
export function createMenus({ contents, ...options }: MenusOptions): (text: ShellText) => void {
  let current: ShellText | null = null;
  contents.on('context-menu', (_event, params) => {
    const items = current ? contextMenu(contents, params, current) : [];
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
  return (text) => {
    current = text;
    Menu.setApplicationMenu(Menu.buildFromTemplate(appMenu({ ...options, text })));
  };
}
