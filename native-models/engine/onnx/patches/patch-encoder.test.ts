import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../testing/models/broken-folder.ts';
import { fixturePath, goldenCase, messagesOf } from '../../testing/models/golden.ts';
import { openModel, runSteps } from '../../testing/models/run-golden.ts';
import { OnnxGraph } from '../graph/onnx-graph.ts';
import { fuseTanhGelu } from './fuse-gelu.ts';
import { findPaddingMasks } from './padding-masks.ts';
import { patchEncoder } from './patch-encoder.ts';

afterEach(() => vi.unstubAllEnvs());

const smolvlm = fixturePath('smolvlm/onnx/vision_encoder.onnx');
const count = (graph: OnnxGraph | undefined, opType: string) =>
  graph?.nodes.filter((node) => node.opType === opType).length;

describe("a vision encoder's graph", () => {
  test('has attention and GELU of each layer in one operator', async () => {
    const patched = await patchEncoder(smolvlm, true);
    expect(patched?.fused).toBe(4);
    expect(count(patched?.graph, 'MultiHeadAttention')).toBe(2);
    expect(count(patched?.graph, 'FastGelu')).toBe(2);
    expect(count(patched?.graph, 'Softmax')).toBe(0);
    expect(count(patched?.graph, 'Tanh')).toBe(0);
  });

  test('keeps a mask where there may be padding', async () => {
    const patched = await patchEncoder(smolvlm, false);
    expect(count(patched?.graph, 'MultiHeadAttention')).toBe(0);
    expect(count(patched?.graph, 'Softmax')).toBe(2);
  });

  test('keeps a mask that adds something without padding', async () => {
    const folder = fixturePath('smolvlm/onnx');
    expect((await findPaddingMasks(OnnxGraph.read(smolvlm), folder)).size).toBe(1);
    const graph = OnnxGraph.read(smolvlm);
    const scores = graph.producerOf(graph.nodes.find(({ opType }) => opType === 'Softmax')?.inputs[0] ?? '');
    const mask = scores?.inputs.map((input) => graph.producerOf(input)).find((node) => node?.opType === 'Unsqueeze');
    const where = graph.producerOf(mask?.inputs[0] ?? '');
    where?.inputs.splice(1, 1, graph.addFloats('one', [1], []));
    expect(where?.opType).toBe('Where');
    expect((await findPaddingMasks(graph, folder)).size).toBe(0);
  });

  test('keeps what is no GELU', () => {
    const graph = OnnxGraph.read(smolvlm);
    for (const node of graph.nodes) {
      if (node.opType !== 'Tanh') continue;
      const inner = graph.producerOf(node.inputs[0] ?? '');
      inner?.inputs.splice(0, 2, graph.addFloats('other', [0.8], []), inner.inputs[1] ?? '');
    }
    expect(fuseTanhGelu(graph)).toBe(0);
  });
});

describe('features of a picture', () => {
  const golden = goldenCase('smolvlm', 'one-image');
  const encode = async (dir: string, off: string, dtype?: 'q4') => {
    vi.stubEnv('SIGHTLINE_DEBUG_OFF', off);
    const model = await openModel(dir, dtype);
    const steps = await runSteps(model, messagesOf(golden), 64, 8);
    await model.dispose();
    return steps;
  };

  test('are the same but for rounding, and so are the tokens', async () => {
    const off = await encode(fixturePath('smolvlm'), 'encoder-patches');
    const on = await encode(fixturePath('smolvlm'), '');
    expect(distance(off.features, on.features)).toBeLessThan(1e-5);
    expect(on.tokens).toEqual(off.tokens);
  });

  test('in 4 bits, differ by what rounding to 8 bits makes of them', async () => {
    const dir = temporaryFolder();
    cpSync(fixturePath('smolvlm'), dir, { recursive: true });
    cpSync(fixturePath('smolvlm-variants/q4'), join(dir, 'onnx'), { recursive: true });
    const fused = await encode(dir, 'int8-encoders', 'q4');
    const off = await encode(dir, 'encoder-patches', 'q4');
    const on = await encode(dir, '', 'q4');
    expect(distance(off.features, fused.features)).toBeLessThan(1e-5);
    expect(distance(off.features, on.features)).toBeLessThan(0.03);
    expect(distance(off.features, on.features)).toBeGreaterThan(1e-4);
  });
});

/** Of their length as a vector. */
function distance(expected: readonly Float32Array[], given: readonly Float32Array[]): number {
  expect(given.map(({ length }) => length)).toEqual(expected.map(({ length }) => length));
  const values = expected.flatMap((part) => [...part]);
  const others = given.flatMap((part) => [...part]);
  const off = values.reduce((sum, value, i) => sum + (value - (others[i] ?? Number.NaN)) ** 2, 0);
  return Math.sqrt(off / values.reduce((sum, value) => sum + value ** 2, 0));
}
