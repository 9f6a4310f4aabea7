/** The keyboard map of the page: one list for the keys, the tooltips and the help. */

export type Command = 'new-conversation' | 'search' | 'toggle-sidebar' | 'open-settings' | 'help';

/** `mod` is Ctrl, and ⌘ on a Mac. */
export const shortcuts: readonly { readonly command: Command; readonly keys: readonly string[] }[] = [
  { command: 'new-conversation', keys: ['mod+N', 'mod+Shift+O'] },
  { command: 'search', keys: ['mod+K'] },
  { command: 'toggle-sidebar', keys: ['mod+B'] },
  { command: 'open-settings', keys: ['mod+,'] },
  { command: 'help', keys: ['F1', 'mod+/'] },
];

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** Which command a key asks for, or null. A Korean layout gives `ㅜ` for N: letters are also known by their place. */
export function commandOf(event: Key, isMac: boolean): Command | null {
  if (event.isComposing) return null;
  return shortcuts.find(({ keys }) => keys.some((key) => isPressed(key, event, isMac)))?.command ?? null;
}

function isPressed(shortcut: string, event: Key, isMac: boolean): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const needsMod = parts.includes('mod');
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  return (
    mod === needsMod &&
    !otherMod &&
    !event.altKey &&
    event.shiftKey === parts.includes('Shift') &&
    (event.key.toLowerCase() === key.toLowerCase() || event.code === `Key${key}`)
  );
}

/** As it is written on the keyboard: `Ctrl+N`, `⌘N`. Also takes Electron's accelerators. */
export function keyLabel(shortcut: string, isMac: boolean): string {
  const parts = shortcut.split('+').map((part) => (isMac ? macNames[part] : plainNames[part]) ?? part);
  return parts.join(isMac ? '' : '+');
}

const macNames: Readonly<Record<string, string>> = {
  mod: '⌘',
  CommandOrControl: '⌘',
  CmdOrCtrl: '⌘',
  Command: '⌘',
  Control: '⌃',
  Ctrl: '⌃',
  Alt: '⌥',
  Option: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Up: '↑',
  Down: '↓',
};

const plainNames: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  CommandOrControl: 'Ctrl',
  CmdOrCtrl: 'Ctrl',
  Control: 'Ctrl',
  Up: '↑',
  Down: '↓',
};
