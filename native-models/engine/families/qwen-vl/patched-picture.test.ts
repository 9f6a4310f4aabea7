import { expect, test } from 'vitest';
import { smartResize } from '../../image/smart-resize.ts';
import { limitDetail } from './patched-picture.ts';

/** Of Qwen2-VL's published folders: 16,384 rows at most. */
const published = { factorPx: 28, minPixels: 56 * 56, maxPixels: 12_845_056 };
const rowsAt = (detail: 'low' | 'auto' | 'high') => {
  const { width, height } = smartResize({ width: 4096, height: 2160 }, limitDetail(published, detail, 28 * 28));
  return (width / 28) * (height / 28);
};

test('a detail allows so many rows of features, and uses them', () => {
  for (const [detail, most] of [
    ['low', 256],
    ['auto', 1280],
    ['high', 4096],
  ] as const) {
    expect(rowsAt(detail)).toBeLessThanOrEqual(most);
    expect(rowsAt(detail)).toBeGreaterThan(0.9 * most);
  }
});

test('the processor’s own limits hold where they are narrower', () => {
  const narrow = { factorPx: 28, minPixels: 28 * 28, maxPixels: 28 * 28 * 100 };
  expect(limitDetail(narrow, 'high', 28 * 28)).toEqual(narrow);
});

test('a least size above what a detail allows gives way', () => {
  const large = { factorPx: 28, minPixels: 28 * 28 * 2000, maxPixels: 28 * 28 * 4000 };
  expect(limitDetail(large, 'low', 28 * 28)).toEqual({
    factorPx: 28,
    minPixels: 28 * 28 * 256,
    maxPixels: 28 * 28 * 256,
  });
});
