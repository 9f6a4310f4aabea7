import { expect, test } from 'vitest';
import { viewerKey } from './viewer-key.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const fits = { x: false, y: false };

test('arrows turn pages of what fits and move what does not', () => {
  expect(viewerKey({ ...plain, key: 'ArrowRight' }, fits)).toEqual({ type: 'next' });
  expect(viewerKey({ ...plain, key: 'ArrowRight' }, { x: true, y: false })).toEqual({ type: 'pan', x: -80, y: 0 });
  expect(viewerKey({ ...plain, key: 'ArrowDown' }, fits)).toBeNull();
  expect(viewerKey({ ...plain, key: 'ArrowDown', shiftKey: true }, { x: false, y: true })).toMatchObject({ y: -320 });
});

test('zooms by keys, also by the unshifted plus, and leaves the browser its own', () => {
  expect(viewerKey({ ...plain, key: '=' }, fits)).toMatchObject({ type: 'zoom', factor: 1.25 });
  expect(viewerKey({ ...plain, key: '0' }, fits)).toEqual({ type: 'fit' });
  expect(viewerKey({ ...plain, key: '1' }, fits)).toEqual({ type: 'actual-size' });
  expect(viewerKey({ ...plain, key: '0', ctrlKey: true }, fits)).toBeNull();
  expect(viewerKey({ ...plain, key: 'PageDown' }, { x: true, y: true })).toEqual({ type: 'next' });
});
