/** Starts an engine process in Electron: a utility process with a message channel, its outputs read line by line. */
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { type UtilityProcess, utilityProcess } from 'electron';
import { engineEnvironment } from '../../core/engine/engine-environment.ts';
import type { EngineChild, EngineExit, MessageChannelPort } from '../../core/ports.ts';

/** How long the last lines of a dead child may take to arrive before its end is reported without them. */
const drainMs = 500;

export function launchUtilityEngine(entry: string): EngineChild {
  const child = utilityProcess.fork(entry, [], {
    env: engineEnvironment(process.env),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe'],
    serviceName: 'Sightline engine',
  });
  const exit = exitOf(child);
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  return {
    // Known once it has been spawned.
    get pid() {
      return child.pid;
    },
    port: portOf(child),
    onLine: (listener) => onLineOf(child.stdout, listener),
    onErrorLine: (listener) => onLineOf(child.stderr, listener),
    onExit: (listener) => void exit.then(listener),
    kill() {
      if (ended) return;
      // Electron's own kill is SIGTERM, which a process inside a native call does not hear.
      if (child.pid === undefined) child.once('spawn', () => killNow(child.pid));
      else killNow(child.pid);
    },
  };
}

function killNow(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended by itself; its exit is on the way.
  }
}

function portOf(child: UtilityProcess): MessageChannelPort {
  return {
    postMessage: (data) => child.postMessage(data),
    on(event: 'message' | 'close', listener: (event: { data: unknown }) => void) {
      if (event === 'message') child.on('message', (data: unknown) => listener({ data }));
      else child.on('exit', () => listener({ data: undefined }));
    },
  };
}

function exitOf(child: UtilityProcess): Promise<EngineExit> {
  const { promise, resolve } = Promise.withResolvers<EngineExit>();
  child.once('exit', (code) => {
    const end = () => resolve({ code, signal: null });
    const outputs = [child.stdout, child.stderr].filter((stream) => stream !== null);
    void Promise.allSettled(outputs.map((stream) => finished(stream))).then(end);
    setTimeout(end, drainMs).unref();
  });
  return promise;
}

function onLineOf(stream: NodeJS.ReadableStream | null, listener: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', listener);
}
