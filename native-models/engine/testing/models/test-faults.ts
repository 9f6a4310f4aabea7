/** Shows that a family's goldens bite: each fault, put into the real steps, must give other logits than the reference. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnsweringModel } from '../../families/family.ts';
import { CausalGenerator, type CausalOptions } from '../../generation/causal-generator.ts';
import { KeptFeatures } from '../../generation/kept-features.ts';
import type { PositionRule } from '../../generation/positions.ts';
import type { Prompt } from '../../generation/prompt.ts';
import type { FeaturesOf, TextGenerator } from '../../generation/text-generator.ts';
import type { FeatureRows, VisionEncoder } from '../../generation/vision-encoder.ts';
import type { RgbImage } from '../../image/rgb-image.ts';
import type { AnsweringLoaded } from '../../loaded-model.ts';
import { readModelConfig } from '../../model-folder/model-config.ts';
import { OnnxSession } from '../../onnx/onnx-session.ts';
import { PartSessions } from '../../onnx/part-sessions.ts';
import { int64Tensor, type Tensor } from '../../onnx/tensor.ts';
import { fixturePath, type GoldenCase, goldenCase, messagesOf } from './golden.ts';
import { openModel, runSteps } from './run-golden.ts';

/** Gives a family whose steps are wrong in one way. */
export type Fault = (family: AnsweringModel) => AnsweringModel;

export const imageFaults: Readonly<Record<string, Fault>> = {
  'blue for red': (family) => ({
    ...family,
    viewInputs: (view, plan, tile) => family.viewInputs(swapChannels(view), plan, tile),
  }),
  'another mean': (family) => ({
    ...family,
    viewInputs: (view, plan, tile) => shiftPixels(family.viewInputs(view, plan, tile), 0.2),
  }),
  'features reversed': (family) => ({ ...family, vision: reversing(family.vision) }),
};

/** For families that see a picture in several views: columns first instead of rows first. */
export const tilesTransposed: Fault = (family) => ({
  ...family,
  viewImage: (image, plan) => {
    const views = [...family.viewImage(image, plan)];
    const place = (at: number) => plan.views?.[at]?.place ?? { column: Number.MAX_SAFE_INTEGER, row: 0 };
    const order = [...views.keys()].sort((a, b) => place(a).column - place(b).column || place(a).row - place(b).row);
    return order.flatMap((at) => views[at] ?? []);
  },
});

/** The generator is given another prompt than the steps before made. */
export function promptChanged(change: (prompt: Prompt) => Prompt): Fault {
  return (family) => ({
    ...family,
    generator: Object.assign(Object.create(null) as TextGenerator, {
      begin: (prompt: Prompt) => family.generator.begin(change(prompt)),
      runEnd: (start: number, end: number) => family.generator.runEnd(start, end),
      run: (start: number, end: number, featuresOf: FeaturesOf) => family.generator.run(start, end, featuresOf),
      next: (id: number) => family.generator.next(id),
      forget: () => family.generator.forget(),
    }),
  });
}

/** @param options What the family's generator is made with; null where `faults` have one of its positions. */
export function testFaults(
  fixture: string,
  caseName: string,
  faults: Readonly<Record<string, Fault>>,
  options: CausalOptions | null = {},
): void {
  describe(`${fixture}, ${caseName}: a fault shows`, () => {
    const golden = goldenCase(fixture, caseName);
    let model: AnsweringLoaded;
    beforeAll(async () => {
      model = await openModel(fixturePath(fixture));
    });
    afterAll(() => model.dispose());

    test('without one, the logits are PyTorch’s', async () => {
      expect(await worstDifference(model, golden)).toBeLessThan(1e-3);
    });
    test.each(Object.entries(faults))('%s', async (_, fault) => {
      expect(await worstDifference({ ...model, family: fault(model.family) }, golden)).toBeGreaterThan(1e-3);
    });
    // Rotary positions do not see a shift, so only their steps can be wrong.
    test.skipIf(options === null)('positions that count by two', async () => {
      const sessions = new PartSessions();
      for (const part of ['embed_tokens', 'decoder_model_merged'] as const) {
        sessions.add(part, await OnnxSession.open(fixturePath(fixture), `onnx/${part}.onnx`, 'cpu'));
      }
      const { text } = await readModelConfig(fixturePath(fixture));
      const generator = new CausalGenerator(sessions, text, { ...options, positions: () => countByTwo });
      expect(await worstDifference({ ...model, family: { ...model.family, generator } }, golden)).toBeGreaterThan(1e-3);
      await sessions.dispose();
    });
  });
}

async function worstDifference(model: AnsweringLoaded, golden: GoldenCase): Promise<number> {
  model.family.generator.forget();
  const uncached = { ...model, features: new KeptFeatures('', 0) };
  const { firstLogits } = await runSteps(uncached, messagesOf(golden), 256, 0);
  return Math.max(...golden.first_logits.map((value, i) => Math.abs(value - (firstLogits[i] ?? Number.NaN))));
}

const countByTwo: PositionRule = (start, count) =>
  int64Tensor(
    Array.from({ length: count }, (_, i) => 2 * (start + i)),
    [1, count],
  );

function swapChannels(view: RgbImage): RgbImage {
  const data = Uint8Array.from(view.data, (_, i) => view.data[i % 3 === 1 ? i : i + (i % 3 === 0 ? 2 : -2)] ?? 0);
  return { ...view, data };
}

function shiftPixels(inputs: Record<string, Tensor>, by: number): Record<string, Tensor> {
  const pixels = inputs.pixel_values;
  if (pixels?.type !== 'float32') throw new Error('there are no float32 pixel values');
  return { ...inputs, pixel_values: { ...pixels, data: pixels.data.map((value) => value + by) } };
}

function reversing(vision: VisionEncoder): VisionEncoder {
  return Object.assign(Object.create(vision) as VisionEncoder, {
    encode: async (inputs: Record<string, Tensor>) => {
      const outputs = await vision.encode(inputs);
      return { ...outputs, [vision.features]: reverseRows(outputs[vision.features] as FeatureRows) };
    },
  });
}

function reverseRows({ rows, hidden, data }: FeatureRows): FeatureRows {
  const reversed = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    reversed.set(data.subarray(row * hidden, (row + 1) * hidden), (rows - 1 - row) * hidden);
  }
  return { rows, hidden, data: reversed };
}
