/** Keys on both platforms and on a Korean layout. */
import { expect, test } from 'vitest';
import { commandOf, keyLabel } from './shortcuts.ts';

const key = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});

test('Ctrl is the modifier, and ⌘ on a Mac; the other one is not', () => {
  expect(commandOf(key('k', { ctrlKey: true }), false)).toBe('search');
  expect(commandOf(key('k', { metaKey: true }), false)).toBeNull();
  expect(commandOf(key('k', { metaKey: true }), true)).toBe('search');
  expect(commandOf(key('k', { ctrlKey: true }), true)).toBeNull();
});

test('a Korean layout writes other letters on the same keys', () => {
  expect(commandOf(key('ㅠ', { code: 'KeyB', ctrlKey: true }), false)).toBe('toggle-sidebar');
});

test('more modifiers mean something else, and an input method gets its keys', () => {
  expect(commandOf(key('n', { ctrlKey: true, shiftKey: true }), false)).toBeNull();
  expect(commandOf(key('k', { ctrlKey: true, altKey: true }), false)).toBeNull();
  expect(commandOf(key('k', { ctrlKey: true, isComposing: true }), false)).toBeNull();
  expect(commandOf(key('k'), false)).toBeNull();
});

test('either of two keys will do', () => {
  expect(commandOf(key('F1'), false)).toBe('help');
  expect(commandOf(key('/', { ctrlKey: true }), false)).toBe('help');
  expect(commandOf(key('O', { ctrlKey: true, shiftKey: true, code: 'KeyO' }), false)).toBe('new-conversation');
});

test('keys are written as on the keyboard', () => {
  expect(keyLabel('mod+Shift+O', false)).toBe('Ctrl+Shift+O');
  expect(keyLabel('mod+Shift+O', true)).toBe('⌘⇧O');
  expect(keyLabel('CommandOrControl+Shift+Space', false)).toBe('Ctrl+Shift+Space');
});
