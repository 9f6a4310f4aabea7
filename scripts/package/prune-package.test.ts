/** The hook on a made-up package: its own platform's files stay, all others go, and what is missing is told first. */
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPack } from './after-pack.ts';

let appOutDir: string;
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  appOutDir = mkdtempSync(join(tmpdir(), 'sightline-package-'));
  for (const file of packed) write(file);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(appOutDir, { recursive: true });
});

const modules = 'resources/app.asar.unpacked/node_modules';
const runtime = `${modules}/onnxruntime-node/bin/napi-v6`;
const packed = [
  `${runtime}/darwin/arm64/libonnxruntime.1.30.0.dylib`,
  `${runtime}/darwin/arm64/libonnxruntime.1.dylib`,
  `${runtime}/darwin/arm64/onnxruntime_binding.node`,
  `${runtime}/linux/arm64/onnxruntime_binding.node`,
  `${runtime}/linux/x64/libonnxruntime.so.1`,
  `${runtime}/linux/x64/onnxruntime_binding.node`,
  `${runtime}/win32/x64/DirectML.dll`,
  `${runtime}/win32/x64/onnxruntime_binding.node`,
  ...['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'linuxmusl-x64', 'win32-x64'].map(
    (target) => `${modules}/better-sqlite3/prebuilds/${target}.node`,
  ),
  ...['colour', 'sharp-linux-x64', 'sharp-libvips-linux-x64', 'sharp-linuxmusl-x64', 'sharp-darwin-arm64'].map(
    (name) => `${modules}/@img/${name}/package.json`,
  ),
  `${modules}/@img/sharp-libvips-darwin-arm64/package.json`,
  'resources/native-models/builtin/config.json',
];

function write(file: string): void {
  const path = join(appOutDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
}

function pack(electronPlatformName: string, arch: number): string[] {
  const packager = { getResourcesDir: (dir: string) => join(dir, 'resources') };
  afterPack({ appOutDir, electronPlatformName, arch, packager });
  return listFiles();
}

function listFiles(): string[] {
  return globSync('**/*.*', { cwd: appOutDir })
    .filter((path) => /\.(?:node|dll|dylib|json|so\.1)$/.test(path))
    .sort();
}

test('for Linux on x64', () => {
  expect(pack('linux', 1)).toEqual(
    [
      `${runtime}/linux/x64/libonnxruntime.so.1`,
      `${runtime}/linux/x64/onnxruntime_binding.node`,
      `${modules}/better-sqlite3/prebuilds/linux-x64.node`,
      `${modules}/@img/colour/package.json`,
      `${modules}/@img/sharp-linux-x64/package.json`,
      `${modules}/@img/sharp-libvips-linux-x64/package.json`,
      'resources/native-models/builtin/config.json',
    ].sort(),
  );
});

test('for macOS on arm64 the library stays once', () => {
  const files = pack('darwin', 3);
  expect(files.filter((path) => path.endsWith('.dylib'))).toEqual([`${runtime}/darwin/arm64/libonnxruntime.1.dylib`]);
  expect(files.filter((path) => path.endsWith('.node'))).toHaveLength(2);
});

test.each([
  ['darwin', 1, /lacks onnxruntime-node.*darwin\/x64.*no binaries/],
  ['linux', 3, /lacks @img\/sharp-linux-arm64: install them with "npm install --os=linux --cpu=arm64"/],
  ['win32', 1, /lacks @img\/sharp-win32-x64/],
  ['linux', 2, /not for architecture 2/],
])('%s %i cannot be packed: said before anything is removed', (platform, arch, message) => {
  const before = listFiles();
  expect(() => pack(platform, arch)).toThrow(message);
  expect(listFiles()).toEqual(before);
});
