import { expect, test } from 'vitest';
import { fixturePath } from '../../testing/models/golden.ts';
import { GraphNode } from '../graph/graph-node.ts';
import { OnnxGraph } from '../graph/onnx-graph.ts';
import { partAttention } from './part-attention.ts';
import { regroupAttention } from './regroup-attention.ts';

const grouped = () => OnnxGraph.read(fixturePath('llava-variants/gqa/decoder_model_merged.onnx'));
const written = () => OnnxGraph.read(fixturePath('llava/onnx/decoder_model_merged.onnx'));
const heads = 4;

test.each([
  ['local_window_size', 128],
  ['softcap', 30],
  ['an_attribute_of_later_versions', 1],
])('a grouped-query operator with %s is left alone, and so are all layers', (attribute, value) => {
  const graph = grouped();
  graph.nodes.findLast(({ opType }) => opType === 'GroupQueryAttention')?.setInt(attribute, value);
  const before = graph.bytes();
  expect(regroupAttention(graph)).toBe(false);
  expect(Buffer.compare(graph.bytes(), before)).toBe(0);
  expect(regroupAttention(grouped())).toBe(true);
});

test.each(['past_key_values.1.key', 'past_key_values.1.value'])(
  'nothing is changed where %s has another reader',
  (past) => {
    const graph = written();
    graph.nodes.push(GraphNode.create('Neg', [past], ['other']));
    const before = graph.bytes();
    expect(partAttention(graph, heads)).toBe(false);
    expect(Buffer.compare(graph.bytes(), before)).toBe(0);
    expect(partAttention(written(), heads)).toBe(true);
  },
);

test('nothing is changed where scores meet an operator that is not elementwise', () => {
  const graph = written();
  const softmax = graph.nodes.findLast(({ opType }) => opType === 'Softmax');
  const [scores = ''] = softmax?.inputs ?? [];
  if (!softmax) throw new Error('there is no attention');
  graph.insertBefore(softmax, GraphNode.create('CumSum', [scores, graph.addInts('axis', [3], [])], ['summed']));
  softmax.inputs = ['summed'];
  expect(partAttention(graph, heads)).toBe(false);
});

test('equal nodes become one, and what nobody reads goes', () => {
  const graph = written();
  const [first] = graph.nodes;
  const again = first?.copy([...first.inputs], ['again']);
  const [reader] = graph.consumersOf(first?.outputs[0] ?? '');
  if (!first || !again || !reader) throw new Error('the graph is another');
  graph.insertBefore(reader, again);
  reader.inputs = reader.inputs.map((name) => (name === first.outputs[0] ? 'again' : name));
  graph.mergeEqual();
  graph.removeUnread();
  expect(reader.inputs).toContain(first.outputs[0]);
  expect(graph.producerOf('again')).toBeUndefined();
});
