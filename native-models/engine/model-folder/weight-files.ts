/** Which `.onnx` files a model folder has: by part of the model and by dtype, told apart by the hubs' suffixes. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SightlineError } from '../../../contract/errors.ts';
import { type ModelDtype, modelDtype } from '../../../contract/models.ts';

/** The parts of a model, by the names of their files. */
export type PartName = 'vision_encoder' | 'embed_tokens' | 'decoder_model_merged';

/** Files of one part, relative to the model's folder. */
export type PartFiles = Partial<Record<ModelDtype, string>>;

const weightsFolder = 'onnx';

/** @throws `model_file_missing` where a part has no file of any dtype */
export async function findWeightFiles<P extends PartName>(
  dir: string,
  parts: readonly P[],
): Promise<Record<P, PartFiles>> {
  const names = new Set(await readdir(join(dir, weightsFolder)).catch(() => []));
  const found = parts.map((part) => {
    const files = modelDtype.options
      .map((dtype) => [dtype, `${part}${suffixOf(dtype)}.onnx`] as const)
      .filter(([, name]) => names.has(name))
      .map(([dtype, name]) => [dtype, `${weightsFolder}/${name}`]);
    if (files.length === 0) {
      throw new SightlineError('model_file_missing', { dir, file: `${weightsFolder}/${part}.onnx` });
    }
    return [part, Object.fromEntries(files)];
  });
  return Object.fromEntries(found);
}

export function dtypesOf(files: PartFiles): ModelDtype[] {
  return modelDtype.options.filter((dtype) => files[dtype] !== undefined);
}

function suffixOf(dtype: ModelDtype): string {
  return dtype === 'fp32' ? '' : `_${dtype}`;
}
