/** Models as the user sees them, and what the engine found in a model's folder. */
import { z } from 'zod';
import { device } from './answers.ts';
import { errorReport } from './errors.ts';
import { modelId } from './ids.ts';
import { imageDetail } from './views.ts';

/** The hub's file suffixes: '' fp32, `_fp16`, `_int8`, `_uint8`, `_quantized`, `_q4`, `_q4f16`, `_bnb4`. */
export const modelDtype = z.enum(['fp32', 'fp16', 'int8', 'uint8', 'quantized', 'q4', 'q4f16', 'bnb4']);
export type ModelDtype = z.infer<typeof modelDtype>;

/** What a look into a model folder found, without loading its weights. */
export const modelDescription = z.object({
  family: z.string(),
  name: z.string(),
  /** True for the random-weight stand-in; its answers mean nothing. */
  placeholder: z.boolean(),
  dtypes: z.array(modelDtype),
  /** Tokens that prompt and answer may have together. */
  contextTokens: z.number().int().positive(),
  seesImages: z.boolean(),
  /** True where frames of a clip get their times; other models see them as pictures in a row. */
  seesVideo: z.boolean(),
  /** How closely it can be made to look; `auto` alone where there is no choice. */
  imageDetails: z.array(imageDetail).min(1),
  /** Elements of the graphs' initializers, of one dtype of each part; null where they can't be counted. */
  parameters: z.number().int().nonnegative().nullable(),
  /** What a picture of 1280 x 720 px costs with `auto`; null until the model has been loaded. */
  imageTokens: z.number().int().positive().nullable(),
  /** Language codes of the model card (`language` in the README's front matter), such as `en`; none if it has none. */
  languages: z.array(z.string()),
  /** All files of the folder, in bytes. */
  bytes: z.number().int().nonnegative(),
});
export type ModelDescription = z.infer<typeof modelDescription>;

/** One model of this installation; `description` is null and `problem` says why when its folder is not usable. */
export const modelEntry = z.object({
  id: modelId,
  dir: z.string(),
  source: z.enum(['builtin', 'added']),
  description: modelDescription.nullable(),
  problem: errorReport.nullable(),
});
export type ModelEntry = z.infer<typeof modelEntry>;

/** One rung of the device ladder and whether it works here. */
export const deviceReport = z.object({
  device,
  works: z.boolean(),
  /** Why not, or what it is. */
  detail: z.string(),
  /** Time of the known-answer probe. */
  probeMs: z.number().nonnegative().nullable(),
  /** How many times as fast as the CPU it multiplies matrices. */
  timesCpu: z.number().nonnegative().nullable().optional(),
  /** Why `auto` passes it over, although it works. */
  skipped: z.string().optional(),
});
export type DeviceReport = z.infer<typeof deviceReport>;

/** The engine process as the user may see it. */
export const engineState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('stopped') }),
  z.object({ state: z.literal('starting') }),
  z.object({
    state: z.literal('running'),
    pid: z.number().int(),
    loadedModelId: modelId.nullable(),
    device: device.nullable(),
  }),
  z.object({ state: z.literal('restarting'), inMs: z.number().nonnegative(), reason: z.string() }),
  z.object({ state: z.literal('failed'), error: errorReport }),
]);
export type EngineState = z.infer<typeof engineState>;
