/** A picture in memory, as every step between decoding and normalising passes it on. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** 8-bit sRGB without alpha; `data` is [height, width, 3], rows from the top. */
export interface RgbImage extends Size {
  readonly data: Uint8Array;
}

/** A rectangle of a picture, in its pixels. */
export interface Region extends Size {
  readonly left: number;
  readonly top: number;
}

/** Bytes of a pixel in {@link RgbImage}. */
export const rgbChannels = 3;
