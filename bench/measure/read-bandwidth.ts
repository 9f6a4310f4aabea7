/**
 * How fast this machine reads memory with so many threads: the limit of decoding, which reads every weight for each
 * token. Each thread searches a buffer of its own for a byte that is not in it (`memchr` of the C library, vectorised on
 * every platform); together the buffers are many times the caches.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Each thread's. */
const bufferBytes = 384 * 1024 ** 2;

/** @returns Bytes per second, the best of `rounds`: a limit is not an average. */
export async function readBandwidth(threads: number, rounds: number): Promise<number> {
  const workers = Array.from({ length: threads }, () => startReader());
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    let best = 0;
    for (let round = 0; round < rounds; round++) {
      const ends = workers.map((worker) => once(worker, 'message'));
      const startedMs = performance.now();
      for (const worker of workers) worker.postMessage('read');
      await Promise.all(ends);
      best = Math.max(best, (threads * bufferBytes * 1_000) / (performance.now() - startedMs));
    }
    return best;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function startReader(): Worker {
  return new Worker(new URL('./reader-thread.ts', import.meta.url), { workerData: bufferBytes });
}
