/**
 * How the Idefics3 line (Laurençon et al. 2024, arXiv 2408.12637; SmolVLM, arXiv 2504.05299) cuts a picture: enlarged or
 * shrunk to a longest edge, stretched to whole tiles, and once more as a whole in the size of a tile.
 */
import { resize } from '../../image/resize.ts';
import type { RgbImage, Size } from '../../image/rgb-image.ts';
import type { TileSettings } from './tile-settings.ts';

export interface TileGrid {
  /** Both 0 where the picture is seen only as a whole. */
  readonly rows: number;
  readonly columns: number;
  /** Sizes that the picture goes through before it is cut: each is resampled from the one before. */
  readonly sizes: readonly Size[];
}

/** As `Idefics3ImageProcessor`; what it rounds, is rounded here in the same places. */
export function planTiles(picture: Size, settings: TileSettings, splits: boolean): TileGrid {
  const { longestEdgePx, tileEdgePx } = settings;
  const scaled = longestEdgePx === null ? picture : scaleToLongestEdge(picture, longestEdgePx);
  const square = { width: tileEdgePx, height: tileEdgePx };
  if (!splits) return { rows: 0, columns: 0, sizes: [scaled, square] };
  const whole = roundUpToTiles(scaled, tileEdgePx);
  const isSplit = whole.height > tileEdgePx || whole.width > tileEdgePx;
  if (!isSplit) return { rows: 0, columns: 0, sizes: [scaled, whole] };
  return { rows: whole.height / tileEdgePx, columns: whole.width / tileEdgePx, sizes: [scaled, whole] };
}

/** The tiles in reading order, then the whole. */
export function* cutTiles(image: RgbImage, grid: TileGrid, { tileEdgePx, filter }: TileSettings): Iterable<RgbImage> {
  const whole = grid.sizes.reduce<RgbImage>((picture, size) => resize(picture, size, filter), image);
  const square = { width: tileEdgePx, height: tileEdgePx };
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const region = { left: column * tileEdgePx, top: row * tileEdgePx, ...square };
      yield resize(whole, whole, filter, region);
    }
  }
  yield resize(whole, square, filter);
}

function scaleToLongestEdge({ width, height }: Size, longestEdgePx: number): Size {
  const ratio = width / height;
  return width >= height
    ? { width: longestEdgePx, height: roundUpToEven(Math.trunc(longestEdgePx / ratio)) }
    : { width: roundUpToEven(Math.trunc(longestEdgePx * ratio)), height: longestEdgePx };
}

function roundUpToEven(lengthPx: number): number {
  return Math.max(lengthPx + (lengthPx % 2), 1);
}

/** The longer edge to whole tiles; the other as the shape then has it, and to whole tiles too. */
function roundUpToTiles({ width, height }: Size, tileEdgePx: number): Size {
  const ratio = width / height;
  const roundUp = (lengthPx: number) => Math.max(Math.ceil(lengthPx / tileEdgePx), 1) * tileEdgePx;
  if (width >= height) return { width: roundUp(width), height: roundUp(Math.trunc(roundUp(width) / ratio)) };
  return { width: roundUp(Math.trunc(roundUp(height) * ratio)), height: roundUp(height) };
}
