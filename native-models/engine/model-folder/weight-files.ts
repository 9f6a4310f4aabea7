/** Which `.onnx` files a model folder has: by part of the model and by dtype, told apart by the hubs' suffixes. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SightlineError } from '../../../contract/errors.ts';
import { type ModelDtype, modelDtype } from '../../../contract/models.ts';

/** The parts of a model, by the names of their files. */
export type PartName = (typeof partNames)[number];
const partNames = [
  'vision_encoder',
  'embed_tokens',
  'decoder_model_merged',
  'encoder_model',
  'text_encoder',
  'itm',
  'vision_model',
  'text_model',
  'model',
] as const;

/** Files of one part, relative to the model's folder. */
export type PartFiles = Partial<Record<ModelDtype, string>>;

const weightsFolder = 'onnx';

/** All parts that the folder has files of. */
export async function findWeightFiles(dir: string): Promise<Partial<Record<PartName, PartFiles>>> {
  const names = new Set(await readdir(join(dir, weightsFolder)).catch(() => []));
  const found = partNames.map((part) => {
    const files = modelDtype.options
      .map((dtype) => [dtype, `${part}${suffixOf(dtype)}.onnx`] as const)
      .filter(([, name]) => names.has(name))
      .map(([dtype, name]) => [dtype, `${weightsFolder}/${name}`]);
    return [part, Object.fromEntries(files)] as const;
  });
  return Object.fromEntries(found.filter(([, files]) => Object.keys(files).length > 0));
}

/** @throws `model_file_missing` where a part has no file of any dtype */
export function requireParts(
  dir: string,
  files: Partial<Record<PartName, PartFiles>>,
  parts: readonly PartName[],
): Partial<Record<PartName, PartFiles>> {
  return Object.fromEntries(
    parts.map((part) => {
      const found = files[part];
      if (found) return [part, found];
      throw new SightlineError('model_file_missing', { dir, file: `${weightsFolder}/${part}.onnx` });
    }),
  );
}

/** The part whose dtype is what people call the model's: the decoder, or the first tower. */
export function mainPartOf(files: Readonly<Partial<Record<PartName, unknown>>>): PartName | undefined {
  return files.decoder_model_merged ? 'decoder_model_merged' : partNames.find((part) => files[part]);
}

export function dtypesOf(files: PartFiles): ModelDtype[] {
  return modelDtype.options.filter((dtype) => files[dtype] !== undefined);
}

function suffixOf(dtype: ModelDtype): string {
  return dtype === 'fp32' ? '' : `_${dtype}`;
}
