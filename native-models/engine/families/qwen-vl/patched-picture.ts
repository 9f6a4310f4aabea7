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

/** The processor's own limits, and not more rows than the detail allows; `pixelsPerRow` counts all frames of a row. */
export function limitDetail(limits: PixelLimits, detail: ImageDetail, framesCounted = 1): PixelLimits {
  const maxPixels = Math.min(limits.maxPixels, maxRows[detail] * limits.factorPx ** 2 * framesCounted);
  return { ...limits, maxPixels, minPixels: Math.min(limits.minPixels, maxPixels) };
}

export function planPatches(
  seen: Size,
  steps: number,
  { limits: { factorPx } }: PatchSettings,
  promptText: (rows: number) => string,
): PatchPlan {
  const grid = [steps, seen.height / factorPx, seen.width / factorPx] as const;
  const featureRows = grid[0] * grid[1] * grid[2];
  return { seen, grid, tiles: steps, featureRows, promptText, key: `${steps}x${seen.width}x${seen.height}` };
}

/** One view a step of time; frames of a step lie one below the other. */
export function* viewFrames(
  frames: readonly RgbImage[],
  { seen, tiles }: PatchPlan,
  { filter, framesPerPatch }: PatchSettings,
): Iterable<RgbImage> {
  const perStep = Math.ceil(frames.length / tiles);
  for (let step = 0; step < tiles; step++) {
    const ofStep = frames.slice(step * perStep, (step + 1) * perStep).map((frame) => resize(frame, seen, filter));
    const last = ofStep.at(-1);
    while (tiles > 1 && last && ofStep.length < framesPerPatch) ofStep.push(last);
    yield stack(ofStep);
  }
}

/** Of one view. Encoders attend within a frame only, so steps of a clip are run one by one like pictures. */
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
