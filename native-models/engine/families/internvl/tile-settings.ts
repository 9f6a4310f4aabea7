/**
 * What an InternVL model's files say about tiles: in the layout of transformers (`internvl`) the image processor's, in
 * that of the authors (`internvl_chat`) config.json.
 */
import { z } from 'zod';
import type { Normalisation } from '../../image/normalise.ts';
import { filterOfPillowNumber } from '../../image/resample-filters.ts';
import { readImageProcessorJson } from '../../model-folder/image-processor-config.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';
import { checkShape } from '../../model-folder/read-model-file.ts';
import type { TileCut } from './cut-tiles.ts';
import type { TileRule } from './tile-grid.ts';

export interface TileSettings extends Normalisation, TileRule, TileCut {
  /** How many times fewer rows than patches there are along an edge, as a fraction. */
  readonly downsampleRatio: number;
}

const edge = z.number().int().positive().max(4096);
const tileEdge = z.union([edge, z.object({ height: edge, width: edge }).transform(({ height }) => height)]);
const tiles = z.number().int().positive().max(100);
const channels = z.array(z.number()).length(3);

const processorJson = z.looseObject({
  size: tileEdge.optional(),
  min_patches: tiles.optional(),
  max_patches: tiles.optional(),
  resample: z.number().int().min(0).max(5).default(3),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  // ImageNet's, which the authors' own code has for a folder that says nothing.
  image_mean: channels.default([0.485, 0.456, 0.406]),
  image_std: channels
    .refine((std) => std.every((value) => value > 0), 'three numbers above 0')
    .default([0.229, 0.224, 0.225]),
});

const modelJson = z.looseObject({
  downsample_ratio: z.number().positive().max(1).default(0.5),
  force_image_size: edge.nullish(),
  dynamic_image_size: z.boolean().default(true),
  min_dynamic_patch: tiles.optional(),
  max_dynamic_patch: tiles.optional(),
  use_thumbnail: z.boolean().default(true),
});

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readTileSettings(dir: string, config: ModelConfig): Promise<TileSettings> {
  const images = await readImageProcessorJson(dir, processorJson);
  const model = checkShape(configFile, config, modelJson);
  const { image_size: configured } = config.vision_config ?? {};
  const tileEdgePx = model.force_image_size ?? (Array.isArray(configured) ? configured[0] : configured);
  return {
    tileEdgePx: tileEdgePx ?? images.size ?? 448,
    minTiles: model.dynamic_image_size ? (images.min_patches ?? model.min_dynamic_patch ?? 1) : 1,
    maxTiles: model.dynamic_image_size ? (images.max_patches ?? model.max_dynamic_patch ?? 12) : 1,
    hasThumbnail: model.use_thumbnail,
    filter: filterOfPillowNumber[images.resample] ?? 'bicubic',
    rescaleFactor: images.rescale_factor,
    meanAndStd: { mean: images.image_mean, std: images.image_std },
    downsampleRatio: model.downsample_ratio,
  };
}
