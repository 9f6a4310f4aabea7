/** Writes a value a short while after its last change, in order, and at once when asked. */

export interface Autosave<T> {
  /** Saves `value` after the delay unless a newer one comes. */
  schedule(value: T): void;
  /** Saves what waits now; settles when it is saved. */
  flush(): Promise<void>;
  /** Forgets what waits. */
  cancel(): void;
}

/**
 * At most one save runs at a time and the last value always wins. A failed save is told once and tried again with the
 * next change; text in the box is never lost by it.
 */
export function createAutosave<T>(
  save: (value: T) => Promise<unknown>,
  options: { delayMs: number; onError: (thrown: unknown) => void },
): Autosave<T> {
  let waiting: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    const next = waiting;
    waiting = null;
    if (next !== null) {
      running = running.then(() => save(next.value)).then(() => undefined, options.onError);
    }
    return running;
  }

  return {
    schedule(value) {
      waiting = { value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), options.delayMs);
    },
    flush,
    cancel() {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
