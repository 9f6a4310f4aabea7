/** The tests that every family's fixture must pass: each step from a question and picture files on, against PyTorch. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImageDetail } from '../../../../contract/views.ts';
import type { AnsweringLoaded } from '../../loaded-model.ts';
import { fixturePath, type GoldenCase, messagesOf, readGolden, type TensorSummary } from './golden.ts';
import { openModel, runSteps } from './run-golden.ts';

export interface GoldenTestOptions {
  /** How closely the pictures of a case were looked at. */
  detailOf?(caseName: string): ImageDetail;
  /** False where a turn changes what came before it, so that nothing can be reused. */
  reusesPrefix?: boolean;
}

export function testGoldens(
  fixture: string,
  { detailOf = () => 'auto', reusesPrefix = true }: GoldenTestOptions = {},
): void {
  describe(`${fixture}: from prompt text and image files on`, () => {
    let model: AnsweringLoaded;
    beforeAll(async () => {
      model = await openModel(fixturePath(fixture));
    });
    afterAll(() => model.dispose());

    for (const golden of readGolden(fixture)) {
      test(`${golden.name}: every step is PyTorch's`, async () => {
        model.family.generator.forget();
        const steps = await runSteps(model, messagesOf(golden), 256, golden.tokens.length, detailOf(golden.name));
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
          const steps = await runSteps(model, messagesOf(golden), chunkTokens, 24, detailOf(golden.name));
          reused.push(steps.reused);
          expectLogits(steps.firstLogits, golden);
          expect(steps.tokens).toEqual(golden.tokens.slice(0, 24));
        }
        expect(Math.max(...reused) > 0).toBe(reusesPrefix);
      });
    }
  });
}

export function expectLogits(found: Float32Array, { first_logits }: GoldenCase): void {
  expect(found.length).toBe(first_logits.length);
  const worst = Math.max(...first_logits.map((value, i) => Math.abs(value - (found[i] ?? Number.NaN))));
  expect(worst).toBeLessThan(1e-3);
}

/** @param pieces One array a view; the summary is of all of them in a row. */
export function expectSummary(pieces: Float32Array[], summary: TensorSummary | null, tolerance: number): void {
  const values = joined(pieces);
  expect(values.length).toBe(summary?.shape.reduce((product, dim) => product * dim, 1) ?? 0);
  if (!summary) return;
  for (const [index, value] of summary.sample) {
    expect(Math.abs((values[index] ?? Number.NaN) - value)).toBeLessThan(tolerance);
  }
  const sum = values.reduce((total, value) => total + value, 0);
  expect(Math.abs(sum - summary.sum)).toBeLessThan(tolerance * Math.sqrt(values.length) + Math.abs(summary.sum) * 1e-6);
}

function joined(pieces: Float32Array[]): Float32Array {
  const values = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    values.set(piece, at);
    at += piece.length;
  }
  return values;
}
