import { describe, expect, test } from 'vitest';
import { hidden, probeDecoder } from './probe-decoder.ts';
import { judge, probeDevice } from './probe-device.ts';
import { probe } from './probe-graph.ts';
import { probeSteps } from './probe-steps.ts';

const decoders = [
  { attention: 'joined', products: 'plain' },
  { attention: 'grouped', products: 'plain' },
  { attention: 'joined', products: 'q4' },
] as const;

test('the CPU computes the test graph correctly', async () => {
  expect(await probeDevice('cpu')).toMatchObject({ works: true, detail: 'cpu computes the test graphs correctly' });
});

test('the recorded result is that of the arithmetic', () => {
  const [rows, inner, columns] = [2, 3, 2];
  const expected = Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const products = Array.from(
      { length: inner },
      (_, k) => probe.x.data[row * inner + k]! * probe.w.data[k * columns + column]!,
    );
    return Math.max(0, products.reduce((sum, product) => sum + product, 0) + probe.b.data[column]!);
  });
  expect([...probe.z.data]).toEqual(expected);
});

test('a device that this build does not have says so', async () => {
  const device = process.platform === 'win32' ? 'coreml' : 'dml';
  const found = await probeDevice(device);
  expect(found.works).toBe(false);
  expect(found.detail).toContain(device);
});

describe.each(decoders)('a decoder of $attention attention and $products products', ({ attention, products }) => {
  test('gives on the CPU what was computed in double precision', async () => {
    expect(await probeSteps('cpu', probeDecoder(attention, products))).toBeUndefined();
  });

  test('that gives anything else is told', async () => {
    const decoder = probeDecoder(attention, products);
    const expected: typeof decoder.expected = (embeds, tokens) => {
      const right = decoder.expected(embeds, tokens);
      // As if a key that was cut off had been looked at: seen in the run after the turn back at the latest.
      return embeds.length > 7 * hidden ? right.map((value) => value + 0.02) : right;
    };
    expect(await probeSteps('cpu', { ...decoder, expected })).toContain('off after');
    expect(await probeSteps('cpu', { ...decoder, expected: () => new Float64Array([Number.NaN]) })).toContain('off');
  });
});

test('a device that computes wrongly does not work', () => {
  expect(judge(Float32Array.of(3.5, 2, 34, 0.01))).toContain('instead of 3.5, 2, 34, 0');
  expect(judge(Float32Array.of(3.5, 2))).toBeDefined();
  expect(judge(Float32Array.of(Number.NaN, 2, 34, 0))).toBeDefined();
  expect(judge(Float32Array.of(3.5002, 2, 34, 0))).toBeUndefined();
});
