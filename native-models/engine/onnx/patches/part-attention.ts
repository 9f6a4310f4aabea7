/** Attention that an export has written out over a joined cache, changed to read the cache in place. */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';
import { type ApartShapes, addApartShapes, declareApartCaches, scoreNodes, valueNodes } from './attend-apart.ts';
import { constantInts } from './constants.ts';

interface Heads {
  readonly kvHeads: number;
  readonly group: number;
  readonly headDim: number;
}

/** From a cache to the product that reads it: keys are turned, and both may be repeated for each query of a group. */
interface CachePath {
  readonly past: string;
  readonly added: string;
  readonly present: string;
  readonly join: GraphNode;
  /** [1, heads, rows, headDim] by its right input. */
  readonly product: GraphNode;
  /** What the keys are multiplied with on the way, a scalar. */
  readonly scale: string | undefined;
  readonly isRepeated: boolean;
}

interface Layer {
  readonly keys: CachePath;
  readonly values: CachePath;
  /** [1, heads, new, rows]; what multiplies the values. */
  readonly weights: string;
}

/**
 * Changes all layers, or nothing.
 *
 * @param attentionHeads Of the queries.
 * @returns Whether the graph was changed.
 */
export function partAttention(graph: OnnxGraph, attentionHeads: number | undefined): boolean {
  const pasts = graph.inputs.filter(({ name }) => name.startsWith('past_key_values.'));
  const keys = pasts.filter(({ name }) => name.endsWith('.key'));
  const [first] = keys;
  const isEven = pasts.every(({ elementType, dims: [, kvHeads, , headDim] }) => {
    return elementType === dataTypes.float && kvHeads === first?.dims[1] && headDim === first?.dims[3];
  });
  const [, kvHeads, , headDim] = first?.dims ?? [];
  if (!first || !isEven || typeof kvHeads !== 'number' || typeof headDim !== 'number') return false;
  if (!attentionHeads || attentionHeads % kvHeads !== 0 || 2 * keys.length !== pasts.length) return false;
  const heads = { kvHeads, group: attentionHeads / kvHeads, headDim };
  const layers = keys.map(({ name }) => findLayer(graph, name, heads));
  const [start] = layers;
  if (!start || layers.some((layer) => !layer)) return false;

  const shapes = addApartShapes(graph, firstNode(graph), first.name);
  const whole = addWholeShape(graph, shapes, heads);
  for (const layer of layers) if (layer) rewrite(graph, layer, heads, shapes, whole);
  declareApartCaches(graph, heads);
  graph.removeUnread();
  return true;
}

function findLayer(graph: OnnxGraph, pastKey: string, heads: Heads): Layer | undefined {
  const keys = findPath(graph, pastKey, true);
  const values = findPath(graph, pastKey.replace(/key$/, 'value'), false);
  if (!keys || !values || keys.isRepeated !== values.isRepeated) return undefined;
  if (!keys.isRepeated && heads.group !== 1) return undefined;
  const weights = values.product.inputs[0] ?? '';
  return staysInPlace(graph, weights, keys.product.outputs[0] ?? '') ? { keys, values, weights } : undefined;
}

function findPath(graph: OnnxGraph, past: string, isTurned: boolean): CachePath | undefined {
  const present = past.replace('past_key_values.', 'present.');
  const join = graph.producerOf(present);
  const [joined, added = ''] = join?.inputs ?? [];
  if (join?.opType !== 'Concat' || joined !== past || join.inputs.length !== 2) return undefined;
  if (![2, -2].includes(join.int('axis') ?? 0)) return undefined;
  if (graph.consumersOf(past).some((node) => node !== join && node.opType !== 'Shape')) return undefined;

  let at: GraphNode | undefined;
  const go = (opType: string, fits = (_: GraphNode) => true): boolean => {
    const readers = graph.consumersOf(at?.outputs[0] ?? present).filter((node) => at || node.opType !== 'Shape');
    const [next, ...others] = readers;
    if (next?.opType !== opType || others.length > 0 || !fits(next)) return false;
    at = next;
    return true;
  };
  const isRepeated = go('Unsqueeze', ({ inputs: [, axes = ''] }) => `${graph.intsOf(axes)}` === '2');
  if (isRepeated && !(go('Expand') && go('Reshape'))) return undefined;
  if (isTurned && !go('Transpose', (node) => `${node.ints('perm')}` === '0,1,3,2')) return undefined;
  const scaled = isTurned && go('Mul', ({ inputs: [, by = ''] }) => isScalar(graph, by)) ? at : undefined;
  const rows = at?.outputs[0] ?? present;
  if (!go('MatMul', ({ inputs: [left, right] }) => right === rows && left !== rows) || !at) return undefined;
  return { past, added, present, join, product: at, scale: scaled?.inputs[1], isRepeated };
}

function isScalar(graph: OnnxGraph, tensor: string): boolean {
  return graph.sizesOf(tensor)?.every((size) => size === 1) ?? false;
}

const elementwise = ['Add', 'Mul', 'Div', 'Tanh', 'Cast', 'Where', 'IsNaN'];

/** Whether all between scores and weights treats each place alike, so that heads may be laid out in two dimensions. */
function staysInPlace(graph: OnnxGraph, weights: string, scores: string): boolean {
  const between = new Set<GraphNode>();
  const dependsOnScores = (tensor: string, depth: number): boolean => {
    if (tensor === scores) return true;
    const node = depth > 0 ? graph.producerOf(tensor) : undefined;
    if (!node) return false;
    const depends = node.inputs.map((input) => dependsOnScores(input, depth - 1)).some(Boolean);
    if (depends) between.add(node);
    return depends;
  };
  const farthest = 8;
  if (!dependsOnScores(weights, farthest)) return false;
  const isKnown = (node: GraphNode) =>
    elementwise.includes(node.opType) || (node.opType === 'Softmax' && [-1, 3].includes(node.int('axis') ?? -1));
  const tensors = [scores, ...[...between].flatMap(({ outputs }) => outputs)].filter((name) => name !== weights);
  return (
    [...between].every(isKnown) && tensors.every((name) => graph.consumersOf(name).every((node) => between.has(node)))
  );
}

function rewrite(graph: OnnxGraph, { keys, values, weights }: Layer, heads: Heads, shapes: ApartShapes, whole: string) {
  const { kvHeads, group, headDim } = heads;
  const scores = keys.product.outputs[0] ?? '';
  const output = values.product.outputs[0] ?? '';
  const query = keys.product.inputs[0] ?? '';
  const scaled = keys.scale === undefined ? query : `${scores}/query-scaled`;
  for (const { present, join, added } of [keys, values]) {
    sizeFrom(graph, present, whole);
    const toRows = constantInts(graph, [kvHeads, 1, -1, headDim]);
    replace(graph, join, [GraphNode.create('Reshape', [added, toRows], [present])]);
  }
  replace(graph, keys.product, [
    ...(keys.scale === undefined ? [] : [GraphNode.create('Mul', [query, keys.scale], [scaled])]),
    GraphNode.create('Reshape', [scaled, constantInts(graph, [kvHeads, group, -1, headDim])], [`${scores}/query`]),
    ...scoreNodes(`${scores}/query`, { past: keys.past, added: keys.present }, scores),
  ]);
  replace(graph, values.product, [
    ...valueNodes(
      withoutNan(graph, weights),
      { past: values.past, added: values.present },
      shapes,
      `${output}/by-group`,
    ),
    GraphNode.create(
      'Reshape',
      [`${output}/by-group`, constantInts(graph, [1, kvHeads * group, -1, headDim])],
      [output],
    ),
  ]);
}

/** A row of weights is NaN only where a token may look at nothing; here it may always look at itself. */
function withoutNan(graph: OnnxGraph, weights: string): string {
  const choice = graph.producerOf(weights);
  const [isNan = '', , otherwise = ''] = choice?.opType === 'Where' ? choice.inputs : [];
  const test = graph.producerOf(isNan);
  return test?.opType === 'IsNaN' && test.inputs[0] === otherwise ? otherwise : weights;
}

/** [1, kvHeads, cached + new, headDim], for whatever asks for the size of a joined cache. */
function addWholeShape(graph: OnnxGraph, { lengths }: ApartShapes, { kvHeads, headDim }: Heads): string {
  const at = (name: string) => `sightline/whole/${name}`;
  const head = constantInts(graph, [1, kvHeads]);
  const shape = GraphNode.create('Concat', [head, at('total'), constantInts(graph, [headDim])], [at('shape')], {
    axis: 0,
  });
  const total = GraphNode.create('ReduceSum', [lengths], [at('total')]);
  const source = graph.producerOf(lengths);
  graph.nodes.splice(source ? graph.nodes.indexOf(source) + 1 : 0, 0, total, shape);
  return at('shape');
}

function sizeFrom(graph: OnnxGraph, present: string, whole: string): void {
  for (const node of graph.consumersOf(present))
    if (node.opType === 'Shape') replace(graph, node, [GraphNode.create('Identity', [whole], [...node.outputs])]);
}

function replace(graph: OnnxGraph, node: GraphNode, by: GraphNode[]): void {
  graph.nodes.splice(graph.nodes.indexOf(node), 1, ...by);
}

function firstNode(graph: OnnxGraph): GraphNode {
  const [node] = graph.nodes;
  if (!node) throw new Error('the graph has no nodes');
  return node;
}
