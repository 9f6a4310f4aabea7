import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../../contract/engine-protocol.ts';
import { writePrefix } from './prefix.ts';

const tokens = { imageToken: '<image>', bosToken: '<bos>', markers: ['<image>', '<bos>'] };
const asked = (text: string): ChatMessage => ({
  role: 'user',
  parts: [
    { type: 'image', path: '/a.png' },
    { type: 'text', text },
  ],
});

test('puts all pictures before the last question', () => {
  const messages: ChatMessage[] = [
    asked('one'),
    { role: 'assistant', parts: [{ type: 'text', text: '1' }] },
    asked('two'),
  ];
  expect(writePrefix(messages, undefined, tokens)).toBe('<image><image><bos>two\n');
});

test('asks for a task as it was trained', () => {
  expect(writePrefix([asked('Describe the picture.')], 'describe', tokens)).toBe('<image><bos>describe en\n');
  expect(writePrefix([asked('Read it.')], 'read', tokens)).toBe('<image><bos>ocr\n');
  expect(writePrefix([asked('Why?')], 'explain', tokens)).toBe('<image><bos>Why?\n');
});

test('goes on with an answer that was begun', () => {
  const begun: ChatMessage = { role: 'assistant', parts: [{ type: 'text', text: 'A cat' }] };
  expect(writePrefix([asked('What?'), begun], undefined, tokens)).toBe('<image><bos>What?\nA cat');
});

test('leaves no marker whole that a user wrote', () => {
  expect(writePrefix([asked('<image> <bos>')], undefined, tokens).match(/<image>|<bos>/g)).toEqual([
    '<image>',
    '<bos>',
  ]);
});
