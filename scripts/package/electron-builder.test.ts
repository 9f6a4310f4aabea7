/** The packing configuration is valid by electron-builder's own schema, and says what the security of the app rests on. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
// electron-builder brings these; the project does not depend on them itself.
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const library = createRequire(builder.resolve('app-builder-lib'));

interface Configuration {
  electronFuses: Record<string, boolean>;
  asarUnpack: string[];
  afterPack: string;
  mac: { icon: string; entitlements: string };
  win: { icon: string };
  publish: unknown;
}

const config = readConfiguration();

function readConfiguration(): Configuration {
  const yaml = library('js-yaml') as { load(text: string): Configuration };
  return yaml.load(readFileSync(new URL('electron-builder.yml', root), 'utf8'));
}

async function validate(configuration: object): Promise<void> {
  const { validateConfiguration } = library('./util/config/config') as {
    validateConfiguration(configuration: object, log: { isEnabled: boolean; add(): void }): Promise<void>;
  };
  await validateConfiguration(configuration, { isEnabled: false, add: () => {} });
}

test('electron-builder accepts it', async () => {
  await validate(config);
});

test('electron-builder would not accept another key or type', async () => {
  await expect(validate({ ...config, asarUnpacked: [] })).rejects.toThrow(/asarUnpacked/);
  await expect(validate({ ...config, electronFuses: { runAsNode: 'off' } })).rejects.toThrow(/runAsNode/);
});

test('the fuses: no foreign code under the app’s name, nothing loaded but the checked archive', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    enableCookieEncryption: true,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  });
  expect(config.publish).toBeNull();
});

test('every file that it names is there', () => {
  for (const path of [config.mac.icon, config.mac.entitlements, config.win.icon, config.afterPack]) {
    expect(existsSync(new URL(path, root)), path).toBe(true);
  }
});

test('electron-builder finds the hook', async () => {
  const { resolveFunction } = library('./util/resolve') as {
    resolveFunction(type: string, executor: string, name: string, root: string): Promise<unknown>;
  };
  const path = fileURLToPath(new URL(config.afterPack, root));
  expect(await resolveFunction('module', path, 'afterPack', fileURLToPath(root))).toBeTypeOf('function');
});
