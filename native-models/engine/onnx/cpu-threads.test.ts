/** The number that is told is the number that ONNX Runtime starts when it is not told any. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as ort from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { cpuThreads } from './cpu-threads.ts';

const graph = fileURLToPath(new URL('../../fixtures/llava/onnx/embed_tokens.onnx', import.meta.url));

test.runIf(process.platform === 'linux')('as many threads as a session starts by itself', async () => {
  const startedBy = async (options: ort.InferenceSession.SessionOptions) => {
    const before = readdirSync('/proc/self/task').length;
    const session = await ort.InferenceSession.create(graph, options);
    const started = readdirSync('/proc/self/task').length - before;
    await session.release();
    return started;
  };
  // The first session of a process starts threads of the runtime itself too.
  await startedBy({});
  const threads = cpuThreads();
  expect(threads).toBeGreaterThan(0);
  expect(await startedBy({})).toBe(await startedBy({ intraOpNumThreads: threads! }));
  expect(await startedBy({})).not.toBe(await startedBy({ intraOpNumThreads: threads! + 1 }));
});
