import { expect, test } from 'vitest';
import { fixturePath, goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { testGoldens } from '../../testing/models/test-goldens.ts';

for (const fixture of ['llava', 'llava-siglip', 'llava-pixtral']) testGoldens(fixture);

test('a picture is encoded once: asked again, its features come from the cache', async () => {
  const model = await openModel(fixturePath('llava'));
  const golden = goldenCase('llava', 'one-image');
  const first = await runSteps(model, messagesOf(golden), 256, 1);
  model.family.generator.forget();
  const second = await runSteps(model, messagesOf(golden), 256, 1);
  expect(second.features[0]).toBe(first.features[0]);
  await model.dispose();
});
