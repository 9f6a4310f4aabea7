/** How a model runs here, for the statistics of its answers. */
import type { AnswerStats } from '../../contract/answers.ts';
import type { AnsweringLoaded } from './loaded-model.ts';
import { cpuThreads } from './onnx/cpu-threads.ts';

export function runFacts({
  device,
  family,
}: Pick<AnsweringLoaded, 'device' | 'family'>): Pick<AnswerStats, 'decoder' | 'threads'> {
  const threads = device === 'cpu' ? cpuThreads() : undefined;
  return { decoder: family.generator.decoderRun, ...(threads !== undefined && { threads }) };
}
