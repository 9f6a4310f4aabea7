/**
 * Qwen-VL's line: Qwen2-VL (arXiv 2409.12191), Qwen2.5-VL (arXiv 2502.13923), Qwen3-VL (arXiv 2511.21631). A tower sees
 * pictures in their own shape, positions have three dimensions, and Qwen3-VL's decoder is given rows of several layers of
 * the tower. Qwen3.5's has states of fixed size in most layers instead of keys and values (Gated DeltaNet, arXiv
 * 2412.06464).
 */
import { SightlineError } from '../../../../contract/errors.ts';
import { configFile } from '../../model-folder/model-config.ts';
import type { RegionNotation } from '../../regions/region-notations.ts';
import type { Family, OpenedModel } from '../family.ts';
import { type ClipStep, writeTenths } from './clip-times.ts';
import type { PixelDefaults } from './patch-settings.ts';
import { configurePatched, type PatchedRules } from './patched-model.ts';
import { byAllFrames, byFrame } from './size-rules.ts';

export const qwen2Vl = qwenFamily('qwen2_vl', 'qwen-pairs', clipAsOneBlock);
export const qwen25Vl = qwenFamily('qwen2_5_vl', 'pixel-json', clipInSeconds);
export const qwen3Vl = qwenFamily('qwen3_vl', 'relative-json', clipWithTimes);
export const qwen35 = qwenFamily('qwen3_5', 'relative-json', clipWithTimes);

type ClipRules = Pick<PatchedRules, 'pixels' | 'clipSize' | 'writeClip' | 'stepSpan'>;

function qwenFamily(
  modelType: string,
  notation: RegionNotation,
  clipRules: (opened: OpenedModel) => ClipRules,
): Family {
  return {
    name: modelType.replaceAll('_', '-'),
    modelTypes: [modelType],
    parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
    imageDetails: ['low', 'auto', 'high'],
    seesVideo: true,
    configure: async (opened) => ({
      ...(await configurePatched(opened, {
        ...clipRules(opened),
        ...clipTokenOf(opened),
        pictureSize: byFrame,
      })),
      regionNotation: notation,
    }),
  };
}

const qwen2Pixels: PixelDefaults = {
  picture: { minPixels: 56 * 56, maxPixels: 28 * 28 * 1280 },
  clip: { minPixels: 28 * 28 * 128, maxPixels: 28 * 28 * 768 },
};
const qwen3Pixels: PixelDefaults = {
  picture: { minPixels: 56 * 56, maxPixels: 28 * 28 * 1280 },
  clip: { minPixels: 32 * 32 * 128, maxPixels: 32 * 32 * 768 },
};

/** Qwen2-VL: time is only in the positions, one a step. */
function clipAsOneBlock(): ClipRules {
  return { pixels: qwen2Pixels, clipSize: byFrame, writeClip: (steps, rows) => rows.repeat(steps.length) };
}

/** Qwen2.5-VL: positions in time go by seconds. */
function clipInSeconds(opened: OpenedModel): ClipRules {
  const positionsPerSecond = readPositionsPerSecond(opened);
  return { ...clipAsOneBlock(), stepSpan: (secondsPerStep) => positionsPerSecond * Math.fround(secondsPerStep) };
}

/** Qwen3-VL: each step stands behind its time, between marks of its own within those of the template. */
function clipWithTimes(opened: OpenedModel): ClipRules {
  const [start, end] = [markOf(opened, 'vision_start_token_id'), markOf(opened, 'vision_end_token_id')];
  const writeStep = ({ middleSeconds }: ClipStep, rows: string) =>
    `<${writeTenths(middleSeconds)} seconds>${start}${rows}${end}`;
  return {
    pixels: qwen3Pixels,
    clipSize: byAllFrames,
    writeClip: (steps, rows) => steps.map((step) => writeStep(step, rows)).join(''),
  };
}

function clipTokenOf({ folder, tokenizer }: OpenedModel): Pick<PatchedRules, 'clipToken'> {
  const id = folder.config.video_token_id;
  const text = typeof id === 'number' ? tokenizer.tokenOf(id) : undefined;
  return typeof id === 'number' && text ? { clipToken: { id, text } } : {};
}

/** `tokens_per_second`; 4 where config.json does not have it, as in transformers. */
function readPositionsPerSecond({ folder: { config } }: OpenedModel): number {
  const found = config.vision_config?.tokens_per_second ?? 4;
  if (typeof found === 'number' && found > 0) return found;
  const key = 'vision_config.tokens_per_second';
  throw new SightlineError('model_config_invalid', { file: configFile, key, found: `${found}`, expected: 'a number' });
}

function markOf({ folder: { config }, tokenizer }: OpenedModel, key: string): string {
  const id = config[key];
  const text = typeof id === 'number' ? tokenizer.tokenOf(id) : undefined;
  if (text) return text;
  throw new SightlineError('model_config_invalid', { file: configFile, key, found: `${id}`, expected: 'a token id' });
}
