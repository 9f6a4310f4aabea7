/** Resizes a picture exactly as Pillow's `Image.resize` does, so that a model sees the pixels that it was trained on. */
import { type AxisCoefficients, computeCoefficients, precisionBits } from './resample-coefficients.ts';
import { filterKernels, type ResampleFilter } from './resample-filters.ts';
import { type Region, type RgbImage, rgbChannels, type Size } from './rgb-image.ts';

/**
 * Separable resampling in 8-bit fixed point, across first, then down, as Pillow's `Resample.c`; equal to Pillow 12 in
 * every bit.
 *
 * @param size Size of the whole result.
 * @param region The part of the result that is wanted, computed alone: a centre crop costs only what it keeps.
 * @returns A picture of the region's size; its data is never the source's.
 */
export function resize(
  image: RgbImage,
  size: Size,
  filter: ResampleFilter,
  region: Region = { left: 0, top: 0, ...size },
): RgbImage {
  if (filter === 'nearest') return pickNearest(image, size, region);
  const kernel = filterKernels[filter];
  const down = computeCoefficients(image.height, size.height, kernel, region.top, region.height);
  const rows = image.height === size.height ? region : usedRows(down);
  const across = computeCoefficients(image.width, size.width, kernel, region.left, region.width);
  const narrowed =
    image.width === size.width ? cutRows(image, rows, region) : resampleAcross(image, rows, across, region.width);
  if (image.height === size.height) return narrowed;
  return resampleDown(narrowed, down, rows.top, region.height);
}

/** The source rows that any row of the result needs. */
function usedRows({ starts, counts }: AxisCoefficients): { top: number; height: number } {
  const last = starts.length - 1;
  const top = starts[0] ?? 0;
  return { top, height: (starts[last] ?? 0) + (counts[last] ?? 0) - top };
}

/** No resampling across: only the wanted columns of the wanted rows are kept. */
function cutRows(image: RgbImage, rows: { top: number; height: number }, region: Region): RgbImage {
  const data = new Uint8Array(region.width * rows.height * rgbChannels);
  for (let y = 0; y < rows.height; y++) {
    const from = ((rows.top + y) * image.width + region.left) * rgbChannels;
    data.set(image.data.subarray(from, from + region.width * rgbChannels), y * region.width * rgbChannels);
  }
  return { width: region.width, height: rows.height, data };
}

/** [source rows, source width, 3] to [rows.height, width, 3]. */
function resampleAcross(
  image: RgbImage,
  rows: { top: number; height: number },
  { stride, starts, counts, weights }: AxisCoefficients,
  width: number,
): RgbImage {
  const source = image.data;
  const data = new Uint8Array(width * rows.height * rgbChannels);
  const half = 1 << (precisionBits - 1);
  let at = 0;
  for (let y = 0; y < rows.height; y++) {
    const row = (rows.top + y) * image.width * rgbChannels;
    for (let x = 0; x < width; x++) {
      let from = row + (starts[x] as number) * rgbChannels;
      const firstWeight = x * stride;
      const endWeight = firstWeight + (counts[x] as number);
      let red = half;
      let green = half;
      let blue = half;
      for (let k = firstWeight; k < endWeight; k++) {
        const weight = weights[k] as number;
        red = (red + Math.imul(source[from] as number, weight)) | 0;
        green = (green + Math.imul(source[from + 1] as number, weight)) | 0;
        blue = (blue + Math.imul(source[from + 2] as number, weight)) | 0;
        from += rgbChannels;
      }
      data[at] = clampToByte(red >> precisionBits);
      data[at + 1] = clampToByte(green >> precisionBits);
      data[at + 2] = clampToByte(blue >> precisionBits);
      at += rgbChannels;
    }
  }
  return { width, height: rows.height, data };
}

/**
 * [source rows, width, 3] to [height, width, 3]. Adds whole rows up, so that memory is read in order.
 *
 * @param firstRow The row of the original picture that `image` begins with.
 */
function resampleDown(
  image: RgbImage,
  { stride, starts, counts, weights }: AxisCoefficients,
  firstRow: number,
  height: number,
): RgbImage {
  const rowLength = image.width * rgbChannels;
  const source = image.data;
  const data = new Uint8Array(height * rowLength);
  const sums = new Int32Array(rowLength);
  for (let y = 0; y < height; y++) {
    sums.fill(1 << (precisionBits - 1));
    for (let k = 0; k < (counts[y] as number); k++) {
      const weight = weights[y * stride + k] as number;
      const from = ((starts[y] as number) - firstRow + k) * rowLength;
      for (let i = 0; i < rowLength; i++) sums[i] = (sums[i] as number) + Math.imul(source[from + i] as number, weight);
    }
    const to = y * rowLength;
    for (let i = 0; i < rowLength; i++) data[to + i] = clampToByte((sums[i] as number) >> precisionBits);
  }
  return { width: image.width, height, data };
}

function clampToByte(value: number): number {
  return value < 0 ? 0 : Math.min(value, 255);
}

/** Pillow's `ImagingScaleAffine`: positions are summed up step by step, because rounding errors decide ties. */
function pickNearest(image: RgbImage, size: Size, region: Region): RgbImage {
  const columns = nearestPositions(image.width, size.width).subarray(region.left, region.left + region.width);
  const rows = nearestPositions(image.height, size.height).subarray(region.top, region.top + region.height);
  const data = new Uint8Array(region.width * region.height * rgbChannels);
  let at = 0;
  for (const y of rows) {
    for (const x of columns) {
      const from = (y * image.width + x) * rgbChannels;
      data[at++] = image.data[from] as number;
      data[at++] = image.data[from + 1] as number;
      data[at++] = image.data[from + 2] as number;
    }
  }
  return { width: region.width, height: region.height, data };
}

function nearestPositions(source: number, target: number): Int32Array {
  const step = source / target;
  const positions = new Int32Array(target);
  let position = step * 0.5;
  for (let i = 0; i < target; i++) {
    positions[i] = Math.min(Math.trunc(position), source - 1);
    position += step;
  }
  return positions;
}
