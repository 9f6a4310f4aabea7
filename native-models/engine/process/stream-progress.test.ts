import { expect, test } from 'vitest';
import { streamProgress } from './stream-progress.ts';

test('gives every report in order, then the result', async () => {
  const { promise: middle, resolve } = Promise.withResolvers<void>();
  const stream = streamProgress<number>(async (report) => {
    report(1);
    report(2);
    await middle;
    report(3);
    return 4;
  });
  expect((await stream.next()).value).toBe(1);
  expect((await stream.next()).value).toBe(2);
  resolve();
  expect((await stream.next()).value).toBe(3);
  expect((await stream.next()).value).toBe(4);
  expect((await stream.next()).done).toBe(true);
});

test('gives what was reported before a failure, then the failure', async () => {
  const seen: number[] = [];
  const read = async () => {
    for await (const item of streamProgress<number>(async (report) => {
      report(1);
      throw new Error('no weights');
    })) {
      seen.push(item);
    }
  };
  await expect(read()).rejects.toThrow('no weights');
  expect(seen).toEqual([1]);
});
