/** Small constants that patches share, named by what they are, so that each is there once. */
import type { OnnxGraph } from '../graph/onnx-graph.ts';

export function constantInts(graph: OnnxGraph, values: readonly number[]): string {
  return graph.addInts(`sightline/ints/${values.join(',')}`, values);
}

export function constantFloat(graph: OnnxGraph, value: number): string {
  return graph.addFloats(`sightline/float/${value}`, [value], []);
}
