/** The list of conversations as the sidebar shows it: searched, a page at a time, deletions out of sight at once. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Conversation } from '../../contract/conversations.ts';
import { reportError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { Client } from '../bridge/connection.ts';
import { withConversation, withoutConversation, withPage } from './conversation-list.ts';
import { failed, type LoadState, loading, ready } from './load-state.ts';

export interface ConversationsState extends LoadState {
  readonly items: readonly Conversation[];
  /** How many there are in all; `items` may be the first of them. */
  readonly total: number;
  readonly search: string;
}

export interface ConversationsStore {
  readonly state: StoreApi<ConversationsState>;
  load(): Promise<void>;
  /** The next page, if there is one and none is on its way. */
  loadMore(): Promise<void>;
  search(text: string): Promise<void>;
  put(conversation: Conversation): void;
  remove(id: string): void;
  apply(event: Event): void;
}

const pageSize = 200;

export function createConversationsStore(client: Client): ConversationsStore {
  const state = createStore<ConversationsState>(() => ({ ...loading, items: [], total: 0, search: '' }));
  let reading = new AbortController();
  let readingMore = false;

  async function load(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    const { search } = state.getState();
    try {
      const { conversations, total } = await client.conversations.list({ search, limit: pageSize }, { signal });
      if (!signal.aborted) state.setState({ ...ready, items: conversations, total });
    } catch (thrown) {
      if (!signal.aborted) state.setState(failed(reportError(thrown)));
    }
  }

  function put(conversation: Conversation): void {
    const { items, total, search } = state.getState();
    const next = withConversation(items, conversation, search);
    state.setState({ items: next, total: total + next.length - items.length });
  }

  function remove(id: string): void {
    const { items, total } = state.getState();
    const next = withoutConversation(items, id);
    state.setState({ items: next, total: total + next.length - items.length });
  }

  return {
    state,
    load,
    put,
    remove,
    async loadMore() {
      const { items, total, search, status } = state.getState();
      if (readingMore || status !== 'ready' || items.length >= total) return;
      readingMore = true;
      const { signal } = reading;
      try {
        const page = await client.conversations.list({ search, limit: pageSize, offset: items.length }, { signal });
        if (signal.aborted) return;
        state.setState((old) => ({ items: withPage(old.items, page.conversations), total: page.total }));
      } catch {
        // What is there stays; scrolling on tries again.
      } finally {
        readingMore = false;
      }
    },
    async search(text) {
      state.setState({ search: text });
      await load();
    },
    apply(event) {
      if (event.type === 'conversation.changed') put(event.conversation);
      else if (event.type === 'conversation.deleted') remove(event.conversationId);
    },
  };
}
