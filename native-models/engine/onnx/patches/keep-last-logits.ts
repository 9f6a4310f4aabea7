/**
 * Has a decoder compute logits for its last positions only. A prompt of 1,200 tokens with 49,280 words in the vocabulary
 * would otherwise cost 236 MB and a matrix product of that size, of which one row is looked at.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';

/** How many of the last positions get logits: int64, a scalar. Some exports have it of their own. */
export const logitsInput = 'num_logits_to_keep';

const toTheEnd = Number.MAX_SAFE_INTEGER;

/** Whether the graph was changed: not where it has the input already, or its last product is of a kind unknown here. */
export function keepLastLogits(graph: OnnxGraph): boolean {
  if (graph.inputs.some(({ name }) => name === logitsInput)) return false;
  const hidden = findHiddenStates(graph);
  const [reader, ...others] = hidden === undefined ? [] : graph.consumersOf(hidden);
  if (hidden === undefined || !reader || others.length > 0) return false;

  const axis = graph.addInts('sightline/logits/axis', [1]);
  const end = graph.addInts('sightline/logits/end', [toTheEnd]);
  const shape = graph.addInts('sightline/logits/shape', [1]);
  const kept = `${hidden}/last`;
  graph.insertBefore(
    reader,
    GraphNode.create('Neg', [logitsInput], ['sightline/logits/negative']),
    GraphNode.create('Reshape', ['sightline/logits/negative', shape], ['sightline/logits/start']),
    GraphNode.create('Slice', [hidden, 'sightline/logits/start', end, axis], [kept]),
  );
  reader.inputs = reader.inputs.map((name) => (name === hidden ? kept : name));
  graph.inputs.push({ name: logitsInput, elementType: dataTypes.int64, dims: [] });
  graph.outputs = graph.outputs.map((output) =>
    output.name === 'logits' ? { ...output, dims: output.dims.with(1, 'logits_length') } : output,
  );
  return true;
}

/** What the last matrix product, whose result is the logits, multiplies: [batch, positions, hidden]. */
function findHiddenStates(graph: OnnxGraph): string | undefined {
  let tensor = 'logits';
  for (;;) {
    const node = graph.producerOf(tensor);
    if (!node || (tensor !== 'logits' && graph.consumersOf(tensor).length !== 1)) return undefined;
    const [left = '', right = ''] = node.inputs;
    switch (node.opType) {
      case 'MatMul':
      case 'MatMulNBits':
        return left;
      // Type casts, scales, caps and biases of the logits; a constant stands on either side.
      case 'Cast':
      case 'Tanh':
      case 'Mul':
      case 'Div':
      case 'Add':
        tensor = graph.initializers.has(left) ? right : left;
        break;
      default:
        return undefined;
    }
  }
}
