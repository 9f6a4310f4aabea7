import { dirname } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userText } from '../../testing/models/ask.ts';
import { copyModel, layOver } from '../../testing/models/broken-folder.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { OnnxGraph } from '../graph/onnx-graph.ts';
import { quantiseActivations } from './int8-activations.ts';

afterEach(() => vi.unstubAllEnvs());

const path = fixturePath('llava-variants/q4/decoder_model_merged_q4.onnx');
const file = 'decoder_model_merged_q4.onnx';
const levels = (graph: OnnxGraph) =>
  graph.nodes.filter(({ opType }) => opType === 'MatMulNBits').map((node) => node.int('accuracy_level') ?? 0);

describe('products with 4-bit weights', () => {
  test('are changed where the trial says that only rounding differs', async () => {
    const graph = OnnxGraph.read(path);
    expect(new Set(levels(graph))).toEqual(new Set([0]));
    const changed = await quantiseActivations(graph, dirname(path), file);
    expect(changed).toBe(levels(graph).length);
    expect(new Set(levels(graph))).toEqual(new Set([4]));
  });

  test('stay as they are where results are off by more', async () => {
    const graph = OnnxGraph.read(path);
    expect(await quantiseActivations(graph, dirname(path), file, 0)).toBe(0);
    expect(new Set(levels(graph))).toEqual(new Set([0]));
  });

  test('give the same tokens, and logits that differ by rounding', async () => {
    const dir = copyModel();
    layOver(dir, 'llava-variants/q4', [file]);
    const answer = async (off: string) => {
      vi.stubEnv('SIGHTLINE_DEBUG_OFF', off);
      const model = await openModel(dir, 'q4');
      const steps = await runSteps(model, [userText('one two three')], 64, 16);
      await model.dispose();
      return steps;
    };
    const exact = await answer('int8-activations');
    const rounded = await answer('');
    expect(rounded.tokens).toEqual(exact.tokens);
    const range = Math.max(...exact.firstLogits) - Math.min(...exact.firstLogits);
    const off = exact.firstLogits.map((logit, i) => Math.abs(logit - (rounded.firstLogits[i] ?? Number.NaN)));
    expect(Math.max(...off)).toBeLessThan(0.03 * range);
    expect(Math.max(...off)).toBeGreaterThan(0);
  });
});

test('a graph without such products is left as it is', async () => {
  const plain = fixturePath('llava/onnx/decoder_model_merged.onnx');
  expect(await quantiseActivations(OnnxGraph.read(plain), dirname(plain), 'decoder_model_merged.onnx')).toBe(0);
});
