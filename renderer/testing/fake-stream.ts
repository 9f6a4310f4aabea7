/** One stream of events for each page that watches. */

export interface FakeStream<T> {
  publish(event: T): void;
  watch(signal: AbortSignal | undefined): AsyncGenerator<T, void>;
}

export function createFakeStream<T>(first: T): FakeStream<T> {
  const queues = new Set<{ events: T[]; wake: () => void }>();
  return {
    publish(event) {
      for (const queue of queues) {
        queue.events.push(event);
        queue.wake();
      }
    },
    watch(signal) {
      const queue = { events: [first], wake: () => {} };
      queues.add(queue);
      signal?.addEventListener('abort', () => queue.wake());
      return drain(queue, signal);
    },
  };

  async function* drain(queue: { events: T[]; wake: () => void }, signal: AbortSignal | undefined) {
    try {
      while (!signal?.aborted) {
        const event = queue.events.shift();
        if (event !== undefined) yield event;
        else await new Promise<void>((resolve) => (queue.wake = resolve));
      }
    } finally {
      queues.delete(queue);
    }
  }
}
