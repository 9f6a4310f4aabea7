/** Removes the native binaries of other platforms from a packed app, some 250 MB, and checks that its own are there. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Package {
  /** `node_modules` outside the archive. */
  readonly modulesDir: string;
  /** As Node names them: `linux`, `win32`, `darwin`; `x64`, `arm64`. */
  readonly platform: string;
  readonly arch: string;
}

/** Returns what was removed. Throws, before anything is removed, where the app could not run on its platform. */
export function prunePackage(packed: Package): string[] {
  requireOwn(packed);
  const unwanted = [...otherRuntimes(packed), ...otherBindings(packed), ...otherImaging(packed)];
  for (const path of unwanted) rmSync(path, { recursive: true });
  return unwanted;
}

function requireOwn({ modulesDir, platform, arch }: Package): void {
  const target = `${platform}-${arch}`;
  const own: readonly [path: string, mend: string][] = [
    [
      `onnxruntime-node/bin/napi-v6/${platform}/${arch}/onnxruntime_binding.node`,
      'onnxruntime-node has no binaries for it',
    ],
    [`better-sqlite3/prebuilds/${target}.node`, 'better-sqlite3 has no binaries for it'],
    [`@img/sharp-${target}`, `install them with "npm install --os=${platform} --cpu=${arch}", or pack there`],
  ];
  for (const [path, mend] of own) {
    if (!existsSync(join(modulesDir, path))) throw new Error(`The package for ${target} lacks ${path}: ${mend}.`);
  }
}

function otherRuntimes({ modulesDir, platform, arch }: Package): string[] {
  const dir = join(modulesDir, 'onnxruntime-node/bin/napi-v6');
  const own = join(dir, platform, arch);
  return [
    ...entries(dir, (name) => name !== platform),
    ...entries(join(dir, platform), (name) => name !== arch),
    // npm packages hold no links: the library lies there twice, and the binding asks for the short name.
    ...(platform === 'darwin' ? entries(own, (name) => /^libonnxruntime\.\d+\.\d+.*\.dylib$/.test(name)) : []),
  ];
}

function otherBindings({ modulesDir, platform, arch }: Package): string[] {
  return entries(join(modulesDir, 'better-sqlite3/prebuilds'), (name) => name !== `${platform}-${arch}.node`);
}

/** `@img/sharp-linux-x64`, `@img/sharp-libvips-linux-x64`; the packages without a platform in their name stay. */
function otherImaging({ modulesDir, platform, arch }: Package): string[] {
  return entries(
    join(modulesDir, '@img'),
    (name) => name.startsWith('sharp-') && !name.endsWith(`-${platform}-${arch}`),
  );
}

function entries(dir: string, isUnwanted: (name: string) => boolean): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter(isUnwanted)
    .map((name) => join(dir, name));
}
