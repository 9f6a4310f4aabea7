/** The menus of each platform, in both languages, and what their items do. */
import type { MenuItemConstructorOptions } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeWebContents, Menu, resetElectron, Tray } from '../testing/fake-electron.ts';
import { english } from '../text/english.ts';
import { korean } from '../text/korean.ts';
import { chooseLanguage } from '../text/shell-text.ts';
import { createAppTray } from '../tray/app-tray.ts';
import { appMenu, type ShellActions } from './app-menu.ts';
import { createMenus } from './create-menus.ts';

vi.mock('electron', () => import('../testing/fake-electron.ts'));
beforeEach(resetElectron);

function actions(): ShellActions {
  const names = ['newConversation', 'capture', 'search', 'openSettings', 'open', 'quit'] as const;
  return Object.fromEntries(names.map((name) => [name, vi.fn()])) as unknown as ShellActions;
}

const flatten = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);

const itemsOf = (platform: NodeJS.Platform, own = actions(), text: typeof korean = english, devTools = false) =>
  flatten(appMenu({ text, actions: own, platform, devTools }));

test.each(['darwin', 'linux', 'win32'] as const)('on %s every key asks for its own thing', (platform) => {
  const own = actions();
  const press = (accelerator: RegExp) =>
    itemsOf(platform, own)
      .find((item) => accelerator.test(String(item.accelerator)))
      ?.click?.({} as never, undefined, {} as never);
  press(/\+N$/);
  press(/\+Shift\+S$/);
  press(/\+K$/);
  press(/\+,$/);
  for (const name of ['newConversation', 'capture', 'search', 'openSettings'] as const) {
    expect(own[name], name).toHaveBeenCalledOnce();
  }
});

test('editing is there for text fields, and the inspector in a checkout only', () => {
  for (const platform of ['darwin', 'linux'] as const) {
    const roles = itemsOf(platform).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll']));
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  }
  expect(itemsOf('linux', actions(), english, true).map(({ role }) => role)).toContain('toggleDevTools');
});

test('every item has words, in both languages', () => {
  for (const text of [english, korean]) {
    const unlabelled = itemsOf('darwin', actions(), text).filter(({ type, label }) => type !== 'separator' && !label);
    expect(unlabelled).toEqual([]);
  }
  expect(Object.keys(korean)).toEqual(Object.keys(english));
  expect(Object.entries(korean).filter(([, words]) => !/[가-힣]/.test(words))).toEqual([]);
});

test.each([
  ['system', 'ko-KR', 'ko'],
  ['system', 'ko', 'ko'],
  ['system', 'kok-IN', 'en'],
  ['system', 'de-DE', 'en'],
  ['system', '', 'en'],
  ['en', 'ko-KR', 'en'],
  ['ko', 'en-US', 'ko'],
] as const)('the setting %s on a system in %s is %s', (setting, system, language) => {
  expect(chooseLanguage(setting, system)).toBe(language);
});

test.each([
  ['in a text field', { isEditable: true }, ['cut', 'copy', 'paste', undefined, 'selectAll']],
  ['on selected text', { selectionText: 'some words' }, ['copy']],
  ['on a picture', { mediaType: 'image' }, [undefined]],
  ['elsewhere', { selectionText: ' ' }, null],
])('the right mouse button %s', (_where, params, roles) => {
  const contents = new FakeWebContents();
  createMenus({ contents: contents as never, actions: actions(), platform: 'linux', devTools: false })(english);
  Menu.buildFromTemplate.mockClear();
  const none = { isEditable: false, selectionText: '', mediaType: 'none', editFlags: {}, x: 3, y: 4 };
  contents.emit('context-menu', {}, { ...none, ...params });
  const items = Menu.buildFromTemplate.mock.calls[0]?.[0] as MenuItemConstructorOptions[] | undefined;
  expect(items?.map(({ role }) => role) ?? null).toEqual(roles);
  if ('mediaType' in params) {
    items?.[0]?.click?.({} as never, undefined, {} as never);
    expect(contents.copyImageAt).toHaveBeenCalledWith(3, 4);
  }
});

test('the tray opens the window by a click, but on macOS its menu', () => {
  for (const [platform, icon, opens] of [
    ['linux', 'tray.png', 1],
    ['win32', 'icon.ico', 1],
    ['darwin', 'trayTemplate.png', 0],
  ] as const) {
    const own = actions();
    const tray = createAppTray({ iconsDir: '/icons', actions: own, platform });
    const { icon: path } = Tray.opened.at(-1)!;
    expect(path).toMatch(new RegExp(`${icon}$`));
    Tray.opened.at(-1)?.emit('click');
    expect(own.open).toHaveBeenCalledTimes(opens);
    tray?.setText(korean);
    expect(Tray.opened.at(-1)?.menu?.items).toContainEqual(expect.objectContaining({ label: '화면 캡처' }));
    tray?.dispose();
    expect(Tray.opened.at(-1)?.destroyed).toBe(true);
  }
});
