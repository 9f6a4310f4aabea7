/** A graph small enough to be computed by hand: `z = Relu(x * w + b)`, MatMul, Add and Relu over [2, 3] x [3, 2] float32. */
import { GraphNode } from './graph/graph-node.ts';
import type { GraphValue } from './graph/graph-value.ts';
import { dataTypes } from './graph/onnx-proto.ts';
import { writeModel } from './graph/write-model.ts';

export const probe = {
  x: { data: Float32Array.of(1, 2, 3, -4, 5, -6), dims: [2, 3] },
  w: { data: Float32Array.of(0.5, -1, 2, 0.25, -3, 1.5), dims: [3, 2] },
  b: { data: Float32Array.of(8, -2), dims: [2] },
  /** x * w + b = [[3.5, 2], [34, -5.75]], the negative one cut off; no step of it rounds in float32. */
  z: { data: Float32Array.of(3.5, 2, 34, 0), dims: [2, 2] },
} as const;

export function probeGraph(): Uint8Array {
  const value = (name: keyof typeof probe): GraphValue => ({
    name,
    elementType: dataTypes.float,
    dims: probe[name].dims,
  });
  return writeModel({
    nodes: [
      GraphNode.create('MatMul', ['x', 'w'], ['product']),
      GraphNode.create('Add', ['product', 'b'], ['sum']),
      GraphNode.create('Relu', ['sum'], ['z']),
    ],
    initializers: [],
    inputs: [value('x'), value('w'), value('b')],
    outputs: [value('z')],
  });
}
