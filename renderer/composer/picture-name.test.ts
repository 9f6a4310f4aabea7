import { expect, test } from 'vitest';
import { pictureName } from './picture-name.ts';

const now = new Date(2026, 0, 2, 14, 3, 21);
const pasted = { name: 'image.png', type: 'image/png' };

test('names a pasted picture by the time, and the second of the same second by a number', () => {
  const first = pictureName(pasted, 'Pasted', new Set(), now);
  expect(first).toBe('Pasted 14.03.21.png');
  expect(pictureName(pasted, 'Pasted', new Set([first]), now)).toBe('Pasted 14.03.21 (2).png');
});

test('keeps a name that tells something', () => {
  expect(pictureName({ name: '영수증.jpg', type: 'image/jpeg' }, 'Pasted', new Set(), now)).toBe('영수증.jpg');
  expect(pictureName({ name: 'a.b', type: '' }, 'Pasted', new Set(['a.b', 'a (2).b']), now)).toBe('a (3).b');
  expect(pictureName({ name: '.png', type: '' }, 'Pasted', new Set(['.png']), now)).toBe('.png (2)');
});
