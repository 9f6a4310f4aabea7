/** Turns bytes into the numbers that a vision encoder takes: rescaled, normalised, channels first. */
import { type RgbImage, rgbChannels } from './rgb-image.ts';

export interface Normalisation {
  /** What a byte is multiplied with first, mostly 1/255. */
  readonly rescaleFactor: number;
  /** By channel; null leaves the rescaled values as they are. */
  readonly meanAndStd: { readonly mean: readonly number[]; readonly std: readonly number[] } | null;
}

/**
 * One pass through a table of 3 x 256 values, computed with float32 roundings where Hugging Face's processors round.
 *
 * @returns [3, height, width], float32.
 */
export function normalise(image: RgbImage, normalisation: Normalisation): Float32Array {
  const table = tabulate(normalisation);
  const pixels = image.width * image.height;
  const values = new Float32Array(rgbChannels * pixels);
  const { data } = image;
  for (let i = 0, at = 0; i < pixels; i++, at += rgbChannels) {
    values[i] = table[data[at] as number] as number;
    values[pixels + i] = table[256 + (data[at + 1] as number)] as number;
    values[2 * pixels + i] = table[512 + (data[at + 2] as number)] as number;
  }
  return values;
}

/** [3, 256]: the value of each byte in each channel. */
function tabulate({ rescaleFactor, meanAndStd }: Normalisation): Float32Array {
  const table = new Float32Array(rgbChannels * 256);
  for (let channel = 0; channel < rgbChannels; channel++) {
    const mean = Math.fround(meanAndStd?.mean[channel] ?? 0);
    const std = Math.fround(meanAndStd?.std[channel] ?? 1);
    for (let byte = 0; byte < 256; byte++) {
      const rescaled = Math.fround(byte * rescaleFactor);
      table[channel * 256 + byte] = Math.fround(rescaled - mean) / std;
    }
  }
  return table;
}
