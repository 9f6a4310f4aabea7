/** The versions that matter when something does not work. */
import { createRequire } from 'node:module';
import { release } from 'node:os';
import manifest from '../../package.json' with { type: 'json' };

export interface Versions {
  readonly sightline: string;
  readonly node: string;
  readonly onnxruntime: string;
  readonly sharp: string;
  readonly system: string;
}

export function readVersions(): Versions {
  return {
    sightline: manifest.version,
    node: process.versions.node,
    onnxruntime: versionOf('onnxruntime-node/package.json'),
    sharp: versionOf('sharp/package.json'),
    system: `${process.platform} ${process.arch} ${release()}`,
  };
}

/** From the package's own file: the package itself is loaded in the engine process only. */
function versionOf(file: string): string {
  try {
    return (createRequire(import.meta.url)(file) as { version: string }).version;
  } catch {
    return 'missing';
  }
}
