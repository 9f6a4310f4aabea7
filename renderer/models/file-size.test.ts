/** Sizes as file managers write them. */
import { expect, test } from 'vitest';
import { fileSize } from './file-size.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1_000, '1 kB'],
  [4_249_999, '4.2 MB'],
  [286_000_000, '286 MB'],
  [2_150_000_000, '2.2 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(fileSize(bytes, 'en')).toBe(text);
});
