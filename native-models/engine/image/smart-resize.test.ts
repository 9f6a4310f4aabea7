import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixturePath } from '../testing/models/golden.ts';
import { type PixelLimits, smartResize, smartResizeClip } from './smart-resize.ts';

interface SizeSet {
  rule: 'frame' | 'all-frames';
  limits: PixelLimits;
  /** Width, height and frames; then width and height seen, unless the reference raises. */
  sizes: [number, number, number, number?, number?][];
}

const { framesPerStep, sets } = JSON.parse(readFileSync(fixturePath('qwen2-vl/sizes.json'), 'utf8')) as {
  framesPerStep: number;
  sets: SizeSet[];
};

for (const { rule, limits, sizes } of sets) {
  const sizeSeen = (width: number, height: number, frames: number) =>
    rule === 'frame'
      ? smartResize({ width, height }, limits)
      : smartResizeClip({ width, height }, limits, frames, framesPerStep);

  test(`by ${rule}, multiples of ${limits.factorPx}: the sizes of transformers`, () => {
    const known = sizes.filter((size) => size.length === 5);
    expect(known.length).toBeGreaterThan(100);
    for (const [width, height, frames, seenWidth, seenHeight] of known) {
      expect(sizeSeen(width, height, frames), `${width} x ${height}, ${frames}`).toEqual({
        width: seenWidth,
        height: seenHeight,
      });
    }
  });

  test(`by ${rule}, multiples of ${limits.factorPx}: strips that transformers refuses are seen, in whole rows`, () => {
    const refused = sizes.filter((size) => size.length === 3);
    expect(refused.length).toBeGreaterThan(0);
    for (const [width, height, frames] of refused) {
      const seen = sizeSeen(width, height, frames);
      expect([seen.width % limits.factorPx, seen.height % limits.factorPx]).toEqual([0, 0]);
      // 200, and what rounding to whole rows makes of it.
      expect(Math.max(seen.width / seen.height, seen.height / seen.width)).toBeLessThan(256);
      expect(Math.min(seen.width, seen.height)).toBeGreaterThan(0);
    }
  });
}
