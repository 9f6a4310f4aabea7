/** The one loop that keeps the page up to date: reads everything when a connection opens, then follows the events. */
import { reportError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { App } from './app.ts';

export type FedState = Omit<App, 'dispose'>;

/** Watches anew whenever the connection opens, or the core lets a slow page go. Returns the function that ends it. */
export function createEventFeed(app: FedState): () => void {
  const { state } = app.connection;
  let watching = new AbortController();
  const follow = () => {
    watching.abort();
    watching = new AbortController();
    if (state.getState() === 'open') void watch(app, watching.signal);
  };
  const unsubscribe = state.subscribe(follow);
  follow();
  return () => {
    unsubscribe();
    watching.abort();
  };
}

/** Between two watches on the same connection: only a core in trouble ends one, and it needs no hurry. */
const restMs = 500;

async function watch(app: FedState, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const event of await app.connection.client.events.watch(undefined, { signal })) {
        // Read only from here on: what changes meanwhile then comes as an event.
        if (event.type === 'watching') void readAll(app);
        else take(app, event);
      }
    } catch (thrown) {
      if (!signal.aborted) app.startError.setState(reportError(thrown), true);
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, restMs));
  }
}

async function readAll({ connection: { client }, ...app }: FedState): Promise<void> {
  try {
    const [host, settings, engine] = await Promise.all([
      client.host.describe(),
      client.settings.get(),
      client.engine.state(),
      app.models.load(),
      app.conversations.load(),
      app.conversation.reload(),
    ]);
    app.settings.setState(settings, true);
    app.engine.setState(engine, true);
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
