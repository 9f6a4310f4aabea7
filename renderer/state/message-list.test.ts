/** Deltas may come twice, overlap with a snapshot, or leave a gap: the text is right or the gap is told. */
import { expect, test } from 'vitest';
import type { Message } from '../../contract/conversations.ts';
import { withDelta, withMessage } from './message-list.ts';

function answer(text: string, id = 'a'): Message {
  return {
    id,
    conversationId: 'c',
    parentId: null,
    role: 'assistant',
    status: 'streaming',
    parts: text === '' ? [] : [{ type: 'text', text }],
    createdAt: 0,
    model: null,
    stats: null,
    finish: null,
    regions: [],
    error: null,
  };
}

const textOf = (messages: readonly Message[] | null) => messages?.[0]?.parts;

test('adds text in order, from an answer without parts on', () => {
  const first = withDelta([answer('')], { messageId: 'a', offset: 0, text: 'It ' });
  const second = withDelta(first!, { messageId: 'a', offset: 3, text: 'is' });
  expect(textOf(second)).toEqual([{ type: 'text', text: 'It is' }]);
});

test('skips what is there already, without a new object', () => {
  const messages = [answer('It is')];
  expect(withDelta(messages, { messageId: 'a', offset: 3, text: 'is' })).toBe(messages);
  expect(withDelta(messages, { messageId: 'a', offset: 0, text: 'It' })).toBe(messages);
});

test('joins text that overlaps with a snapshot', () => {
  expect(textOf(withDelta([answer('It i')], { messageId: 'a', offset: 3, text: 'is a' }))).toEqual([
    { type: 'text', text: 'It is a' },
  ]);
});

test('tells a gap and an unknown answer', () => {
  expect(withDelta([answer('It')], { messageId: 'a', offset: 3, text: 'is' })).toBeNull();
  expect(withDelta([answer('It')], { messageId: 'b', offset: 2, text: 'is' })).toBeNull();
});

test('a changed message takes its place, and the others stay the same objects', () => {
  const messages = [answer('one', 'a'), answer('two', 'b')];
  const changed = withMessage(messages, { ...answer('three', 'b'), status: 'complete' });
  expect(changed[0]).toBe(messages[0]);
  expect(changed.map(({ status }) => status)).toEqual(['streaming', 'complete']);
  expect(withMessage(messages, answer('new', 'c')).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
