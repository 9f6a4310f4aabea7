/** Features are made once: not for a follow-up, not for another chat, not after a restart; and answers stay the same. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ChatMessage, GenerateRequest } from '../../contract/engine-protocol.ts';
import { Engine } from './engine.ts';
import { ask, requestFor } from './testing/models/ask.ts';
import { copyModel } from './testing/models/broken-folder.ts';
import { fixturePath } from './testing/models/golden.ts';

let home: string;
let featureFolder: string;
let picture: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sightline-kept-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  featureFolder = join(home, 'features');
  picture = join(home, 'picture.png');
  cpSync(fixturePath('images/gradient.png'), picture);
});

function openEngine(): Engine {
  const engine = new Engine();
  onTestFinished(() => engine.dispose());
  return engine;
}

const question = (text: string, image = picture): ChatMessage[] => [
  {
    role: 'user',
    parts: [
      { type: 'image', path: image },
      { type: 'text', text },
    ],
  },
];
const kept = (messages: ChatMessage[], changes: Partial<GenerateRequest> = {}) =>
  requestFor(messages, { featureFolder, ...changes });
const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).filter((name) => /\.\w+$/.test(`${name}`));

// As encoders are told apart: one output, tiles, patches in three dimensions with outputs of their own.
describe.each(['llava', 'smolvlm', 'internvl', 'qwen3-vl'])('%s', (fixture) => {
  const model = { dir: fixturePath(fixture), device: 'cpu' as const };

  test('answers the same with features from the encoder, the memory and the disk', async () => {
    const request = kept(question('What is this?'), { model });
    const first = openEngine();
    const encoded = await ask(first, request);
    const remembered = await ask(first, kept(question('And this?'), { model }));
    const second = openEngine();
    const read = await ask(second, request);
    expect(encoded.done.stats.imagesEncoded).toBe(1);
    expect(remembered.done.stats.imagesEncoded).toBe(0);
    expect(read.done.stats).toMatchObject({ imagesEncoded: 0, reusedTokens: 0 });
    expect(read.done.text).toBe(encoded.done.text);
    vi.stubEnv('SIGHTLINE_DEBUG_OFF', 'feature-cache,feature-files');
    onTestFinished(() => void vi.unstubAllEnvs());
    const third = openEngine();
    expect((await ask(third, request)).done).toMatchObject({ text: encoded.done.text, stats: { imagesEncoded: 1 } });
    const again = await ask(third, kept(question('And this?'), { model }));
    expect(again.done.text).toBe(remembered.done.text);
  });
});

test('an unsaved question writes nothing, and a later saved one about the same picture does', async () => {
  const engine = openEngine();
  await ask(engine, requestFor(question('What is this?')));
  expect(readdirSync(home)).toEqual(['picture.png']);
  const system: ChatMessage = { role: 'system', parts: [{ type: 'text', text: 'Be brief.' }] };
  const saved = await ask(engine, kept([system, ...question('What is this?')]));
  expect(saved.done.stats.imagesEncoded).toBe(0);
  expect(filesIn(featureFolder)).toHaveLength(1);
});

test('other weights, other settings and another detail have features of their own', async () => {
  const dir = copyModel('smolvlm');
  const model = { dir, device: 'cpu' as const };
  const encodedBy = async (changes: Partial<GenerateRequest> = {}) => {
    const engine = openEngine();
    return (await ask(engine, kept(question('What?'), { model, ...changes }))).done.stats.imagesEncoded;
  };
  expect(await encodedBy()).toBe(1);
  expect(await encodedBy()).toBe(0);
  expect(await encodedBy({ detail: 'low' })).toBe(1);

  const settings = join(dir, 'preprocessor_config.json');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('"image_mean"', '"image_mean_" : 1, "image_mean"'));
  expect(await encodedBy()).toBe(1);
  expect(await encodedBy()).toBe(0);

  utimesSync(join(dir, 'onnx/vision_encoder.onnx'), new Date(), new Date(Date.now() - 86_400_000));
  expect(await encodedBy()).toBe(1);
});

test('a picture that is deleted before the answer ends leaves no features', async () => {
  const engine = openEngine();
  for await (const event of engine.generate(kept(question('What is this?')), new AbortController().signal)) {
    if (event.type === 'delta') rmSync(picture, { force: true });
  }
  expect(readdirSync(home)).toEqual([]);
});
