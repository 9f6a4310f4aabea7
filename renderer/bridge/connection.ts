/** The page's way to the core: one client for the page's whole life, whatever happens to the wire below it. */
import { type ClientContext, type ClientLink, createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Calls } from '../../contract/calls.ts';
import { isCancellation, SightlineError } from '../../contract/errors.ts';
import { backOffMs, isHopeless } from './back-off.ts';
import type { OpenWire, Wire } from './wire.ts';

export type Client = ContractRouterClient<Calls>;

/**
 * `refused`: there is no token, or nobody answers on this window's port; only another address helps.
 * `stopped`: it worked before, and has not come back for a while; it is still tried now and then.
 */
export type ConnectionState = 'connecting' | 'open' | 'reconnecting' | 'stopped' | 'refused';

export interface Connection {
  readonly client: Client;
  readonly state: StoreApi<ConnectionState>;
  /** Tries again at once instead of when the wait is over. */
  retry(): void;
  dispose(): void;
}

/**
 * Opens a wire and opens it again whenever it drops. Calls made meanwhile wait for the next wire; those that were under
 * way fail with `connection_lost`, as nobody knows whether they were done.
 */
export function connect(openWire: OpenWire): Connection {
  const state = createStore<ConnectionState>(() => 'connecting');
  const disposing = new AbortController();
  let wire = Promise.withResolvers<Wire>();
  const closed = new WeakSet<Wire>();
  let skipWait = () => {};

  void keepOpen();

  return {
    client: createORPCClient<Client>(linkOver(() => wire.promise, closed)),
    state,
    retry: () => skipWait(),
    dispose: () => disposing.abort(),
  };

  async function keepOpen(): Promise<void> {
    const { signal } = disposing;
    let failures = 0;
    while (!signal.aborted) {
      const opened = await openWire(signal).catch(() => null);
      if (opened === 'refused') {
        state.setState('refused', true);
        await pause(null);
        state.setState('connecting', true);
      } else if (opened === null) {
        failures += 1;
        if (isHopeless(failures)) state.setState('stopped', true);
        await pause(backOffMs(failures));
      } else {
        failures = 0;
        wire.resolve(opened);
        state.setState('open', true);
        await opened.closed;
        closed.add(opened);
        wire = Promise.withResolvers<Wire>();
        if (!signal.aborted) state.setState('reconnecting', true);
      }
    }
  }

  /** Until the time is over or somebody asks; null waits for the asking only. */
  function pause(ms: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === null ? undefined : setTimeout(resolve, ms);
      skipWait = () => {
        clearTimeout(timer);
        resolve();
      };
      disposing.signal.addEventListener('abort', skipWait, { once: true });
    });
  }
}

function linkOver(currentWire: () => Promise<Wire>, closed: WeakSet<Wire>): ClientLink<ClientContext> {
  return {
    async call(path, input, options) {
      const wire = await currentWire();
      try {
        return await wire.link.call(path, input, options);
      } catch (thrown) {
        // oRPC rejects with an AbortError, which everybody else takes for the user's own doing.
        const isLost = !options.signal?.aborted && (closed.has(wire) || isCancellation(thrown));
        throw isLost ? new SightlineError('connection_lost', {}, { cause: thrown }) : thrown;
      }
    },
  };
}
