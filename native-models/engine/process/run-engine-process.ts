/**
 * What an engine process does with its life: beat, answer the calls of `engineCalls`, and end with its owner.
 *
 * The heartbeat's thread runs the same entry file, because a bundler keeps one file's name but not those that it
 * imports. All that is heavy is therefore imported only on the main thread, after the first beat.
 */
import { writeSync } from 'node:fs';
import { isMainThread, workerData } from 'node:worker_threads';
import type { EngineBackend } from './engine-backend.ts';
import { beat, endProcess, startHeartbeat } from './heartbeat.ts';

const stderrFd = 2;

export async function runEngineProcess(entryUrl: string, openBackend: () => Promise<EngineBackend>): Promise<void> {
  if (!isMainThread) return beat(workerData);
  // A terminal sends its Ctrl+C to the whole process group; the owner decides what it means.
  process.on('SIGINT', () => {});
  startHeartbeat(entryUrl);
  try {
    const { openParentChannel } = await import('./parent-channel.ts');
    const channel = openParentChannel();
    channel.on('close', endProcess);
    const { serveEngine } = await import('./serve-engine.ts');
    serveEngine(channel, await openBackend());
  } catch (thrown) {
    // Before the first call nothing of the user's can be in the message, and it says what is missing.
    endWith(describeError(thrown).message, thrown);
  }
  process.on('uncaughtException', (thrown) => endWith(describeError(thrown).name, thrown));
}

/** Its last words: the owner shows the end of standard error as the reason. Frames hold no user content. */
function endWith(reason: string, thrown: unknown): never {
  const frames = (describeError(thrown).stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  writeSync(stderrFd, `${[...frames, reason].join('\n')}\n`);
  process.exit(1);
}

function describeError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
