/**
 * Rotary position embeddings that an export has written out (about ten nodes for queries and as many for keys, in each
 * layer) as the one operator that ONNX Runtime has for them. Angles stay as the export computes them.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { contribDomain } from './attend-apart.ts';

/** x·cos + turned(x)·sin, where turned(x) is the second half of x, negated, before the first. */
interface Rotation {
  readonly node: GraphNode;
  /** [1, heads, new, headDim] */
  readonly rows: string;
  /** Both halves of the angles: [1, new, headDim / 2]. */
  readonly angles: string;
}

/** Rewrites those that it knows; others stay. */
export function fuseRotary(graph: OnnxGraph): void {
  const found = graph.nodes.flatMap((node) => findRotation(graph, node) ?? []);
  for (const angles of new Set(found.map((rotation) => rotation.angles))) addTables(graph, angles);
  for (const { node, rows, angles } of found) {
    const inputs = [rows, `${angles}/positions`, `${angles}/cos`, `${angles}/sin`];
    const fused = GraphNode.create('RotaryEmbedding', inputs, [...node.outputs], {}, contribDomain);
    graph.nodes.splice(graph.nodes.indexOf(node), 1, fused);
  }
}

function findRotation(graph: OnnxGraph, node: GraphNode): Rotation | undefined {
  if (node.opType !== 'Add') return undefined;
  const [straight, turned] = node.inputs.map((input) => graph.producerOf(input));
  if (straight?.opType !== 'Mul' || turned?.opType !== 'Mul') return undefined;
  const [rows = '', cos = ''] = straight.inputs;
  const [halves = '', sin = ''] = turned.inputs;
  const angles = anglesOf(graph, cos, 'Cos');
  if (!angles || angles !== anglesOf(graph, sin, 'Sin') || !isTurned(graph, halves, rows)) return undefined;
  return { node, rows, angles };
}

/** Unsqueeze(Cos(Concat(angles, angles))): the same for all heads and both halves. */
function anglesOf(graph: OnnxGraph, table: string, opType: 'Cos' | 'Sin'): string | undefined {
  const spread = graph.producerOf(table);
  if (spread?.opType !== 'Unsqueeze' || `${graph.intsOf(spread.inputs[1] ?? '')}` !== '1') return undefined;
  const wave = graph.producerOf(spread.inputs[0] ?? '');
  const doubled = wave?.opType === opType ? graph.producerOf(wave.inputs[0] ?? '') : undefined;
  const [left, right, ...more] = doubled?.opType === 'Concat' ? doubled.inputs : [];
  const isDoubled = left !== undefined && left === right && more.length === 0;
  return isDoubled && [-1, 2].includes(doubled?.int('axis') ?? 0) ? left : undefined;
}

/** Concat(Neg(x[..., half:]), x[..., :half]) */
function isTurned(graph: OnnxGraph, halves: string, rows: string): boolean {
  const join = graph.producerOf(halves);
  const [negated = '', front = ''] = join?.opType === 'Concat' ? join.inputs : [];
  if (join?.inputs.length !== 2 || ![-1, 3].includes(join.int('axis') ?? 0)) return false;
  const negation = graph.producerOf(negated);
  const second = negation?.opType === 'Neg' ? sliceOf(graph, negation.inputs[0] ?? '') : undefined;
  const first = sliceOf(graph, front);
  if (!first || !second || first.rows !== rows || second.rows !== rows) return false;
  const [start] = graph.intsOf(first.start) ?? [];
  const [end = 0] = graph.intsOf(second.end) ?? [];
  return start === 0 && end >= 2 ** 31 - 1 && first.end === second.start && isHalf(graph, first.end, rows);
}

function sliceOf(graph: OnnxGraph, tensor: string) {
  const node = graph.producerOf(tensor);
  const [rows = '', start = '', end = '', axes = '', steps = ''] = node?.opType === 'Slice' ? node.inputs : [];
  const isLastAxis = ['3', '-1'].includes(`${graph.intsOf(axes)}`);
  return isLastAxis && (steps === '' || `${graph.intsOf(steps)}` === '1') ? { rows, start, end } : undefined;
}

/** Unsqueeze(Shape(x)[3] / 2), as exporters write x.shape[-1] // 2. */
function isHalf(graph: OnnxGraph, bound: string, rows: string): boolean {
  const step = (tensor: string, opType: string) => {
    const node = graph.producerOf(tensor);
    return node?.opType === opType ? node.inputs : [];
  };
  const [quotient = ''] = step(bound, 'Unsqueeze');
  const [size = '', by = ''] = step(quotient, 'Div');
  const [shape = '', axis = ''] = step(size, 'Gather');
  const [measured] = step(shape, 'Shape');
  return measured === rows && `${graph.intsOf(by)}` === '2' && ['3', '-1'].includes(`${graph.intsOf(axis)}`);
}

/** Tables of one row a new token, which the operator looks up by 0, 1, 2, ... */
function addTables(graph: OnnxGraph, angles: string): void {
  graph.importOperators(contribDomain, 1);
  const at = (name: string) => `${angles}/${name}`;
  const zero = graph.addInts('sightline/rotary/zero', [0], []);
  const one = graph.addInts('sightline/rotary/one', [1], []);
  const first = graph.addInts('sightline/rotary/first', [0]);
  const source = graph.producerOf(angles);
  graph.nodes.splice(
    source ? graph.nodes.indexOf(source) + 1 : 0,
    0,
    GraphNode.create('Squeeze', [angles, first], [at('rows')]),
    GraphNode.create('Cos', [at('rows')], [at('cos')]),
    GraphNode.create('Sin', [at('rows')], [at('sin')]),
    GraphNode.create('Shape', [at('rows')], [at('shape')]),
    GraphNode.create('Gather', [at('shape'), zero], [at('count')]),
    GraphNode.create('Range', [zero, at('count'), one], [at('range')]),
    GraphNode.create('Unsqueeze', [at('range'), first], [at('positions')]),
  );
}
