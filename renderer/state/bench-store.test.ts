/** The measurement as the page knows it: kept while it runs, stopped in order, and never two at once. */
import { expect, test } from 'vitest';
import { SightlineError } from '../../contract/errors.ts';
import type { Client } from '../bridge/connection.ts';
import { fakeBenchProgress, fakeBenchResult } from '../testing/fake-bench.ts';
import { createBenchStore } from './bench-store.ts';

type BenchEvent =
  | { type: 'progress'; progress: typeof fakeBenchProgress }
  | { type: 'done'; result: typeof fakeBenchResult };

/** A store over a core that says what the test says. */
function setUp(kept: typeof fakeBenchResult | null = null) {
  const runs: { say(event: BenchEvent): void; end(error?: unknown): void; signal: AbortSignal }[] = [];
  const run = async (_: object, { signal }: { signal: AbortSignal }) => {
    const { readable, writable } = new TransformStream<BenchEvent, BenchEvent>(undefined, undefined, {
      highWaterMark: 9,
    });
    const writer = writable.getWriter();
    signal.addEventListener('abort', () => void writer.abort(signal.reason).catch(() => {}));
    runs.push({
      signal,
      say: (event) => void writer.write(event),
      end: (error) => void (error === undefined ? writer.close() : writer.abort(error)).catch(() => {}),
    });
    return readable;
  };
  const last = async () => kept;
  const store = createBenchStore({ bench: { run, last } } as unknown as Client);
  return { store, runs, state: () => store.state.getState() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('reads what is kept, once', async () => {
  const { store, state } = setUp(fakeBenchResult);
  expect(state().status).toBe('loading');
  await store.load();
  expect(state()).toMatchObject({ status: 'idle', result: fakeBenchResult, ended: null });
});

test('shows progress while it runs, then the result', async () => {
  const { store, runs, state } = setUp();
  await store.load();
  const running = store.run();
  await soon();
  expect(state()).toMatchObject({ status: 'running', progress: null });
  runs[0]!.say({ type: 'progress', progress: fakeBenchProgress });
  await soon();
  expect(state().progress).toEqual(fakeBenchProgress);
  runs[0]!.say({ type: 'done', result: fakeBenchResult });
  runs[0]!.end();
  await running;
  expect(state()).toEqual({ status: 'idle', progress: null, result: fakeBenchResult, error: null, ended: 'done' });
});

test('does not begin another one while one runs, nor before it knows what is kept', async () => {
  const { store, runs } = setUp();
  await store.run();
  expect(runs).toHaveLength(0);
  await store.load();
  void store.run();
  void store.run();
  await soon();
  expect(runs).toHaveLength(1);
});

test('being stopped is no failure, and the result from before stays', async () => {
  const { store, runs, state } = setUp(fakeBenchResult);
  await store.load();
  const running = store.run();
  await soon();
  store.stop();
  expect(state().status).toBe('stopping');
  await running;
  expect(runs[0]!.signal.aborted).toBe(true);
  expect(state()).toEqual({ status: 'idle', progress: null, result: fakeBenchResult, error: null, ended: 'stopped' });
});

test('a failure is told by its code, and the next run forgets it', async () => {
  const { store, runs, state } = setUp();
  await store.load();
  const running = store.run();
  await soon();
  runs[0]!.end(new SightlineError('bench_running'));
  await running;
  expect(state()).toMatchObject({ status: 'idle', error: { code: 'bench_running' }, ended: 'failed' });
  void store.run();
  expect(state()).toMatchObject({ status: 'running', error: null, ended: null });
});
