import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { createSupervisedEngine } from '../engine/supervised-engine.ts';
import { launchFakeEngine } from '../engine/testing/fake-engine.ts';
import { createModelRegistry } from './model-registry.ts';

let engine: Engine;
let root: string;
let dataDir: string;
let warned: string[];

beforeAll(() => {
  engine = createSupervisedEngine({ launch: () => launchFakeEngine() });
});

afterAll(() => engine.dispose());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sightline-models-'));
  dataDir = join(root, 'data');
  warned = [];
  await makeModel('builtin');
});

async function makeModel(name: string): Promise<string> {
  const dir = join(root, name);
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'config.json'), '{"model_type":"llava"}');
  return dir;
}

function open() {
  const log = { warn: (event: string) => void warned.push(event) };
  return createModelRegistry({ dataDir, builtinDir: join(root, 'builtin'), engine, log });
}

test('has the built-in model without any file', async () => {
  const models = await open().list();
  expect(models).toMatchObject([{ id: 'builtin', source: 'builtin', description: { family: 'llava' }, problem: null }]);
});

test('remembers an added folder, and another process sees it', async () => {
  const registry = open();
  const dir = await makeModel('SmolVLM 256M (q4)');
  const entry = await registry.add(dir);

  expect(entry).toMatchObject({ id: 'smolvlm-256m-q4', dir, source: 'added', description: { family: 'llava' } });
  expect((await open().list()).map(({ id }) => id)).toEqual(['builtin', 'smolvlm-256m-q4']);
  expect(await open().resolve('smolvlm-256m-q4')).toEqual({ id: 'smolvlm-256m-q4', dir });
  expect(registry.idOf(dir)).toBe('smolvlm-256m-q4');
});

test('gives folders of one name different ids, also when they come at once', async () => {
  const registry = open();
  const dirs = await Promise.all(['a/llava', 'b/llava', 'c/builtin'].map(makeModel));
  const entries = await Promise.all(dirs.map((dir) => registry.add(dir)));
  expect(entries.map(({ id }) => id)).toEqual(['llava', 'llava-2', 'builtin-2']);
  expect(await registry.list()).toHaveLength(4);
});

test('refuses a folder that is there already, a taken id, and a folder without a model', async () => {
  const registry = open();
  const dir = await makeModel('llava');
  await registry.add(dir, 'mine');

  await expect(registry.add(`${dir}/../llava`)).rejects.toMatchObject({
    code: 'model_already_added',
    params: { model: 'mine' },
  });
  await expect(registry.add(await makeModel('other'), 'mine')).rejects.toMatchObject({ code: 'request_invalid' });
  await expect(registry.add(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'model_file_missing' });
  expect(await registry.list()).toHaveLength(2);
});

test('shows why an added folder can no longer be used, and keeps it', async () => {
  const registry = open();
  const dir = await makeModel('llava');
  await registry.add(dir);
  await writeFile(join(dir, 'config.json'), '{"model_type":');
  const [, entry] = await registry.list();
  expect(entry).toMatchObject({ id: 'llava', description: null, problem: { code: 'model_file_invalid' } });
});

test('forgets a folder but not its files, and never the built-in model', async () => {
  const registry = open();
  const dir = await makeModel('llava');
  await registry.add(dir);
  await registry.remove('llava');

  expect(await readdir(dir)).toEqual(['config.json']);
  await expect(registry.remove('llava')).rejects.toMatchObject({
    code: 'model_not_found',
    params: { known: 'builtin' },
  });
  await expect(registry.remove('builtin')).rejects.toMatchObject({ code: 'model_not_removable' });
});

test('finds a folder by its path without adding it, and names the known ids when it finds nothing', async () => {
  const registry = open();
  const dir = await makeModel('llava');
  expect(await registry.resolve(dir)).toEqual({ id: 'llava', dir });
  expect(await registry.list()).toHaveLength(1);
  expect(await registry.resolve(join(root, 'builtin'))).toMatchObject({ id: 'builtin' });
  await expect(registry.resolve('llava')).rejects.toMatchObject({
    code: 'model_not_found',
    params: { model: 'llava', known: 'builtin' },
  });
});

test.each(['', '{"version":1,"models":[{"id":"../x","dir":"/x"}]}', '{"version":2,"models":[]}', '\0\0\0'])(
  'keeps a damaged list aside and says so: %j',
  async (content) => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'models.json'), content);
    const registry = open();
    expect(await registry.list()).toHaveLength(1);
    expect(warned).toEqual(['models.quarantined']);

    await registry.add(await makeModel('llava'));
    const kept = (await readdir(dataDir)).filter((name) => name.includes('quarantine'));
    expect(kept).toHaveLength(1);
    expect(await readFile(join(dataDir, kept[0]!), 'utf8')).toBe(content);
  },
);
