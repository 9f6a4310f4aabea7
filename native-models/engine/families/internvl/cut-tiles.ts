/** The tiles of a picture in reading order, then, where there are several, the whole in the size of a tile. */
import type { ResampleFilter } from '../../image/resample-filters.ts';
import { resize } from '../../image/resize.ts';
import type { RgbImage } from '../../image/rgb-image.ts';
import type { TileGrid } from './tile-grid.ts';

export interface TileCut {
  readonly tileEdgePx: number;
  readonly filter: ResampleFilter;
  readonly hasThumbnail: boolean;
}

export function* cutTiles(
  image: RgbImage,
  { rows, columns }: TileGrid,
  { tileEdgePx, filter, hasThumbnail }: TileCut,
): Iterable<RgbImage> {
  const tile = { width: tileEdgePx, height: tileEdgePx };
  const stretched = { width: columns * tileEdgePx, height: rows * tileEdgePx };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      yield resize(image, stretched, filter, { left: column * tileEdgePx, top: row * tileEdgePx, ...tile });
    }
  }
  if (hasThumbnail && rows * columns > 1) yield resize(image, tile, filter);
}
