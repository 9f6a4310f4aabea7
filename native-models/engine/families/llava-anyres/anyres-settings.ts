/** What the files of a LLaVA-NeXT or LLaVA-OneVision model say about tiles. */
import { z } from 'zod';
import { SightlineError } from '../../../../contract/errors.ts';
import type { Normalisation } from '../../image/normalise.ts';
import type { ImageProcessorSettings } from '../../image/process-image.ts';
import { filterOfPillowNumber, type ResampleFilter } from '../../image/resample-filters.ts';
import type { Size } from '../../image/rgb-image.ts';
import { readImageProcessorJson } from '../../model-folder/image-processor-config.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';

export interface AnyresSettings extends Normalisation {
  readonly tileEdgePx: number;
  readonly resolutions: readonly Size[];
  readonly filter: ResampleFilter;
  /** Of the bars that make one of several pictures square: the mean, cut to bytes. */
  readonly barColour: readonly [number, number, number];
}

const maxEdgePx = 8192;
const edge = z.number().int().positive().max(maxEdgePx);
const channels = z.array(z.number()).length(3);
const tileEdge = z.union([
  edge,
  z.object({ shortest_edge: edge }).transform(({ shortest_edge }) => shortest_edge),
  z.object({ height: edge, width: edge }).transform(({ height }) => height),
]);
/** [height, width] each. */
const pinpoints = z.array(z.tuple([edge, edge])).nonempty();

const schema = z.looseObject({
  size: tileEdge,
  resample: z.number().int().min(0).max(5).default(3),
  image_grid_pinpoints: pinpoints.nullish(),
  rescale_factor: z
    .number()
    .positive()
    .default(1 / 255),
  image_mean: channels,
  image_std: channels.refine((std) => std.every((value) => value > 0), 'three numbers above 0'),
});

/** @throws `model_file_missing`, `model_file_invalid`, `model_config_invalid` */
export async function readAnyresSettings(dir: string, config: object): Promise<AnyresSettings> {
  const json = await readImageProcessorJson(dir, schema);
  const resolutions = json.image_grid_pinpoints ?? pinpointsOf(config);
  const [red = 0, green = 0, blue = 0] = json.image_mean.map((value) => Math.trunc(value * 255));
  return {
    tileEdgePx: json.size,
    resolutions: resolutions.map(([height, width]) => ({ width, height })),
    filter: filterOfPillowNumber[json.resample] ?? 'bicubic',
    barColour: [red, green, blue],
    rescaleFactor: json.rescale_factor,
    meanAndStd: { mean: json.image_mean, std: json.image_std },
  };
}

/** How a picture that is not tiled becomes one view. */
export function wholeView(settings: AnyresSettings, isPadded: boolean): ImageProcessorSettings {
  const to = { width: settings.tileEdgePx, height: settings.tileEdgePx };
  return {
    ...settings,
    padToSquare: isPadded ? settings.barColour : null,
    resize: { filter: settings.filter, to },
    centreCrop: null,
  };
}

/**
 * How many tiles' patches LLaVA-OneVision keeps (`anyres_max_9`); null for LLaVA-NeXT, which keeps all.
 *
 * @throws `model_config_invalid`
 */
export function readMaxTiles(config: ModelConfig): number | null {
  if (config.model_type !== 'llava_onevision') return null;
  const ratio = config.vision_aspect_ratio ?? 'anyres_max_9';
  const found = /^anyres_max_(\d+)$/.exec(String(ratio))?.[1];
  if (found) return Number(found);
  throw invalid('vision_aspect_ratio', String(ratio), 'anyres_max_ and a number');
}

function pinpointsOf(config: object): z.infer<typeof pinpoints> {
  const found = pinpoints.safeParse('image_grid_pinpoints' in config ? config.image_grid_pinpoints : undefined);
  if (found.success) return found.data;
  throw invalid('image_grid_pinpoints', 'missing', 'a list of heights and widths');
}

function invalid(key: string, found: string, expected: string): SightlineError {
  return new SightlineError('model_config_invalid', { file: configFile, key, found, expected });
}
