/** Labels that pictures are scored against, and the scores. */
import { z } from 'zod';
import { device } from './answers.ts';

export const labels = z.array(z.string().trim().min(1).max(2_000)).min(1).max(1_000);

/** How well a label fits a picture. */
export const labelScore = z.object({
  label: z.string(),
  /** Between what the model makes of the picture and of the label. */
  cosine: z.number(),
  /** What the probability is computed from. */
  logit: z.number(),
  /** Among the labels (CLIP), or of this label alone (SigLIP, BLIP). */
  probability: z.number().min(0).max(1),
});
export type LabelScore = z.infer<typeof labelScore>;

/** Scores in the order of the labels. */
export const classified = z.object({ device, scores: z.array(labelScore) });
export type Classified = z.infer<typeof classified>;
