/** `preprocessor_config.json` of LFM2-VL's image processor. */
import { z } from 'zod';
import type { Normalisation } from '../../image/normalise.ts';
import { filterOfPillowNumber, type ResampleFilter } from '../../image/resample-filters.ts';
import { readImageProcessorJson } from '../../model-folder/image-processor-config.ts';

export interface ViewSettings extends Normalisation {
  readonly patchPx: number;
  /** Patches that one row of features stands for, down and across. */
  readonly patchesPerRow: number;
  readonly tileEdgePx: number;
  readonly splits: boolean;
  readonly minTiles: number;
  readonly maxTiles: number;
  /** Whether tiles are followed by a view of the whole. */
  readonly showsWhole: boolean;
  /** Rows of features of a view in the picture's own shape. */
  readonly minRows: number;
  readonly maxRows: number;
  /** A picture is cut into tiles from so many times the pixels of `maxRows` on. */
  readonly tolerance: number;
  readonly filter: ResampleFilter;
}

const count = z.number().int().positive().max(65_536);
const channels = z.array(z.number()).length(3);
const schema = z.looseObject({
  encoder_patch_size: count.default(16),
  downsample_factor: count.default(2),
  tile_size: count.max(4096).default(512),
  do_image_splitting: z.boolean().default(true),
  min_tiles: count.max(64).default(2),
  max_tiles: count.max(64).default(10),
  use_thumbnail: z.boolean().default(true),
  min_image_tokens: count.default(64),
  max_image_tokens: count.default(256),
  max_pixels_tolerance: z.number().positive().default(2),
  resample: z.number().int().min(0).max(5).default(2),
  do_rescale: z.boolean().default(true),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  do_normalize: z.boolean().default(true),
  image_mean: channels.default([0.5, 0.5, 0.5]),
  image_std: channels
    .refine((std) => std.every((value) => value > 0), 'three numbers above 0')
    .default([0.5, 0.5, 0.5]),
});

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readViewSettings(dir: string): Promise<ViewSettings> {
  const json = await readImageProcessorJson(dir, schema);
  return {
    patchPx: json.encoder_patch_size,
    patchesPerRow: json.downsample_factor,
    tileEdgePx: json.tile_size,
    splits: json.do_image_splitting && !(json.min_tiles === 1 && json.max_tiles === 1),
    minTiles: json.min_tiles,
    maxTiles: json.max_tiles,
    showsWhole: json.use_thumbnail,
    minRows: json.min_image_tokens,
    maxRows: json.max_image_tokens,
    tolerance: json.max_pixels_tolerance,
    filter: filterOfPillowNumber[json.resample] ?? 'bilinear',
    rescaleFactor: json.do_rescale ? json.rescale_factor : 1,
    meanAndStd: json.do_normalize ? { mean: json.image_mean, std: json.image_std } : null,
  };
}
