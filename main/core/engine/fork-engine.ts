/** Starts an engine process from plain Node: a forked child with an IPC channel, its outputs read line by line. */
import { type ChildProcess, fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { EngineChild, EngineExit, MessageChannelPort } from '../ports.ts';
import { engineEnvironment } from './engine-environment.ts';

/** How long the last lines of a dead child may take to arrive before its end is reported without them. */
const drainMs = 500;

/** @param env Added to the engine's environment, for tests. */
export function forkEngine(entry: string | URL, { env }: { env?: NodeJS.ProcessEnv } = {}): EngineChild {
  const child = fork(entry instanceof URL ? fileURLToPath(entry) : entry, [], {
    env: engineEnvironment({ ...process.env, ...env }),
    // Not the owner's: --inspect and its like must not reach the engine.
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const exit = exitOf(child);
  return {
    pid: child.pid,
    port: portOf(child),
    onLine: (listener) => onLineOf(child.stdout, listener),
    onErrorLine: (listener) => onLineOf(child.stderr, listener),
    onExit: (listener) => void exit.then(listener),
    kill: () => void child.kill('SIGKILL'),
  };
}

function portOf(child: ChildProcess): MessageChannelPort {
  return {
    postMessage(data) {
      // The callback takes the error of a channel that closed meanwhile; `onExit` tells of it.
      if (child.connected) child.send(data as object, () => {});
    },
    on(event: 'message' | 'close', listener: (event: { data: unknown }) => void) {
      if (event === 'message') child.on('message', (data) => listener({ data }));
      else child.on('disconnect', listener);
    },
  };
}

function exitOf(child: ChildProcess): Promise<EngineExit> {
  const { promise, resolve } = Promise.withResolvers<EngineExit>();
  // `close` comes once the outputs are read to their end, so that the last words are known; `exit` may come before.
  child.once('close', (code, signal) => resolve({ code, signal }));
  child.once('exit', (code, signal) => setTimeout(() => resolve({ code, signal }), drainMs).unref());
  child.on('error', () => {
    if (child.pid === undefined) resolve({ code: null, signal: null });
  });
  return promise;
}

function onLineOf(stream: Readable | null, listener: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', listener);
}
