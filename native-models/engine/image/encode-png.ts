/** A picture in memory as the bytes of a PNG. */
import sharp from 'sharp';
import { type RgbImage, rgbChannels } from './rgb-image.ts';

export function encodePng({ data, width, height }: RgbImage): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: rgbChannels } })
    .png({ compressionLevel: 6 })
    .toBuffer();
}
