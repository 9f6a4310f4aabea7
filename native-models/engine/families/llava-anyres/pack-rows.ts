/**
 * From the features of a picture's tiles to the rows that the language model reads: those of the whole, then the lines
 * of all tiles as one picture, without bars, a newline after each.
 */
import type { ImageFeatures } from '../../generation/feature-cache.ts';
import type { FeatureRows } from '../../generation/vision-encoder.ts';
import { type AnyresGrid, countPackedRows } from './anyres-grid.ts';

/** The features of a tile's patches [patches, hidden], lines from the top. */
type Line = (y: number, x: number) => Float32Array;

/** @param tiles Of the whole, then of the tiles in reading order. */
export function packRows(
  [whole, ...tiles]: readonly FeatureRows[],
  newline: Float32Array,
  grid: AnyresGrid,
  patchesPerEdge: number,
): ImageFeatures {
  const base = whole?.data ?? new Float32Array();
  const hidden = newline.length;
  const rows = base.length / hidden + countPackedRows(grid);
  const data = new Float32Array(rows * hidden);
  data.set(base);
  const patchAt: Line = (y, x) => {
    const tile = tiles[Math.floor(y / patchesPerEdge) * grid.columns + Math.floor(x / patchesPerEdge)];
    const row = (y % patchesPerEdge) * patchesPerEdge + (x % patchesPerEdge);
    return tile?.data.subarray(row * hidden, (row + 1) * hidden) ?? new Float32Array(hidden);
  };
  let at = base.length;
  const { shrunk } = grid;
  const copyPatch = shrunk.width === grid.kept.width ? copyKept : interpolate;
  for (let y = 0; y < shrunk.height; y++) {
    for (let x = 0; x < shrunk.width; x++, at += hidden) copyPatch(patchAt, grid, y, x, data.subarray(at, at + hidden));
    data.set(newline, at);
    at += hidden;
  }
  return { rows, hidden, data };
}

/** A picture that is seen only as a whole: its rows and one newline. */
export function appendNewline(whole: FeatureRows, newline: Float32Array): ImageFeatures {
  const data = new Float32Array(whole.data.length + newline.length);
  data.set(whole.data);
  data.set(newline, whole.data.length);
  return { rows: whole.rows + 1, hidden: newline.length, data };
}

function copyKept(patchAt: Line, { kept }: AnyresGrid, y: number, x: number, to: Float32Array): void {
  to.set(patchAt(kept.top + y, kept.left + x));
}

/** `torch.nn.functional.interpolate`, bilinear, corners not aligned, no antialiasing. */
function interpolate(patchAt: Line, { kept, shrunk }: AnyresGrid, y: number, x: number, to: Float32Array): void {
  const down = sourceOf(y, kept.height, shrunk.height);
  const across = sourceOf(x, kept.width, shrunk.width);
  const [top, bottom] = [kept.top + down.first, kept.top + down.second];
  const [left, right] = [kept.left + across.first, kept.left + across.second];
  const corners = [patchAt(top, left), patchAt(top, right), patchAt(bottom, left), patchAt(bottom, right)];
  const weights = [
    (1 - down.share) * (1 - across.share),
    (1 - down.share) * across.share,
    down.share * (1 - across.share),
    down.share * across.share,
  ];
  for (const [corner, values] of corners.entries()) {
    const weight = weights[corner] ?? 0;
    for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + weight * (values[i] ?? 0);
  }
}

/** The two places between which a place of the result lies, and the share of the second. */
function sourceOf(place: number, length: number, newLength: number): { first: number; second: number; share: number } {
  const source = Math.max(((place + 0.5) * length) / newLength - 0.5, 0);
  const first = Math.min(Math.floor(source), length - 1);
  return { first, second: Math.min(first + 1, length - 1), share: source - first };
}
