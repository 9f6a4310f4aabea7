import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/models/broken-folder.ts';
import { fixturePath } from '../testing/models/golden.ts';
import { decodeImage, layOnWhite } from './decode-image.ts';
import { readImageFile } from './image-file.ts';

const gradient = readFileSync(fixturePath('images/gradient.png'));

function fileOf(bytes: Uint8Array | string, name = 'picture.png'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

async function read(path: string, name = 'picture.png') {
  const file = await readImageFile(path, name);
  return { file, image: layOnWhite(await decodeImage(file)) };
}

/** A PNG header that promises a picture of this size. */
async function pngOfSize(width: number, height: number): Promise<Buffer> {
  const png = Buffer.from(gradient);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test.each(['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)('reads %s, whatever its name says', async (type) => {
  const bytes = await sharp(gradient).toFormat(type).toBuffer();
  const { file, image } = await read(fileOf(bytes, 'wrong.txt'), 'wrong.txt');
  expect(file).toMatchObject({ type, width: 56, height: 56 });
  expect(image).toMatchObject({ width: 56, height: 56 });
  expect(image.data.length).toBe(56 * 56 * 3);
  const original = await read(fixturePath('images/gradient.png'));
  const error = image.data.reduce((sum, value, i) => sum + Math.abs(value - original.image.data[i]!), 0);
  expect(error / image.data.length).toBeLessThan(8);
});

test.each([
  ['an SVG drawing', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['a PDF document', '%PDF-1.7\n'],
  ['a BMP image', 'BM\0\0\0\0'],
  ['a HEIC image', '\0\0\0\x18ftypheic\0\0\0\0heicmif1'],
  ['a video', '\0\0\0\x18ftypisom\0\0\0\0isommp42'],
  ['an empty file', ''],
  ['not an image that is known here', 'just text'],
])('refuses %s by its name', async (type, bytes) => {
  const error = { code: 'image_type_unsupported', params: { file: 'x.png', type } };
  await expect(readImageFile(fileOf(bytes), 'x.png')).rejects.toMatchObject(error);
});

test('a file that is not there, and a folder', async () => {
  const error = { code: 'image_file_missing', params: { file: 'x.png' } };
  await expect(readImageFile('/nowhere/x.png', 'x.png')).rejects.toMatchObject(error);
  await expect(readImageFile(temporaryFolder(), 'x.png')).rejects.toMatchObject(error);
});

test('a file over 64 MB is not read', async () => {
  const path = fileOf(gradient);
  truncateSync(path, 65 * 2 ** 20);
  const error = { code: 'image_file_too_large', params: { file: 'x.png', sizeMb: 65, limitMb: 64 } };
  await expect(readImageFile(path, 'x.png')).rejects.toMatchObject(error);
});

test('a picture over 48 megapixels is not decoded', async () => {
  const error = { code: 'image_too_many_pixels', params: { width: 8000, height: 6001, megapixels: 48.1, limit: 48 } };
  await expect(readImageFile(fileOf(await pngOfSize(8000, 6001)), 'x.png')).rejects.toMatchObject(error);
});

test('a side over 32,768 px is not decoded', async () => {
  const error = { code: 'image_side_too_long', params: { width: 40_000, height: 10, limitPx: 32_768 } };
  await expect(readImageFile(fileOf(await pngOfSize(40_000, 10)), 'x.png')).rejects.toMatchObject(error);
});

test.each(['png', 'jpeg', 'webp', 'gif'] as const)('a %s that is cut off is unreadable', async (type) => {
  const whole = await sharp(await noise(300, 200))
    .toFormat(type)
    .toBuffer();
  const reading = read(fileOf(whole.subarray(0, whole.length / 2)));
  await expect(reading).rejects.toMatchObject({ code: 'image_unreadable', params: { file: 'picture.png' } });
});

test('a PNG header without a picture is unreadable', async () => {
  await expect(read(fileOf(gradient.subarray(0, 20)))).rejects.toMatchObject({ code: 'image_unreadable' });
});

test('decoding that takes too long is given up', async () => {
  const file = await readImageFile(fileOf(await noise(4000, 3000)), 'large.png');
  const startedMs = performance.now();
  const error = { code: 'image_timeout', params: { file: 'large.png', limitMs: 5 } };
  await expect(decodeImage(file, 5)).rejects.toMatchObject(error);
  expect(performance.now() - startedMs).toBeLessThan(250);
});

test('EXIF orientation turns the picture and its size', async () => {
  const upright = await sharp(gradient).resize(40, 20, { fit: 'fill' }).png().toBuffer();
  const sideways = await sharp(upright).withMetadata({ orientation: 6 }).jpeg({ quality: 100 }).toBuffer();
  const { file, image } = await read(fileOf(sideways));
  expect(file).toMatchObject({ width: 20, height: 40 });
  expect(image).toMatchObject({ width: 20, height: 40 });
});

test('transparency is laid on white, rounded as the reference rounds it', async () => {
  const data = Uint8Array.from([0, 100, 255, 0, 0, 100, 255, 128, 0, 100, 255, 255]);
  const png = await sharp(data, { raw: { width: 3, height: 1, channels: 4 } })
    .png()
    .toBuffer();
  const { image } = await read(fileOf(png));
  const onWhite = (c: number, a: number) => Math.floor((c * a + 255 * (255 - a) + 127) / 255);
  expect([...image.data]).toEqual([0, 128, 255].flatMap((a) => [0, 100, 255].map((c) => onWhite(c, a))));
});

test('grey, 16-bit and palette pictures become 8-bit RGB', async () => {
  const grey = await sharp(gradient).toColourspace('b-w').png().toBuffer();
  const deep = await sharp(gradient).toColourspace('rgb16').png().toBuffer();
  const palette = await sharp(gradient).png({ palette: true, colours: 16 }).toBuffer();
  for (const bytes of [grey, deep, palette]) {
    const { image } = await read(fileOf(bytes));
    expect(image.data.length).toBe(56 * 56 * 3);
  }
  const original = await read(fixturePath('images/gradient.png'));
  expect((await read(fileOf(deep))).image.data).toEqual(original.image.data);
});

test('the first frame of an animation is the picture', async () => {
  const frames = await Promise.all(['red', 'blue'].map((colour) => solid(colour)));
  const animation = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { file, image } = await read(fileOf(animation));
  expect(file).toMatchObject({ width: 8, height: 8 });
  expect([...image.data.subarray(0, 3)]).toEqual([255, 0, 0]);
});

function solid(background: string): Promise<Buffer> {
  return sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
}

function noise(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: { width, height, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 60 }, background: 'grey' },
  })
    .png()
    .toBuffer();
}
