import { expect, test } from 'vitest';
import { isTyping } from './type-to-focus.ts';

const plain = {
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
};

test.each(['a', 'ㅎ', '?', '😀'])('%s is typing', (key) => {
  expect(isTyping({ ...plain, key })).toBe(true);
});

test.each(['Enter', 'Tab', 'Escape', 'ArrowUp', 'F1', ' ', 'Shift'])('%s is not', (key) => {
  expect(isTyping({ ...plain, key })).toBe(false);
});

test('the first key of an input method is, a shortcut is not', () => {
  expect(isTyping({ ...plain, key: 'Process', keyCode: 229 })).toBe(true);
  expect(isTyping({ ...plain, key: 'c', ctrlKey: true })).toBe(false);
  expect(isTyping({ ...plain, key: 'c', defaultPrevented: true })).toBe(false);
});
