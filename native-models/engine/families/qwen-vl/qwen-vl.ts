/**
 * Qwen-VL's line: Qwen2-VL (arXiv 2409.12191), Qwen2.5-VL (arXiv 2502.13923), Qwen3-VL (arXiv 2511.21631). A tower sees
 * pictures in their own shape, positions have three dimensions, and Qwen3-VL's decoder is given rows of several layers of
 * the tower (DeepStack, arXiv 2406.04334).
 */
import { CausalGenerator } from '../../generation/causal-generator.ts';
import { mropePositions } from '../../generation/mrope.ts';
import { sequentialPositions } from '../../generation/positions.ts';
import { VisionEncoder } from '../../generation/vision-encoder.ts';
import { smartResize } from '../../image/smart-resize.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import type { RegionNotation } from '../../regions/region-notations.ts';
import { checkFit } from '../check-fit.ts';
import type { AnsweringModel, Family, OpenedModel } from '../family.ts';
import { readImageToken } from '../image-token.ts';
import { deepstackInputs, deepstackNames, packDeepstack } from './deepstack.ts';
import { type PixelDefaults, readPatchSettings } from './patch-settings.ts';
import { limitDetail, type PatchPlan, patchInputs, planPatches, viewFrames } from './patched-picture.ts';

export const qwen2Vl = qwenFamily('qwen2_vl', 'qwen-pairs', {
  picture: { minPixels: 56 * 56, maxPixels: 28 * 28 * 1280 },
  clip: { minPixels: 128 * 28 * 28, maxPixels: 768 * 28 * 28 },
});

export const qwen25Vl = qwenFamily('qwen2_5_vl', 'pixel-json', {
  picture: { minPixels: 56 * 56, maxPixels: 28 * 28 * 1280 },
  clip: { minPixels: 128 * 28 * 28, maxPixels: 768 * 28 * 28 },
});

export const qwen3Vl = qwenFamily('qwen3_vl', 'relative-json', {
  picture: { minPixels: 56 * 56, maxPixels: 28 * 28 * 1280 },
  clip: { minPixels: 128 * 32 * 32, maxPixels: 768 * 32 * 32 },
});

function qwenFamily(modelType: string, regionNotation: RegionNotation, defaults: PixelDefaults): Family {
  return {
    name: modelType.replaceAll('_', '-'),
    modelTypes: [modelType],
    parts: () => ['vision_encoder', 'embed_tokens', 'decoder_model_merged'],
    imageDetails: ['low', 'auto', 'high'],
    configure: async (opened) => ({ ...(await configure(opened, defaults)), regionNotation }),
  };
}

async function configure(opened: OpenedModel, defaults: PixelDefaults): Promise<AnsweringModel<PatchPlan>> {
  const { folder, tokenizer, sessions } = opened;
  const encoder = sessions.get('vision_encoder');
  const decoder = sessions.get('decoder_model_merged');
  const settings = await readPatchSettings(folder.dir, defaults);
  const imageToken = readImageToken(folder, tokenizer);
  checkFit(opened);
  const gridInput = gridInputOf(encoder);
  const deepstack = deepstackNames(decoder);

  return {
    kind: 'answering',
    imageToken,
    planImage(size, { detail }) {
      const seen = smartResize(size, limitDetail(settings.limits, detail));
      return planPatches(seen, 1, settings, (rows) => imageToken.text.repeat(rows));
    },
    viewImage: (image, plan) => viewFrames([image], plan, settings),
    viewInputs: (view, plan) => patchInputs(view, plan, settings, gridInput),
    vision: new VisionEncoder(encoder, deepstack),
    packFeatures: (tiles) => packDeepstack(tiles, deepstack),
    generator: new CausalGenerator(sessions, folder.config.text, {
      positions: countsInThree(decoder) ? mropePositions : () => sequentialPositions,
      extraInputs: (prompt, start, count, featuresOf) =>
        deepstackInputs(deepstack, decoder, prompt, start, count, featuresOf),
    }),
  };
}

/** Exports of Qwen2-VL call it `grid_thw`, later ones `image_grid_thw`. */
export function gridInputOf({ inputs }: OnnxSession): string {
  return inputs.has('grid_thw') ? 'grid_thw' : 'image_grid_thw';
}

/** Some exports count in one dimension, or by themselves. */
export function countsInThree({ inputs }: OnnxSession): boolean {
  return inputs.get('position_ids')?.dims.length === 3;
}
