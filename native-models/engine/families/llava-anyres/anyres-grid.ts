/**
 * Which tiles LLaVA-NeXT and LLaVA-OneVision ("anyres"; Liu et al. 2024) cut a picture into, and which of their patches
 * show the picture and not the bars beside it. What transformers rounds, is rounded here in the same places.
 */
import type { Region, Size } from '../../image/rgb-image.ts';

export interface AnyresGrid {
  readonly rows: number;
  readonly columns: number;
  /** The picture within the tiles, bars around it, in pixels. */
  readonly picture: Region;
  /** The patches that are kept of those of all tiles. */
  readonly kept: Region;
  /** Lines and columns to which the kept ones are shrunk; those of `kept` where they stay as they are. */
  readonly shrunk: Size;
}

export interface AnyresRule {
  /** Sizes in pixels that the picture may be brought to, whole tiles each. */
  readonly resolutions: readonly Size[];
  readonly tileEdgePx: number;
  /** Patches along a tile's edge. */
  readonly patchesPerEdge: number;
  /** So many tiles' patches are kept at most (`anyres_max_9`); null keeps all. */
  readonly maxTiles: number | null;
}

export function planAnyres(picture: Size, rule: AnyresRule): AnyresGrid {
  const target = chooseResolution(picture, rule.resolutions);
  const rows = Math.floor(target.height / rule.tileEdgePx);
  const columns = Math.floor(target.width / rule.tileEdgePx);
  const patches = { width: columns * rule.patchesPerEdge, height: rows * rule.patchesPerEdge };
  const kept = withoutBars(picture, patches);
  return { rows, columns, picture: placeInside(picture, target), kept, shrunk: shrink(kept, rule) };
}

/** Rows of features: a patch each, and a newline after each line. */
export function countPackedRows({ shrunk }: AnyresGrid): number {
  return (shrunk.width + 1) * shrunk.height;
}

/** `select_best_resolution`: the most of the picture's own pixels, then the least waste. */
function chooseResolution(picture: Size, resolutions: readonly Size[]): Size {
  let best: Size = { width: 0, height: 0 };
  let bestUsed = 0;
  let bestWasted = Number.POSITIVE_INFINITY;
  for (const candidate of resolutions) {
    const scale = Math.min(candidate.width / picture.width, candidate.height / picture.height);
    const shown = Math.trunc(picture.width * scale) * Math.trunc(picture.height * scale);
    const used = Math.min(shown, picture.width * picture.height);
    const wasted = candidate.width * candidate.height - used;
    if (used < bestUsed || (used === bestUsed && wasted >= bestWasted)) continue;
    best = candidate;
    bestUsed = used;
    bestWasted = wasted;
  }
  return best;
}

/** `get_patch_output_size` and the padding around it; an odd pixel goes to the right or the bottom. */
function placeInside(picture: Size, target: Size): Region {
  const across = target.width / picture.width;
  const down = target.height / picture.height;
  const size =
    across < down
      ? { width: target.width, height: Math.min(Math.ceil(picture.height * across), target.height) }
      : { width: Math.min(Math.ceil(picture.width * down), target.width), height: target.height };
  const left = Math.floor((target.width - size.width) / 2);
  const top = Math.floor((target.height - size.height) / 2);
  return { left, top, ...size };
}

/** `unpad_image`: patches that are partly bars may stay, as many on either side. */
function withoutBars(picture: Size, patches: Size): Region {
  if (picture.width / picture.height > patches.width / patches.height) {
    const shown = truncateRounded(picture.height * (patches.width / picture.width));
    const top = Math.floor((patches.height - shown) / 2);
    return { left: 0, top, width: patches.width, height: patches.height - 2 * top };
  }
  const shown = truncateRounded(picture.width * (patches.height / picture.height));
  const left = Math.floor((patches.width - shown) / 2);
  return { left, top: 0, width: patches.width - 2 * left, height: patches.height };
}

/** `int(round(value, 7))`: so that 23.99999999 is 24. */
function truncateRounded(value: number): number {
  return Math.trunc(Number(value.toFixed(7)));
}

/** LLaVA-OneVision's: only where it is more than a tenth too long. */
function shrink(kept: Size, { maxTiles, patchesPerEdge }: AnyresRule): Size {
  const { width, height } = kept;
  if (maxTiles === null) return { width, height };
  const ratio = Math.sqrt((height * width) / (maxTiles * patchesPerEdge ** 2));
  if (ratio <= 1.1) return { width, height };
  return { width: floorDivide(width, ratio), height: floorDivide(height, ratio) };
}

/** Python's `//` of floats, which does not round the quotient first. */
function floorDivide(dividend: number, divisor: number): number {
  return Math.round((dividend - (dividend % divisor)) / divisor);
}
