/**
 * GELU's approximation by tanh that an export has written out (eight passes over the widest tensor of a layer) as the
 * one operator that ONNX Runtime has for it. The runtime's own fusion knows other spellings, not the one with x·x·x.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { contribDomain } from './attend-apart.ts';

const cubeFactor = 0.044715;
const outerFactor = Math.sqrt(2 / Math.PI);

/** Rewrites those that it knows; others stay. @returns How many. */
export function fuseTanhGelu(graph: OnnxGraph): number {
  const found = graph.nodes.flatMap((node) => (node.opType === 'Tanh' ? (findGelu(graph, node) ?? []) : []));
  if (found.length > 0) graph.importOperators(contribDomain, 1);
  for (const { last, rows } of found) {
    const fused = GraphNode.create('FastGelu', [rows], [...last.outputs], {}, contribDomain);
    graph.nodes.splice(graph.nodes.indexOf(last), 1, fused);
  }
  return found.length;
}

/** x · 0.5 · (1 + tanh(√(2/π) · (x + 0.044715 · x³))), in any order of factors. */
function findGelu(graph: OnnxGraph, tanh: GraphNode): { last: GraphNode; rows: string } | undefined {
  const inner = scaled(graph, tanh.inputs[0] ?? '', outerFactor);
  const sum = inner === undefined ? undefined : graph.producerOf(inner);
  const [left = '', right = ''] = sum?.opType === 'Add' ? sum.inputs : [];
  const rows = isCubeOf(graph, right, left) ? left : isCubeOf(graph, left, right) ? right : undefined;
  const [plusOne, ...others] = graph.consumersOf(tanh.outputs[0] ?? '');
  if (rows === undefined || plusOne?.opType !== 'Add' || others.length > 0) return undefined;
  if (!isNear(otherFloat(graph, plusOne, tanh.outputs[0] ?? ''), 1)) return undefined;
  const last = multipliedBy(graph, plusOne, rows);
  return last && { last, rows };
}

/** Follows products with x and with 0.5, each once, or with x · 0.5. */
function multipliedBy(graph: OnnxGraph, from: GraphNode, rows: string): GraphNode | undefined {
  let node = from;
  let hasRows = false;
  let hasHalf = false;
  while (!(hasRows && hasHalf)) {
    const [result = ''] = node.outputs;
    const [next, ...others] = graph.consumersOf(result);
    if (next?.opType !== 'Mul' || others.length > 0) return undefined;
    const other = next.inputs[0] === result ? next.inputs[1] : next.inputs[0];
    if (!hasRows && other === rows) hasRows = true;
    else if (!hasHalf && isNear(otherFloat(graph, next, result), 0.5)) hasHalf = true;
    else if (!hasRows && !hasHalf && scaled(graph, other ?? '', 0.5) === rows) hasRows = hasHalf = true;
    else return undefined;
    node = next;
  }
  return node;
}

/** 0.044715 · x · x · x, the square or the cube first. */
function isCubeOf(graph: OnnxGraph, tensor: string, rows: string): boolean {
  const cube = graph.producerOf(scaled(graph, tensor, cubeFactor) ?? '');
  if (cube?.opType !== 'Mul') return false;
  const square = cube.inputs.find((input) => input !== rows);
  const node = graph.producerOf(square ?? '');
  return cube.inputs.includes(rows) && node?.opType === 'Mul' && node.inputs.every((input) => input === rows);
}

/** What is multiplied by the constant; none where it is another product. */
function scaled(graph: OnnxGraph, tensor: string, by: number): string | undefined {
  const node = graph.producerOf(tensor);
  if (node?.opType !== 'Mul') return undefined;
  return node.inputs.find((input) => isNear(otherFloat(graph, node, input), by));
}

function otherFloat(graph: OnnxGraph, { inputs }: GraphNode, input: string): number | undefined {
  return graph.floatOf(inputs[0] === input ? (inputs[1] ?? '') : (inputs[0] ?? ''));
}

/** Exports round constants to bfloat16 or float16 now and then: not these. */
function isNear(value: number | undefined, expected: number): boolean {
  return value !== undefined && Math.abs(value - expected) <= 1e-5 * expected;
}
