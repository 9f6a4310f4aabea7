/** Profiles a running Node process from outside, through its inspector, while it works. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { CpuProfile } from './cpu-profile.ts';

/** Where Node listens after SIGUSR1. */
const inspector = 'http://127.0.0.1:9229/json/list';
const triesToConnect = 50;
const sampleEveryUs = 500;

/** None where the process cannot be reached: on Windows, or while another one is being inspected. */
export async function profileProcess(pid: number, work: () => Promise<unknown>): Promise<CpuProfile | undefined> {
  if (process.platform === 'win32') return undefined;
  process.kill(pid, 'SIGUSR1');
  const url = await findInspector();
  if (url === undefined) return undefined;
  const session = await InspectorSession.open(url);
  try {
    const { result } = await session.call<{ result: { value: unknown } }>('Runtime.evaluate', {
      expression: 'process.pid',
    });
    if (result.value !== pid) return undefined;
    await session.call('Profiler.enable');
    await session.call('Profiler.setSamplingInterval', { interval: sampleEveryUs });
    await session.call('Profiler.start');
    await work();
    return (await session.call<{ profile: CpuProfile }>('Profiler.stop')).profile;
  } finally {
    session.close();
  }
}

async function findInspector(): Promise<string | undefined> {
  for (let tried = 0; tried < triesToConnect; tried++) {
    const response = await fetch(inspector).catch(() => undefined);
    const targets = (await response?.json()) as { webSocketDebuggerUrl?: string }[] | undefined;
    const url = targets?.[0]?.webSocketDebuggerUrl;
    if (url !== undefined) return url;
    await delay(100);
  }
  return undefined;
}

class InspectorSession {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (message.id === undefined) return;
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
  }

  static async open(url: string): Promise<InspectorSession> {
    const socket = new WebSocket(url);
    await once(socket, 'open');
    return new InspectorSession(socket);
  }

  /** Answered between two runs of a graph: the thread that is inspected is the one that works. */
  async call<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.#last;
    const answered = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  close(): void {
    this.#socket.close();
  }
}
