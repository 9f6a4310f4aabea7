/** What stands in a prompt for a picture that LFM2-VL sees, and how many rows of features each view has. */
import type { Size } from '../../image/rgb-image.ts';
import type { Views } from './view-plan.ts';
import type { ViewSettings } from './view-settings.ts';

export function countRows({ width, height }: Size, { patchPx, patchesPerRow }: ViewSettings): number {
  const rowsOf = (lengthPx: number) => Math.ceil(Math.floor(lengthPx / patchPx) / patchesPerRow);
  return rowsOf(width) * rowsOf(height);
}

/** Rows of each view, in the order of the views. */
export function countViewRows({ rows, columns, whole }: Views, settings: ViewSettings): number[] {
  const ofWhole = countRows(whole, settings);
  if (rows * columns === 1) return [ofWhole];
  const ofTile = countRows({ width: settings.tileEdgePx, height: settings.tileEdgePx }, settings);
  const tiles = new Array<number>(rows * columns).fill(ofTile);
  return settings.showsWhole ? [...tiles, ofWhole] : tiles;
}

export function writeViews(views: Views, rowsOfViews: readonly number[], imageToken: string): string {
  const tiles = views.rows * views.columns;
  const pieces = rowsOfViews.map((rows, view) => {
    const place = `<|img_row_${Math.floor(view / views.columns) + 1}_col_${(view % views.columns) + 1}|>`;
    const mark = tiles === 1 ? '' : view < tiles ? place : '<|img_thumbnail|>';
    return mark + imageToken.repeat(rows);
  });
  return `<|image_start|>${pieces.join('')}<|image_end|>`;
}
