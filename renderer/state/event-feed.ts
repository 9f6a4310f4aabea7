/** The one loop that keeps the page up to date: reads everything when a connection opens, then follows the events. */
import { reportError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { App } from './app.ts';

export type FedState = Omit<App, 'dispose'>;

/**
 * Watches anew whenever a watch ends: because the connection dropped (the call then waits for the next), or because the
 * core let a slow page go. Returns the function that ends it.
 *
 * A watch is never aborted for a dropped connection: it ends by itself, and oRPC could no longer send the abort.
 */
export function createEventFeed(app: FedState): () => void {
  const ending = new AbortController();
  void keepWatching(app, ending.signal);
  return () => ending.abort();
}

/** Between two watches; after a drop, the connection takes longer than this anyway. */
const restMs = 250;

async function keepWatching(app: FedState, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await watch(app, signal).catch(() => {
      // What ended it shows in the state of the connection, or in the next reading.
    });
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, restMs));
  }
}

async function watch(app: FedState, signal: AbortSignal): Promise<void> {
  /** What events have told: newer than any reading that was on its way. */
  const told = new Set<Event['type']>();
  for await (const event of await app.connection.client.events.watch(undefined, { signal })) {
    told.add(event.type);
    // Read only from here on: what changes meanwhile then comes as an event.
    if (event.type === 'watching') void readAll(app, told);
    else take(app, event);
  }
}

async function readAll({ connection: { client }, ...app }: FedState, told: ReadonlySet<Event['type']>): Promise<void> {
  try {
    const [host, settings, engine] = await Promise.all([
      client.host.describe(),
      client.settings.get(),
      client.engine.state(),
      app.models.load(),
      app.conversations.load(),
      app.conversation.reload(),
    ]);
    if (!told.has('settings.changed')) app.settings.setState(settings, true);
    if (!told.has('engine.changed')) app.engine.setState(engine, true);
    app.host.setState(host, true);
    app.startError.setState(null, true);
  } catch (thrown) {
    app.startError.setState(reportError(thrown), true);
  }
}

function take(app: FedState, event: Event): void {
  switch (event.type) {
    case 'watching':
      return;
    case 'conversation.changed':
    case 'message.changed':
    case 'answer.progress':
    case 'answer.delta':
      app.conversations.apply(event);
      app.conversation.apply(event);
      return;
    case 'conversation.deleted':
      app.conversations.apply(event);
      if (app.conversation.state.getState().id === event.conversationId) void app.conversation.open(null);
      return;
    case 'engine.changed':
      app.engine.setState(event.engine, true);
      // An engine that is back can look into the folders that it could not before.
      if (event.engine.state === 'running' && hasUndescribed(app)) void app.models.load();
      return;
    case 'models.changed':
      void app.models.load();
      return;
    case 'settings.changed':
      app.settings.setState(event.settings, true);
      // Which model is selected is a setting.
      void app.models.load();
      return;
    case 'capture.arrived':
      app.actions.newConversation();
      app.arrivals.setState([...app.arrivals.getState(), event.image], true);
      return;
    case 'page.command':
      app.actions.run(event.command);
      return;
    default:
      event satisfies never;
  }
}

function hasUndescribed({ models }: FedState): boolean {
  return models.state.getState().models.some(({ problem }) => problem?.code.startsWith('engine_'));
}
