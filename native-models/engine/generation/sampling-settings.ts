/** How tokens are chosen in one answer: the request's values, then the model's own, then the neutral ones. */
import type { Sampling } from '../../../contract/answers.ts';
import type { GenerationConfig } from '../model-folder/generation-config.ts';
import { drawSeed } from './random.ts';

export interface SamplingSettings {
  /** 0 is greedy: the other values but the penalty then have no effect. */
  readonly temperature: number;
  /** 0 keeps all. */
  readonly topK: number;
  /** 1 keeps all. */
  readonly topP: number;
  /** 0 keeps all. */
  readonly minP: number;
  /** 1 is none. */
  readonly repetitionPenalty: number;
  /** No sequence of so many tokens is written twice; absent or 0: any may be. */
  readonly noRepeatNgram?: number;
  readonly seed: number;
}

/**
 * The model's own temperature and cuts count only where its config says `do_sample`, as in transformers; its
 * repetition penalty and its ban on repeated sequences always count, also there.
 */
export function resolveSampling(asked: Sampling, model: GenerationConfig): SamplingSettings {
  const own = model.do_sample ? model : {};
  return {
    temperature: asked.temperature ?? (model.do_sample ? (model.temperature ?? 1) : 0),
    topK: asked.topK ?? own.top_k ?? 0,
    topP: asked.topP ?? own.top_p ?? 1,
    minP: asked.minP ?? own.min_p ?? 0,
    repetitionPenalty: asked.repetitionPenalty ?? model.repetition_penalty ?? 1,
    ...(model.no_repeat_ngram_size && { noRepeatNgram: model.no_repeat_ngram_size }),
    seed: asked.seed ?? drawSeed(),
  };
}
