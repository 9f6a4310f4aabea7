/** Clips as Sightline keeps them: frames that the page took from a file, each a stored picture with its time. */
import { z } from 'zod';
import { imageId } from './ids.ts';

export const videoLimits = {
  /** Frames of one clip. */
  frames: 32,
  defaultFrames: 8,
} as const;

/** A clip as it is sent: its frames are named by their ids, their bytes having been added before, in order of time. */
export const clipFrames = z.object({
  /** The user's name for the file, such as `demo.webm`. */
  name: z.string().max(255),
  frames: z
    .array(z.object({ imageId, seconds: z.number().nonnegative() }))
    .min(1)
    .max(videoLimits.frames),
});
export type ClipFrames = z.infer<typeof clipFrames>;
