/** How many patches a picture is resized to, its shape kept: `get_image_size_for_max_num_patches` of transformers. */
import type { Size } from '../../image/rgb-image.ts';

export interface PatchGrid {
  readonly rows: number;
  readonly columns: number;
}

/** The search's own bounds decide ties, so it is done the same way. */
const precision = 1e-5;
const largestScale = 100;

export function fitPatches({ width, height }: Size, patchPx: number, most: number): PatchGrid {
  const along = (scale: number, lengthPx: number) => Math.max(1, Math.ceil((lengthPx * scale) / patchPx));
  let low = precision / 10;
  let high = largestScale;
  while (high - low >= precision) {
    const scale = (low + high) / 2;
    if (along(scale, height) * along(scale, width) <= most) low = scale;
    else high = scale;
  }
  return { rows: along(low, height), columns: along(low, width) };
}
