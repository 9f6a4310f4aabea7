/** Hands each event to every client that watches, in order; a client that does not keep up is let go, not waited for. */
import type { Event } from '../../../contract/events.ts';

export interface EventHub {
  publish(event: Event): void;
  /** Begins with `watching`; ends when the signal fires, when the hub is closed, or when the client is too slow. */
  watch(signal?: AbortSignal): AsyncGenerator<Event, void>;
  dispose(): void;
}

/** A minute of the fastest answer; a client that is further behind reads the state anew for less. */
const defaultQueueLimit = 10_000;

interface Watcher {
  queue: Event[];
  ended: boolean;
  wake: () => void;
}

export function createEventHub(queueLimit: number = defaultQueueLimit): EventHub {
  const watchers = new Set<Watcher>();

  return {
    publish(event) {
      for (const watcher of watchers) {
        if (watcher.queue.length >= queueLimit) {
          watcher.queue = [];
          end(watcher);
        } else {
          watcher.queue.push(event);
          watcher.wake();
        }
      }
    },
    watch(signal) {
      // Registered here and not in the generator, whose body starts at the first `next()`: nothing may be missed.
      const watcher: Watcher = { queue: [{ type: 'watching' }], ended: signal?.aborted ?? false, wake: () => {} };
      watchers.add(watcher);
      return drain(watcher, signal);
    },
    dispose() {
      for (const watcher of watchers) end(watcher);
    },
  };

  function end(watcher: Watcher): void {
    watchers.delete(watcher);
    watcher.ended = true;
    watcher.wake();
  }

  async function* drain(watcher: Watcher, signal: AbortSignal | undefined): AsyncGenerator<Event, void> {
    const onAbort = () => {
      watcher.queue = [];
      end(watcher);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      while (true) {
        const event = watcher.queue.shift();
        if (event) yield event;
        else if (watcher.ended) return;
        else await new Promise<void>((resolve) => (watcher.wake = resolve));
      }
    } finally {
      signal?.removeEventListener('abort', onAbort);
      end(watcher);
    }
  }
}
