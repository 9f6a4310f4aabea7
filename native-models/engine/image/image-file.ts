/** An image file, read and measured but not decoded: everything that can be refused cheaply is refused here. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { SightlineError } from '../../../contract/errors.ts';
import { imageLimits } from '../../../contract/images.ts';
import type { Size } from './rgb-image.ts';
import { type ImageType, nameOtherType, sniffImageType } from './sniff-image-type.ts';

export interface ImageFile extends Size {
  /** For error texts. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly type: ImageType;
  /** Lower-case hex of the file's bytes. */
  readonly sha256: string;
}

/**
 * Width and height are those of the picture as seen, after EXIF orientation.
 *
 * @throws `image_file_missing`, `image_file_too_large`, `image_type_unsupported`, `image_unreadable`,
 *   `image_side_too_long`, `image_too_many_pixels`
 */
export async function readImageFile(path: string, name: string): Promise<ImageFile> {
  const bytes = await readBytes(path, name);
  const type = sniffImageType(bytes);
  if (!type) throw new SightlineError('image_type_unsupported', { file: name, type: nameOtherType(bytes) });
  const header = await readHeader(bytes, name);
  checkSize(header, name);
  return { name, bytes, type, ...header, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function readBytes(path: string, name: string): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new SightlineError('image_file_missing', { file: name });
    if (found.size > imageLimits.fileBytes) {
      throw new SightlineError('image_file_too_large', {
        file: name,
        sizeMb: Math.ceil(found.size / 2 ** 20),
        limitMb: imageLimits.fileBytes / 2 ** 20,
      });
    }
    return await readFile(path);
  } catch (thrown) {
    if (thrown instanceof SightlineError) throw thrown;
    throw new SightlineError('image_file_missing', { file: name }, { cause: thrown });
  }
}

async function readHeader(bytes: Buffer, name: string): Promise<Size> {
  try {
    // The limit is off because this reads the header only, and our own errors say the numbers.
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (thrown) {
    throw unreadable(thrown, name);
  }
}

function checkSize({ width, height }: Size, name: string): void {
  const { sidePx, pixels } = imageLimits;
  if (Math.max(width, height) > sidePx) {
    throw new SightlineError('image_side_too_long', { file: name, width, height, limitPx: sidePx });
  }
  if (width * height > pixels) {
    const megapixels = Math.ceil((width * height) / 1e5) / 10;
    throw new SightlineError('image_too_many_pixels', { file: name, width, height, megapixels, limit: pixels / 1e6 });
  }
}

export function unreadable(thrown: unknown, name: string): SightlineError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [reason = ''] = message.split('\n');
  return new SightlineError('image_unreadable', { file: name, reason: reason.slice(0, 200) }, { cause: thrown });
}
