/** Where each tile lies in the picture, and how many of the picture's tokens show what is in it. */
import type { ImagePlan } from '../family.ts';
import type { AnyresGrid } from './anyres-grid.ts';

/** The whole first, as the tiles are cut. Newlines count with the last column; together they are all rows. */
export function listViews(grid: AnyresGrid, patchesPerEdge: number): NonNullable<ImagePlan['views']> {
  const { rows, columns, kept, shrunk } = grid;
  const heights = shares(rows, patchesPerEdge, { from: kept.top, kept: kept.height, shrunk: shrunk.height });
  const widths = shares(columns, patchesPerEdge, { from: kept.left, kept: kept.width, shrunk: shrunk.width });
  const tiles = heights.flatMap((height, row) =>
    widths.map((width, column) => ({
      place: { column, row },
      imageTokens: height * (width + (column === columns - 1 ? 1 : 0)),
    })),
  );
  return [{ place: null, imageTokens: patchesPerEdge ** 2 }, ...tiles];
}

/** How many of the packed lines (or columns) come from each tile along an axis; of a very thin picture none may. */
function shares(
  tiles: number,
  patchesPerEdge: number,
  { from, kept, shrunk }: { from: number; kept: number; shrunk: number },
): number[] {
  const endOf = (tile: number) => Math.min(Math.max((tile + 1) * patchesPerEdge - from, 0), kept);
  const packedEndOf = (tile: number) => Math.round((endOf(tile) * shrunk) / Math.max(kept, 1));
  return Array.from({ length: tiles }, (_, tile) => packedEndOf(tile) - (tile > 0 ? packedEndOf(tile - 1) : 0));
}
