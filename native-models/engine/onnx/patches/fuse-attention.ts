/**
 * Attention of a vision encoder that an export has written out, as the one operator that ONNX Runtime has for it: scores
 * of a block of queries are used while they are in the processor's cache, instead of being written out for all patches
 * and heads (48 MB a layer for 1,024 patches and 12 heads) and read again by each of five operators.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';
import { contribDomain } from './attend-apart.ts';
import { shapeOf, shapeOfRows } from './settle-shapes.ts';

interface Attention {
  /** Gives [batch, rows, heads * headDim]. */
  readonly last: GraphNode;
  /** Each [batch, rows, heads * headDim]. */
  readonly queries: string;
  readonly keys: string;
  readonly values: string;
  readonly heads: number;
}

/** Rows of a Reshape to [batch, rows, heads, headDim], which a Transpose has laid out by heads. */
interface ByHeads {
  readonly rows: string;
  readonly heads: number;
  readonly headDim: number;
  /** What was measured for the first two sizes. */
  readonly measured: string;
}

/**
 * Rewrites all layers, or none: those that do not match are rather something new than one to be left over.
 *
 * @param masks Tensors that are known to add zero to scores.
 * @returns How many.
 */
export function fuseAttention(graph: OnnxGraph, masks: ReadonlySet<string>): number {
  const softmaxes = graph.nodes.filter(({ opType }) => opType === 'Softmax');
  const found = softmaxes.flatMap((node) => findAttention(graph, node, masks) ?? []);
  if (found.length < softmaxes.length || found.length === 0) return 0;
  graph.importOperators(contribDomain, 1);
  for (const { last, queries, keys, values, heads } of found) {
    const inputs = [queries, keys, values];
    const fused = GraphNode.create(
      'MultiHeadAttention',
      inputs,
      [...last.outputs],
      { num_heads: heads },
      contribDomain,
    );
    graph.nodes.splice(graph.nodes.indexOf(last), 1, fused);
  }
  return found.length;
}

function findAttention(graph: OnnxGraph, softmax: GraphNode, masks: ReadonlySet<string>): Attention | undefined {
  if (![-1, 3].includes(softmax.int('axis') ?? -1)) return undefined;
  const scores = findScores(graph, softmax.inputs[0] ?? '', masks);
  const weighted = onlyConsumer(graph, softmax);
  if (!scores || weighted?.opType !== 'MatMul' || weighted.inputs[0] !== softmax.outputs[0]) return undefined;
  const queries = findRows(graph, scores.queries, '0,2,1,3');
  const keys = findRows(graph, scores.keys, '0,2,3,1');
  const values = findRows(graph, weighted.inputs[1] ?? '', '0,2,1,3');
  if (!queries || !keys || !values) return undefined;
  const alike = [keys, values].every(
    ({ heads, headDim, measured }) =>
      heads === queries.heads && headDim === queries.headDim && measured === queries.measured,
  );
  // The operator's own factor.
  if (!alike || Math.abs(scores.factor * Math.sqrt(queries.headDim) - 1) > 1e-5) return undefined;
  const layout = onlyConsumer(graph, weighted);
  if (layout?.opType !== 'Transpose' || `${layout.ints('perm')}` !== '0,2,1,3') return undefined;
  const last = onlyConsumer(graph, layout);
  if (last?.opType !== 'Reshape' || !comesBack(graph, last, queries)) return undefined;
  return { last, queries: queries.rows, keys: keys.rows, values: values.rows, heads: queries.heads };
}

/** Products of queries and keys, with constant factors before or after, and a mask that adds nothing. */
function findScores(graph: OnnxGraph, tensor: string, masks: ReadonlySet<string>) {
  const sum = graph.producerOf(tensor);
  const [unmasked = '', ...more] = sum?.opType === 'Add' ? sum.inputs.filter((input) => !masks.has(input)) : [tensor];
  const after = factorOf(graph, unmasked);
  const product = graph.producerOf(after.tensor);
  if (more.length > 0 || product?.opType !== 'MatMul') return undefined;
  const [queries, keys] = product.inputs.map((input) => factorOf(graph, input));
  if (!queries || !keys) return undefined;
  return { queries: queries.tensor, keys: keys.tensor, factor: after.factor * queries.factor * keys.factor };
}

function factorOf(graph: OnnxGraph, tensor: string): { tensor: string; factor: number } {
  const node = graph.producerOf(tensor);
  const [left = '', right = ''] = node?.inputs ?? [];
  const factor = graph.floatOf(right);
  if (node?.opType === 'Mul' && factor !== undefined) return { tensor: left, factor };
  if (node?.opType === 'Div' && factor !== undefined) return { tensor: left, factor: 1 / factor };
  const before = node?.opType === 'Mul' ? graph.floatOf(left) : undefined;
  return before === undefined ? { tensor, factor: 1 } : { tensor: right, factor: before };
}

function findRows(graph: OnnxGraph, tensor: string, perm: string): ByHeads | undefined {
  const layout = graph.producerOf(tensor);
  if (layout?.opType !== 'Transpose' || `${layout.ints('perm')}` !== perm) return undefined;
  const reshape = graph.producerOf(layout.inputs[0] ?? '');
  const shape = reshape?.opType === 'Reshape' ? shapeOfRows(graph, reshape) : undefined;
  const [rows = ''] = reshape?.inputs ?? [];
  const width = widthOf(graph, rows);
  if (shape?.sizes.length !== 2 || width === undefined) return undefined;
  const [saidHeads = 0, headDim = 0] = shape.sizes;
  const heads = saidHeads === -1 ? width / headDim : saidHeads;
  if (!Number.isInteger(heads) || headDim <= 0 || heads * headDim !== width) return undefined;
  return { rows, heads, headDim, measured: shape.measured };
}

/** Of rows to which a bias is added, in float32: in other types the CPU has no such operator. */
function widthOf(graph: OnnxGraph, rows: string): number | undefined {
  const node = graph.producerOf(rows);
  const bias = node?.opType === 'Add' ? node.inputs.find((input) => graph.initializers.has(input)) : undefined;
  if (bias === undefined || graph.typeOf(bias) !== dataTypes.float) return undefined;
  const sizes = graph.sizesOf(bias) ?? [];
  return sizes.length === 1 ? sizes[0] : undefined;
}

/** Reshape to [batch, rows, all heads], with the sizes that were measured for the queries. */
function comesBack(graph: OnnxGraph, reshape: GraphNode, { measured, heads, headDim }: ByHeads): boolean {
  const shape = shapeOf(graph, reshape);
  const [width, ...more] = shape?.sizes ?? [];
  const isWhole = width === -1 || width === heads * headDim;
  return shape?.measured === measured && isWhole && more.length === 0;
}

function onlyConsumer(graph: OnnxGraph, { outputs: [result = ''] }: GraphNode): GraphNode | undefined {
  const [consumer, ...others] = graph.consumersOf(result);
  return others.length === 0 ? consumer : undefined;
}
