/** Stored pictures under the names that a message or a draft gives them. */
import { SightlineError } from '../../../contract/errors.ts';
import type { ImageInfo } from '../../../contract/images.ts';
import type { ClipFrames } from '../../../contract/videos.ts';
import type { Video } from '../store/clip-rows.ts';
import type { Rows } from '../store/store.ts';

/** @throws `image_not_found` */
export function requireImage(rows: Pick<Rows, 'images'>, id: string, name: string): ImageInfo {
  const image = rows.images.find(id);
  if (!image) throw new SightlineError('image_not_found', { image: id });
  return { ...image, name };
}

/** @throws `image_not_found` */
export function requireVideo(rows: Pick<Rows, 'images'>, { name, frames }: ClipFrames): Video {
  return {
    name,
    frames: frames.map(({ imageId, seconds }) => ({
      image: requireImage(rows, imageId, `${name} ${seconds.toFixed(1)} s`),
      seconds,
    })),
  };
}
