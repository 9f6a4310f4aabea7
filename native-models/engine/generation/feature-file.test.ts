import { expect, test } from 'vitest';
import type { ImageFeatures } from './feature-cache.ts';
import { readFeatureFile, writeFeatureFile } from './feature-file.ts';

const values = [1 / 3, -0, 1e-30, 65_504.5, -2.5, Number.MIN_VALUE];
const features: ImageFeatures = { rows: 3, hidden: 2, data: Float32Array.from(values) };
const halves: ImageFeatures = { rows: 1, hidden: 4, data: Float32Array.from([0.5, -0, 65_504, 2 ** -24]) };

test('what is read is what was written, in every bit, other outputs included', () => {
  const whole = { ...features, extra: { deepstack: halves, 'deepstack.1': features } };
  const read = readFeatureFile('key', writeFeatureFile('key', whole));
  expect(read).toEqual(whole);
  expect(new Uint32Array(read!.data.buffer)).toEqual(new Uint32Array(features.data.buffer));
});

test('values that float16 holds take two bytes, and come back in every bit', () => {
  const small = writeFeatureFile('key', { rows: 1, hidden: 4, data: new Float32Array(4).fill(0.5) });
  const large = writeFeatureFile('key', { rows: 1, hidden: 4, data: new Float32Array(4).fill(1 / 3) });
  expect(large.length - small.length).toBe(4 * 2);
  const read = readFeatureFile('key', writeFeatureFile('key', halves));
  expect(new Uint32Array(read!.data.buffer)).toEqual(new Uint32Array(halves.data.buffer));
});

test("nothing damaged is taken for features, nor another key's file", () => {
  const bytes = writeFeatureFile('key', features);
  expect(readFeatureFile('other', bytes)).toBeUndefined();
  for (let length = 0; length < bytes.length; length++) {
    expect(readFeatureFile('key', bytes.subarray(0, length))).toBeUndefined();
  }
  expect(readFeatureFile('key', Buffer.concat([bytes, Buffer.of(0)]))).toBeUndefined();
  for (let at = 0; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes);
    damaged[at]! ^= 0x20;
    const read = readFeatureFile('key', damaged);
    // A bit of the header's words that changes no meaning is no damage.
    if (read) expect(read).toEqual(features);
  }
});
