/** The hub: everything in order to everyone, and no memory for those who do not listen. */
import { expect, test } from 'vitest';
import type { Event } from '../../../contract/events.ts';
import { createEventHub } from './event-hub.ts';

const deleted = (conversationId: string): Event => ({ type: 'conversation.deleted', conversationId });

async function collect(events: AsyncIterable<Event>): Promise<Event[]> {
  const all: Event[] = [];
  for await (const event of events) all.push(event);
  return all;
}

test('each client hears `watching` first and then everything from its call on, in order', async () => {
  const hub = createEventHub();
  hub.publish(deleted('before'));
  const first = hub.watch();
  hub.publish(deleted('a'));
  const second = hub.watch();
  hub.publish(deleted('b'));
  hub.dispose();
  expect(await collect(first)).toEqual([{ type: 'watching' }, deleted('a'), deleted('b')]);
  expect(await collect(second)).toEqual([{ type: 'watching' }, deleted('b')]);
});

test('an event reaches a client that is waiting for it', async () => {
  const hub = createEventHub();
  const events = hub.watch();
  expect((await events.next()).value).toEqual({ type: 'watching' });
  const next = events.next();
  hub.publish(deleted('a'));
  expect((await next).value).toEqual(deleted('a'));
});

test('an abort ends the watching, also in the middle of a wait and before it began', async () => {
  const hub = createEventHub();
  const stop = new AbortController();
  const events = hub.watch(stop.signal);
  await events.next();
  const next = events.next();
  stop.abort();
  expect(await next).toEqual({ value: undefined, done: true });
  hub.publish(deleted('late'));
  expect(await collect(hub.watch(AbortSignal.abort()))).toEqual([{ type: 'watching' }]);
});

test('a client that is too slow is let go; the others are not', async () => {
  const hub = createEventHub(3);
  const slow = hub.watch();
  const quick = hub.watch();
  const heard: Event[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    heard.push((await quick.next()).value as Event);
    hub.publish(deleted(name));
  }
  expect(await collect(slow)).toEqual([]);
  expect(heard).toEqual([{ type: 'watching' }, ...['a', 'b', 'c', 'd'].map(deleted)]);
  expect((await quick.next()).value).toEqual(deleted('e'));
});

test('a client that leaves is forgotten', async () => {
  const hub = createEventHub(2);
  const events = hub.watch();
  await events.next();
  await events.return();
  for (let count = 0; count < 10; count++) hub.publish(deleted('x'));
  expect(await events.next()).toEqual({ value: undefined, done: true });
});
