/** `preprocessor_config.json` of Idefics3's and SmolVLM's image processors. */
import { z } from 'zod';
import type { Normalisation } from '../../image/normalise.ts';
import { filterOfPillowNumber, type ResampleFilter } from '../../image/resample-filters.ts';
import { readImageProcessorJson } from '../../model-folder/image-processor-config.ts';

export interface TileSettings extends Normalisation {
  /** Every picture is brought to this longest edge first, small ones too; null leaves pictures as they are. */
  readonly longestEdgePx: number | null;
  /** As `longestEdgePx`, for frames of clips. */
  readonly clipLongestEdgePx: number | null;
  /** Edge of a tile, and of the view of the whole. */
  readonly tileEdgePx: number;
  /** Without splitting, the whole picture is one view. */
  readonly splits: boolean;
  readonly filter: ResampleFilter;
}

const maxEdgePx = 4096;
const edge = z.number().int().positive().max(maxEdgePx);
const longestEdge = z.object({ longest_edge: edge }).transform(({ longest_edge }) => longest_edge);
const channels = z.array(z.number()).length(3);

const schema = z.looseObject({
  do_resize: z.boolean().default(true),
  size: longestEdge.default(4 * 364),
  video_sampling: z.looseObject({ video_size: longestEdge.optional() }).optional(),
  max_image_size: longestEdge.default(364),
  do_image_splitting: z.boolean().default(true),
  resample: z.number().int().min(0).max(5).default(1),
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
export async function readTileSettings(dir: string): Promise<TileSettings> {
  const json = await readImageProcessorJson(dir, schema);
  return {
    longestEdgePx: json.do_resize ? json.size : null,
    clipLongestEdgePx: json.do_resize ? (json.video_sampling?.video_size ?? json.size) : null,
    tileEdgePx: json.max_image_size,
    splits: json.do_image_splitting,
    filter: filterOfPillowNumber[json.resample] ?? 'lanczos',
    rescaleFactor: json.do_rescale ? json.rescale_factor : 1,
    meanAndStd: json.do_normalize ? { mean: json.image_mean, std: json.image_std } : null,
  };
}
