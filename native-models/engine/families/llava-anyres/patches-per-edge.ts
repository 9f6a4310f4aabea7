/** How many patches along an edge the tower of a LLaVA-NeXT or LLaVA-OneVision model has. */
import { SightlineError } from '../../../../contract/errors.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';

/** The graph's own shape [tiles, rows, hidden] says it, or the config. @throws `model_config_invalid` */
export function countPatchesPerEdge(encoder: OnnxSession, { vision_config }: ModelConfig): number {
  const output = encoder.outputs.get('image_features') ?? [...encoder.outputs.values()][0];
  const rows = output?.dims.at(-2);
  if (typeof rows === 'number' && Number.isInteger(Math.sqrt(rows))) return Math.sqrt(rows);
  const { image_size: edgePx, patch_size: patchPx } = vision_config ?? {};
  if (typeof edgePx === 'number' && patchPx) return Math.floor(edgePx / patchPx);
  const key = `vision_config.${patchPx ? 'image_size' : 'patch_size'}`;
  const params = { file: configFile, key, found: 'missing', expected: 'a number of pixels' };
  throw new SightlineError('model_config_invalid', params);
}
