/** The feed reads everything once it watches, lets events have the last word, and begins anew after a drop. */
import { expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Event } from '../../contract/events.ts';
import { defaultSettings } from '../../contract/settings.ts';
import { createEventFeed, type FedState } from './event-feed.ts';

/** An app whose events and whose reading of the settings come when the test says so. */
function setUp() {
  const watches: PromiseWithResolvers<Event | null>[] = [];
  const nextEvent = () => {
    const next = Promise.withResolvers<Event | null>();
    watches.push(next);
    return next.promise;
  };
  async function* watch(): AsyncGenerator<Event, void> {
    for (let event = await nextEvent(); event !== null; event = await nextEvent()) yield event;
  }
  const settingsReply = Promise.withResolvers<typeof defaultSettings>();
  const reload = vi.fn(async () => {});
  const open = vi.fn(async () => {});
  const app = {
    connection: {
      client: {
        events: { watch: async () => watch() },
        host: { describe: async () => ({ kind: 'web' }) },
        settings: { get: () => settingsReply.promise },
        engine: { state: async () => ({ state: 'stopped' }) },
      },
    },
    host: createStore(() => null),
    settings: createStore(() => defaultSettings),
    engine: createStore(() => ({ state: 'stopped' })),
    startError: createStore(() => null),
    models: { load: vi.fn(async () => {}) },
    conversations: { load: vi.fn(async () => {}), apply: vi.fn() },
    conversation: { reload, open, apply: vi.fn(), state: createStore(() => ({ id: 'c' })) },
  } as unknown as FedState;
  const send = async (event: Event | null) => {
    await vi.waitFor(() => expect(watches.length).toBeGreaterThan(0));
    watches.shift()!.resolve(event);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { app, send, settingsReply, reload, open };
}

test('a reading that was on its way does not undo what an event told', async () => {
  const { app, send, settingsReply } = setUp();
  const stop = createEventFeed(app);
  await send({ type: 'watching' });
  await send({ type: 'settings.changed', settings: { ...defaultSettings, language: 'ko' } });
  settingsReply.resolve({ ...defaultSettings, language: 'en' });
  await vi.waitFor(() => expect(app.host.getState()).not.toBeNull());
  expect(app.settings.getState().language).toBe('ko');
  stop();
});

test('a watch that ends is begun anew, and everything is read again', async () => {
  const { app, send, settingsReply, reload } = setUp();
  settingsReply.resolve(defaultSettings);
  const stop = createEventFeed(app);
  await send({ type: 'watching' });
  expect(reload).toHaveBeenCalledTimes(1);
  await send(null);
  await send({ type: 'watching' });
  expect(reload).toHaveBeenCalledTimes(2);
  stop();
});

test('a conversation that was deleted elsewhere is no longer shown', async () => {
  const { app, send, open } = setUp();
  const stop = createEventFeed(app);
  await send({ type: 'conversation.deleted', conversationId: 'other' });
  expect(open).not.toHaveBeenCalled();
  await send({ type: 'conversation.deleted', conversationId: 'c' });
  expect(open).toHaveBeenCalledWith(null);
  stop();
});

test('a reading that fails says why', async () => {
  const { app, send, settingsReply } = setUp();
  const stop = createEventFeed(app);
  await send({ type: 'watching' });
  settingsReply.reject({ code: 'store_corrupt', data: { params: { file: 'h.db', reason: 'x' } } });
  await vi.waitFor(() => expect(app.startError.getState()).toMatchObject({ code: 'store_corrupt' }));
  stop();
});
