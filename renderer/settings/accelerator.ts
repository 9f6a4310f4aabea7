/** The keys that are held, in Electron's accelerator syntax (https://www.electronjs.org/docs/latest/api/accelerator). */

type Key = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Null until the keys are whole. A shortcut that works in every program must not take a key that types something:
 * one of Ctrl, Alt or the platform's own key has to be held, except for the function keys.
 */
export function acceleratorOf(event: Key, isMac: boolean): string | null {
  const key = keyName(event.code);
  if (key === null) return null;
  const modifiers = [
    event.ctrlKey && (isMac ? 'Control' : 'CommandOrControl'),
    event.metaKey && (isMac ? 'CommandOrControl' : 'Super'),
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ].filter((name) => name !== false);
  const holdsOne = event.ctrlKey || event.metaKey || event.altKey;
  return holdsOne || /^F\d+$/.test(key) ? [...modifiers, key].join('+') : null;
}

/** By the place of the key, so that a Korean layout records the same letters. */
function keyName(code: string): string | null {
  const plain = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2})|Numpad(\d))$/.exec(code);
  if (plain) return plain[1] ?? plain[2] ?? plain[3] ?? (plain[4] === undefined ? null : `num${plain[4]}`);
  return namedKeys[code] ?? null;
}

const namedKeys: Readonly<Record<string, string>> = {
  Space: 'Space',
  PrintScreen: 'PrintScreen',
  Insert: 'Insert',
  Delete: 'Delete',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Minus: '-',
  Equal: '=',
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backquote: '`',
};
