import { expect, test } from 'vitest';
import { isCaptureShortcut } from './capture-shortcut.ts';

const plain = { code: 'KeyS', ctrlKey: true, metaKey: false, shiftKey: true, altKey: false };

test('is Ctrl or Cmd with Shift and S, whatever the layout writes there', () => {
  expect(isCaptureShortcut(plain)).toBe(true);
  expect(isCaptureShortcut({ ...plain, ctrlKey: false, metaKey: true })).toBe(true);
  expect(isCaptureShortcut({ ...plain, shiftKey: false })).toBe(false);
  expect(isCaptureShortcut({ ...plain, metaKey: true })).toBe(false);
  expect(isCaptureShortcut({ ...plain, code: 'KeyA' })).toBe(false);
});
