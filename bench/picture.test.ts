import sharp from 'sharp';
import { expect, test } from 'vitest';
import { screenPicture } from './picture.ts';

test('a decoder reads a picture of the size that was asked for, another one for another seed', async () => {
  const [first, second] = [screenPicture(64, 36, 1), screenPicture(64, 36, 2)];
  const { data, info } = await sharp(first).raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 64, height: 36, channels: 3 });
  expect(new Set(data).size).toBeGreaterThan(2);
  expect(data.equals(await sharp(second).raw().toBuffer())).toBe(false);
});
