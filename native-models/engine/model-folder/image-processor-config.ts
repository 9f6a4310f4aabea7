/** `preprocessor_config.json`, or `image_processor` in `processor_config.json`, of CLIP- and SigLIP-like processors. */
import { z } from 'zod';
import { SightlineError } from '../../../contract/errors.ts';
import type { ImageProcessorSettings, ResizeTarget } from '../image/process-image.ts';
import { filterOfPillowNumber } from '../image/resample-filters.ts';
import { checkShape, readOptionalModelJson } from './read-model-file.ts';

const maxEdgePx = 4096;
const edge = z.number().int().positive().max(maxEdgePx);
const size = z.object({ width: edge, height: edge });
const channels = z.array(z.number()).length(3);

const schema = z
  .looseObject({
    image_processor_type: z.string().optional(),
    do_resize: z.boolean().default(true),
    size: z.union([edge, size, z.object({ shortest_edge: edge }), z.object({ longest_edge: edge })]).optional(),
    patch_size: z.union([edge, size]).optional(),
    resample: z.number().int().min(0).max(5).default(3),
    do_center_crop: z.boolean().default(false),
    crop_size: z.union([edge, size]).optional(),
    do_pad: z.boolean().nullish(),
    do_rescale: z.boolean().default(true),
    rescale_factor: z
      .number()
      .positive()
      .default(1 / 255),
    do_normalize: z.boolean().default(true),
    image_mean: channels.optional(),
    image_std: channels.optional(),
  })
  .refine((json) => !json.do_resize || json.size !== undefined, { path: ['size'], error: 'a size, for do_resize' })
  .refine((json) => !json.do_center_crop || json.crop_size !== undefined, {
    path: ['crop_size'],
    error: 'a size, for do_center_crop',
  })
  .refine((json) => !json.do_normalize || json.image_mean, { path: ['image_mean'], error: 'three numbers' })
  .refine((json) => !json.do_normalize || json.image_std?.every((std) => std > 0), {
    path: ['image_std'],
    error: 'three numbers above 0',
  });

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readImageProcessorSettings(dir: string): Promise<ImageProcessorSettings> {
  return toSettings(await readImageProcessorJson(dir, schema));
}

/**
 * For processors whose settings are others than those above.
 *
 * @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid`
 */
export async function readImageProcessorJson<T extends z.ZodType>(dir: string, shape: T): Promise<z.output<T>> {
  const file = 'preprocessor_config.json';
  const json = await readOptionalModelJson(dir, file, z.unknown());
  if (json !== undefined) return checkShape(file, json, shape);
  const processorFile = 'processor_config.json';
  const processor = await readOptionalModelJson(dir, processorFile, z.looseObject({ image_processor: z.unknown() }));
  if (processor?.image_processor) return checkShape(processorFile, processor.image_processor, shape);
  throw new SightlineError('model_file_missing', { dir, file });
}

function toSettings(json: z.infer<typeof schema>): ImageProcessorSettings {
  const { image_mean: mean, image_std: std } = json;
  return {
    padToSquare: json.do_pad && mean && !keepsShape(json) ? meanColour(mean) : null,
    resize: json.do_resize ? { filter: filterOf(json.resample), to: resizeTarget(json) } : null,
    centreCrop: json.do_center_crop ? square(json.crop_size) : null,
    rescaleFactor: json.do_rescale ? json.rescale_factor : 1,
    meanAndStd: json.do_normalize && mean && std ? { mean, std } : null,
  };
}

/** A bare number is the shortest edge for processors that crop afterwards (CLIP), both edges for the others (SigLIP). */
function resizeTarget({ size, patch_size, do_center_crop }: z.infer<typeof schema>): ResizeTarget {
  // Edges of whole patches, as PixtralImageProcessor makes them.
  if (typeof size === 'object' && 'longest_edge' in size) {
    return { within: square(size.longest_edge), multipleOf: square(patch_size ?? 1) };
  }
  if (typeof size === 'object' && 'shortest_edge' in size) return { shortestEdge: size.shortest_edge };
  if (typeof size === 'number' && do_center_crop) return { shortestEdge: size };
  return square(size);
}

/** For such processors `do_pad` means pictures of a batch, which there is none of here. */
function keepsShape({ size }: z.infer<typeof schema>): boolean {
  return typeof size === 'object' && 'longest_edge' in size;
}

function square(size: number | { width: number; height: number } | undefined) {
  return typeof size === 'object' ? size : { width: size ?? 0, height: size ?? 0 };
}

function filterOf(pillowNumber: number) {
  return filterOfPillowNumber[pillowNumber] ?? 'bicubic';
}

/** The mean colour, cut to bytes, as LlavaImageProcessor pads. */
export function meanColour(mean: readonly number[]): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = mean.map((value) => Math.trunc(value * 255));
  return [red, green, blue];
}
