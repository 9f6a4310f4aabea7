/** What is changed in a decoder's graph when it is loaded, so that a step moves no more than it must. */
import { OnnxGraph } from '../graph/onnx-graph.ts';
import { fuseRotary } from './fuse-rotary.ts';
import { keepLastLogits, logitsInput } from './keep-last-logits.ts';
import { partAttention } from './part-attention.ts';
import { regroupAttention } from './regroup-attention.ts';
import { type CacheReading, returnNewRows } from './return-new-rows.ts';
import { settleShapes } from './settle-shapes.ts';

export interface PatchedDecoder {
  readonly graph: OnnxGraph;
  readonly cacheReading: CacheReading | undefined;
  /** False where activations are quantised by the largest value of a whole run. */
  readonly rowsAreIndependent: boolean;
}

/** Others may be as long as the cache, which is then longer than what they are told. */
const knownInputs = new Set(['inputs_embeds', 'attention_mask', 'position_ids', logitsInput]);

export interface PatchOptions {
  /** Whether some layers look back no further than a number of tokens. */
  readonly hasSlidingWindow?: boolean;
  /** False where the cache stays on a GPU, which appends to it there. */
  readonly mayReturnNewRows?: boolean;
  /** Whether attention may be rewritten for the CPU, to read the cache in place. */
  readonly mayAttendApart?: boolean;
  /** Heads of the queries, where the model's settings say; attention that is written out is rewritten only then. */
  readonly attentionHeads?: number | undefined;
}

/**
 * @param path Of an `.onnx` file.
 * @returns None where nothing is to be changed, or the file cannot be read: opening it will say why.
 */
export function patchDecoder(path: string, options: PatchOptions = {}): PatchedDecoder | undefined {
  const graph = readGraph(path);
  if (!graph) return undefined;
  const isKnown = graph.inputs.every(({ name }) => knownInputs.has(name) || name.startsWith('past_key_values.'));
  const { mayReturnNewRows = true } = options;
  const cacheReading = isKnown && mayReturnNewRows ? changeReading(graph, options) : undefined;
  const keepsLast = keepLastLogits(graph);
  const rowsAreIndependent = !graph.nodes.some(({ opType }) => opType.startsWith('DynamicQuantize'));
  return cacheReading || keepsLast ? { graph, cacheReading, rowsAreIndependent } : undefined;
}

function changeReading(
  graph: OnnxGraph,
  { hasSlidingWindow = false, mayAttendApart = false, attentionHeads }: PatchOptions,
): CacheReading | undefined {
  const isTold = graph.inputs.some(({ name }) => name === 'position_ids');
  // What a graph inside a node reads is not looked at.
  const isFlat = graph.nodes.every(({ opType }) => !['If', 'Loop', 'Scan'].includes(opType));
  const mayRewrite = mayAttendApart && !hasSlidingWindow && isFlat;
  if (mayRewrite && regroupAttention(graph)) return 'apart';
  if (!mayRewrite || !isTold || !partAttention(graph, attentionHeads)) return returnNewRows(graph, hasSlidingWindow);
  fuseRotary(graph);
  settleShapes(graph);
  graph.mergeEqual();
  graph.removeUnread();
  return 'apart';
}

function readGraph(path: string): OnnxGraph | undefined {
  try {
    return OnnxGraph.read(path);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}
