/** A picture for measurements is new with each seed, wherever one looks, and holds text. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { drawBenchPicture, pictureSize } from './draw-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-draw-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function draw(name: string, seed: number): Promise<Buffer> {
  const file = join(folder, name);
  expect(await drawBenchPicture({ file, seed })).toEqual(pictureSize);
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ ...pictureSize, channels: 3 });
  return data;
}

test('the same seed draws the same picture, another one differs in each part that a model may be shown', async () => {
  const first = await draw('a.png', 7);
  expect(await draw('b.png', 7)).toEqual(first);
  const second = await draw('c.png', 8);
  const tilePx = 80;
  const rowBytes = pictureSize.width * 3;
  for (let top = 0; top < pictureSize.height; top += tilePx) {
    for (let left = 0; left < pictureSize.width; left += tilePx) {
      const rows = Array.from({ length: tilePx }, (_, y) => (top + y) * rowBytes + left * 3);
      const isSame = rows.every((at) => first.compare(second, at, at + tilePx * 3, at, at + tilePx * 3) === 0);
      expect(isSame, `the tile at ${left}, ${top}`).toBe(false);
    }
  }
});

test('there is writing in it', async () => {
  const data = await draw('d.png', 9);
  let dark = 0;
  for (let i = 0; i < data.length; i += 3) if ((data[i] ?? 255) < 96 && (data[i + 1] ?? 255) < 96) dark++;
  // Letters cover a few percent of a page; without fonts there would be none.
  expect(dark).toBeGreaterThan(data.length / 3 / 200);
});
