/**
 * Has products with 4- or 8-bit weights quantise what they multiply to 8 bits as well (`accuracy_level` 4), which takes
 * the integer instructions of the processor: several times faster where only AVX2 is there. Most published files leave
 * it out. Each kind of product is tried before it is changed.
 */
import type { GraphNode } from '../graph/graph-node.ts';
import type { OnnxGraph } from '../graph/onnx-graph.ts';
import { dataTypes } from '../graph/onnx-proto.ts';
import { OnnxSession } from '../onnx-session.ts';
import { floatTensor, isFloatTensor, type Tensor } from '../tensor.ts';

const int8 = 4;

/**
 * How far a result may be off, of its length as a vector. Rounding blocks of 32 numbers to 8 bits puts it off by 0.5 %;
 * what is past 2 % is no rounding but a kernel that does not work here.
 */
const tolerance = 0.02;

/** Kernels take one row, or four at a time: twice as many and one over go through both. */
const trialRows = 9;

/**
 * Changes the graph.
 *
 * @param dir With the file that the graph was read from, by its path in it: weights are mapped from there.
 * @param limit How far results may be off, for tests.
 * @returns How many products were changed; those whose kind failed the trial keep what they had.
 * @throws as {@link OnnxSession.openPatched}
 */
export async function quantiseActivations(
  graph: OnnxGraph,
  dir: string,
  file: string,
  limit = tolerance,
): Promise<number> {
  const slow = graph.nodes.filter((node) => isExact(graph, node));
  const kinds = Map.groupBy(slow, (node) => ['K', 'N', 'bits', 'block_size'].map((name) => node.int(name)).join());
  const samples = [...kinds.values()].flatMap((nodes) => nodes.slice(0, 1));
  if (samples.length === 0) return 0;
  const errors = await tryAll(graph, samples, dir, file);
  let changed = 0;
  for (const [i, nodes] of [...kinds.values()].entries()) {
    // NaN is no reason to change anything.
    if (!((errors[i] ?? Number.NaN) <= limit)) continue;
    for (const node of nodes) node.setInt('accuracy_level', int8);
    changed += nodes.length;
  }
  return changed;
}

/** With scales of float32, which tell that what is multiplied is float32. */
function isExact(graph: OnnxGraph, node: GraphNode): boolean {
  const isFloat = graph.typeOf(node.inputs[2] ?? '') === dataTypes.float;
  return node.opType === 'MatMulNBits' && isFloat && (node.int('accuracy_level') ?? 0) === 0;
}

/** Runs each product as it is and changed. @returns The relative difference of each. */
async function tryAll(graph: OnnxGraph, samples: readonly GraphNode[], dir: string, file: string): Promise<number[]> {
  const trial = graph.part(
    samples.flatMap((node, i) => [copy(node, i, 0), copy(node, i, int8)]),
    samples.map((node, i) => ({
      name: `${i}/in`,
      elementType: dataTypes.float,
      dims: [trialRows, node.int('K') ?? 0],
    })),
    samples.flatMap((node, i) =>
      [0, int8].map((level) => ({
        name: `${i}/${level}`,
        elementType: dataTypes.float,
        dims: [trialRows, node.int('N') ?? 0],
      })),
    ),
  );
  const patched = { graph: trial, cacheReading: undefined, rowsAreIndependent: true };
  const session = await OnnxSession.openPatched(dir, file, 'cpu', patched);
  try {
    const feeds = samples.map((node, i) => [`${i}/in`, activations(node.int('K') ?? 0)] as const);
    const fetches = trial.outputs.map(({ name }) => [name, null] as const);
    const results = await session.run(Object.fromEntries(feeds), Object.fromEntries(fetches));
    return samples.map((_, i) => difference(results[`${i}/0`], results[`${i}/${int8}`]));
  } finally {
    await session.dispose();
  }
}

function copy(node: GraphNode, i: number, level: number): GraphNode {
  const made = node.copy([`${i}/in`, ...node.inputs.slice(1)], [`${i}/${level}`]);
  made.setInt('accuracy_level', level);
  return made;
}

/** About as numbers between layers are: sums of four uniform ones, the same each time. */
function activations(width: number): Tensor {
  const length = trialRows * width;
  let state = 1;
  const uniform = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff - 0.5;
  };
  return floatTensor(
    'float32',
    Float32Array.from({ length }, () => uniform() + uniform() + uniform() + uniform()),
    [trialRows, width],
  );
}

function difference(exact: Tensor | undefined, rounded: Tensor | undefined): number {
  if (!exact || !rounded || !isFloatTensor(exact) || !isFloatTensor(rounded)) return Number.NaN;
  let off = 0;
  let length = 0;
  for (const [i, value] of exact.data.entries()) {
    off += (value - (rounded.data[i] ?? Number.NaN)) ** 2;
    length += value ** 2;
  }
  return Math.sqrt(off / length);
}
