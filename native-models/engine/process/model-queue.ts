/** Lets one call at a time use the model, in order of arrival; who aborts while waiting leaves the queue. */

export class ModelQueue {
  #tail: Promise<void> = Promise.resolve();
  #inside = 0;

  /** True if {@link enter} would have to wait. */
  get busy(): boolean {
    return this.#inside > 0;
  }

  /** Waits for the turn; disposing of what it returns gives the turn to the next. Rejects with the signal's reason. */
  async enter(signal: AbortSignal): Promise<Disposable> {
    const before = this.#tail;
    const { promise: left, resolve: leave } = Promise.withResolvers<void>();
    this.#tail = before.then(() => left);
    this.#inside++;
    const turn = {
      [Symbol.dispose]: () => {
        this.#inside--;
        leave();
      },
    };
    try {
      await orAbort(before, signal);
    } catch (aborted) {
      turn[Symbol.dispose]();
      throw aborted;
    }
    return turn;
  }
}

async function orAbort(waited: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([waited, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
