import { expect, test } from 'vitest';
import { normalise } from '../../image/normalise.ts';
import { processedSize, resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { changeJson, copyModel } from '../../testing/models/broken-folder.ts';
import { goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { testViews } from '../../testing/models/test-views.ts';

testViews('llava-pixtral', async (dir) => {
  const settings = await readImageProcessorSettings(dir);
  return (image) => {
    const view = resizeAndCrop(image, settings);
    const { width, height } = processedSize(image, settings);
    return { views: [view], values: [normalise(view, settings)], numbers: { height, width } };
  };
});

test('where only the encoder knows its rows, a prompt has one image token each', async () => {
  const dir = copyModel('llava-pixtral');
  changeJson(dir, 'config.json', (json) => Object.assign(json, { vision_config: { model_type: 'sightline_glyphs' } }));
  const model = await openModel(dir);
  const golden = goldenCase('llava-pixtral', 'two-images');
  const { ids, features } = await runSteps(model, messagesOf(golden), 256, 1);
  const isWord = (id: number) => !['[IMG_BREAK]', '[IMG_END]'].includes(model.tokenizer.tokenOf(id) ?? '');
  expect(ids).toEqual(golden.input_ids.filter(isWord));
  expect(features.map(({ length }) => length / 32)).toEqual([24, 12]);
  await model.dispose();
});

test('rows that stand for merged patches make pictures of whole rows', async () => {
  const dir = copyModel('llava-pixtral');
  changeJson(dir, 'config.json', (json) => Object.assign(json, { spatial_merge_size: 2 }));
  const { family, dispose } = await openModel(dir);
  if (family.kind !== 'answering') throw new Error('it does not answer');
  const plan = family.planImage({ width: 60, height: 30 }, { detail: 'auto', pictures: 1, question: '' });
  expect(plan.featureRows).toBe(3 * 2);
  expect(plan.promptText(6)).toBe(`${'[IMG]'.repeat(3)}[IMG_BREAK]${'[IMG]'.repeat(3)}[IMG_END]`);
  await dispose();
});
