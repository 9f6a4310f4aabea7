import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { ModelDtype } from '../../../contract/models.ts';
import { copyModel, layOver } from '../testing/models/broken-folder.ts';
import { goldenCase, messagesOf, readVariants } from '../testing/models/golden.ts';
import { openModel, runSteps } from '../testing/models/run-golden.ts';

afterEach(() => vi.unstubAllEnvs());

for (const fixture of ['llava', 'smolvlm', 'gemma3']) {
  const { case: caseName, variants } = readVariants(fixture);
  const golden = goldenCase(fixture, caseName);
  for (const variant of variants) {
    // What an encoder rounds to 8 bits has its own test: rows that are off by a percent move what random weights say.
    const rounds = variant.name === 'q4' ? ['int8-encoders', 'int8-activations'] : [''];
    test.each(rounds)(`${fixture}, ${variant.name}: the tokens recorded for it, with "%s" off`, async (off) => {
      vi.stubEnv('SIGHTLINE_DEBUG_OFF', off);
      const dir = copyModel(fixture);
      layOver(dir, `${fixture}-variants/${variant.name}`, variant.files);
      const dtype = variant.suffix.slice(1) as ModelDtype | '';
      const model = await openModel(dir, dtype || 'fp32');

      const steps = await runSteps(model, messagesOf(golden), 256, variant.tokens.length);
      expect(steps.tokens).toEqual(variant.tokens);
      const worst = Math.max(...variant.first_logits.map((value, i) => Math.abs(value - steps.firstLogits[i]!)));
      // Recorded without quantised activations, which round by half a percent.
      expect(worst).toBeLessThan(off === 'int8-encoders' ? 0.1 : 1e-3);
      if (variant.equals_reference) expect(steps.tokens).toEqual(golden.tokens);

      // Dynamic quantisation scales by the largest value of a run, so its tokens depend on how the prompt is cut.
      if (variant.name !== 'quantized') {
        const again = await runSteps(model, messagesOf(golden), 16, 24);
        expect(again.reused).toBe(golden.input_ids.length - 1);
        expect(again.tokens).toEqual(variant.tokens.slice(0, 24));
      }
      await model.dispose();
    });
  }
}

test('a part in one dtype goes with parts in others', async () => {
  const golden = goldenCase('llava', 'one-image');
  const dir = copyModel();
  layOver(dir, 'llava-variants/fp16', ['vision_encoder_fp16.onnx', 'decoder_model_merged_fp16.onnx']);
  rmSync(join(dir, 'onnx/vision_encoder.onnx'));
  const model = await openModel(dir, 'fp16');
  const steps = await runSteps(model, messagesOf(golden), 256, 24);
  expect(steps.tokens).toEqual(golden.tokens.slice(0, 24));
  await model.dispose();
});
