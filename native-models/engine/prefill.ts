/** Runs the prompt through the decoder in chunks: each bounds memory and ends at a point where an abort is seen. */
import { setImmediate } from 'node:timers/promises';
import type { GenerateEvent } from '../../contract/engine-protocol.ts';
import type { AnswerClock } from './answer-clock.ts';
import type { ImageFeatures } from './generation/feature-cache.ts';
import type { Prompt } from './generation/prompt.ts';
import type { LoadedModel } from './loaded-model.ts';

export const defaultChunkTokens = 256;

/**
 * @param reused Tokens at the prompt's start that the decoder holds already; fewer than the prompt has.
 * @returns [vocabulary]: the logits of the first token of the answer.
 * @throws `model_inconsistent`, `model_out_of_memory`
 */
export async function* prefill(
  { family, embedder, decoder }: LoadedModel,
  prompt: Prompt,
  features: readonly (ImageFeatures | undefined)[],
  reused: number,
  chunkTokens: number,
  clock: AnswerClock,
  signal: AbortSignal,
): AsyncGenerator<GenerateEvent, Float32Array> {
  const positions = family.positions(prompt);
  const totalTokens = prompt.ids.length;
  for (let start = reused; ; start += chunkTokens) {
    yield { type: 'progress', progress: { stage: 'prefill', doneTokens: start, totalTokens } };
    await setImmediate();
    signal.throwIfAborted();

    const startedMs = performance.now();
    const end = Math.min(start + chunkTokens, totalTokens);
    const embeddings = await embedder.embed(prompt.ids.slice(start, end));
    family.mergeImages(embeddings, prompt, start, (image) => features[image]);
    const tokens = prompt.identities.slice(start, end);
    const isLast = end === totalTokens;
    const logits = isLast ? await decoder.appendForLogits(embeddings, tokens, positions) : undefined;
    if (!isLast) await decoder.append(embeddings, tokens, positions);
    clock.chunkPrefilled(end - start, performance.now() - startedMs);
    if (logits) {
      yield { type: 'progress', progress: { stage: 'prefill', doneTokens: totalTokens, totalTokens } };
      return logits;
    }
  }
}
