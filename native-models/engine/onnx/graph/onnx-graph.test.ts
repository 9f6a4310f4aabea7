import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/models/broken-folder.ts';
import { fixturePath } from '../../testing/models/golden.ts';
import { OnnxSession } from '../onnx-session.ts';
import { int64Tensor } from '../tensor.ts';
import { GraphNode } from './graph-node.ts';
import { OnnxGraph } from './onnx-graph.ts';
import { dataTypes, externalLocation, graphFields, modelFields, tensorFields } from './onnx-proto.ts';
import { intField, messageField, numberOf, readFields, textField, writeFields } from './protobuf-message.ts';

const embedTokens = 'llava/onnx/embed_tokens.onnx';

test('a message that is written again has the same bytes', () => {
  const bytes = OnnxGraph.read(fixturePath(embedTokens)).bytes();
  expect(Buffer.from(writeFields(readFields(bytes)))).toEqual(Buffer.from(bytes));
});

test('negative numbers and lists survive in attributes', () => {
  const node = GraphNode.create('Concat', ['a', 'b'], ['c'], { axis: -2, others: [1, -1, 2 ** 40] });
  const again = new GraphNode(readFields(node.bytes()));
  expect(again.int('axis')).toBe(-2);
  expect([again.opType, again.inputs, again.outputs]).toEqual(['Concat', ['a', 'b'], ['c']]);
});

test('weights stay in their file, and the graph without them computes the same', async () => {
  const graph = OnnxGraph.read(fixturePath(embedTokens));
  expect(graph.bytes().length).toBeLessThan(4096);
  const input = { input_ids: int64Tensor([1, 5, 300], [1, 3]) };
  const fetches = { inputs_embeds: null };
  const whole = await OnnxSession.open(fixturePath('llava'), 'onnx/embed_tokens.onnx', 'cpu');
  const patched = await OnnxSession.openPatched(fixturePath('llava'), 'onnx/embed_tokens.onnx', 'cpu', {
    graph,
    cacheReading: undefined,
    rowsAreIndependent: true,
  });
  expect(await patched.run(input, fetches)).toEqual(await whole.run(input, fetches));
  await whole.dispose();
  await patched.dispose();
});

test('a tensor that says that its data is within gives it up all the same', () => {
  const path = join(temporaryFolder(), 'explicit.onnx');
  const data = Buffer.alloc(4096, 7);
  const tensor = [
    intField(tensorFields.dims, 1024),
    intField(tensorFields.dataType, dataTypes.float),
    textField(tensorFields.name, 'weight'),
    { number: tensorFields.rawData, type: 'bytes', value: data } as const,
    intField(tensorFields.dataLocation, 0),
  ];
  writeFileSync(path, writeFields([messageField(modelFields.graph, [messageField(graphFields.initializer, tensor)])]));

  const again = OnnxGraph.read(path).bytes();
  const inside = (bytes: Uint8Array, number: number) =>
    readFields(bytes).flatMap((field) => (field.number === number && field.type === 'bytes' ? [field.value] : []));
  const [written = again] = inside(inside(again, modelFields.graph)[0] ?? again, graphFields.initializer);
  const locations = readFields(written).filter(({ number }) => number === tensorFields.dataLocation);
  expect(locations.map(numberOf)).toEqual([externalLocation]);
});

test('a truncated file and one that is no model are refused', () => {
  const path = join(temporaryFolder(), 'part.onnx');
  writeFileSync(path, Buffer.from(OnnxGraph.read(fixturePath(embedTokens)).bytes()).subarray(0, 100));
  expect(() => OnnxGraph.read(path)).toThrow(RangeError);
  writeFileSync(path, '');
  expect(() => OnnxGraph.read(path)).toThrow('there is no graph');
});
