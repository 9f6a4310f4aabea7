/** Where the model lies that comes with Sightline; until there is one, the small stand-in with random weights. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @param nativeModelsDir The `native-models/` folder of the checkout or the package. */
export function findBuiltinModelDir(nativeModelsDir: string): string {
  const builtin = join(nativeModelsDir, 'builtin');
  return existsSync(join(builtin, 'config.json')) ? builtin : join(nativeModelsDir, 'fixtures', 'llava');
}
