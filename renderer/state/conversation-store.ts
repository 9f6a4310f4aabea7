/** The conversation that is open: its messages, how its answers get on. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerProgress } from '../../contract/answers.ts';
import type { Conversation, ConversationTree, Message } from '../../contract/conversations.ts';
import { reportError } from '../../contract/errors.ts';
import type { Event } from '../../contract/events.ts';
import type { Client } from '../bridge/connection.ts';
import { failed, type LoadState, loading, ready } from './load-state.ts';
import { withDelta, withMessage } from './message-list.ts';

export interface ConversationState extends LoadState {
  /** Null is a new conversation, which is made with its first question. */
  readonly id: string | null;
  readonly conversation: Conversation | null;
  /** The whole tree, oldest first; the shown branch ends at `conversation.activeLeafId`. */
  readonly messages: readonly Message[];
  /** By the id of the answer, for those that are being made and have said something. */
  readonly progress: Readonly<Record<string, AnswerProgress>>;
}

/** What `messages.send`, `regenerate` and `edit` give back. */
export interface Sent {
  readonly conversation: Conversation;
  readonly question: Message;
  readonly answer: Message;
}

export interface ConversationStore {
  readonly state: StoreApi<ConversationState>;
  /** Null shows an empty page for a new conversation. */
  open(id: string | null): Promise<void>;
  /** Reads it again: after a gap in the stream, or after the connection was gone. */
  reload(): Promise<void>;
  showSent(sent: Sent): void;
  apply(event: Event): void;
}

const empty: ConversationState = { id: null, ...ready, conversation: null, messages: [], progress: {} };

export function createConversationStore(client: Client): ConversationStore {
  const state = createStore<ConversationState>(() => empty);
  /** Events that came while a snapshot was on its way; it may be older than them. */
  let held: Event[] | null = null;
  let reading = new AbortController();

  async function read(id: string): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    held = [];
    try {
      const tree = await client.conversations.get({ conversationId: id }, { signal });
      if (signal.aborted) return;
      const events = held;
      held = null;
      state.setState((old) => ({ ...opened(tree), progress: old.progress }));
      for (const event of events) apply(event);
    } catch (thrown) {
      if (signal.aborted) return;
      held = null;
      state.setState(failed(reportError(thrown)));
    }
  }

  function reload(): Promise<void> {
    const { id } = state.getState();
    return id === null ? Promise.resolve() : read(id);
  }

  function apply(event: Event): void {
    const { id } = state.getState();
    if (id === null || conversationOf(event) !== id) return;
    if (held !== null) {
      held.push(event);
      return;
    }
    const next = afterEvent(state.getState(), event);
    if (next === null) void reload();
    else state.setState(next, true);
  }

  return {
    state,
    reload,
    apply,
    async open(id) {
      reading.abort();
      held = null;
      state.setState({ ...empty, id, ...(id === null ? ready : loading) }, true);
      if (id !== null) await read(id);
    },
    showSent({ conversation, question, answer }) {
      const old = state.getState();
      const isOpen = old.id === conversation.id && old.status === 'ready';
      // Events may be ahead of the reply: what they said of the answer stands.
      const known = (message: Message) => (isOpen ? old.messages.find(({ id }) => id === message.id) : null) ?? message;
      const messages = isOpen ? old.messages : [];
      state.setState({
        ...(isOpen ? old : empty),
        id: conversation.id,
        ...ready,
        conversation,
        messages: withMessage(withMessage(messages, known(question)), known(answer)),
      });
      // What streamed before this conversation was the open one is in the snapshot.
      if (!isOpen) void reload();
    },
  };
}

function opened({ conversation, messages }: ConversationTree): Omit<ConversationState, 'progress'> {
  return { id: conversation.id, ...ready, conversation, messages };
}

/** Null says that something was missed and must be read again. */
function afterEvent(state: ConversationState, event: Event): ConversationState | null {
  switch (event.type) {
    case 'conversation.changed':
      return { ...state, conversation: event.conversation };
    case 'message.changed': {
      const { [event.message.id]: _, ...others } = state.progress;
      const isRunning = event.message.status === 'streaming';
      return {
        ...state,
        messages: withMessage(state.messages, event.message),
        progress: isRunning ? state.progress : others,
      };
    }
    case 'answer.delta': {
      const messages = withDelta(state.messages, event);
      return messages && { ...state, messages };
    }
    case 'answer.progress':
      return { ...state, progress: { ...state.progress, [event.messageId]: event.progress } };
    default:
      return state;
  }
}

function conversationOf(event: Event): string | null {
  switch (event.type) {
    case 'conversation.changed':
      return event.conversation.id;
    case 'message.changed':
      return event.message.conversationId;
    case 'answer.delta':
    case 'answer.progress':
      return event.conversationId;
    default:
      return null;
  }
}
