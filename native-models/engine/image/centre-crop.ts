/** Where a centre crop takes its pixels from, and where it pads, as `center_crop` of Hugging Face's image transforms. */
import { type Region, type RgbImage, rgbChannels, type Size } from './rgb-image.ts';

export interface CropPlan {
  /** The part of the picture that is kept. */
  readonly kept: Region;
  /** Where it lies in the result; not (0, 0) where the crop is larger than the picture. */
  readonly offset: { readonly left: number; readonly top: number };
}

export function planCentreCrop(picture: Size, crop: Size): CropPlan {
  const across = planAxis(picture.width, crop.width);
  const down = planAxis(picture.height, crop.height);
  return {
    kept: { left: across.from, top: down.from, width: across.length, height: down.length },
    offset: { left: across.to, top: down.to },
  };
}

function planAxis(length: number, wanted: number): { from: number; length: number; to: number } {
  if (wanted <= length) return { from: Math.floor((length - wanted) / 2), length: wanted, to: 0 };
  return { from: 0, length, to: Math.ceil((wanted - length) / 2) };
}

/** Lays a picture onto a larger one of one colour. */
export function placeOn(
  size: Size,
  colour: readonly [number, number, number],
  image: RgbImage,
  { left, top }: { left: number; top: number },
): RgbImage {
  if (image.width === size.width && image.height === size.height) return image;
  const data = new Uint8Array(size.width * size.height * rgbChannels);
  if (colour.some((sample) => sample !== 0)) {
    for (let i = 0; i < data.length; i += rgbChannels) data.set(colour, i);
  }
  const rowLength = image.width * rgbChannels;
  for (let y = 0; y < image.height; y++) {
    const row = image.data.subarray(y * rowLength, (y + 1) * rowLength);
    data.set(row, ((top + y) * size.width + left) * rgbChannels);
  }
  return { ...size, data };
}
