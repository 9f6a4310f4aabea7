/** What is changed in a decoder's graph when it is loaded, so that a step moves no more than it must. */
import { OnnxGraph } from '../graph/onnx-graph.ts';
import { keepLastLogits, logitsInput } from './keep-last-logits.ts';
import { type CacheReading, returnNewRows } from './return-new-rows.ts';

export interface PatchedDecoder {
  readonly graph: OnnxGraph;
  readonly cacheReading: CacheReading | undefined;
  /** False where activations are quantised by the largest value of a whole run. */
  readonly rowsAreIndependent: boolean;
}

/** Others may be as long as the cache, which is then longer than what they are told. */
const knownInputs = new Set(['inputs_embeds', 'attention_mask', 'position_ids', logitsInput]);

/**
 * @param path Of an `.onnx` file.
 * @param options.mayReturnNewRows False where the cache stays on a GPU, which appends to it there.
 * @param options.hasSlidingWindow Whether some layers look back no further than a number of tokens.
 * @returns None where nothing is to be changed, or the file cannot be read: opening it will say why.
 */
export function patchDecoder(
  path: string,
  { hasSlidingWindow = false, mayReturnNewRows = true } = {},
): PatchedDecoder | undefined {
  const graph = readGraph(path);
  if (!graph) return undefined;
  const isKnown = graph.inputs.every(({ name }) => knownInputs.has(name) || name.startsWith('past_key_values.'));
  const cacheReading = isKnown && mayReturnNewRows ? returnNewRows(graph, hasSlidingWindow) : undefined;
  const keepsLast = keepLastLogits(graph);
  const rowsAreIndependent = !graph.nodes.some(({ opType }) => opType.startsWith('DynamicQuantize'));
  return cacheReading || keepsLast ? { graph, cacheReading, rowsAreIndependent } : undefined;
}

function readGraph(path: string): OnnxGraph | undefined {
  try {
    return OnnxGraph.read(path);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}
