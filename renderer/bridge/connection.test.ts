/** The connection comes back by itself, tells when it cannot, and holds calls until there is a wire. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from './connection.ts';
import type { OpenWire, Wire } from './wire.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function wireNamed(name: string) {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const wire: Wire = { link: { call: async () => name }, closed };
  return { wire, close };
}

test('a dropped wire is opened again, and calls made meanwhile go over the next', async () => {
  const first = wireNamed('first');
  const second = wireNamed('second');
  const opened = [first.wire, second.wire];
  const connection = connect(async () => opened.shift() ?? Promise.reject(new Error('no more')));
  await vi.waitFor(() => expect(connection.state.getState()).toBe('open'));
  expect(await connection.client.engine.state()).toBe('first');

  first.close();
  await vi.waitFor(() => expect(connection.state.getState()).toBe('open'));
  expect(await connection.client.engine.state()).toBe('second');
  connection.dispose();
});

test('a call that was under way when the wire dropped fails by name, and is not taken for a cancelled one', async () => {
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const aborted = closed.then(() => Promise.reject(new DOMException('Queue was closed', 'AbortError')));
  const connection = connect(async () => ({ link: { call: () => aborted }, closed }));
  const call = connection.client.engine.state();
  const cancelled = new AbortController();
  const cancelledCall = connection.client.engine.state(undefined, { signal: cancelled.signal });
  await vi.advanceTimersByTimeAsync(0);
  cancelled.abort();
  close();
  await expect(call).rejects.toMatchObject({ code: 'connection_lost' });
  await expect(cancelledCall).rejects.toMatchObject({ name: 'AbortError' });
  connection.dispose();
});

test('tells that the program has stopped after some tries, and finds it again when it is back', async () => {
  const first = wireNamed('first');
  const third = wireNamed('third');
  let available: Wire | null = first.wire;
  const connection = connect(async () => available ?? Promise.reject(new Error('nobody there')));
  await vi.waitFor(() => expect(connection.state.getState()).toBe('open'));
  available = null;
  first.close();
  await vi.advanceTimersByTimeAsync(1);
  expect(connection.state.getState()).toBe('reconnecting');
  const waiting = connection.client.engine.state();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(connection.state.getState()).toBe('stopped');

  available = third.wire;
  connection.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(connection.state.getState()).toBe('open');
  expect(await waiting).toBe('third');
  connection.dispose();
});

test('a refused wire is not tried again until somebody asks', async () => {
  const openWire = vi.fn<OpenWire>(async () => 'refused');
  const connection = connect(openWire);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(connection.state.getState()).toBe('refused');
  expect(openWire).toHaveBeenCalledTimes(1);
  connection.retry();
  await vi.advanceTimersByTimeAsync(0);
  expect(openWire).toHaveBeenCalledTimes(2);
  connection.dispose();
});
