/** `generation_config.json`: how the model's makers want its tokens chosen, and which tokens end an answer. */
import { z } from 'zod';
import { tokenIds } from './model-config.ts';
import { readOptionalModelJson } from './read-model-file.ts';

const generationConfig = z.looseObject({
  eos_token_id: tokenIds.nullish(),
  do_sample: z.boolean().nullish(),
  temperature: z.number().positive().nullish(),
  top_k: z.number().int().nonnegative().nullish(),
  top_p: z.number().min(0).max(1).nullish(),
  min_p: z.number().min(0).max(1).nullish(),
  repetition_penalty: z.number().positive().nullish(),
  no_repeat_ngram_size: z.number().int().nonnegative().nullish(),
});
export type GenerationConfig = z.infer<typeof generationConfig>;

/** The file may be absent: then everything is neutral. */
export async function readGenerationConfig(dir: string): Promise<GenerationConfig> {
  return (await readOptionalModelJson(dir, 'generation_config.json', generationConfig)) ?? {};
}
