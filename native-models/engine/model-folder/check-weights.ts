/** Makes sure that the weights which a load will need are there and whole, before anything is loaded. */
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { SightlineError } from '../../../contract/errors.ts';
import { OnnxFileError, readExternalData } from './onnx-file.ts';

/**
 * @param file An `.onnx` file, relative to the model's folder.
 * @returns Bytes of the file and of the weights beside it.
 * @throws `model_file_missing`, `model_file_invalid`
 */
export async function checkWeightFile(dir: string, file: string): Promise<number> {
  let bytes = (await stat(join(dir, file))).size;
  for (const { location, minBytes } of listExternalData(dir, file)) {
    const external = join(dirname(file), location);
    if (isAbsolute(location) || normalize(location).startsWith('..')) {
      throw new SightlineError('model_file_invalid', { file, reason: 'its weights lie outside the model folder' });
    }
    const found = await stat(join(dir, external)).catch(() => undefined);
    if (!found) throw new SightlineError('model_file_missing', { dir, file: external });
    if (found.size < minBytes) {
      const reason = `it has ${found.size} bytes, ${file} needs ${minBytes}`;
      throw new SightlineError('model_file_invalid', { file: external, reason });
    }
    bytes += found.size;
  }
  return bytes;
}

function listExternalData(dir: string, file: string) {
  try {
    return readExternalData(join(dir, file));
  } catch (thrown) {
    if (!(thrown instanceof OnnxFileError)) throw thrown;
    throw new SightlineError('model_file_invalid', { file, reason: thrown.message }, { cause: thrown });
  }
}
