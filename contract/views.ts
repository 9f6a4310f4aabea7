/** What a model really sees of a picture: the resized picture or tiles that its encoder gets, and what each costs. */
import { z } from 'zod';

/** `low`: one small look at the whole; `high`: as many pixels as the model takes; `auto`: as its own files say. */
export const imageDetail = z.enum(['low', 'auto', 'high']);
export type ImageDetail = z.infer<typeof imageDetail>;

/** One picture that goes through the encoder. */
export const imageView = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Its place among the tiles, counted from 0; null for a view of the whole picture. */
  place: z.object({ column: z.number().int().nonnegative(), row: z.number().int().nonnegative() }).nullable(),
  /** Tokens of the prompt that it takes; null where they belong to the views together. */
  imageTokens: z.number().int().nonnegative().nullable(),
});
export type ImageView = z.infer<typeof imageView>;

export const imageViewSummary = z.object({
  /** The detail that was used: `auto` where the model has no choice. */
  detail: imageDetail,
  /** Of all views together, with what separates them. */
  imageTokens: z.number().int().nonnegative(),
});
export type ImageViewSummary = z.infer<typeof imageViewSummary>;
