/** A model folder in the hubs' layout, read and checked as far as that goes without loading weights. */
import { stat } from 'node:fs/promises';
import type { Device } from '../../../contract/answers.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { ModelDtype } from '../../../contract/models.ts';
import { checkWeightFile } from './check-weights.ts';
import { chooseWeights } from './choose-weights.ts';
import { type GenerationConfig, readGenerationConfig } from './generation-config.ts';
import { type ModelConfig, readModelConfig } from './model-config.ts';
import { readSightlineConfig, type SightlineConfig } from './sightline-config.ts';
import { readTokenizerFiles, type TokenizerFiles } from './tokenizer-files.ts';
import { findWeightFiles, type PartFiles, type PartName, requireParts } from './weight-files.ts';

export interface ModelFolder {
  readonly dir: string;
  readonly config: ModelConfig;
  readonly generation: GenerationConfig;
  readonly tokenizer: TokenizerFiles;
  readonly sightline: SightlineConfig;
  /** Of the parts that the model consists of. */
  readonly files: Readonly<Partial<Record<PartName, PartFiles>>>;
}

export interface ChosenWeights {
  /** Relative to the model's folder. */
  readonly files: Readonly<Partial<Record<PartName, string>>>;
  /** With the weights that lie beside the graph. */
  readonly bytes: Readonly<Partial<Record<PartName, number>>>;
}

/** The parts that a model consists of; throws `model_family_unsupported` for a type that nobody knows. */
type PartsOf = (config: ModelConfig, has: (part: PartName) => boolean) => readonly PartName[];

/**
 * @throws `model_folder_missing`, `model_file_missing`, `model_file_invalid`, `model_config_invalid`
 */
export async function readModelFolder(dir: string, partsOf: PartsOf): Promise<ModelFolder> {
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new SightlineError('model_folder_missing', { dir });
  const config = await readModelConfig(dir);
  const files = await findWeightFiles(dir);
  const parts = partsOf(config, (part) => files[part] !== undefined);
  return {
    dir,
    config,
    files: requireParts(dir, files, parts),
    generation: await readGenerationConfig(dir),
    tokenizer: await readTokenizerFiles(dir),
    sightline: await readSightlineConfig(dir),
  };
}

/** @throws `model_dtype_missing`, `model_file_missing`, `model_file_invalid` */
export async function selectWeights(
  { dir, config, files }: ModelFolder,
  device: Device,
  dtype?: ModelDtype,
): Promise<ChosenWeights> {
  const recommended = config['transformers.js_config']?.dtype;
  const chosen = chooseWeights(files, { device, dtype, recommended });
  const parts = Object.entries(chosen) as [PartName, string][];
  const sizes = await Promise.all(parts.map(async ([part, file]) => [part, await checkWeightFile(dir, file)] as const));
  return { files: chosen, bytes: Object.fromEntries(sizes) };
}

/** The most tokens that prompt and answer may have together. */
export function contextTokensOf({ config, tokenizer }: Pick<ModelFolder, 'config' | 'tokenizer'>): number {
  // Configs leave out what equals their class's default; 2048 is Llama's.
  return config.text.max_position_embeddings ?? lengthForTokenizer(tokenizer) ?? 2048;
}

/** Tokenizers without a limit say so with an absurd number such as 1e30. */
function lengthForTokenizer({ config }: TokenizerFiles): number | undefined {
  const length = config.model_max_length ?? 0;
  return Number.isSafeInteger(length) && length > 0 && length < 10_000_000 ? length : undefined;
}
