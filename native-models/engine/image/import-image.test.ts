import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { thumbnailEdgePx } from '../../../contract/images.ts';
import { temporaryFolder } from '../testing/models/broken-folder.ts';
import { fixturePath } from '../testing/models/golden.ts';
import { importImage } from './import-image.ts';

const gradient = readFileSync(fixturePath('images/gradient.png'));

async function importBytes(bytes: Uint8Array, directory = temporaryFolder()) {
  const source = join(temporaryFolder(), 'source');
  writeFileSync(source, bytes);
  const imported = await importImage({ source, name: 'photo', directory });
  const stored = readFileSync(join(directory, `${imported.sha256}.${imported.mime === 'image/png' ? 'png' : 'jpg'}`));
  const thumbnail = readFileSync(join(directory, `${imported.sha256}.thumb.webp`));
  return { imported, stored, thumbnail, directory };
}

test('a lossless picture stays as it is, in every pixel', async () => {
  const { imported, stored, directory } = await importBytes(gradient);
  expect(imported).toMatchObject({ mime: 'image/png', width: 56, height: 56, bytes: stored.length });
  expect(imported.sha256).toBe(createHash('sha256').update(stored).digest('hex'));
  expect(await sharp(stored).raw().toBuffer()).toEqual(await sharp(gradient).raw().toBuffer());
  expect(readdirSync(directory).toSorted()).toEqual(
    [`${imported.sha256}.png`, `${imported.sha256}.thumb.webp`].toSorted(),
  );
});

test.each([
  ['png', 'image/png', (image: Sharp) => image.png()],
  ['jpeg', 'image/jpeg', (image: Sharp) => image.jpeg()],
  ['lossy webp', 'image/jpeg', (image: Sharp) => image.webp()],
  ['lossless webp', 'image/png', (image: Sharp) => image.webp({ lossless: true })],
  ['gif', 'image/png', (image: Sharp) => image.gif()],
  ['avif', 'image/jpeg', (image: Sharp) => image.avif()],
  ['tiff', 'image/png', (image: Sharp) => image.tiff({ compression: 'lzw' })],
] as const)('a %s is stored as %s', async (_, mime, encode) => {
  const { imported, stored } = await importBytes(await encode(sharp(gradient)).toBuffer());
  expect(imported.mime).toBe(mime);
  const { format, chromaSubsampling } = await sharp(stored).metadata();
  expect(`image/${format}`).toBe(mime);
  if (mime === 'image/jpeg') expect(chromaSubsampling).toBe('4:4:4');
});

test('transparency is kept, also of a lossy picture', async () => {
  const lossy = await sharp(fixturePath('images/alpha.png')).webp({ quality: 60 }).toBuffer();
  const { imported, stored } = await importBytes(lossy);
  expect(imported.mime).toBe('image/png');
  expect((await sharp(stored).metadata()).hasAlpha).toBe(true);
});

test('nothing but pixels is kept: no EXIF, no place, no colour profile; the picture is upright', async () => {
  const tagged = await sharp(gradient)
    .resize(40, 20, { fit: 'fill' })
    .withExif({ IFD0: { Copyright: 'secret-owner' }, IFD3: { GPSLatitude: '37/1 33/1 0/1' } })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(tagged.includes('secret-owner')).toBe(true);
  const { imported, stored, thumbnail } = await importBytes(tagged);
  expect(imported).toMatchObject({ width: 20, height: 40 });
  for (const file of [stored, thumbnail]) {
    const { exif, icc, xmp, iptc, orientation } = await sharp(file).metadata();
    expect({ exif, icc, xmp, iptc, orientation }).toEqual({});
    expect(file.includes('secret-owner')).toBe(false);
  }
});

test('the thumbnail fits its edge and is never larger than the picture', async () => {
  const wide = await sharp(gradient).resize(1000, 300, { fit: 'fill' }).png().toBuffer();
  const { thumbnail } = await importBytes(wide);
  expect(await sharp(thumbnail).metadata()).toMatchObject({ width: thumbnailEdgePx, height: 96, format: 'webp' });
  const { thumbnail: small } = await importBytes(gradient);
  expect(await sharp(small).metadata()).toMatchObject({ width: 56, height: 56 });
});

test('the same picture again is the same file, left untouched', async () => {
  const { imported, directory } = await importBytes(gradient);
  const path = join(directory, `${imported.sha256}.png`);
  const before = statSync(path, { bigint: true });
  const again = await importBytes(gradient, directory);
  expect(again.imported).toEqual(imported);
  expect(statSync(path, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  expect(readdirSync(directory)).toHaveLength(2);
});

test('a file that is refused leaves nothing behind', async () => {
  const directory = temporaryFolder();
  const importing = importBytes(gradient.subarray(0, 300), directory);
  await expect(importing).rejects.toMatchObject({ code: 'image_unreadable', params: { file: 'photo' } });
  expect(readdirSync(directory)).toEqual([]);
});
