/** Thin hooks over the stores; see `index.ts` for what each gives. */
import { useStore } from 'zustand';
import type { HostDescription } from '../../contract/host.ts';
import type { ImageInfo } from '../../contract/images.ts';
import type { EngineState, ModelEntry } from '../../contract/models.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Client, ConnectionState } from '../bridge/connection.ts';
import type { Actions } from './actions.ts';
import { useApp } from './app-context.tsx';
import type { BenchState, BenchStore } from './bench-store.ts';
import type { ConversationState } from './conversation-store.ts';
import type { ConversationsState } from './conversations-store.ts';
import type { Layout, LayoutState } from './layout.ts';
import { type ModelsState, selectedModel } from './models-store.ts';
import type { Notices } from './notices.ts';

export const useClient = (): Client => useApp().connection.client;
export const useActions = (): Actions => useApp().actions;
export const useNotices = (): Notices => useApp().notices;
export const useBench = (): BenchStore => useApp().bench;
export const useLayout = (): Layout => useApp().layout;

export const useConnectionState = (): ConnectionState => useStore(useApp().connection.state);
export const useHost = (): HostDescription | null => useStore(useApp().host);
export const useArrivals = (): readonly ImageInfo[] => useStore(useApp().arrivals);
export const useSelectedModel = (): ModelEntry | null => useStore(useApp().models.state, selectedModel);

export const useSettings = <Selected = Settings>(select: Select<Settings, Selected> = whole as never) =>
  useStore(useApp().settings, select);
export const useEngine = <Selected = EngineState>(select: Select<EngineState, Selected> = whole as never) =>
  useStore(useApp().engine, select);
export const useModels = <Selected = ModelsState>(select: Select<ModelsState, Selected> = whole as never) =>
  useStore(useApp().models.state, select);
export const useBenchState = <Selected = BenchState>(select: Select<BenchState, Selected> = whole as never) =>
  useStore(useApp().bench.state, select);
export const useConversations = <Selected = ConversationsState>(
  select: Select<ConversationsState, Selected> = whole as never,
) => useStore(useApp().conversations.state, select);
export const useConversation = <Selected = ConversationState>(
  select: Select<ConversationState, Selected> = whole as never,
) => useStore(useApp().conversation.state, select);
export const useLayoutState = <Selected = LayoutState>(select: Select<LayoutState, Selected> = whole as never) =>
  useStore(useApp().layout.state, select);

type Select<State, Selected> = (state: State) => Selected;

/** Without a selector, `Selected` is the state itself. */
function whole<State>(state: State): State {
  return state;
}
