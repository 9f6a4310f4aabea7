/** What is changed in a vision encoder's graph when it is loaded for the CPU: what an export writes out becomes one operator. */
import { dirname } from 'node:path';
import { OnnxGraph } from '../graph/onnx-graph.ts';
import { fuseAttention } from './fuse-attention.ts';
import { fuseTanhGelu } from './fuse-gelu.ts';
import { findPaddingMasks } from './padding-masks.ts';

/**
 * @param path Of an `.onnx` file.
 * @param fillsViews Whether every pixel that the encoder will be given is one of the picture's; else attention that
 *   adds a mask of padding stays as it is.
 * @returns How many nodes were made of several; with the graph, which is as it was where that is none. Undefined where
 *   the file cannot be read: opening it will say why.
 */
export async function patchEncoder(
  path: string,
  fillsViews: boolean,
): Promise<{ readonly graph: OnnxGraph; readonly fused: number } | undefined> {
  const graph = readGraph(path);
  if (!graph) return undefined;
  // What a graph inside a node reads is not looked at.
  if (graph.nodes.some(({ opType }) => ['If', 'Loop', 'Scan'].includes(opType))) return { graph, fused: 0 };
  const masks = fillsViews ? await findPaddingMasks(graph, dirname(path)) : new Set<string>();
  const fused = fuseAttention(graph, masks) + fuseTanhGelu(graph);
  if (fused > 0) graph.removeUnread();
  return { graph, fused };
}

function readGraph(path: string): OnnxGraph | undefined {
  try {
    return OnnxGraph.read(path);
  } catch (thrown) {
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}
