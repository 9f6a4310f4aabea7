/** Brings a picture into the history: decoded under the caps and written anew, so that nothing but pixels is kept. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { ImportedImage } from '../../../contract/engine-protocol.ts';
import { thumbnailEdgePx } from '../../../contract/images.ts';
import { type DecodedImage, decodeImage } from './decode-image.ts';
import { type ImageFile, readImageFile } from './image-file.ts';
import { isLosslessWebp } from './sniff-image-type.ts';
import { writeOnce } from './write-once.ts';

/**
 * Writes `<sha256>.png` (from lossless sources and those with transparency) or `<sha256>.jpg` (from lossy ones: quality
 * 95, no chroma subsampling), and `<sha256>.thumb.webp`, into `directory`. The hash is that of the stored file. No
 * metadata is kept; colours are sRGB.
 *
 * @param name The user's name for the file, for error texts only.
 * @throws every `image_*` code of reading and decoding
 */
export async function importImage({
  source,
  name,
  directory,
}: {
  source: string;
  name: string;
  directory: string;
}): Promise<ImportedImage> {
  const file = await readImageFile(source, name);
  const picture = await decodeImage(file);
  const asJpeg = isLossy(file) && picture.channels === 3;
  const [stored, thumbnail] = await Promise.all([
    asJpeg
      ? pixels(picture).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer()
      : pixels(picture).png({ compressionLevel: 6 }).toBuffer(),
    encodeThumbnail(picture),
  ]);
  const sha256 = createHash('sha256').update(stored).digest('hex');
  await writeOnce(join(directory, `${sha256}.thumb.webp`), thumbnail);
  await writeOnce(join(directory, `${sha256}.${asJpeg ? 'jpg' : 'png'}`), stored);
  const { width, height } = picture;
  return { sha256, mime: asJpeg ? 'image/jpeg' : 'image/png', width, height, bytes: stored.length };
}

function isLossy({ type, bytes }: ImageFile): boolean {
  switch (type) {
    case 'jpeg':
    case 'avif':
      return true;
    case 'webp':
      return !isLosslessWebp(bytes);
    case 'png':
    case 'gif':
    case 'tiff':
      return false;
    default:
      return type satisfies never;
  }
}

function encodeThumbnail(picture: DecodedImage): Promise<Buffer> {
  return pixels(picture)
    .resize(thumbnailEdgePx, thumbnailEdgePx, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
}

function pixels({ width, height, channels, data }: DecodedImage): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}
