import { expect, test } from 'vitest';
import { toFloat16, toFloat32 } from './float16.ts';

/** Node 24 has it; its types do not. */
const { Float16Array } = globalThis as unknown as { Float16Array: new (buffer: ArrayBuffer) => Float32Array };
const everyHalf = Uint16Array.from({ length: 65_536 }, (_, i) => i);

test('every half has its value', () => {
  const values = toFloat32(everyHalf);
  const expected = Float32Array.from(new Float16Array(everyHalf.buffer));
  expect(values).toEqual(expected);
});

test('every half survives the way to float32 and back', () => {
  const numbers = everyHalf.filter((half) => (half & 0x7c00) !== 0x7c00 || (half & 0x3ff) === 0);
  expect(toFloat16(toFloat32(numbers))).toEqual(numbers);
});

test('values between two halves round as the platform rounds them', () => {
  const values = Float32Array.from({ length: 200_000 }, (_, i) => Math.fround(Math.sin(i) * 2 ** ((i % 44) - 26)));
  const expected = new Float16Array(new ArrayBuffer(values.length * 2));
  expected.set(values);
  expect(toFloat16(values)).toEqual(new Uint16Array(expected.buffer));
});
