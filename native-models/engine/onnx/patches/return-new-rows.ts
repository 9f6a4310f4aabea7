/**
 * Has a decoder give only the keys and values of its new tokens rather than the whole cache with them. ONNX Runtime for
 * Node copies every output; at 2,000 tokens the cache is most of what a step moves.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';

const pastPrefix = 'past_key_values.';
const presentPrefix = 'present.';
const rowAxis = 2;

/**
 * How a patched decoder reads its cache. `masked`: it joins cache and new rows, so the unused part of the cache must be
 * masked out. `counted`: GroupQueryAttention reads as many tokens as the mask is long, whatever the cache could hold.
 * `apart`: cache and new rows are [heads, 1, rows, headDim] and are not joined; masked out is what is unused.
 */
export type CacheReading = 'masked' | 'counted' | 'apart';

/**
 * Changes the graph wholly or not at all.
 *
 * @param hasSlidingWindow Such a graph measures distances over the whole cache: unused places in it would count, but for
 *   GroupQueryAttention, which knows where the tokens end.
 * @returns None where a cache is joined in another way than by `Concat` or `GroupQueryAttention`, or in both.
 */
export function returnNewRows(graph: OnnxGraph, hasSlidingWindow = false): CacheReading | undefined {
  const caches = graph.inputs.filter(({ name }) => name.startsWith(pastPrefix));
  const joins = caches.map(({ name }) => findJoin(graph, name));
  const [first] = joins;
  if (!first || joins.some((join) => join?.reading !== first.reading)) return undefined;
  const isTold = graph.inputs.some(({ name }) => name === 'position_ids');
  if (first.reading === 'masked' && (hasSlidingWindow || !isTold)) return undefined;

  if (first.reading === 'counted') addRowBounds(graph, first.node);
  for (const join of joins) if (join) join.rewrite();
  graph.outputs = graph.outputs.map((output) =>
    output.name.startsWith(presentPrefix) ? { ...output, dims: output.dims.with(rowAxis, 'new_length') } : output,
  );
  return first.reading;
}

interface Join {
  readonly reading: CacheReading;
  readonly node: GraphNode;
  rewrite(): void;
}

function findJoin(graph: OnnxGraph, past: string): Join | undefined {
  const present = past.replace(pastPrefix, presentPrefix);
  const node = graph.producerOf(present);
  if (!node?.inputs.includes(past)) return undefined;
  const whole = `${present}/whole`;
  const rename = () => {
    node.outputs = node.outputs.map((name) => (name === present ? whole : name));
    for (const consumer of graph.consumersOf(present))
      consumer.inputs = consumer.inputs.map((name) => (name === present ? whole : name));
  };
  if (node.opType === 'Concat' && node.inputs[0] === past && node.inputs.length === 2) {
    const axis = node.int('axis');
    if (axis !== rowAxis && axis !== rowAxis - 4) return undefined;
    const added = node.inputs[1] ?? '';
    const rewrite = () => {
      rename();
      graph.insertBefore(node, GraphNode.create('Identity', [added], [present]));
    };
    return { reading: 'masked', node, rewrite };
  }
  if (node.opType !== 'GroupQueryAttention') return undefined;
  const rewrite = () => {
    rename();
    const slice = GraphNode.create('Slice', [whole, rowStart, rowEnd, rowAxisName], [present]);
    graph.insertBefore(node, slice);
    // It reads what the attention gives, so it comes behind it.
    graph.nodes.splice(graph.nodes.indexOf(slice), 1);
    graph.nodes.splice(graph.nodes.indexOf(node) + 1, 0, slice);
  };
  return { reading: 'counted', node, rewrite };
}

const rowStart = 'sightline/rows/start';
const rowEnd = 'sightline/rows/end';
const rowAxisName = 'sightline/rows/axis';

/** From the number of new tokens and the total that GroupQueryAttention is told as its seventh input. */
function addRowBounds(graph: OnnxGraph, attention: GraphNode): void {
  const total = attention.inputs[6] ?? '';
  const shape = graph.addInts('sightline/rows/shape', [1]);
  const one = graph.addInts('sightline/rows/one', [1]);
  graph.addInts(rowAxisName, [rowAxis]);
  const count = 'sightline/rows/count';
  graph.insertBefore(
    attention,
    GraphNode.create('Shape', ['inputs_embeds'], ['sightline/rows/embeds-shape']),
    GraphNode.create('Gather', ['sightline/rows/embeds-shape', one], [count]),
    GraphNode.create('Cast', [total], ['sightline/rows/total'], { to: dataTypes.int64 }),
    GraphNode.create('Reshape', ['sightline/rows/total', shape], [rowEnd]),
    GraphNode.create('Sub', [rowEnd, count], [rowStart]),
  );
}
