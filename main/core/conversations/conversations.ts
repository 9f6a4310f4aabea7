/** The conversations as they are listed, read, renamed and switched between branches. */
import type { Conversation, ConversationTree, Message } from '../../../contract/conversations.ts';
import { SightlineError } from '../../../contract/errors.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { Rows, Store } from '../store/store.ts';

export interface Conversations {
  list(query: { search: string; limit: number; offset: number }): { conversations: Conversation[]; total: number };
  get(id: string): ConversationTree;
  rename(id: string, title: string): Conversation;
  selectBranch(messageId: string): Conversation;
}

export interface ConversationDependencies {
  readonly store: Store;
  readonly hub: Pick<EventHub, 'publish'>;
  /** The state of an answer that is being written, which is ahead of its row; null if it is not. */
  liveAnswer(messageId: string): Message | null;
}

export function createConversations({ store, hub, liveAnswer }: ConversationDependencies): Conversations {
  function changed(conversation: Conversation): Conversation {
    hub.publish({ type: 'conversation.changed', conversation });
    return conversation;
  }

  function asItIsNow(message: Message): Message {
    if (message.status !== 'streaming') return message;
    const live = liveAnswer(message.id);
    // Its end could not be written (a full disk); beside the owner, the owner is still writing it.
    return live ?? (store.mode === 'own' ? { ...message, status: 'interrupted' } : message);
  }

  return {
    list({ search, limit, offset }) {
      const words = search.split(/\s+/).filter((word) => word !== '');
      return store.read(({ conversations }) => ({
        conversations: conversations.list(words, limit, offset),
        total: conversations.count(words),
      }));
    },
    get: (id) =>
      store.read((rows) => ({
        conversation: requireConversation(rows, id),
        messages: rows.messages.list(id).map(asItIsNow),
      })),
    rename: (id, title) =>
      changed(
        store.write((rows) => {
          requireConversation(rows, id);
          rows.conversations.rename(id, title);
          return requireConversation(rows, id);
        }),
      ),
    selectBranch: (messageId) =>
      changed(
        store.write((rows) => {
          const { conversationId } = requireMessage(rows, messageId);
          rows.conversations.setActiveLeaf(conversationId, rows.messages.newestLeafId(messageId));
          return requireConversation(rows, conversationId);
        }),
      ),
  };
}

export function requireConversation(rows: Rows, id: string): Conversation {
  const conversation = rows.conversations.find(id);
  if (!conversation) throw new SightlineError('conversation_not_found', { conversation: id });
  return conversation;
}

export function requireMessage(rows: Rows, id: string): Message {
  const message = rows.messages.find(id);
  if (!message) throw new SightlineError('message_not_found', { message: id });
  return message;
}
