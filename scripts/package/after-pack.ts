/** electron-builder's hook after packing: takes out what other platforms need, and fails where this one lacks something. */
import { join } from 'node:path';
import { prunePackage } from './prune-package.ts';

/** The part of electron-builder's `AfterPackContext` that is used. */
export interface PackedApp {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  /** electron-builder's `Arch`: a number. */
  readonly arch: number;
  readonly packager: { getResourcesDir(appOutDir: string): string };
}

const archNames: Readonly<Record<number, string>> = { 1: 'x64', 3: 'arm64' };

export function afterPack({ appOutDir, electronPlatformName, arch, packager }: PackedApp): void {
  const archName = archNames[arch];
  if (archName === undefined) throw new Error(`Sightline is packed for x64 and arm64, not for architecture ${arch}.`);
  const resourcesDir = packager.getResourcesDir(appOutDir);
  const removed = prunePackage({
    modulesDir: join(resourcesDir, 'app.asar.unpacked/node_modules'),
    platform: electronPlatformName,
    arch: archName,
  });
  console.log(
    `  • removed what ${electronPlatformName}-${archName} does not need: ${removed.length} files and folders`,
  );
}
