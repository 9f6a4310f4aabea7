import { expect, test } from 'vitest';
import { judge, probeDevice } from './probe-device.ts';
import { probe } from './probe-graph.ts';

test('the CPU computes the test graph correctly', async () => {
  expect(await probeDevice('cpu')).toMatchObject({ works: true, detail: 'cpu computes the test graph correctly' });
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

test('a device that computes wrongly does not work', () => {
  expect(judge(Float32Array.of(3.5, 2, 34, 0.01), 'webgpu')).toEqual({
    works: false,
    detail: expect.stringContaining('instead of 3.5, 2, 34, 0'),
  });
  expect(judge(Float32Array.of(3.5, 2), 'webgpu').works).toBe(false);
  expect(judge(Float32Array.of(Number.NaN, 2, 34, 0), 'webgpu').works).toBe(false);
  expect(judge(Float32Array.of(3.5002, 2, 34, 0), 'webgpu').works).toBe(true);
});
