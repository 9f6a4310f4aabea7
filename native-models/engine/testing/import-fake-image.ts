/** A short image import for the fake engine: the same files and codes as the real one, without its caps. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ImportedImage } from '../../../contract/engine-protocol.ts';
import { SightlineError } from '../../../contract/errors.ts';
import { imageLimits, thumbnailEdgePx } from '../../../contract/images.ts';

export async function importFakeImage(request: {
  source: string;
  name: string;
  directory: string;
}): Promise<ImportedImage> {
  const { source, name, directory } = request;
  const read = await readFile(source).catch((cause) => {
    throw new SightlineError('image_file_missing', { file: name }, { cause });
  });
  if (read.byteLength > imageLimits.fileBytes) {
    const sizeMb = Math.ceil(read.byteLength / 2 ** 20);
    throw new SightlineError('image_file_too_large', { file: name, sizeMb, limitMb: imageLimits.fileBytes / 2 ** 20 });
  }
  const { data: png, info } = await sharp(read)
    .rotate()
    .png()
    .toBuffer({ resolveWithObject: true })
    .catch((cause) => {
      throw new SightlineError('image_unreadable', { file: name, reason: 'no decoder knows it' }, { cause });
    });
  const sha256 = createHash('sha256').update(png).digest('hex');
  await writeFile(join(directory, `${sha256}.png`), png);
  const thumbnail = sharp(png).resize({
    width: thumbnailEdgePx,
    height: thumbnailEdgePx,
    fit: 'inside',
    withoutEnlargement: true,
  });
  await thumbnail.webp().toFile(join(directory, `${sha256}.thumb.webp`));
  return { sha256, mime: 'image/png', width: info.width, height: info.height, bytes: png.byteLength };
}
