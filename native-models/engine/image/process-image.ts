/** The steps of a CLIP- or SigLIP-like image processor: pad, resize, crop, rescale, normalise. */
import { placeOn, planCentreCrop } from './centre-crop.ts';
import { type Normalisation, normalise } from './normalise.ts';
import type { ResampleFilter } from './resample-filters.ts';
import { resize } from './resize.ts';
import type { RgbImage, Size } from './rgb-image.ts';

export interface ImageProcessorSettings extends Normalisation {
  /** Colour of the bars that make a picture square before it is resized; null adds none. */
  readonly padToSquare: readonly [number, number, number] | null;
  readonly resize: { readonly filter: ResampleFilter; readonly to: ResizeTarget } | null;
  readonly centreCrop: Size | null;
}

/**
 * A size; or the shorter edge's length; or a size that is never left and whose edges are multiples: a larger picture is
 * shrunk in its shape, then both edges are rounded up.
 */
export type ResizeTarget =
  | Size
  | { readonly shortestEdge: number }
  | { readonly within: Size; readonly multipleOf: Size };

/** @returns `pixelValues` [3, height, width], float32, as the processor class of the same settings gives them. */
export function processImage(image: RgbImage, settings: ImageProcessorSettings): { pixelValues: Float32Array } & Size {
  const prepared = resizeAndCrop(image, settings);
  return { pixelValues: normalise(prepared, settings), width: prepared.width, height: prepared.height };
}

/** Size of what the processor makes of a picture of this size. */
export function processedSize(size: Size, settings: ImageProcessorSettings): Size {
  const edge = Math.max(size.width, size.height);
  const padded = settings.padToSquare ? { width: edge, height: edge } : size;
  return settings.centreCrop ?? resizedSize(padded, settings);
}

/** The 8-bit picture that is then normalised. */
export function resizeAndCrop(picture: RgbImage, settings: ImageProcessorSettings): RgbImage {
  const image = settings.padToSquare ? padToSquare(picture, settings.padToSquare) : picture;
  const size = resizedSize(image, settings);
  const filter = settings.resize?.filter ?? 'nearest';
  if (!settings.centreCrop) return resize(image, size, filter);
  const { kept, offset } = planCentreCrop(size, settings.centreCrop);
  return placeOn(settings.centreCrop, [0, 0, 0], resize(image, size, filter, kept), offset);
}

function resizedSize(picture: Size, { resize: rule }: ImageProcessorSettings): Size {
  if (!rule) return { width: picture.width, height: picture.height };
  if ('within' in rule.to) return fitWithin(picture, rule.to.within, rule.to.multipleOf);
  if ('shortestEdge' in rule.to) return scaleShorterEdge(picture, rule.to.shortestEdge);
  return rule.to;
}

function scaleShorterEdge({ width, height }: Size, edge: number): Size {
  return width <= height
    ? { width: edge, height: Math.trunc((edge * height) / width) }
    : { width: Math.trunc((edge * width) / height), height: edge };
}

/** `get_resize_output_image_size` of PixtralImageProcessor: never enlarges but to the next multiple. */
function fitWithin({ width, height }: Size, within: Size, multipleOf: Size): Size {
  const ratio = Math.max(height / within.height, width / within.width, 1);
  const roundUp = (lengthPx: number, multiple: number) =>
    (Math.floor((Math.floor(lengthPx / ratio) - 1) / multiple) + 1) * multiple;
  return { width: roundUp(width, multipleOf.width), height: roundUp(height, multipleOf.height) };
}

function padToSquare(image: RgbImage, colour: readonly [number, number, number]): RgbImage {
  const edge = Math.max(image.width, image.height);
  const left = Math.floor((edge - image.width) / 2);
  const top = Math.floor((edge - image.height) / 2);
  return placeOn({ width: edge, height: edge }, colour, image, { left, top });
}
