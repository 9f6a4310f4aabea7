import { expect, test } from 'vitest';
import { keptBytesFor } from './kept-bytes.ts';

const mebibyte = 1024 ** 2;

test.each([
  ['a model of 15 MB', 15, 24_000, 128],
  ['one of 300 MB', 300, 24_000, 300],
  ['one of 3 GB', 3_000, 24_000, 1024],
  ['one of 3 GB on a machine of 8 GB', 3_000, 8_192, 512],
  ['a model of 15 MB on a machine of 1 GB', 15, 1024, 64],
])('%s', (_, weights, machine, conversations) => {
  const kept = keptBytesFor(weights * mebibyte, machine * mebibyte);
  expect(kept).toEqual({ conversations: conversations * mebibyte, features: (conversations * mebibyte) / 4 });
});
