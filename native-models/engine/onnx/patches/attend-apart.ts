/**
 * Attention that reads the cache where it lies. Exports join cache and new rows first, which copies the whole cache in
 * each layer of each step; here the scores of both are computed apart and joined, as they are small, and so are the
 * weighted sums of the values.
 *
 * Queries are laid out as [kvHeads, group, new, headDim], so that keys and values of a group's one head are read for each
 * of its queries without being repeated, and a single token's product is of one row, which the runtime reads straight
 * through instead of packing the cache first.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';

export const contribDomain = 'com.microsoft';

/** The cache of a layer, [kvHeads, 1, cached, headDim], and what the run adds to it, [kvHeads, 1, new, headDim]. */
export interface ApartRows {
  readonly past: string;
  readonly added: string;
}

/** Constants and sizes that all layers share. */
export interface ApartShapes {
  /** int64 [2]: how many of the looked-at rows are cached, and how many are new. */
  readonly lengths: string;
}

const shared = 'sightline/apart';

/** @param anyPast A cache, for its length. */
export function addApartShapes(graph: OnnxGraph, before: GraphNode, anyPast: string): ApartShapes {
  graph.importOperators(contribDomain, 1);
  const at = (name: string) => `${shared}/${name}`;
  const nodes = [
    GraphNode.create('Shape', [anyPast], [at('past-shape')]),
    GraphNode.create('Gather', [at('past-shape'), graph.addInts(at('two'), [2])], [at('cached')]),
    GraphNode.create('Shape', ['inputs_embeds'], [at('embeds-shape')]),
    GraphNode.create('Gather', [at('embeds-shape'), graph.addInts(at('one'), [1])], [at('new')]),
    GraphNode.create('Concat', [at('cached'), at('new')], [at('lengths')], { axis: 0 }),
  ];
  graph.insertBefore(before, ...nodes);
  return { lengths: at('lengths') };
}

/** States the shapes that caches and new rows have from now on. */
export function declareApartCaches(graph: OnnxGraph, { kvHeads, headDim }: { kvHeads: number; headDim: number }): void {
  const rows = (length: string) => [kvHeads, 1, length, headDim];
  graph.inputs = graph.inputs.map((input) =>
    input.name.startsWith('past_key_values.') ? { ...input, dims: rows('capacity') } : input,
  );
  graph.outputs = graph.outputs.map((output) =>
    output.name.startsWith('present.') ? { ...output, dims: rows('new_length') } : output,
  );
}

/**
 * @param query [kvHeads, group, new, headDim]
 * @returns Nodes that give `output`: [kvHeads, group, new, cached + new].
 */
export function scoreNodes(query: string, keys: ApartRows, output: string): GraphNode[] {
  const product = (rows: string, name: string) =>
    GraphNode.create('FusedMatMul', [query, rows], [name], { transB: 1 }, contribDomain);
  return [
    product(keys.past, `${output}/cached`),
    product(keys.added, `${output}/new`),
    GraphNode.create('Concat', [`${output}/cached`, `${output}/new`], [output], { axis: 3 }),
  ];
}

/**
 * @param weights [kvHeads, group, new, cached + new]
 * @returns Nodes that give `output`: [kvHeads, group, new, headDim].
 */
export function valueNodes(weights: string, values: ApartRows, { lengths }: ApartShapes, output: string): GraphNode[] {
  const parts = [`${output}/weights-cached`, `${output}/weights-new`] as const;
  const sums = [`${output}/cached`, `${output}/new`] as const;
  return [
    GraphNode.create('Split', [weights, lengths], [...parts], { axis: 3 }),
    GraphNode.create('MatMul', [parts[0], values.past], [sums[0]]),
    GraphNode.create('MatMul', [parts[1], values.added], [sums[1]]),
    GraphNode.create('Add', [...sums], [output]),
  ];
}
