/** The versions that matter when something does not work. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { release } from 'node:os';
import { join } from 'node:path';
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
    onnxruntime: versionOf('onnxruntime-node'),
    sharp: versionOf('sharp'),
    system: `${process.platform} ${process.arch} ${release()}`,
  };
}

/** From the package's own file, which `exports` may hide: the package itself is loaded in the engine process only. */
function versionOf(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const file = folders.map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  return file === undefined ? 'missing' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
