/** The views of a picture that is tiled: the whole, squeezed into one tile, then the tiles in reading order. */
import { placeOn } from '../../image/centre-crop.ts';
import type { ResampleFilter } from '../../image/resample-filters.ts';
import { resize } from '../../image/resize.ts';
import type { RgbImage } from '../../image/rgb-image.ts';
import type { AnyresGrid } from './anyres-grid.ts';

/** Bars are black before the colours are normalised, as `LlavaNextImageProcessor` pads. */
export function* cutTiles(
  image: RgbImage,
  { rows, columns, picture }: AnyresGrid,
  tileEdgePx: number,
  filter: ResampleFilter,
): Iterable<RgbImage> {
  const tile = { width: tileEdgePx, height: tileEdgePx };
  yield resize(image, tile, filter);
  const canvas = { width: columns * tileEdgePx, height: rows * tileEdgePx };
  const { left, top, width, height } = picture;
  const padded = placeOn(canvas, [0, 0, 0], resize(image, { width, height }, filter), { left, top });
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      yield resize(padded, padded, filter, { left: column * tileEdgePx, top: row * tileEdgePx, ...tile });
    }
  }
}
