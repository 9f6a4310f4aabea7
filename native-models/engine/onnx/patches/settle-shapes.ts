/**
 * Shapes that an export computes anew in each layer although they are known: [batch, new, heads, headDim] for rows that
 * are laid out by heads, and [batch, new, all heads] for those that come back. A dimension of 0 is taken over as it is.
 */
import type { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { constantInts } from './constants.ts';

export function settleShapes(graph: OnnxGraph): void {
  for (const node of graph.nodes) {
    if (node.opType !== 'Reshape' || (node.int('allowzero') ?? 0) !== 0) continue;
    const [rows = '', shape = ''] = node.inputs;
    const settled = settle(graph, rows, graph.producerOf(shape));
    if (settled) node.inputs = [rows, constantInts(graph, settled)];
  }
}

function settle(graph: OnnxGraph, rows: string, shape: GraphNode | undefined): number[] | undefined {
  const found = measuredShape(graph, shape);
  return found && keepsTokens(graph, rows, found.measured) ? [0, 0, ...found.sizes] : undefined;
}

/** Sizes that follow the first two, which are those of the tensor that was measured for them. */
export interface MeasuredShape {
  readonly measured: string;
  readonly sizes: readonly number[];
}

/** What a Reshape gives its rows, which are made one by one of those that were measured. */
export function shapeOfRows(graph: OnnxGraph, reshape: GraphNode): MeasuredShape | undefined {
  const [rows = ''] = reshape.inputs;
  const found = shapeOf(graph, reshape);
  return found && keepsTokens(graph, rows, found.measured) ? found : undefined;
}

/** What a Reshape gives, whatever it is given. */
export function shapeOf(graph: OnnxGraph, reshape: GraphNode): MeasuredShape | undefined {
  if ((reshape.int('allowzero') ?? 0) !== 0) return undefined;
  return measuredShape(graph, graph.producerOf(reshape.inputs[1] ?? ''));
}

function measuredShape(graph: OnnxGraph, shape: GraphNode | undefined): MeasuredShape | undefined {
  if (shape?.opType !== 'Concat') return undefined;
  const [batch = '', count = '', ...rest] = shape.inputs;
  const measured = sizeOf(graph, batch, 0);
  if (measured === undefined || measured !== sizeOf(graph, count, 1)) return undefined;
  const sizes = rest.map((each) => graph.intsOf(each));
  if (sizes.some((size) => size?.length !== 1 || size[0] === 0)) return undefined;
  return { measured, sizes: sizes.flatMap((size) => size ?? []) };
}

/** The tensor whose size along an axis this is: Unsqueeze(Gather(Shape(tensor), axis)). */
function sizeOf(graph: OnnxGraph, size: string, axis: number): string | undefined {
  const gather = graph.producerOf(graph.producerOf(size)?.inputs[0] ?? '');
  const [shape = '', index = ''] = gather?.opType === 'Gather' ? gather.inputs : [];
  const measure = graph.producerOf(shape);
  const isAsked = graph.producerOf(size)?.opType === 'Unsqueeze' && `${graph.intsOf(index)}` === `${axis}`;
  return isAsked && measure?.opType === 'Shape' ? measure.inputs[0] : undefined;
}

/** Operators whose result has the first two dimensions of their first input, given weights of two dimensions or less. */
const tokenwise = ['MatMul', 'MatMulInteger', 'DynamicQuantizeLinear', 'Cast', 'Mul'];

/** Whether rows are [batch, new, ...] like the tensor that they were made of. */
function keepsTokens(graph: OnnxGraph, rows: string, from: string): boolean {
  let at = rows;
  for (let steps = 0; steps < 6; steps++) {
    if (at === from) return true;
    const node = graph.producerOf(at);
    if (!node) return false;
    const [left = '', right = ''] = node.inputs;
    // Biases stand on either side.
    if (node.opType === 'Add') at = graph.initializers.has(left) ? right : left;
    else if (node.opType === 'MatMulNBits' || (tokenwise.includes(node.opType) && !isWide(graph, right))) at = left;
    else if (node.opType === 'Transpose' && `${node.ints('perm')}` === '0,2,1,3') return isAttended(graph, left);
    else return false;
  }
  return false;
}

function isWide(graph: OnnxGraph, weights: string): boolean {
  return (graph.sizesOf(weights)?.length ?? 0) > 2;
}

/** Whether heads' sums, [1, heads, new, headDim], come from attention that was rewritten here: of the run's tokens. */
function isAttended(graph: OnnxGraph, sums: string): boolean {
  const layout = graph.producerOf(sums);
  const [batch, heads, rows, ...rest] =
    layout?.opType === 'Reshape' ? (graph.intsOf(layout.inputs[1] ?? '') ?? []) : [];
  return batch === 1 && heads !== undefined && rows === -1 && rest.length === 1;
}
