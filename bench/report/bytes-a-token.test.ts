import { expect, test } from 'vitest';
import { bytesAToken, shareOfLimit } from './bytes-a-token.ts';

const facts = {
  layers: 30,
  keyValueHeads: 3,
  headDim: 64,
  onnxBytes: { q4: 84e6, q8: 135e6, fp32: 538e6 },
  ggufBytes: { q4: 76e6, q8: 143e6, fp32: 538e6 },
};

test('weights, and two rows a layer and token of the cache', () => {
  expect(bytesAToken('sightline', 'q4', 0, facts)).toBe(84e6);
  expect(bytesAToken('sightline', 'q4', 2_048, facts) - 84e6).toBe(2_048 * 30 * 2 * 3 * 64 * 4);
  expect(bytesAToken('llama.cpp', 'q4', 2_048, facts) - 76e6).toBe(2_048 * 30 * 2 * 3 * 64 * 2);
});

test('half of the limit', () => {
  expect(shareOfLimit(100, 100e6, 20e9)).toBe(0.5);
});
