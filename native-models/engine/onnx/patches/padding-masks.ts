/**
 * Masks of padding that add nothing where no pixel is padding. Which those are is not read from the graph's nodes but
 * computed by them: what is added to scores, for a view in which all pixels are the picture's.
 */
import { GraphNode } from '../graph/graph-node.ts';
import type { GraphValue } from '../graph/graph-value.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';
import { OnnxSession } from '../onnx-session.ts';
import { floatTensor, int64Tensor, type Tensor } from '../tensor.ts';

const maskInput = 'pixel_attention_mask';
/** Their nodes are few; what takes more depends on the picture itself. */
const mostNodes = 200;

/**
 * @param folder Where the graph's weights are mapped from.
 * @returns Tensors that the graph adds before Softmax, and that are all zeros without padding.
 */
export async function findPaddingMasks(graph: OnnxGraph, folder: string): Promise<ReadonlySet<string>> {
  const feeds = wholeView(graph.inputs);
  const asked = feeds ? candidates(graph) : [];
  if (!feeds || asked.length === 0) return new Set();
  const nodes = asked.flatMap((name, i) => [
    // Masks of fp16 files are float16.
    GraphNode.create('Cast', [name], [`cast/${i}`], { to: dataTypes.float }),
    GraphNode.create('Abs', [`cast/${i}`], [`size/${i}`]),
    GraphNode.create('ReduceMax', [`size/${i}`], [`largest/${i}`], { keepdims: 0 }),
  ]);
  const outputs = asked.map((_, i) => ({ name: `largest/${i}`, elementType: dataTypes.float, dims: [] }));
  const trial = graph.part([...ancestors(graph, asked), ...nodes], [...graph.inputs], outputs);
  const patched = { graph: trial, cacheReading: undefined, rowsAreIndependent: true };
  const session = await OnnxSession.openPatched(folder, 'the masks of padding', 'cpu', patched);
  try {
    const results = await session.run(feeds, Object.fromEntries(outputs.map(({ name }) => [name, null])));
    return new Set(asked.filter((_, i) => results[`largest/${i}`]?.data[0] === 0));
  } finally {
    await session.dispose();
  }
}

/** Where the graph says how large a view is: one without padding. */
function wholeView(inputs: readonly GraphValue[]): Record<string, Tensor> | undefined {
  const feeds = inputs.map(({ name, elementType, dims }) => {
    const [, , ...sizes] = dims;
    if (!sizes.every((size) => typeof size === 'number')) return undefined;
    const shape = [1, 1, ...sizes];
    const count = sizes.reduce((product, size) => product * size, 1);
    if (name === 'pixel_values' && elementType === dataTypes.float) {
      return [name, floatTensor('float32', new Float32Array(count), shape)] as const;
    }
    if (name !== maskInput) return undefined;
    const ones = new Uint8Array(count).fill(1);
    if (elementType === dataTypes.int64) return [name, int64Tensor(ones, shape)] as const;
    return elementType === dataTypes.bool ? ([name, { type: 'bool', data: ones, dims: shape }] as const) : undefined;
  });
  const known = feeds.flatMap((feed) => (feed ? [feed] : []));
  return known.length === inputs.length ? Object.fromEntries(known) : undefined;
}

/** What is added right before a Softmax and is read from the mask, not from the picture's rows. */
function candidates(graph: OnnxGraph): string[] {
  const added = graph.nodes
    .filter(({ opType }) => opType === 'Softmax')
    .map(({ inputs: [scores = ''] }) => graph.producerOf(scores))
    .flatMap((node) => (node?.opType === 'Add' ? node.inputs : []));
  return [...new Set(added)].filter((name) => {
    const nodes = ancestors(graph, [name]);
    const reads = (input: string) => nodes.some(({ inputs }) => inputs.includes(input));
    return nodes.length > 0 && nodes.length <= mostNodes && reads(maskInput) && !nodes.some(isHeavy);
  });
}

function isHeavy({ opType }: GraphNode): boolean {
  return opType === 'Softmax' || opType === 'Conv' || opType.startsWith('MatMul');
}

/** The nodes that these tensors are made by, in the graph's order. */
function ancestors(graph: OnnxGraph, tensors: readonly string[]): GraphNode[] {
  const needed = new Set(tensors);
  const found = graph.nodes.toReversed().filter(({ inputs, outputs }) => {
    const isNeeded = outputs.some((name) => needed.has(name));
    if (isNeeded) for (const name of inputs) needed.add(name);
    return isNeeded;
  });
  return found.reverse();
}
