import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutosave } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('saves once, the last value, after the delay', async () => {
  const saved: string[] = [];
  const autosave = createAutosave(async (value: string) => saved.push(value), { delayMs: 400, onError: () => {} });
  autosave.schedule('a');
  await vi.advanceTimersByTimeAsync(399);
  autosave.schedule('ab');
  await vi.advanceTimersByTimeAsync(399);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saved).toEqual(['ab']);
});

test('flush saves at once, in order, and waits for the disk', async () => {
  const saved: string[] = [];
  const gates: (() => void)[] = [];
  const slow = (value: string) =>
    new Promise<void>((resolve) => {
      gates.push(() => {
        saved.push(value);
        resolve();
      });
    });
  const autosave = createAutosave(slow, { delayMs: 400, onError: () => {} });
  autosave.schedule('first');
  void autosave.flush();
  autosave.schedule('second');
  let done = false;
  const flushed = autosave.flush().then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(gates).toHaveLength(1);
  gates[0]!();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toBe(false);
  gates[1]!();
  await flushed;
  expect(saved).toEqual(['first', 'second']);
});

test('a failed save is told and does not block the next', async () => {
  const errors: unknown[] = [];
  const save = vi.fn().mockRejectedValueOnce(new Error('disk full')).mockResolvedValueOnce(undefined);
  const autosave = createAutosave<string>(save, { delayMs: 400, onError: (thrown) => errors.push(thrown) });
  autosave.schedule('a');
  await autosave.flush();
  autosave.schedule('b');
  await autosave.flush();
  expect(errors).toHaveLength(1);
  expect(save).toHaveBeenLastCalledWith('b');
});

test('cancel forgets what waits', async () => {
  const save = vi.fn().mockResolvedValue(undefined);
  const autosave = createAutosave<string>(save, { delayMs: 400, onError: () => {} });
  autosave.schedule('a');
  autosave.cancel();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save).not.toHaveBeenCalled();
});
