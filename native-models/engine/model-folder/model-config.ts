/** `config.json`: what the engine needs of it, from the nested layout of today and from the flat one of old exports. */
import { z } from 'zod';
import { modelDtype } from '../../../contract/models.ts';
import { readModelJson } from './read-model-file.ts';

export const configFile = 'config.json';

const count = z.number().int().positive();
const tokenId = z.number().int().nonnegative();
/** Some configs name one end token, some several. */
export const tokenIds = z.union([tokenId.transform((id) => [id]), z.array(tokenId)]);

const textKeys = {
  hidden_size: count.optional(),
  vocab_size: count.optional(),
  max_position_embeddings: count.optional(),
  num_attention_heads: count.optional(),
  num_key_value_heads: count.optional(),
  head_dim: count.nullish(),
  sliding_window: z.number().nullish(),
  use_sliding_window: z.boolean().nullish(),
  layer_types: z.array(z.string()).nullish(),
  eos_token_id: tokenIds.nullish(),
};
const textConfig = z.looseObject(textKeys);
export type TextConfig = z.infer<typeof textConfig>;

const visionConfig = z.looseObject({
  model_type: z.string().optional(),
  image_size: z.union([count, z.tuple([count, count])]).optional(),
  // A pair where height and width may differ; they never do. Florence-2 has one for each stage, which say nothing here.
  patch_size: z
    .union([count, z.tuple([count, count]).transform(([edgePx]) => edgePx), z.array(count).transform(() => undefined)])
    .optional(),
});

const dtypeByPart = z.union([modelDtype.transform((dtype) => ({ '*': dtype })), z.record(z.string(), modelDtype)]);

const configJson = z.looseObject({
  ...textKeys,
  model_type: z.string(),
  text_config: textConfig.optional(),
  /** As InternVL's authors name it. */
  llm_config: textConfig.optional(),
  vision_config: visionConfig.optional(),
  /** Negative where the authors' own code cuts the prompt at the token's text instead. */
  image_token_index: z.number().int().optional(),
  image_token_id: z.number().int().optional(),
  vision_feature_select_strategy: z.string().optional(),
  image_aspect_ratio: z.string().optional(),
  /** Patches that one row stands for, down and across. */
  spatial_merge_size: count.optional(),
  // What the publisher recommends; an unknown spelling is no reason to refuse the model.
  'transformers.js_config': z
    .looseObject({ dtype: dtypeByPart.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export interface ModelConfig extends z.infer<typeof configJson> {
  /** The language model's own keys, wherever they stood. */
  readonly text: TextConfig;
}

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readModelConfig(dir: string): Promise<ModelConfig> {
  const config = await readModelJson(dir, configFile, configJson);
  return { ...config, text: { ...pickTextKeys(config), ...config.llm_config, ...config.text_config } };
}

/** Whether some layers look back no further than a number of tokens (Gemma 2 and 3, Mistral). */
export function hasSlidingWindow({ sliding_window, use_sliding_window, layer_types }: TextConfig): boolean {
  if (!sliding_window || use_sliding_window === false) return false;
  return layer_types?.includes('sliding_attention') ?? true;
}

function pickTextKeys(config: z.infer<typeof configJson>): TextConfig {
  const keys = Object.keys(textKeys) as (keyof typeof textKeys)[];
  return Object.fromEntries(keys.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]));
}
