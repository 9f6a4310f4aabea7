/** Pictures and clips of encoders that see them in their own shape: their plans, and what the encoder is fed. */
import type { ImageDetail } from '../../../../contract/views.ts';
import { patchify } from '../../image/patchify.ts';
import { resize } from '../../image/resize.ts';
import type { RgbImage, Size } from '../../image/rgb-image.ts';
import type { PixelLimits } from '../../image/smart-resize.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';
import type { ImagePlan } from '../family.ts';
import type { PatchSettings } from './patch-settings.ts';

export interface PatchPlan extends ImagePlan {
  readonly seen: Size;
  readonly grid: readonly [number, number, number];
}

/**
 * Attention over a picture's patches costs their square: 1,280 rows (1 MP at 28 px) are what Qwen recommends, and 4,096
 * need some 10 GB in a tower of 16 heads. Processors of some models allow 16,384.
 */
const maxRows: Readonly<Record<ImageDetail, number>> = { low: 256, auto: 1280, high: 4096 };

/**
 * The processor's own limits, and not more rows in all than the detail allows.
 *
 * @param rowPixels Pixels that a row of features costs in terms of the limits.
 */
export function limitDetail(limits: PixelLimits, detail: ImageDetail, rowPixels: number): PixelLimits {
  const maxPixels = Math.min(limits.maxPixels, Math.floor(maxRows[detail] * rowPixels));
  return { ...limits, maxPixels, minPixels: Math.min(limits.minPixels, maxPixels) };
}

/**
 * @param seen Size of the picture or of each frame as the encoder is given it.
 * @param writePrompt Of the rows of each step.
 */
export function planPatches(
  seen: Size,
  { limits: { factorPx }, framesPerPatch }: PatchSettings,
  steps: number,
  writePrompt: (rowsPerStep: number) => string,
): PatchPlan {
  const grid = [steps, seen.height / factorPx, seen.width / factorPx] as const;
  const rowsPerStep = grid[1] * grid[2];
  return {
    seen,
    grid,
    tiles: steps,
    featureRows: steps * rowsPerStep,
    promptText: () => writePrompt(rowsPerStep),
    key: `${steps}x${seen.width}x${seen.height}`,
    framesPerView: framesPerPatch,
  };
}

/** The picture, or the frames of one step of a clip one below the other, as the encoder is given it. */
export function viewPatches(frames: readonly RgbImage[], { seen }: PatchPlan, { filter }: PatchSettings): RgbImage {
  return stack(frames.map((frame) => resize(frame, seen, filter)));
}

/**
 * Of one view. Encoders attend within a step only, so those of a clip are run one by one like pictures.
 *
 * @param gridInput The encoder's name for the patches of a picture, [1, down, across].
 */
export function patchInputs(
  view: RgbImage,
  { seen }: PatchPlan,
  settings: PatchSettings,
  gridInput: string,
): Record<string, Tensor> {
  const patches = patchify(unstack(view, seen.height), settings, settings);
  const [down, across] = [seen.height / settings.patchPx, seen.width / settings.patchPx];
  const values = patches.length / (down * across);
  return {
    pixel_values: { type: 'float32', data: patches, dims: [down * across, values] },
    [gridInput]: int64Tensor([1, down, across], [1, 3]),
  };
}

function stack(frames: readonly RgbImage[]): RgbImage {
  const [first] = frames;
  if (!first || frames.length === 1) return first ?? { width: 0, height: 0, data: new Uint8Array() };
  const data = new Uint8Array(frames.length * first.data.length);
  for (const [i, frame] of frames.entries()) data.set(frame.data, i * first.data.length);
  return { width: first.width, height: first.height * frames.length, data };
}

function unstack({ width, height, data }: RgbImage, frameHeight: number): RgbImage[] {
  const bytes = (data.length / height) * frameHeight;
  return Array.from({ length: height / frameHeight }, (_, i) => ({
    width,
    height: frameHeight,
    data: data.subarray(i * bytes, (i + 1) * bytes),
  }));
}
