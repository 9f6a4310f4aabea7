import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyModel } from '../../testing/models/broken-folder.ts';
import { fixturePath, messagesOf, readGolden } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { expectLogits, testGoldens } from '../../testing/models/test-goldens.ts';

testGoldens('glm-4v');

describe('glm-4-6v: its own files, and the graphs of glm-4v', () => {
  test.each(readGolden('glm-4-6v'))('$name: ids, logits and tokens are PyTorch’s', async (golden) => {
    const dir = copyModel('glm-4-6v');
    cpSync(fixturePath('glm-4v/onnx'), join(dir, 'onnx'), { recursive: true });
    const model = await openModel(dir);
    const steps = await runSteps(model, messagesOf(golden), 256, golden.tokens.length);
    expect(steps.ids).toEqual(golden.input_ids);
    expectLogits(steps.firstLogits, golden);
    expect(steps.tokens).toEqual(golden.tokens);
    await model.dispose();
  });
});
