/** GroupQueryAttention (com.microsoft) taken apart into products that read the cache in place. */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';
import {
  type ApartShapes,
  addApartShapes,
  contribDomain,
  declareApartCaches,
  scoreNodes,
  valueNodes,
} from './attend-apart.ts';
import { constantFloat, constantInts } from './constants.ts';

/** What the operator can do beyond this is left to it. */
const knownAttributes = ['num_heads', 'kv_num_heads', 'scale', 'do_rotary', 'rotary_interleaved'];
/** Attributes that may be there if they say what is so without them. */
const neutralAttributes = { local_window_size: -1, smooth_softmax: 0, softcap: 0 } as const;

interface Attention {
  readonly node: GraphNode;
  readonly past: { readonly key: string; readonly value: string };
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly scale: number;
  /** Its own rotation; none where the rows come rotated. */
  readonly tables: readonly [cos: string, sin: string] | undefined;
  readonly rotaryDim: number;
}

/** Changes all layers, or nothing. @returns Whether the graph was changed. */
export function regroupAttention(graph: OnnxGraph): boolean {
  const nodes = graph.nodes.filter(({ opType }) => opType === 'GroupQueryAttention');
  const caches = graph.inputs.filter(({ name }) => name.startsWith('past_key_values.'));
  const found = nodes.map((node) => readAttention(graph, node));
  const [first] = found;
  if (!first || 2 * nodes.length !== caches.length || found.some((each) => !each)) return false;

  const shapes = addApartShapes(graph, first.node, first.past.key);
  const context = {
    shapes,
    bias: addCausalBias(graph, first.node, shapes),
    positions: addPositions(graph, first.node),
  };
  for (const attention of found) if (attention) rewrite(graph, attention, context);
  declareApartCaches(graph, first);
  graph.removeUnread();
  return true;
}

function readAttention(graph: OnnxGraph, node: GraphNode): Attention | undefined {
  const [query = '', key = '', value = '', pastKey = '', pastValue = '', , , cos = '', sin = '', ...more] = node.inputs;
  const past = graph.inputs.find(({ name }) => name === pastKey);
  const [, kvHeads, , headDim] = past?.dims ?? [];
  const heads = node.int('num_heads') ?? 0;
  const doesRotate = node.int('do_rotary') === 1;
  if (!query || !key || !value || more.some((name) => name !== '') || node.outputs.length !== 3) return undefined;
  if (past?.elementType !== dataTypes.float || typeof headDim !== 'number' || kvHeads !== node.int('kv_num_heads'))
    return undefined;
  if (typeof kvHeads !== 'number' || heads % kvHeads !== 0 || !isPlain(node)) return undefined;
  const [, half = 0] = graph.sizesOf(cos) ?? [];
  if (doesRotate && half === 0) return undefined;
  return {
    node,
    past: { key: pastKey, value: pastValue },
    heads,
    kvHeads,
    headDim,
    scale: node.float('scale') || headDim ** -0.5,
    tables: doesRotate ? [cos, sin] : undefined,
    rotaryDim: 2 * half === headDim ? 0 : 2 * half,
  };
}

function isPlain(node: GraphNode): boolean {
  return node.attributeNames.every((name) => {
    if (knownAttributes.includes(name)) return true;
    const neutral = neutralAttributes[name as keyof typeof neutralAttributes];
    return neutral !== undefined && (node.int(name) ?? node.float(name)) === neutral;
  });
}

interface Context {
  readonly shapes: ApartShapes;
  readonly bias: string;
  readonly positions: string;
}

function rewrite(graph: OnnxGraph, attention: Attention, { shapes, bias, positions }: Context): void {
  const { node, past, heads, kvHeads, headDim, scale, tables } = attention;
  const [query = '', key = '', value = ''] = node.inputs;
  const [output = '', presentKey = '', presentValue = ''] = node.outputs;
  const at = (name: string) => `${output}/${name}`;
  const rotate = (rows: string, count: number, name: string) => {
    if (!tables) return [];
    const attributes = {
      interleaved: node.int('rotary_interleaved') ?? 0,
      ...(attention.rotaryDim > 0 && { rotary_embedding_dim: attention.rotaryDim, num_heads: count }),
    };
    return [GraphNode.create('RotaryEmbedding', [rows, positions, ...tables], [name], attributes, contribDomain)];
  };
  const layOut = (rows: string, count: number, group: number, name: string) => [
    GraphNode.create('Reshape', [rows, constantInts(graph, [-1, count, group, headDim])], [`${name}/by-token`]),
    GraphNode.create('Transpose', [`${name}/by-token`], [name], { perm: [1, 2, 0, 3] }),
  ];
  const turned = { query: tables ? at('query-turned') : query, key: tables ? at('key-turned') : key };
  graph.insertBefore(
    node,
    ...rotate(query, heads, turned.query),
    ...rotate(key, kvHeads, turned.key),
    GraphNode.create('Mul', [turned.query, constantFloat(graph, scale)], [at('query-scaled')]),
    ...layOut(at('query-scaled'), kvHeads, heads / kvHeads, at('query')),
    ...layOut(turned.key, kvHeads, 1, presentKey),
    ...layOut(value, kvHeads, 1, presentValue),
    ...scoreNodes(at('query'), { past: past.key, added: presentKey }, at('scores')),
    GraphNode.create('Add', [at('scores'), bias], [at('masked')]),
    GraphNode.create('Softmax', [at('masked')], [at('weights')], { axis: -1 }),
    ...valueNodes(at('weights'), { past: past.value, added: presentValue }, shapes, at('sum')),
    GraphNode.create('Transpose', [at('sum')], [at('by-token')], { perm: [2, 0, 1, 3] }),
    GraphNode.create('Reshape', [at('by-token'), constantInts(graph, [1, -1, heads * headDim])], [output]),
  );
  graph.nodes.splice(graph.nodes.indexOf(node), 1);
}

/** [new, cached + new]: 0 where a token may look, -infinity elsewhere. The mask says which places hold tokens. */
function addCausalBias(graph: OnnxGraph, before: GraphNode, { lengths }: ApartShapes): string {
  const at = (name: string) => `sightline/bias/${name}`;
  const zero = graph.addInts(at('zero'), [0], []);
  const one = graph.addInts(at('one'), [1], []);
  graph.insertBefore(
    before,
    GraphNode.create('Gather', [lengths, zero], [at('cached')]),
    GraphNode.create('Gather', [lengths, one], [at('new')]),
    GraphNode.create('Add', [at('cached'), at('new')], [at('total')]),
    GraphNode.create('Range', [at('cached'), at('total'), one], [at('rows')]),
    GraphNode.create('Unsqueeze', [at('rows'), graph.addInts(at('axis'), [1])], [at('each-row')]),
    GraphNode.create('Range', [zero, at('total'), one], [at('places')]),
    GraphNode.create('LessOrEqual', [at('places'), at('each-row')], [at('causal')]),
    GraphNode.create('Cast', ['attention_mask'], [at('held')], { to: dataTypes.bool }),
    GraphNode.create('And', [at('causal'), at('held')], [at('seen')]),
    GraphNode.create(
      'Where',
      [at('seen'), constantFloat(graph, 0), constantFloat(graph, Number.NEGATIVE_INFINITY)],
      [at('bias')],
    ),
  );
  return at('bias');
}

/** [1, new]: the operator counts the tokens before, so that its own rotation needs no position ids. */
function addPositions(graph: OnnxGraph, before: GraphNode): string {
  const at = (name: string) => `sightline/positions/${name}`;
  const one = graph.addInts(at('one'), [1], []);
  graph.insertBefore(
    before,
    GraphNode.create('ReduceSum', ['attention_mask'], [at('end')], { keepdims: 0 }),
    GraphNode.create('Shape', ['inputs_embeds'], [at('shape')]),
    GraphNode.create('Gather', [at('shape'), one], [at('new')]),
    GraphNode.create('Sub', [at('end'), at('new')], [at('start')]),
    GraphNode.create('Range', [at('start'), at('end'), one], [at('row')]),
    GraphNode.create('Unsqueeze', [at('row'), graph.addInts(at('axis'), [0])], [at('positions')]),
  );
  return at('positions');
}
