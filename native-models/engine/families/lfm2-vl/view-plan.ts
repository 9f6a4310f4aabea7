/**
 * How LFM2-VL sees a picture (arXiv 2511.23404; `Lfm2VlImageProcessor`): in about its own shape, brought to a number of
 * pixels; a large one in tiles of one size, with the whole behind them.
 */
import { resize } from '../../image/resize.ts';
import type { RgbImage, Size } from '../../image/rgb-image.ts';
import type { ViewSettings } from './view-settings.ts';

export interface Views {
  /** Both 1 where the picture is seen only as a whole. */
  readonly rows: number;
  readonly columns: number;
  /** Size of the whole, which is shown alone or behind the tiles. */
  readonly whole: Size;
}

export function planViews(picture: Size, settings: ViewSettings, splits: boolean): Views {
  const whole = fitPixels(picture, settings);
  if (!splits || !isLarge(picture, settings)) return { rows: 1, columns: 1, whole };
  return { ...chooseGrid(picture, settings), whole };
}

/** The tiles in reading order, then the whole. */
export function* cutViews(
  image: RgbImage,
  { rows, columns, whole }: Views,
  settings: ViewSettings,
): Iterable<RgbImage> {
  const { tileEdgePx, filter } = settings;
  const isSplit = rows * columns > 1;
  const square = { width: tileEdgePx, height: tileEdgePx };
  const stretched = { width: columns * tileEdgePx, height: rows * tileEdgePx };
  for (let tile = 0; isSplit && tile < rows * columns; tile++) {
    const place = { left: (tile % columns) * tileEdgePx, top: Math.floor(tile / columns) * tileEdgePx };
    yield resize(image, stretched, filter, { ...place, ...square });
  }
  if (!isSplit || settings.showsWhole) yield resize(image, whole, filter);
}

/** `smart_resize`: edges of whole rows of features, as many as the settings allow, in about the picture's shape. */
function fitPixels({ width, height }: Size, settings: ViewSettings): Size {
  const unit = settings.patchPx * settings.patchesPerRow;
  const [minPixels, maxPixels] = [settings.minRows * unit ** 2, settings.maxRows * unit ** 2];
  const rounded = {
    width: Math.max(unit, roundToMultiple(width, unit)),
    height: Math.max(unit, roundToMultiple(height, unit)),
  };
  if (rounded.width * rounded.height > maxPixels) {
    const shrink = Math.sqrt((height * width) / maxPixels);
    const toRows = (lengthPx: number) => Math.max(unit, Math.floor(lengthPx / shrink / unit) * unit);
    return { width: toRows(width), height: toRows(height) };
  }
  if (rounded.width * rounded.height < minPixels) {
    const grow = Math.sqrt(minPixels / (height * width));
    const toRows = (lengthPx: number) => Math.ceil((lengthPx * grow) / unit) * unit;
    return { width: toRows(width), height: toRows(height) };
  }
  return rounded;
}

function isLarge({ width, height }: Size, { patchPx, patchesPerRow, maxRows, tolerance }: ViewSettings): boolean {
  const unit = patchPx * patchesPerRow;
  const pixels = Math.max(patchPx, roundToMultiple(width, unit)) * Math.max(patchPx, roundToMultiple(height, unit));
  return pixels > maxRows * unit ** 2 * tolerance;
}

/**
 * The grid whose shape is nearest to the picture's; of equally near ones the larger, if the picture has more than half
 * of its pixels. (The class goes through grids of one size in the order of a Python set; here, narrow ones first.)
 */
function chooseGrid({ width, height }: Size, settings: ViewSettings): { rows: number; columns: number } {
  let best = { rows: 1, columns: 1 };
  let bestDifference = Number.POSITIVE_INFINITY;
  for (const grid of listGrids(settings)) {
    const difference = Math.abs(width / height - grid.columns / grid.rows);
    const pixels = settings.tileEdgePx ** 2 * grid.rows * grid.columns;
    const isBetter = difference < bestDifference || (difference === bestDifference && width * height > 0.5 * pixels);
    if (isBetter) best = grid;
    bestDifference = Math.min(bestDifference, difference);
  }
  return best;
}

function listGrids({ minTiles, maxTiles }: ViewSettings): { rows: number; columns: number }[] {
  const edges = Array.from({ length: maxTiles }, (_, i) => i + 1);
  return edges
    .flatMap((columns) => edges.map((rows) => ({ rows, columns })))
    .filter(({ rows, columns }) => rows * columns >= minTiles && rows * columns <= maxTiles)
    .sort((a, b) => a.rows * a.columns - b.rows * b.columns);
}

/** Halves go to the even multiple, as Python rounds. */
function roundToMultiple(length: number, multiple: number): number {
  const below = Math.floor(length / multiple);
  const rest = length / multiple - below;
  const isUp = rest > 0.5 || (rest === 0.5 && below % 2 === 1);
  return (below + (isUp ? 1 : 0)) * multiple;
}
