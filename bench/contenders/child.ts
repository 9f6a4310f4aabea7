/** The bench's end of a process with another engine. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order, Reply } from './child-messages.ts';

export class Child {
  readonly #process: ChildProcess;
  readonly #exit: Promise<never>;

  constructor(entry: URL) {
    this.#process = fork(fileURLToPath(entry), [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#exit = once(this.#process, 'exit').then(([code, signal]) => {
      throw new Error(`${entry.pathname} ended by ${signal ?? `exit code ${code}`}`);
    });
    // Heard of where an order waits for its reply; else it is the end that was asked for.
    this.#exit.catch(() => {});
  }

  get pid(): number {
    if (this.#process.pid === undefined) throw new Error('the process could not be started');
    return this.#process.pid;
  }

  /** One order at a time. */
  async ask<K extends Reply['kind']>(order: Order, expected: K): Promise<Extract<Reply, { kind: K }>> {
    const reply = once(this.#process, 'message');
    this.#process.send(order);
    const [message] = (await Promise.race([reply, this.#exit])) as [Reply];
    if (message.kind === 'failed') throw new Error(message.reason);
    if (message.kind !== expected) throw new Error(`${expected} was expected, not ${message.kind}`);
    return message as Extract<Reply, { kind: K }>;
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const gone = once(this.#process, 'exit');
    this.#process.kill();
    await gone;
  }
}
