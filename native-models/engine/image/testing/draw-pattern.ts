/** Draws the picture whose resized forms Pillow recorded; the formula stands in `fixtures/pillow/README.md`. */
import type { RgbImage } from '../rgb-image.ts';

export function drawPattern(width: number, height: number): RgbImage {
  const data = new Uint8Array(width * height * 3);
  let at = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let c = 0; c < 3; c++) data[at++] = sampleOf(x, y, c, width, height);
    }
  }
  return { width, height, data };
}

function sampleOf(x: number, y: number, c: number, width: number, height: number): number {
  if (2 * x < width) return ((x * 7 + y * 13 + c * 29) ^ ((x * y) >> 3)) & 255;
  if (2 * y < height) return ((x >> 3) + (y >> 3) + c) & 1 ? 255 : 0;
  let h = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca77) ^ Math.imul(c + 1, 0xc2b2ae3d);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h >>> 16) & 255;
}
