/** Snapshots and events cross each other on the way: whatever comes first, the text ends up right. */
import { expect, test, vi } from 'vitest';
import type { ConversationTree, Message } from '../../contract/conversations.ts';
import type { Event } from '../../contract/events.ts';
import type { Client } from '../bridge/connection.ts';
import { createConversationStore } from './conversation-store.ts';

const conversation = { id: 'c', title: 'A receipt', createdAt: 0, updatedAt: 0, activeLeafId: 'a' };
const base = { conversationId: 'c', createdAt: 0, model: null, stats: null, finish: null, regions: [], error: null };
const question: Message = { ...base, id: 'q', parentId: null, role: 'user', status: 'complete', parts: [] };

const answer = (text: string, status: Message['status'] = 'streaming'): Message => ({
  ...base,
  id: 'a',
  parentId: 'q',
  role: 'assistant',
  status,
  parts: [{ type: 'text', text }],
});

const tree = (text: string): ConversationTree => ({ conversation, messages: [question, answer(text)] });
const delta = (offset: number, text: string): Event => ({
  type: 'answer.delta',
  conversationId: 'c',
  messageId: 'a',
  offset,
  text,
});

/** A store whose snapshots come when the test says so. */
function setUp() {
  const replies: PromiseWithResolvers<ConversationTree>[] = [];
  const get = vi.fn(() => {
    const reply = Promise.withResolvers<ConversationTree>();
    replies.push(reply);
    return reply.promise;
  });
  const store = createConversationStore({ conversations: { get } } as unknown as Client);
  const text = () => {
    const part = store.state.getState().messages.find(({ id }) => id === 'a')?.parts[0];
    return part?.type === 'text' ? part.text : null;
  };
  return { store, get, replies, text };
}

test('text that streams while the snapshot is on its way is not lost and not doubled', async () => {
  const { store, replies, text } = setUp();
  const opening = store.open('c');
  store.apply(delta(0, 'The '));
  store.apply(delta(4, 'total'));
  replies[0]!.resolve(tree('The to'));
  await opening;
  expect(text()).toBe('The total');
});

test('a gap in the stream is read again', async () => {
  const { store, get, replies, text } = setUp();
  const opening = store.open('c');
  replies[0]!.resolve(tree('The '));
  await opening;
  store.apply(delta(9, ' is'));
  expect(get).toHaveBeenCalledTimes(2);
  store.apply(delta(12, ' 12'));
  replies[1]!.resolve(tree('The total is'));
  await vi.waitFor(() => expect(text()).toBe('The total is 12'));
});

test('a snapshot of a conversation that was left does not come back', async () => {
  const { store, replies } = setUp();
  const opening = store.open('c');
  await store.open(null);
  replies[0]!.resolve(tree('late'));
  await opening;
  expect(store.state.getState()).toMatchObject({ id: null, messages: [] });
});

test('a sent question shows at once, and does not undo what streamed before its reply', async () => {
  const { store, replies, text } = setUp();
  const opening = store.open('c');
  replies[0]!.resolve({ conversation, messages: [question, answer('')] });
  await opening;
  store.apply(delta(0, 'Already'));
  store.showSent({ conversation, question, answer: answer('') });
  expect(text()).toBe('Already');
});

test('the first question of a new conversation opens it, with what streamed meanwhile', async () => {
  const { store, replies, text } = setUp();
  await store.open(null);
  store.showSent({ conversation, question, answer: answer('') });
  expect(store.state.getState()).toMatchObject({ id: 'c', status: 'ready', conversation });
  replies[0]!.resolve(tree('It is'));
  await vi.waitFor(() => expect(text()).toBe('It is'));
});

test('progress goes when the answer has ended', async () => {
  const { store, replies } = setUp();
  const opening = store.open('c');
  replies[0]!.resolve(tree(''));
  await opening;
  store.apply({ type: 'answer.progress', conversationId: 'c', messageId: 'a', progress: { stage: 'waiting' } });
  expect(store.state.getState().progress).toEqual({ a: { stage: 'waiting' } });
  store.apply({ type: 'message.changed', message: answer('Done', 'complete') });
  expect(store.state.getState().progress).toEqual({});
});

test('a conversation that cannot be read says why', async () => {
  const { store, replies } = setUp();
  const opening = store.open('c');
  replies[0]!.reject({ code: 'conversation_not_found', data: { params: { conversation: 'c' } } });
  await opening;
  expect(store.state.getState()).toMatchObject({ status: 'failed', error: { code: 'conversation_not_found' } });
});
