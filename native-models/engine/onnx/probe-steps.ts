/** Runs a decoder of one layer on a device, its cache kept there where that can be, and compares each step. */
import type { Device } from '../../../contract/answers.ts';
import { CacheCutter } from './cache-cutter.ts';
import type { GpuTensor } from './gpu-tensor.ts';
import { keepsResults } from './kept-outputs.ts';
import { OnnxSession } from './onnx-session.ts';
import { cacheInputs, cacheOutputs, type ProbeDecoder, probeEmbeds, worstDifference } from './probe-decoder.ts';
import type { Tensor } from './tensor.ts';

/** Values are near 1; GPUs round exponentials and products otherwise than CPUs do. */
const tolerance = 5e-3;

/** Tokens of each run, and where the conversation turns back to first. */
const runs: readonly { tokens: number; from?: number }[] = [
  { tokens: 5 },
  { tokens: 1 },
  { tokens: 1 },
  { tokens: 1 },
  { tokens: 1, from: 6 },
  { tokens: 2 },
];

/**
 * @returns What went wrong; none where all steps are right.
 * @throws `device_unavailable` where the device lacks an operator of the graph
 */
export async function probeSteps(device: Device, decoder: ProbeDecoder): Promise<string | undefined> {
  const kept = keepsResults(device) ? cacheOutputs : [];
  const session = await OnnxSession.openWritten(decoder.model, 'the test decoder', device, {
    keptOutputs: kept,
    mayFallBack: false,
  });
  const cutter = kept.length > 0 ? CacheCutter.of(session) : undefined;
  let cache = new Map<string, Tensor | GpuTensor>();
  let length = 0;
  try {
    for (const { tokens, from } of runs) {
      // Elsewhere the cache is in JavaScript's hands, and cutting it is no work of the device.
      if (cutter && from !== undefined) {
        const cut = await cutter.cut(cache as Map<string, GpuTensor>, from);
        release(cache);
        cache = cut;
        length = from;
      }
      const given = cacheInputs.map((name, i) => [name, cache.get(cacheOutputs[i] ?? '') ?? decoder.emptyCache()]);
      const feeds = { ...decoder.feeds(probeEmbeds(length, tokens), length), ...Object.fromEntries(given) };
      const stayed = new Map<string, GpuTensor>();
      const names = ['logits', ...cacheOutputs];
      const results = await session.run(feeds, Object.fromEntries(names.map((name) => [name, null])), stayed);
      release(cache);
      cache = new Map<string, Tensor | GpuTensor>([...Object.entries(results), ...stayed]);
      length += tokens;
      const worst = worstDifference(results.logits, decoder.expected(probeEmbeds(0, length), tokens));
      if (worst > tolerance) return `it is ${worst.toPrecision(2)} off after ${length} tokens of a test decoder`;
    }
    return undefined;
  } finally {
    release(cache);
    await cutter?.dispose();
    await session.dispose();
  }
}

function release(cache: ReadonlyMap<string, Tensor | GpuTensor>): void {
  for (const tensor of cache.values()) if ('dispose' in tensor) tensor.dispose();
}
