/**
 * The engine's heartbeat: one JSON line a second on standard output, from a worker thread, so that it goes on while
 * `session.run()` blocks the main thread. The beat is also the leash: when nobody can read it, the process ends itself.
 */
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Heartbeat } from '../../../contract/engine-protocol.ts';

const beatEveryMs = 1_000;
/** Several turns a beat, so that an idle main thread can never look as if it stood still. */
const turnEveryMs = 250;
const stdoutFd = 1;

/** Starts the beating thread, which runs the process's own entry file again; see `run-engine-process.ts`. */
export function startHeartbeat(entryUrl: string): void {
  const turns = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL(entryUrl), {
    workerData: { turns },
    name: 'heartbeat',
    // The thread holds a few strings; a small heap keeps its cost near 5 MB.
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  });
  worker.unref();
  worker.on('error', endProcess);
  setInterval(() => Atomics.add(turns, 0, 1), turnEveryMs).unref();
}

/** The thread's own program. */
export function beat({ turns }: { turns: Int32Array }): void {
  const writeBeat = () => {
    const { user, system } = process.cpuUsage();
    const line: Heartbeat = { type: 'beat', cpuMs: (user + system) / 1_000, turns: Atomics.load(turns, 0) };
    try {
      writeSync(stdoutFd, `${JSON.stringify(line)}\n`);
    } catch (thrown) {
      // A full pipe means an owner that is busy: the beat is dropped. Anything else means an owner that is gone.
      if ((thrown as NodeJS.ErrnoException).code !== 'EAGAIN') endProcess();
    }
  };
  writeBeat();
  setInterval(writeBeat, beatEveryMs);
}

/** Ends the process without asking its main thread, which may be inside a native call for minutes. */
export function endProcess(): void {
  process.kill(process.pid, 'SIGKILL');
}
