/** `sightline models | history | doctor | serve` as child processes. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { createCli, readJsonLines } from './testing/run-cli.ts';

const fixture = fileURLToPath(new URL('../../native-models/fixtures/llava', import.meta.url));

test('models: a folder is added where it lies, listed, answers, and is forgotten', async () => {
  const cli = createCli();
  const dir = join(mkdtempSync(join(tmpdir(), 'sightline-model-')), 'mine');
  cpSync(fixture, dir, { recursive: true });
  const added = await cli.run('models', 'add', dir, '--id', 'mine', '--json');
  expect(readJsonLines(added.stdout)).toMatchObject([
    {
      type: 'model',
      id: 'mine',
      dir,
      source: 'added',
      problem: null,
      description: { parameters: 1_000_000, imageTokens: 64, imageDetails: ['low', 'auto', 'high'] },
    },
  ]);
  const facts = (await cli.run('models', 'add', `${dir}/onnx/..`, '--id', 'same')).stderr;
  expect(facts).toContain('model_already_added');
  const list = await cli.run('models', 'list', '--json');
  expect(readJsonLines(list.stdout)).toMatchObject([
    { id: 'builtin', selected: true, description: { placeholder: false } },
    { id: 'mine', selected: false },
  ]);
  expect((await cli.run('models', 'list')).stdout).toMatch(/^\* builtin {2}.*\n {2}mine {2}/);
  const answer = await cli.run('ask', 'Hello', '--model', 'mine', '--json');
  expect(readJsonLines(answer.stdout).at(-1)).toMatchObject({ type: 'done', model: 'mine' });
  expect((await cli.run('models', 'remove', 'mine')).status).toBe(0);
  expect(readJsonLines((await cli.run('models', 'list', '--json')).stdout)).toHaveLength(1);
});

test('models: what cannot be is told by its code', async () => {
  const cli = createCli();
  const missing = await cli.run('models', 'add', '/nowhere/at/all');
  // The fake engine looks for the file at once, the real one for the folder first.
  expect(missing.stderr).toMatch(/^sightline: model_(?:folder|file)_missing: .*\/nowhere\/at\/all/);
  expect(missing.status).toBe(1);
  expect((await cli.run('models', 'remove', 'builtin')).stderr).toContain('model_not_removable');
});

test('history: an unknown conversation is told by its code', async () => {
  const { status, stderr } = await createCli().run('history', 'show', '0190163d-8694-739b-aea5-966c26f8ad91');
  expect(stderr).toMatch(/^sightline: conversation_not_found: /);
  expect(status).toBe(1);
});

test('doctor: says versions, data folder, each device with its reason, and that the engine answers', async () => {
  const cli = createCli();
  const { status, stdout } = await cli.run('doctor', '--json');
  const [report] = readJsonLines(stdout);
  expect(status).toBe(0);
  expect(report).toMatchObject({
    type: 'doctor',
    ok: true,
    versions: { sightline: manifest.version, node: process.versions.node, sharp: manifest.dependencies.sharp },
    data: { problem: null, freeBytes: expect.any(Number) as number },
    engine: {
      answers: true,
      model: 'builtin',
      device: 'cpu',
      placeholder: false,
      threads: 2,
      decoder: { path: 'in-place', reason: null },
    },
  });
  expect((report?.engine as { devices?: unknown[] } | undefined)?.devices).toContainEqual(
    expect.objectContaining({ device: 'webgpu', works: false, detail: expect.stringMatching(/./) as string }),
  );
  const words = (await cli.run('doctor')).stdout;
  expect(words).toMatch(/^ok {3}engine: "builtin" answered on cpu with 2 threads/m);
  expect(words).toMatch(/^ {5}decoder: keys and values stay where they are/m);
});

test('doctor: fails where the engine cannot answer, and says why', async () => {
  const { status, stdout } = await createCli({ SIGHTLINE_FAKE_START: 'crash' }).run('doctor');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^no {3}engine: engine_\w+: .*libonnxruntime/m);
});

test('serve: a port that is none is wrong usage', async () => {
  const { status, stderr } = await createCli().run('serve', '--port', 'many');
  expect(stderr).toContain('--port is "many"');
  expect(status).toBe(2);
});

test('bin.js runs under this Node and finds the newer one from an old one', () => {
  const bin = fileURLToPath(new URL('./bin.js', import.meta.url));
  const direct = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
  expect(direct.stdout).toBe(`${manifest.version}\n`);
  // A Node that cannot read TypeScript, as versions before 22.18 cannot by themselves.
  const old = spawnSync(process.execPath, ['--no-strip-types', bin, '--version'], { encoding: 'utf8' });
  expect(old.stdout).toBe(`${manifest.version}\n`);
});
