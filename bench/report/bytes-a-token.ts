/** What decoding one token has to read, and how many tokens a second the memory could give at most. */
import type { EngineName, Precision } from '../contenders/contender.ts';
import type { ShapeFacts } from '../models.ts';

/** Keys and values: ONNX caches of these checkpoints are float32, llama.cpp's default is float16. */
const cacheBytes: Record<EngineName, number> = {
  sightline: 4,
  'sightline-guessing': 4,
  'transformers.js': 4,
  'llama.cpp': 2,
};

/** Weights and the cache of so many tokens, bytes. */
export function bytesAToken(engine: EngineName, precision: Precision, context: number, facts: ShapeFacts): number {
  const weights = engine === 'llama.cpp' ? facts.ggufBytes[precision] : facts.onnxBytes[precision];
  const { layers, keyValueHeads, headDim } = facts;
  return weights + context * layers * 2 * keyValueHeads * headDim * cacheBytes[engine];
}

/** @param bandwidth Bytes per second. @returns The share of what the memory would allow. */
export function shareOfLimit(tokensPerSecond: number, bytes: number, bandwidth: number): number {
  return (tokensPerSecond * bytes) / bandwidth;
}
