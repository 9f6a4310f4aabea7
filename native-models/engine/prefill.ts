/** Runs the prompt through the decoder in chunks: each bounds memory and ends at a point where an abort is seen. */
import { setImmediate } from 'node:timers/promises';
import type { GenerateEvent } from '../../contract/engine-protocol.ts';
import type { AnswerClock } from './answer-clock.ts';
import type { ImageFeatures } from './generation/feature-cache.ts';
import type { Prompt } from './generation/prompt.ts';
import type { AnsweringLoaded } from './loaded-model.ts';

export const defaultChunkTokens = 256;

/**
 * @param reused Tokens at the prompt's start that need not be run; fewer than the prompt has.
 * @returns [vocabulary]: the logits of the first token of the answer.
 * @throws `model_inconsistent`, `model_out_of_memory`
 */
export async function* prefill(
  { family: { generator } }: AnsweringLoaded,
  prompt: Prompt,
  features: readonly (ImageFeatures | undefined)[],
  reused: number,
  chunkTokens: number,
  clock: AnswerClock,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, Float32Array> {
  const totalTokens = prompt.ids.length;
  let start = reused;
  for (;;) {
    yield { type: 'progress', progress: { stage: 'prefill', doneTokens: start, totalTokens } };
    await setImmediate();
    signal.throwIfAborted();

    const startedMs = performance.now();
    const end = generator.runEnd(start, Math.min(start + chunkTokens, totalTokens));
    const logits = await generator.run(start, end, (image) => features[image]);
    clock.chunkPrefilled(end - start, performance.now() - startedMs);
    if (logits) {
      yield { type: 'progress', progress: { stage: 'prefill', doneTokens: totalTokens, totalTokens } };
      return logits;
    }
    start = end;
  }
}
