/** The measurement of this computer: it goes on while its dialog is closed, and its last result stays. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BenchProgress, BenchResult } from '../../contract/bench.ts';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import type { Client } from '../bridge/connection.ts';

export interface BenchState {
  /** `stopping` until the core has let go. */
  readonly status: 'loading' | 'idle' | 'running' | 'stopping';
  /** Null while nothing runs. */
  readonly progress: BenchProgress | null;
  /** Of the last measurement that came to its end. */
  readonly result: BenchResult | null;
  /** Why the last one did not. */
  readonly error: ErrorReport | null;
  /** How the last one ended since the page was opened, for screen readers. */
  readonly ended: 'done' | 'stopped' | 'failed' | null;
}

export interface BenchStore {
  readonly state: StoreApi<BenchState>;
  /** Reads the result that is kept. */
  load(): Promise<void>;
  /** Does nothing while one runs. */
  run(): Promise<void>;
  stop(): void;
}

export function createBenchStore(client: Pick<Client, 'bench'>): BenchStore {
  const state = createStore<BenchState>(() => ({
    status: 'loading',
    progress: null,
    result: null,
    error: null,
    ended: null,
  }));
  let stopping = new AbortController();
  const isRunning = () => state.getState().status !== 'idle';

  return {
    state,
    async load() {
      if (state.getState().status !== 'loading') return;
      try {
        state.setState({ status: 'idle', result: await client.bench.last() });
      } catch (thrown) {
        state.setState({ status: 'idle', error: reportError(thrown) });
      }
    },
    async run() {
      if (isRunning()) return;
      stopping = new AbortController();
      const { signal } = stopping;
      state.setState({ status: 'running', progress: null, error: null, ended: null });
      try {
        for await (const event of await client.bench.run({}, { signal })) {
          if (event.type === 'progress') state.setState({ progress: event.progress });
          else state.setState({ result: event.result, ended: 'done' });
        }
        if (signal.aborted) state.setState({ ended: 'stopped' });
      } catch (thrown) {
        if (signal.aborted) state.setState({ ended: 'stopped' });
        else state.setState({ error: reportError(thrown), ended: 'failed' });
      }
      state.setState({ status: 'idle', progress: null });
    },
    stop() {
      if (state.getState().status !== 'running') return;
      state.setState({ status: 'stopping' });
      stopping.abort();
    },
  };
}
