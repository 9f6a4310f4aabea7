/** The real engine process through the real supervisor, with the placeholder model: the two ends fit. */
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { forkEngine } from './fork-engine.ts';
import { createSupervisedEngine } from './supervised-engine.ts';
import { ask, hear } from './testing/fake-engine.ts';

const root = new URL('../../../', import.meta.url);
const entry = new URL('native-models/engine/engine-process.ts', root);
const model = fileURLToPath(new URL('native-models/fixtures/llava', root));
const picture = fileURLToPath(new URL('native-models/fixtures/images/gradient.png', root));
const never = new AbortController().signal;

let engine: Engine;

beforeAll(() => {
  engine = createSupervisedEngine({ launch: () => forkEngine(entry), modelIdOf: () => 'builtin' });
});

afterAll(() => engine.dispose());

test('imports a picture and answers a question about it, the same each time', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sightline-images-'));
  const { sha256 } = await engine.importImage({ path: picture, name: 'gradient.png', directory });
  expect((await readdir(directory)).sort()).toEqual([`${sha256}.png`, `${sha256}.thumb.webp`]);

  const request = ask(model, 'What is this?');
  request.messages[0]!.parts.unshift({ type: 'image', path: join(directory, `${sha256}.png`) });
  const first = await hear(engine.generate({ ...request, maxTokens: 20 }, never));
  const second = await hear(engine.generate({ ...request, maxTokens: 20 }, never));
  expect(first.error).toBeUndefined();
  expect(first.events.at(-1)).toMatchObject({
    type: 'done',
    text: first.text,
    device: 'cpu',
    stats: { imagesEncoded: 1 },
  });
  expect(second.text).toBe(first.text);
  expect(engine.state()).toMatchObject({ state: 'running', loadedModelId: 'builtin', device: 'cpu' });
});

test('ends a stopped answer within 250 ms, with its statistics', async () => {
  const stop = new AbortController();
  let stoppedAt = 0;
  const { events, error } = await hear(
    engine.generate({ ...ask(model, 'Go on'), maxTokens: 1_500 }, stop.signal),
    () => {
      stoppedAt ||= performance.now();
      stop.abort();
    },
  );
  expect(performance.now() - stoppedAt).toBeLessThan(250);
  expect(error).toBeUndefined();
  expect(events.at(-1)).toMatchObject({ type: 'done', finish: 'cancelled' });
});

test('says with a code what it cannot do', async () => {
  await expect(engine.describeModel('/nowhere')).rejects.toMatchObject({ code: 'model_folder_missing' });
  const { error } = await hear(engine.generate({ ...ask(model, 'x '.repeat(5_000)) }, never));
  expect(error).toMatchObject({ code: 'prompt_too_long', params: { contextTokens: 2_048 } });
});

test('probes the CPU with a known answer, and a device that this build has not', async () => {
  const [cpu, dml] = await engine.probeDevices(['cpu', process.platform === 'win32' ? 'coreml' : 'dml']);
  expect(cpu).toMatchObject({ device: 'cpu', works: true });
  expect(dml).toMatchObject({ works: false });
});
