/**
 * The size in which vision encoders of Qwen-VL's line see a picture: its own shape, edges in whole rows of features, as
 * many pixels as the limits allow (`smart_resize` of transformers).
 */
import type { Size } from './rgb-image.ts';

export interface PixelLimits {
  /** Edges become multiples of it: pixels of a patch times patches that one row of features stands for. */
  readonly factorPx: number;
  readonly minPixels: number;
  readonly maxPixels: number;
}

/** Beyond, transformers refuses the picture. Here the longer edge is shrunk to it: a thin strip is still answered. */
const maxAspect = 200;

/** As `Qwen2VLImageProcessor` does it. */
export function smartResize(size: Size, limits: PixelLimits): Size {
  return fitPixels(limitAspect(size), limits, 1, 1);
}

/**
 * As `Qwen3VLVideoProcessor`, `Glm4vImageProcessor` and `Glm4vVideoProcessor` do it: the limits are of all frames
 * together, and what is smaller than one row of features is enlarged first.
 *
 * @param frames At least `framesPerStep`; a still picture counts as so many.
 */
export function smartResizeClip(size: Size, limits: PixelLimits, frames: number, framesPerStep: number): Size {
  const { factorPx } = limits;
  const scale = Math.max(factorPx / size.height, factorPx / size.width, 1);
  const enlarged = { width: Math.trunc(size.width * scale), height: Math.trunc(size.height * scale) };
  const counted = roundHalfToEven(frames / framesPerStep) * framesPerStep;
  return fitPixels(limitAspect(scale > 1 ? enlarged : size), limits, frames, counted);
}

/**
 * @param frames Of which the exact number of pixels is computed.
 * @param countedFrames Of which the limits are compared; transformers rounds them to whole steps there.
 */
function fitPixels({ width, height }: Size, limits: PixelLimits, frames: number, countedFrames: number): Size {
  const { factorPx, minPixels, maxPixels } = limits;
  const rounded = { width: toMultiple(width, factorPx), height: toMultiple(height, factorPx) };
  const pixels = countedFrames * rounded.width * rounded.height;
  if (pixels > maxPixels) {
    const shrink = Math.sqrt((frames * height * width) / maxPixels);
    const shrunk = (edgePx: number) => Math.max(factorPx, Math.floor(edgePx / shrink / factorPx) * factorPx);
    return { width: shrunk(width), height: shrunk(height) };
  }
  if (pixels < minPixels) {
    const grow = Math.sqrt(minPixels / (frames * height * width));
    const grown = (edgePx: number) => Math.ceil((edgePx * grow) / factorPx) * factorPx;
    return { width: grown(width), height: grown(height) };
  }
  return rounded;
}

function limitAspect({ width, height }: Size): Size {
  return { width: Math.min(width, height * maxAspect), height: Math.min(height, width * maxAspect) };
}

function toMultiple(edgePx: number, factorPx: number): number {
  return roundHalfToEven(edgePx / factorPx) * factorPx;
}

/** As Python's `round`: 2.5 to 2, 3.5 to 4. */
function roundHalfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
