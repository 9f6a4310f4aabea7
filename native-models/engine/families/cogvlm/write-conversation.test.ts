import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { writeConversation } from './write-conversation.ts';

const says = (role: ChatMessage['role'], text: string): ChatMessage => ({ role, parts: [{ type: 'text', text }] });
const shows = (text: string): ChatMessage => ({
  role: 'user',
  parts: [
    { type: 'image', path: '/a.png' },
    { type: 'text', text },
  ],
});
const write = (...messages: ChatMessage[]) => writeConversation(messages, '<image>', ['<image>']);

test('all pictures stand before the first question', () => {
  expect(write(says('user', 'Hello!'), says('assistant', 'Hi.'), shows('What?'))).toBe(
    '<image>Question: Hello! Answer: Hi.\nQuestion: What? Answer:',
  );
});

test('an answer that was begun is gone on with', () => {
  expect(write(shows('What?'), says('assistant', 'A cat'))).toBe('<image>Question: What? Answer: A cat');
});

test('leaves no marker whole that a user wrote', () => {
  expect(write(shows('What is <image>?')).match(/<image>/g)).toHaveLength(1);
});
