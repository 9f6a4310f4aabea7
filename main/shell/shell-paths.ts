/** Where the parts of the app lie: in a checkout beside each other, in a package inside and beside `app.asar`. */
import { join } from 'node:path';

export interface ShellPaths {
  /** The built page: `index.html` and its assets. */
  readonly pageDir: string;
  readonly preload: string;
  readonly engineEntry: string;
  /** Holds `builtin/`. Outside the archive: the engine maps weights from the disk. */
  readonly nativeModelsDir: string;
  readonly iconsDir: string;
}

/** @param appDir The folder of `package.json`: the repository, or `app.asar`. */
export function findShellPaths(
  appDir: string,
  { defaultApp, resourcesPath }: Pick<NodeJS.Process, 'defaultApp' | 'resourcesPath'>,
): ShellPaths {
  return {
    pageDir: join(appDir, 'out/renderer'),
    preload: join(appDir, 'out/preload/index.cjs'),
    engineEntry: join(appDir, 'out/main/engine-process.js'),
    nativeModelsDir: join(defaultApp ? appDir : resourcesPath, 'native-models'),
    iconsDir: join(appDir, 'build/icons'),
  };
}
