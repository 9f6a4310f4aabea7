/** Images as they are stored and shown: one file by SHA-256, rows refer to it. */
import { z } from 'zod';
import { imageId } from './ids.ts';

/** What may be read; the engine refuses more with an `image_*` error. */
export const imageLimits = {
  fileBytes: 64 * 1024 * 1024,
  pixels: 48_000_000,
  sidePx: 32_768,
  decodeMs: 3_000,
} as const;

/** The longest edge of a thumbnail, in px. */
export const thumbnailEdgePx = 320;

/** A stored image. Width and height are those of the picture as seen, after EXIF orientation. */
export const imageInfo = z.object({
  id: imageId,
  /** The user's name for it, such as `receipt.png`. */
  name: z.string(),
  mime: z.enum(['image/png', 'image/jpeg']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Size of the stored file. */
  bytes: z.number().int().positive(),
});
export type ImageInfo = z.infer<typeof imageInfo>;

export const imageSize = z.enum(['full', 'thumbnail']);
