/** Places in a picture that an answer names: boxes, points and outlines, in one shape whatever the model's notation. */
import { z } from 'zod';

export const regionKind = z.enum(['box', 'point', 'polygon']);
export type RegionKind = z.infer<typeof regionKind>;

/** Pixels of the stored picture, from its top left corner, within its edges. */
export const regionPoint = z.object({ x: z.number().nonnegative(), y: z.number().nonnegative() });
export type RegionPoint = z.infer<typeof regionPoint>;

export const region = z.object({
  /** Place among all pictures of the conversation up to this answer, frames of clips included; the first is 0. */
  image: z.number().int().nonnegative(),
  kind: regionKind,
  /** A box: its top left and bottom right corner. A point: itself. A polygon: its corners in order, three or more. */
  points: z.array(regionPoint).min(1).max(256),
  /** The words that it stands for, as the answer has them; '' where it has none. */
  label: z.string(),
  /**
   * The stretch of the answer's text (UTF-16 units, end excluded) that holds these words and the coordinates written for
   * them. Several regions of one label share it.
   */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});
export type Region = z.infer<typeof region>;
