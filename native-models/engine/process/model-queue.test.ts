import { expect, test } from 'vitest';
import { ModelQueue } from './model-queue.ts';

const never = new AbortController().signal;

test('lets in one at a time, in order of arrival', async () => {
  const queue = new ModelQueue();
  const order: string[] = [];
  const first = await queue.enter(never);
  const second = queue.enter(never).then((turn) => {
    order.push('second');
    return turn;
  });
  const third = queue.enter(never).then((turn) => {
    order.push('third');
    return turn;
  });
  expect(queue.busy).toBe(true);
  expect(order).toEqual([]);

  first[Symbol.dispose]();
  (await second)[Symbol.dispose]();
  (await third)[Symbol.dispose]();
  expect(order).toEqual(['second', 'third']);
  expect(queue.busy).toBe(false);
});

test('takes who aborts out of the queue without letting the next one in early', async () => {
  const queue = new ModelQueue();
  const first = await queue.enter(never);
  const stop = new AbortController();
  const second = queue.enter(stop.signal);
  let thirdIsIn = false;
  const third = queue.enter(never).then((turn) => {
    thirdIsIn = true;
    return turn;
  });

  stop.abort(new Error('left'));
  await expect(second).rejects.toThrow('left');
  expect(thirdIsIn).toBe(false);
  first[Symbol.dispose]();
  await third;
});
