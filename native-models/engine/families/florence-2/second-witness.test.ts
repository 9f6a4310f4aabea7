/** transformers.js loads the same folders, without network: Florence-2 and both forms of CLIP, fed our pixels and ids. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AutoModelForImageTextToText, CLIPModel, env, Tensor as WitnessTensor } from '@huggingface/transformers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processImage } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import type { Tensor } from '../../onnx/tensor.ts';
import { planPictures } from '../../prepare-prompt.ts';
import { fixturePath, type GoldenCase, goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { readFixtureImage, readMatchGolden } from '../../testing/models/match-golden.ts';
import { openModel } from '../../testing/models/run-golden.ts';

const dir = mkdtempSync(join(tmpdir(), 'sightline-witness-'));
const newTokens = 24;

beforeAll(() => {
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = `${dir}/`;
  for (const fixture of ['florence-2', 'clip-one-file'])
    cpSync(fixturePath(fixture), join(dir, fixture), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true }));

test.each(['one-image', 'regions', 'korean'])('Florence-2, %s: our tokens, which are PyTorch’s', async (name) => {
  const golden = goldenCase('florence-2', name);
  const { family, dispose, ...ours } = await openModel(fixturePath('florence-2'));
  const [picture] = await planPictures({ family, dispose, ...ours }, { messages: messagesOf(golden) });
  const image = await readFixtureImage(lastImageOf(golden));
  const [view] = family.viewImage(image, picture!.plan);
  const pixels = toWitness(family.viewInputs(view!, picture!.plan, 0).pixel_values!);
  await dispose();
  const witness = await AutoModelForImageTextToText.from_pretrained('florence-2', { dtype: 'fp32' });
  // It puts the picture before the text by itself.
  const text = golden.input_ids.filter((id) => id !== golden.input_ids[0]);
  const output = (await witness.generate({
    input_ids: int64([text]),
    attention_mask: int64([text.map(() => 1)]),
    pixel_values: pixels,
    max_new_tokens: newTokens,
    do_sample: false,
    eos_token_id: null,
  } as never)) as { tolist(): bigint[][] };
  await witness.dispose();
  // The first is what its decoder begins with.
  expect(output.tolist()[0]!.slice(1).map(Number)).toEqual(golden.tokens.slice(0, newTokens));
});

test('CLIP in one file: our logits, which are PyTorch’s', async () => {
  const { cases, input_ids } = readMatchGolden('clip-one-file');
  const settings = await readImageProcessorSettings(fixturePath('clip-one-file'));
  const witness = await CLIPModel.from_pretrained('clip-one-file', { dtype: 'fp32' });
  const end = input_ids[0]!.at(-1);
  for (const { image, scores } of cases) {
    const { pixelValues, width, height } = processImage(await readFixtureImage(image), settings);
    const { logits_per_image } = await witness({
      input_ids: int64(input_ids),
      attention_mask: int64(input_ids.map((ids) => ids.map((_, i) => (i > ids.indexOf(end!) ? 0 : 1)))),
      pixel_values: new WitnessTensor('float32', pixelValues, [1, 3, height, width]),
    });
    const found = (logits_per_image.tolist() as number[][])[0]!;
    for (const [i, { logit }] of scores.entries()) expect(Math.abs(found[i]! - logit)).toBeLessThan(1e-3);
  }
  await witness.dispose();
});

function lastImageOf({ messages }: GoldenCase): string {
  const parts = messages.flatMap(({ content }) => (typeof content === 'string' ? [] : content));
  return parts.findLast((part) => part.type === 'image')!.image;
}

function toWitness({ data, dims }: Tensor): WitnessTensor {
  return new WitnessTensor('float32', data as Float32Array, [...dims]);
}

function int64(rows: readonly (readonly number[])[]): WitnessTensor {
  return new WitnessTensor('int64', BigInt64Array.from(rows.flat(), BigInt), [rows.length, rows[0]!.length]);
}
