/** Says what the engine is doing in words of the dictionary, with the engine's own numbers. */
import type { AnswerProgress } from '../../contract/answers.ts';

export type ProgressWords =
  | { readonly key: 'waiting' | 'startingEngine' | 'lookingAtOne' | 'writing' | 'running' }
  | { readonly key: 'loadingModel' | 'reading'; readonly fraction: number }
  | { readonly key: 'lookingAtMany'; readonly image: number; readonly images: number };

export interface DescribedProgress {
  readonly words: ProgressWords;
  /** Told after the words where a picture is cut into several. */
  readonly tile: { readonly tile: number; readonly tiles: number } | null;
  /** 0 to 1 for a bar; null where nothing is counted. */
  readonly fraction: number | null;
}

/** `undefined`: the answer runs, but nothing was told of it yet. */
export function describeProgress(progress: AnswerProgress | undefined): DescribedProgress {
  if (progress === undefined) return plain('running');
  switch (progress.stage) {
    case 'waiting':
      return plain('waiting');
    case 'starting-engine':
      return plain('startingEngine');
    case 'loading-model':
      return counted('loadingModel', progress.fraction);
    case 'encoding-image':
      return encoding(progress);
    case 'prefill':
      return counted('reading', Math.min(1, progress.doneTokens / progress.totalTokens));
    case 'writing':
      return plain('writing');
    default:
      return progress satisfies never;
  }
}

function plain(key: 'waiting' | 'startingEngine' | 'writing' | 'running'): DescribedProgress {
  return { words: { key }, tile: null, fraction: null };
}

function counted(key: 'loadingModel' | 'reading', fraction: number): DescribedProgress {
  return { words: { key, fraction }, tile: null, fraction };
}

type Encoding = Extract<AnswerProgress, { stage: 'encoding-image' }>;

/** `tile` is the one in work, so that those before it are done. */
function encoding({ image, images, tile, tiles }: Encoding): DescribedProgress {
  return {
    words: images > 1 ? { key: 'lookingAtMany', image, images } : { key: 'lookingAtOne' },
    tile: tiles > 1 ? { tile, tiles } : null,
    fraction: images * tiles > 1 ? (image - 1 + (tile - 1) / tiles) / images : null,
  };
}
