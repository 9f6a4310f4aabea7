/** How many rows of features a tile of the Idefics3 line has. */
import { z } from 'zod';
import { SightlineError } from '../../../../contract/errors.ts';
import { configFile } from '../../model-folder/model-config.ts';
import type { ModelFolder } from '../../model-folder/model-folder.ts';
import { readOptionalModelJson } from '../../model-folder/read-model-file.ts';
import type { OnnxSession } from '../../onnx/onnx-session.ts';

const processorFile = 'processor_config.json';
const count = z.number().int().positive();

/**
 * The graph's own shape [tiles, rows, hidden] says it, or the processor's `image_seq_len`, or the tower's patches and the
 * pixel shuffle.
 *
 * @throws `model_config_invalid`
 */
export async function countRowsPerTile(encoder: OnnxSession, { dir, config }: ModelFolder): Promise<number> {
  const output = encoder.outputs.get('image_features') ?? [...encoder.outputs.values()][0];
  const rows = output?.dims.length === 3 ? output.dims[1] : undefined;
  if (typeof rows === 'number') return rows;
  const processor = await readOptionalModelJson(dir, processorFile, z.looseObject({ image_seq_len: count.optional() }));
  if (processor?.image_seq_len !== undefined) return processor.image_seq_len;
  const { image_size: edgePx, patch_size: patchPx } = config.vision_config ?? {};
  const shuffle = count.safeParse(config.scale_factor);
  if (typeof edgePx === 'number' && patchPx && shuffle.success) {
    return (Math.floor(edgePx / patchPx) / shuffle.data) ** 2;
  }
  const params = { file: configFile, key: 'scale_factor', found: 'missing', expected: 'a number of patches' };
  throw new SightlineError('model_config_invalid', params);
}
