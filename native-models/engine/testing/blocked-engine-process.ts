/** An engine process, for tests, whose main thread blocks while its backend opens. */
import { runEngineProcess } from '../process/run-engine-process.ts';

await runEngineProcess(import.meta.url, async () => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0);
  throw new Error('unreachable');
});
