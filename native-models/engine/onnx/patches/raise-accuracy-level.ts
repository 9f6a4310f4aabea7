/**
 * Lets 4-bit products compute in int8 (`accuracy_level` 4 of MatMulNBits), where an export asks for nothing: 4.5 times
 * faster for one token on a CPU with AVX2 (1.54 -> 0.34 ms for 1536 x 4096).
 */
import type { OnnxGraph } from '../graph/onnx-graph.ts';

const attribute = 'accuracy_level';
const int8Activations = 4;

/** How many products were changed. The product that gives the logits is left alone: there, rounding flips answers. */
export function raiseAccuracyLevel(graph: OnnxGraph): number {
  const products = graph.nodes.filter(
    (node) => node.opType === 'MatMulNBits' && !node.int(attribute) && !node.outputs.includes('logits'),
  );
  for (const product of products) product.setInt(attribute, int8Activations);
  return products.length;
}
