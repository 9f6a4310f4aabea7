/**
 * Which grid of tiles an InternVL model sees a picture in ("dynamic high resolution"; Chen et al. 2024, arXiv
 * 2404.16821): the one whose shape is nearest to the picture's, which is then stretched to it.
 */
import type { Size } from '../../image/rgb-image.ts';

export interface TileGrid {
  readonly rows: number;
  readonly columns: number;
}

export interface TileRule {
  readonly tileEdgePx: number;
  readonly minTiles: number;
  readonly maxTiles: number;
}

/** `find_closest_aspect_ratio`: of grids of one shape the larger, until the picture fills less than half of it. */
export function planTileGrid({ width, height }: Size, { tileEdgePx, minTiles, maxTiles }: TileRule): TileGrid {
  const shape = width / height;
  let best: TileGrid = { rows: 1, columns: 1 };
  let bestDifference = Number.POSITIVE_INFINITY;
  for (const grid of listGrids(minTiles, maxTiles)) {
    const difference = Math.abs(shape - grid.columns / grid.rows);
    const isFilled = width * height > 0.5 * tileEdgePx ** 2 * grid.columns * grid.rows;
    if (difference > bestDifference || (difference === bestDifference && !isFilled)) continue;
    best = grid;
    bestDifference = difference;
  }
  return best;
}

/** By number of tiles; the order among those of one number decides ties, and is transformers'. */
function listGrids(minTiles: number, maxTiles: number): TileGrid[] {
  const counts = Array.from({ length: maxTiles }, (_, i) => i + 1);
  return counts
    .flatMap((columns) => counts.map((rows) => ({ rows, columns })))
    .filter(({ rows, columns }) => rows * columns >= minTiles && rows * columns <= maxTiles)
    .sort((a, b) => a.rows * a.columns - b.rows * b.columns);
}
