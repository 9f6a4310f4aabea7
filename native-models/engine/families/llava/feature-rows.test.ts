import { expect, test } from 'vitest';
import type { ModelConfig } from '../../model-folder/model-config.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';
import { countFeatureRows } from './feature-rows.ts';

/** What a graph says of its features' shape; hub exports often leave all of it open. */
function encoderGiving(dims: (number | string)[]): OnnxSession {
  return { outputs: new Map([['image_features', { type: 'float32', dims }]]) } as unknown as OnnxSession;
}

const openDims = ['batch_size', 'sequence_length', 32];
const clip = { model_type: 'clip_vision_model', image_size: 336, patch_size: 14 };
const configOf = (keys: object) => ({ model_type: 'llava', text: {}, vision_config: clip, ...keys }) as ModelConfig;

test.each([
  ['the graph states its rows', ['batch_size', 577, 32], configOf({}), 577],
  ['CLIP without its class token', openDims, configOf({ vision_feature_select_strategy: 'default' }), 576],
  ['CLIP with its class token', openDims, configOf({ vision_feature_select_strategy: 'full' }), 577],
  [
    'SigLIP has no class token',
    openDims,
    configOf({
      vision_feature_select_strategy: 'full',
      vision_config: { model_type: 'siglip_vision_model', image_size: 384, patch_size: 14 },
    }),
    729,
  ],
  ['a convolutional tower', openDims, configOf({ model_type: 'fast_vlm' }), null],
  ['a tower that says nothing', openDims, configOf({ vision_config: {} }), null],
] as const)('%s', (_, dims, config, rows) => {
  expect(countFeatureRows(encoderGiving([...dims]), config)).toBe(rows);
});
