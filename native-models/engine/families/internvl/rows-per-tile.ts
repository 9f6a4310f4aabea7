/** How many rows of features a tile of an InternVL model has. */
import { SightlineError } from '../../../../contract/errors.ts';
import { configFile, type ModelConfig } from '../../model-folder/model-config.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';

/** The graph's own shape [tiles, rows, hidden] says it, or the tower's patches do. @throws `model_config_invalid` */
export function countRowsPerTile(
  encoder: OnnxSession,
  { vision_config }: ModelConfig,
  { tileEdgePx, downsampleRatio }: { tileEdgePx: number; downsampleRatio: number },
): number {
  const output = encoder.outputs.get('image_features') ?? [...encoder.outputs.values()][0];
  const rows = output?.dims.length === 3 ? output.dims[1] : undefined;
  if (typeof rows === 'number') return rows;
  const patchPx = vision_config?.patch_size;
  if (patchPx) return Math.floor(Math.floor(tileEdgePx / patchPx) * downsampleRatio) ** 2;
  const params = {
    file: configFile,
    key: 'vision_config.patch_size',
    found: 'missing',
    expected: 'a number of pixels',
  };
  throw new SightlineError('model_config_invalid', params);
}
