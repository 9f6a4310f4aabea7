import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Engine } from './engine.ts';
import { ask, failureOf, never, requestFor } from './testing/models/ask.ts';
import { copyModel, layOver, temporaryFolder } from './testing/models/broken-folder.ts';
import { fixturePath, goldenCase, messagesOf } from './testing/models/golden.ts';

const oneImage = goldenCase('llava', 'one-image');
const llava = { dir: fixturePath('llava'), device: 'auto' as const };

test('loading tells fractions up to 1, once', async () => {
  const engine = new Engine();
  const fractions: number[] = [];
  const loaded = await engine.load(llava, (fraction) => fractions.push(fraction), never);
  expect(loaded).toMatchObject({ device: 'cpu', description: { family: 'llava', placeholder: true } });
  expect(fractions[0]).toBe(0);
  expect(fractions.at(-1)).toBe(1);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  const again: number[] = [];
  await engine.load(llava, (fraction) => again.push(fraction), never);
  expect(again).toEqual([]);
  await engine.dispose();
});

test('loading another model lets the first one go, and a broken one leaves none behind', async () => {
  const engine = new Engine();
  const siglip = goldenCase('llava-siglip', 'one-image');
  await ask(engine, requestFor(messagesOf(oneImage)));
  const model = { dir: fixturePath('llava-siglip'), device: 'cpu' as const };
  expect((await ask(engine, requestFor(messagesOf(siglip), { model }))).done.text).toBe(siglip.text);

  const dir = copyModel();
  truncateSync(join(dir, 'onnx/embed_tokens.onnx'), 0);
  expect(await failureOf(engine.load({ dir, device: 'cpu' }, () => {}, never))).toMatchObject({
    code: 'model_file_invalid',
  });
  expect((await ask(engine, requestFor(messagesOf(oneImage)))).done.text).toBe(oneImage.text);
  await engine.dispose();
});

test('loading after disposal is an error, a second disposal is none', async () => {
  const engine = new Engine();
  await engine.load(llava, () => {}, never);
  await engine.dispose();
  await engine.dispose();
  await expect(engine.load(llava, () => {}, never)).rejects.toThrow('after its disposal');
});

test('the loaded model is described without reading its folder again', async () => {
  const dir = copyModel();
  const engine = new Engine();
  const before = await engine.describe(dir);
  await engine.load({ dir, device: 'cpu' }, () => {}, never);
  rmSync(join(dir, 'tokenizer.json'));
  expect(await engine.describe(dir)).toEqual({ ...before, imageTokens: 16 });
  await engine.unload();
  expect(await failureOf(engine.describe(dir))).toMatchObject({ code: 'model_file_missing' });
});

test('a look into a folder says what the user wants to know', async () => {
  const dir = copyModel();
  layOver(dir, 'llava-variants/fp16', ['decoder_model_merged_fp16.onnx']);
  const description = await new Engine().describe(dir);
  expect(description).toMatchObject({
    family: 'llava',
    name: 'Placeholder (random weights)',
    placeholder: true,
    dtypes: ['fp32', 'fp16'],
    contextTokens: 2048,
    seesImages: true,
  });
  expect(description.bytes).toBeGreaterThan(500_000);
});

test('a folder of the old kind works: flat config, template in the tokenizer’s config, nested image processor', async () => {
  const dir = join(temporaryFolder(), 'old');
  cpSync(fixturePath('llava'), dir, { recursive: true });
  const read = (file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const { text_config, ...config } = read('config.json');
  writeFileSync(join(dir, 'config.json'), JSON.stringify({ ...text_config, ...config }));
  const chat_template = readFileSync(join(dir, 'chat_template.jinja'), 'utf8');
  writeFileSync(
    join(dir, 'tokenizer_config.json'),
    JSON.stringify({ ...read('tokenizer_config.json'), chat_template }),
  );
  for (const file of ['chat_template.jinja', 'preprocessor_config.json', 'sightline.json', 'generation_config.json']) {
    rmSync(join(dir, file));
  }
  const engine = new Engine();
  expect(await engine.describe(dir)).toMatchObject({ name: 'old', placeholder: false, contextTokens: 2048 });
  const { done } = await ask(engine, requestFor(messagesOf(oneImage), { model: { dir, device: 'cpu' } }));
  expect(done.text).toBe(oneImage.text);
  await engine.dispose();
});
