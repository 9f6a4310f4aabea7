/** Which of the two ways of transformers a family sizes its pictures and clips in. */
import { smartResize, smartResizeClip } from '../../image/smart-resize.ts';
import type { SizeRule } from './patched-model.ts';

/** Limits are of one frame, however many there are. */
export const byFrame: SizeRule = { countedFrames: () => 1, fit: (size, limits) => smartResize(size, limits) };

/** Limits are of all frames together. */
export const byAllFrames: SizeRule = { countedFrames: (frames) => frames, fit: smartResizeClip };
