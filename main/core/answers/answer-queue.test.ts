/** The queue of answers: in order, one at a time, left by whoever is stopped. */
import { expect, test } from 'vitest';
import { createAnswerQueue } from './answer-queue.ts';

const never = () => new AbortController().signal;

test('turns come in order, one at a time, and each is given back once', async () => {
  const queue = createAnswerQueue();
  const order: string[] = [];
  const endFirst = await queue.takeTurn(never());
  const second = queue.takeTurn(never());
  void second.then(() => order.push('second'));
  const third = queue.takeTurn(never());
  void third.then(() => order.push('third'));
  expect(queue.isBusy()).toBe(true);
  endFirst();
  endFirst();
  const endSecond = await second;
  await Promise.resolve();
  expect(order).toEqual(['second']);
  endSecond();
  (await third)();
  expect(order).toEqual(['second', 'third']);
  expect(queue.isBusy()).toBe(false);
});

test('whoever is stopped while waiting leaves, and the next one takes the turn', async () => {
  const queue = createAnswerQueue();
  const stop = new AbortController();
  const endFirst = await queue.takeTurn(never());
  const stopped = queue.takeTurn(stop.signal);
  const next = queue.takeTurn(never());
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  endFirst();
  (await next)();
  await expect(queue.takeTurn(AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  expect(queue.isBusy()).toBe(false);
});
