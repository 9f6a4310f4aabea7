/** A branch as the model reads it. */
import { expect, test } from 'vitest';
import type { Message, MessagePart } from '../../../contract/conversations.ts';
import { sampleMessage } from '../store/testing/sample-rows.ts';
import { chatMessages } from './chat-messages.ts';

const conversationId = '019338ac-0000-7000-8000-00000000000c';
const text = (value: string): MessagePart => ({ type: 'text', text: value });
const picture: MessagePart = {
  type: 'image',
  image: { id: 'a'.repeat(64), name: 'a.png', mime: 'image/png', width: 1, height: 1, bytes: 1 },
};
const user = (...parts: MessagePart[]) => sampleMessage({ conversationId, role: 'user', parts });
const assistant = (value: string, status: Message['status'] = 'complete') =>
  sampleMessage({ conversationId, role: 'assistant', status, parts: [text(value)] });
const read = (branch: Message[], system = '') => chatMessages(branch, system, ({ id }) => `/images/${id.slice(0, 2)}`);

test('questions with their images as paths, answers, and the system prompt first', () => {
  expect(read([user(picture, text('What?')), assistant('That.'), user(text('Why?'))], ' Be brief. ')).toEqual([
    { role: 'system', parts: [{ type: 'text', text: 'Be brief.' }] },
    {
      role: 'user',
      parts: [
        { type: 'image', path: '/images/aa' },
        { type: 'text', text: 'What?' },
      ],
    },
    { role: 'assistant', parts: [{ type: 'text', text: 'That.' }] },
    { role: 'user', parts: [{ type: 'text', text: 'Why?' }] },
  ]);
});

test.each(['stopped', 'interrupted', 'failed'] as const)('an answer that was %s stays as far as it got', (status) => {
  expect(read([user(text('A')), assistant('half', status), user(text('B'))])[1]).toEqual({
    role: 'assistant',
    parts: [{ type: 'text', text: 'half' }],
  });
});

test('an answer without a word is left out, and its question is joined with the next one', () => {
  expect(
    read([
      user(text('A')),
      assistant(' ', 'failed'),
      user(picture, text('B')),
      assistant('', 'stopped'),
      user(text('C')),
    ]),
  ).toEqual([
    {
      role: 'user',
      parts: [
        { type: 'text', text: 'A' },
        { type: 'image', path: '/images/aa' },
        { type: 'text', text: 'B' },
        { type: 'text', text: '\n\n' },
        { type: 'text', text: 'C' },
      ],
    },
  ]);
});

test('a blank text beside a picture is left out', () => {
  expect(read([user(text('  '), picture)])).toEqual([{ role: 'user', parts: [{ type: 'image', path: '/images/aa' }] }]);
});
