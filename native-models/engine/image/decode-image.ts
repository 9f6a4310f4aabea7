/** Decodes an image file into pixels: upright, sRGB, 8 bits, the first frame, within a time limit. */
import sharp from 'sharp';
import { SightlineError } from '../../../contract/errors.ts';
import { imageLimits } from '../../../contract/images.ts';
import { type ImageFile, unreadable } from './image-file.ts';
import { type RgbImage, rgbChannels, type Size } from './rgb-image.ts';

/** `data` is [height, width, channels]; the fourth channel is alpha, not premultiplied. */
export interface DecodedImage extends Size {
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/** @throws `image_unreadable`, `image_timeout` */
export async function decodeImage(file: ImageFile, limitMs: number = imageLimits.decodeMs): Promise<DecodedImage> {
  const decoding = sharp(file.bytes, {
    limitInputPixels: imageLimits.pixels,
    failOn: 'error',
    pages: 1,
    autoOrient: true,
  })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    // Ends libvips' work; whole seconds only, so the exact limit is kept below.
    .timeout({ seconds: Math.ceil(limitMs / 1000) })
    .toBuffer({ resolveWithObject: true });
  try {
    const { data, info } = await withinTime(decoding, limitMs);
    return { width: info.width, height: info.height, channels: info.channels === 4 ? 4 : rgbChannels, data };
  } catch (thrown) {
    const tookTooLong = thrown instanceof TimeLimitError || /timeout/i.test(String(thrown));
    throw tookTooLong
      ? new SightlineError('image_timeout', { file: file.name, limitMs }, { cause: thrown })
      : unreadable(thrown, file.name);
  }
}

/** What a model sees: transparency is laid on white, rounded as `(c * a + 255 * (255 - a) + 127) // 255`. */
export function layOnWhite({ width, height, channels, data }: DecodedImage): RgbImage {
  if (channels === rgbChannels) return { width, height, data };
  const pixels = width * height;
  const opaque = new Uint8Array(pixels * rgbChannels);
  for (let i = 0, from = 0, to = 0; i < pixels; i++, from += 4) {
    const alpha = data[from + 3] as number;
    const white = 255 * (255 - alpha) + 127;
    opaque[to++] = ((data[from] as number) * alpha + white) / 255;
    opaque[to++] = ((data[from + 1] as number) * alpha + white) / 255;
    opaque[to++] = ((data[from + 2] as number) * alpha + white) / 255;
  }
  return { width, height, data: opaque };
}

class TimeLimitError extends Error {}

async function withinTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimeLimitError()), limitMs);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
