/** What the recorder takes is what Electron can bind. */
import { expect, test } from 'vitest';
import { defaultSettings } from '../../contract/settings.ts';
import { acceleratorOf } from './accelerator.ts';

const key = (code: string, held: object = {}) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('records the default as it is written in the settings, on both platforms', () => {
  expect(acceleratorOf(key('Space', { ctrlKey: true, shiftKey: true }), false)).toBe(defaultSettings.captureShortcut);
  expect(acceleratorOf(key('Space', { metaKey: true, shiftKey: true }), true)).toBe(defaultSettings.captureShortcut);
});

test('waits for a key beside the modifiers, and for a modifier beside a key', () => {
  expect(acceleratorOf(key('ControlLeft', { ctrlKey: true }), false)).toBeNull();
  expect(acceleratorOf(key('KeyA', { shiftKey: true }), false)).toBeNull();
  expect(acceleratorOf(key('KeyA', { altKey: true }), false)).toBe('Alt+A');
});

test('function keys and others by their names', () => {
  expect(acceleratorOf(key('F9'), false)).toBe('F9');
  expect(acceleratorOf(key('ArrowUp', { metaKey: true }), false)).toBe('Super+Up');
  expect(acceleratorOf(key('Digit4', { metaKey: true, shiftKey: true }), true)).toBe('CommandOrControl+Shift+4');
});
