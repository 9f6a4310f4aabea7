import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnsweringLoaded } from '../../loaded-model.ts';
import {
  fixturePath,
  type GoldenCase,
  messagesOf,
  readGolden,
  type TensorSummary,
} from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';

const fixtures = ['llava', 'llava-siglip'];

for (const fixture of fixtures) {
  describe(`${fixture}: from prompt text and image files on`, () => {
    let model: AnsweringLoaded;
    beforeAll(async () => {
      model = await openModel(fixturePath(fixture));
    });
    afterAll(() => model.dispose());

    for (const golden of readGolden(fixture)) {
      test(`${golden.name}: every step is PyTorch's`, async () => {
        model.family.generator.forget();
        const steps = await runSteps(model, messagesOf(golden), 256, golden.tokens.length);
        expect(steps.ids).toEqual(golden.input_ids);
        expectSummary(steps.pixelValues, golden.pixel_values, 1e-5);
        expectSummary(steps.features, golden.image_features, 1e-4);
        expectLogits(steps.firstLogits, golden);
        expect(steps.tokens).toEqual(golden.tokens);
      });
    }

    for (const chunkTokens of [1, 16, 256]) {
      test(`the same tokens after other turns, in chunks of ${chunkTokens}`, async () => {
        const reused = [];
        for (const golden of [...readGolden(fixture), ...readGolden(fixture).slice(0, 2)]) {
          const steps = await runSteps(model, messagesOf(golden), chunkTokens, 24);
          reused.push(steps.reused);
          expectLogits(steps.firstLogits, golden);
          expect(steps.tokens).toEqual(golden.tokens.slice(0, 24));
        }
        expect(Math.max(...reused)).toBeGreaterThan(0);
      });
    }
  });
}

test('a picture is encoded once: asked again, its features come from the cache', async () => {
  const model = await openModel(fixturePath('llava'));
  const [golden] = readGolden('llava');
  const first = await runSteps(model, messagesOf(golden!), 256, 1);
  model.family.generator.forget();
  const second = await runSteps(model, messagesOf(golden!), 256, 1);
  expect(second.features[0]).toBe(first.features[0]);
  await model.dispose();
});

function expectLogits(found: Float32Array, { first_logits }: GoldenCase): void {
  expect(found.length).toBe(first_logits.length);
  const worst = Math.max(...first_logits.map((value, i) => Math.abs(value - found[i]!)));
  expect(worst).toBeLessThan(1e-3);
}

/** @param pieces One array a picture; the summary is of all of them in a row. */
function expectSummary(pieces: Float32Array[], summary: TensorSummary | null, tolerance: number): void {
  const values = pieces.flatMap((piece) => [...piece]);
  expect(values.length).toBe(summary?.shape.reduce((product, dim) => product * dim, 1) ?? 0);
  if (!summary) return;
  for (const [index, value] of summary.sample) expect(Math.abs(values[index]! - value)).toBeLessThan(tolerance);
  const sum = values.reduce((total, value) => total + value, 0);
  expect(Math.abs(sum - summary.sum)).toBeLessThan(tolerance * Math.sqrt(values.length) + Math.abs(summary.sum) * 1e-6);
}
