/** Cuts pictures into patches, each a row of numbers, as encoders take them that see pictures in their own shape. */
import { type Normalisation, normalise } from './normalise.ts';
import { type RgbImage, rgbChannels } from './rgb-image.ts';

export interface PatchLayout {
  readonly patchPx: number;
  /** Blocks of `mergePatches` x `mergePatches` patches lie together, as each becomes one row of features. */
  readonly mergePatches: number;
  readonly framesPerPatch: number;
}

/**
 * @param frames Of one step of time, in one size, edges multiples of `patchPx * mergePatches`; where there are fewer than
 *   `framesPerPatch`, the last is repeated, so a still picture fills its patches.
 * @returns [patches, 3 * framesPerPatch * patchPx * patchPx], float32: channel, frame, row, column within a patch;
 *   patches in reading order of their blocks, and within those.
 */
export function patchify(frames: readonly RgbImage[], layout: PatchLayout, normalisation: Normalisation): Float32Array {
  const { patchPx, mergePatches, framesPerPatch } = layout;
  const planes = frames.map((frame) => normalise(frame, normalisation));
  const { width, height } = frames[0] ?? { width: 0, height: 0 };
  const [across, down] = [width / patchPx, height / patchPx];
  const patchValues = rgbChannels * framesPerPatch * patchPx * patchPx;
  const patches = new Float32Array(down * across * patchValues);
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      let at = placeInBlocks(row, column, across, mergePatches) * patchValues;
      for (let channel = 0; channel < rgbChannels; channel++) {
        for (let frame = 0; frame < framesPerPatch; frame++) {
          const plane = planes[Math.min(frame, planes.length - 1)] as Float32Array;
          for (let y = 0; y < patchPx; y++, at += patchPx) {
            const from = (channel * height + row * patchPx + y) * width + column * patchPx;
            patches.set(plane.subarray(from, from + patchPx), at);
          }
        }
      }
    }
  }
  return patches;
}

function placeInBlocks(row: number, column: number, across: number, merge: number): number {
  const block = Math.floor(row / merge) * (across / merge) + Math.floor(column / merge);
  return block * merge * merge + (row % merge) * merge + (column % merge);
}
