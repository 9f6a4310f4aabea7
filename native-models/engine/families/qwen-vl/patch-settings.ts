/** `preprocessor_config.json` of the image processors of Qwen2-VL's and GLM-4V's lines. */
import { z } from 'zod';
import type { Normalisation } from '../../image/normalise.ts';
import type { PatchLayout } from '../../image/patchify.ts';
import { filterOfPillowNumber, type ResampleFilter } from '../../image/resample-filters.ts';
import type { PixelLimits } from '../../image/smart-resize.ts';
import { readImageProcessorJson } from '../../model-folder/image-processor-config.ts';
import { readOptionalModelJson } from '../../model-folder/read-model-file.ts';

export interface PatchSettings extends Normalisation, PatchLayout {
  /** Of a still picture. */
  readonly limits: PixelLimits;
  /** Of a clip: of each frame, or of all frames together, as the family counts. */
  readonly clipLimits: PixelLimits;
  readonly filter: ResampleFilter;
}

/** What the classes have where the files are silent. */
export interface PixelDefaults {
  readonly picture: { readonly minPixels: number; readonly maxPixels: number };
  readonly clip: { readonly minPixels: number; readonly maxPixels: number };
}

const pixels = z.number().int().positive();
const channels = z.array(z.number()).length(3);
const clipMean = [0.48145466, 0.4578275, 0.40821073];
const clipStd = [0.26862954, 0.26130258, 0.27577711];

/** Numbers of pixels, though the newer names speak of edges. Old files have them beside `size`, and then those hold. */
const sizeKeys = { min_pixels: pixels.nullish(), max_pixels: pixels.nullish() };
const limitKeys = {
  ...sizeKeys,
  size: z.looseObject({ ...sizeKeys, shortest_edge: pixels.nullish(), longest_edge: pixels.nullish() }).nullish(),
};

const clipSchema = z.looseObject(limitKeys);

const schema = z.looseObject({
  ...limitKeys,
  patch_size: pixels.max(1024).default(14),
  merge_size: pixels.max(64).default(2),
  temporal_patch_size: pixels.max(64).default(2),
  resample: z.number().int().min(0).max(5).default(3),
  do_rescale: z.boolean().default(true),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  do_normalize: z.boolean().default(true),
  image_mean: channels.default(clipMean),
  image_std: channels.refine((std) => std.every((value) => value > 0), 'three numbers above 0').default(clipStd),
});

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readPatchSettings(dir: string, defaults: PixelDefaults): Promise<PatchSettings> {
  const json = await readImageProcessorJson(dir, schema);
  const clip = await readClipJson(dir);
  const factorPx = json.patch_size * json.merge_size;
  return {
    patchPx: json.patch_size,
    mergePatches: json.merge_size,
    framesPerPatch: json.temporal_patch_size,
    limits: { factorPx, ...limitsOf(json, defaults.picture) },
    clipLimits: { factorPx, ...limitsOf(clip ?? {}, defaults.clip) },
    filter: filterOfPillowNumber[json.resample] ?? 'bicubic',
    rescaleFactor: json.do_rescale ? json.rescale_factor : 1,
    meanAndStd: json.do_normalize ? { mean: json.image_mean, std: json.image_std } : null,
  };
}

/** Published folders have a file of its own, or nest it where transformers 5 writes it. */
async function readClipJson(dir: string): Promise<z.infer<typeof clipSchema> | undefined> {
  const own = await readOptionalModelJson(dir, 'video_preprocessor_config.json', clipSchema);
  if (own) return own;
  const nesting = z.looseObject({ video_processor: clipSchema.optional() });
  return (await readOptionalModelJson(dir, 'processor_config.json', nesting))?.video_processor;
}

function limitsOf(
  { min_pixels, max_pixels, size }: z.infer<typeof clipSchema>,
  defaults: { minPixels: number; maxPixels: number },
): { minPixels: number; maxPixels: number } {
  return {
    minPixels: min_pixels ?? size?.min_pixels ?? size?.shortest_edge ?? defaults.minPixels,
    maxPixels: max_pixels ?? size?.max_pixels ?? size?.longest_edge ?? defaults.maxPixels,
  };
}
