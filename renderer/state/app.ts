/** Puts the page's state together: its stores, what feeds them, what can be done. No React in it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ErrorReport } from '../../contract/errors.ts';
import type { HostDescription } from '../../contract/host.ts';
import type { ImageInfo } from '../../contract/images.ts';
import type { EngineState } from '../../contract/models.ts';
import { defaultSettings, type Settings } from '../../contract/settings.ts';
import type { Connection } from '../bridge/connection.ts';
import { type Actions, createActions } from './actions.ts';
import { type BenchStore, createBenchStore } from './bench-store.ts';
import { type ConversationStore, createConversationStore } from './conversation-store.ts';
import { type ConversationsStore, createConversationsStore } from './conversations-store.ts';
import { createEventFeed } from './event-feed.ts';
import { createLayout, type Layout } from './layout.ts';
import { createModelsStore, type ModelsStore } from './models-store.ts';
import { createNotices, type Notices } from './notices.ts';

export interface App {
  readonly connection: Connection;
  readonly host: StoreApi<HostDescription | null>;
  readonly settings: StoreApi<Settings>;
  readonly engine: StoreApi<EngineState>;
  readonly models: ModelsStore;
  readonly bench: BenchStore;
  readonly conversations: ConversationsStore;
  readonly conversation: ConversationStore;
  /** Pictures that wait for the composer of a new conversation. */
  readonly arrivals: StoreApi<readonly ImageInfo[]>;
  /** Why the page could not read what it starts with; null when it could. */
  readonly startError: StoreApi<ErrorReport | null>;
  readonly notices: Notices;
  readonly layout: Layout;
  readonly actions: Actions;
  dispose(): void;
}

export function createApp(connection: Connection): App {
  const { client } = connection;
  const state = {
    connection,
    host: createStore<HostDescription | null>(() => null),
    settings: createStore<Settings>(() => defaultSettings),
    engine: createStore<EngineState>(() => ({ state: 'stopped' })),
    models: createModelsStore(client),
    bench: createBenchStore(client),
    conversations: createConversationsStore(client),
    conversation: createConversationStore(client),
    arrivals: createStore<readonly ImageInfo[]>(() => []),
    startError: createStore<ErrorReport | null>(() => null),
    notices: createNotices(),
    layout: createLayout(window),
  };
  const app = { ...state, actions: createActions(state) };
  const stopFeed = createEventFeed(app);
  return {
    ...app,
    dispose() {
      stopFeed();
      app.layout.dispose();
      connection.dispose();
    },
  };
}
