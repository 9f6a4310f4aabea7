import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ResampleFilter } from './resample-filters.ts';
import { resize } from './resize.ts';
import { drawPattern } from './testing/draw-pattern.ts';

interface Golden {
  resizes: { source: [number, number]; target: [number, number]; sha256: Record<ResampleFilter, string> }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('../../fixtures/pillow/golden.json', import.meta.url), 'utf8'));

for (const { source, target, sha256 } of golden.resizes) {
  test(`${source.join('x')} to ${target.join('x')} is Pillow's in every bit, with each filter`, () => {
    const image = drawPattern(...source);
    const [width, height] = target;
    const made = Object.keys(sha256).map((filter) => {
      const { data } = resize(image, { width, height }, filter as ResampleFilter);
      return [filter, createHash('sha256').update(data).digest('hex')];
    });
    expect(Object.fromEntries(made)).toEqual(sha256);
  });
}

test.each(['nearest', 'bicubic'] as const)('a region is that part of the whole result (%s)', (filter) => {
  const image = drawPattern(640, 480);
  const size = { width: 149, height: 112 };
  const whole = resize(image, size, filter);
  const region = { left: 18, top: 7, width: 112, height: 98 };
  const part = resize(image, size, filter, region);
  for (let y = 0; y < region.height; y++) {
    const from = ((region.top + y) * whole.width + region.left) * 3;
    const row = part.data.subarray(y * region.width * 3, (y + 1) * region.width * 3);
    expect(row).toEqual(whole.data.subarray(from, from + region.width * 3));
  }
});

test.each([
  ['across', { width: 29, height: 50 }],
  ['down', { width: 50, height: 29 }],
  ['nowhere', { width: 50, height: 50 }],
] as const)('a region of a picture that changes only %s is cut right', (_, size) => {
  const image = drawPattern(50, 50);
  const whole = resize(image, size, 'lanczos');
  const region = { left: 11, top: 3, width: 7, height: 20 };
  const part = resize(image, size, 'lanczos', region);
  expect(part).toMatchObject({ width: 7, height: 20 });
  const rows = Array.from({ length: 20 }, (_, y) => ((3 + y) * size.width + 11) * 3);
  expect([...part.data]).toEqual(rows.flatMap((from) => [...whole.data.subarray(from, from + 7 * 3)]));
});
