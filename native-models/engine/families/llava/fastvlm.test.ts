import { expect, test } from 'vitest';
import { normalise } from '../../image/normalise.ts';
import { resizeAndCrop } from '../../image/process-image.ts';
import { readImageProcessorSettings } from '../../model-folder/image-processor-config.ts';
import { changeJson, copyModel } from '../../testing/models/broken-folder.ts';
import { goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { imageFaults, testFaults } from '../../testing/models/test-faults.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';
import { testViews } from '../../testing/models/test-views.ts';

testGoldens('fastvlm');
testFaults('fastvlm', 'one-image', imageFaults);

testViews('fastvlm', async (dir) => {
  const settings = await readImageProcessorSettings(dir);
  return (image) => {
    const view = resizeAndCrop(image, settings);
    return { views: [view], values: [normalise(view, settings)], numbers: {} };
  };
});

test.each([
  ['-200, as in the code of LLaVA', { image_token_index: -200 }],
  ['left out, as in Apple’s config', { image_token_index: undefined }],
])('the image token is found by its text where its id is %s', async (_, keys) => {
  const dir = copyModel('fastvlm');
  changeJson(dir, 'config.json', (json) => Object.assign(json, keys));
  const model = await openModel(dir);
  const golden = goldenCase('fastvlm', 'two-images');
  const { ids, tokens } = await runSteps(model, messagesOf(golden), 256, 8);
  expect(ids).toEqual(golden.input_ids);
  expect(tokens).toEqual(golden.tokens.slice(0, 8));
  await model.dispose();
});
