import { expect, test } from 'vitest';
import { fileName } from './copy-picture.ts';

test.each([
  ['receipt.webp', 'image/png', 'receipt.png'],
  ['photo.JPEG', 'image/jpeg', 'photo.jpg'],
  ['Pasted 14.03.21.webp', 'image/png', 'Pasted 14.03.21.png'],
  ['Version 2.0', 'image/png', 'Version 2.0.png'],
  ['영수증', 'image/png', '영수증.png'],
  ['.png', 'image/png', 'picture.png'],
])('%s stored as %s is saved as %s', (name, mime, saved) => {
  expect(fileName(name, mime)).toBe(saved);
});
