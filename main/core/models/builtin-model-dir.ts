/** Where the model lies that comes with Sightline. */
import { join } from 'node:path';

/** @param nativeModelsDir The `native-models/` folder of the checkout or the package. */
export function findBuiltinModelDir(nativeModelsDir: string): string {
  return join(nativeModelsDir, 'builtin');
}
