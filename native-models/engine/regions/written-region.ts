/** A place in a picture as a model's text has it, before its coordinates become pixels of the picture that is meant. */
import type { RegionKind } from '../../../contract/regions.ts';
import type { Size } from '../image/rgb-image.ts';

export interface WrittenRegion {
  readonly kind: RegionKind;
  /** Shares of the picture's width and height. Models write them a little outside of 0 to 1, too. */
  readonly points: readonly Share[];
  readonly label: string;
  /** The stretch of the text, in UTF-16 units, that holds the label and the coordinates. */
  readonly start: number;
  readonly end: number;
}

export type Share = readonly [x: number, y: number];

/**
 * Finds what is whole in a text that may be malformed or end anywhere; the rest is left out, and nothing is thrown.
 *
 * @param text With the model's special tokens, or without those that its tokenizer leaves out.
 * @param seenAt Size of the picture that the encoder was given, of the one that the text speaks of at an offset; for
 *   notations in its pixels.
 */
export type RegionReader = (text: string, seenAt: (offset: number) => Size) => WrittenRegion[];

/** A scale is the largest value that a notation has, but models overshoot an edge a little; more is some other number. */
const overshoot = 1.02;

/** Four numbers in the order x1, y1, x2, y2, each divided by `scale`; null for what is no box. */
export function boxOf(values: readonly number[], [scaleX, scaleY]: Share): Share[] | null {
  const [x1, y1, x2, y2] = values;
  if (values.length !== 4 || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  const isBox = x2 >= x1 && y2 >= y1 && (x2 > x1 || y2 > y1);
  const fits = x1 >= 0 && y1 >= 0 && x2 <= scaleX * overshoot && y2 <= scaleY * overshoot;
  if (!isBox || !fits) return null;
  return [
    [x1 / scaleX, y1 / scaleY],
    [x2 / scaleX, y2 / scaleY],
  ];
}

/** All numbers of a text, in order. */
export function numbersOf(text: string): number[] {
  return Array.from(text.matchAll(/-?\d+(?:\.\d+)?/g), ([number]) => Number(number));
}
