import { expect, test } from 'vitest';
import { createDragDepth } from './drag-depth.ts';

const files = ['Files'];

test('stays on while a drag crosses from child to child, off when it leaves the last', () => {
  const depth = createDragDepth();
  expect(depth.enter(files)).toBe(true);
  expect(depth.enter(files)).toBe(true);
  expect(depth.leave(files)).toBe(true);
  expect(depth.leave(files)).toBe(false);
});

test('ignores drags of text, also in between', () => {
  const depth = createDragDepth();
  expect(depth.enter(['text/plain'])).toBe(false);
  depth.enter(files);
  expect(depth.leave(['text/plain'])).toBe(true);
});

test('starts again after a drop and never counts below nothing', () => {
  const depth = createDragDepth();
  depth.enter(files);
  depth.reset();
  expect(depth.leave(files)).toBe(false);
  expect(depth.enter(files)).toBe(true);
});
