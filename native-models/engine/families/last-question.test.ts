import { expect, test } from 'vitest';
import type { ChatMessage } from '../../../contract/engine-protocol.ts';
import { readLastQuestion } from './last-question.ts';

const picture: ChatMessage['parts'][number] = { type: 'image', path: '/a.png' };
const words = (text: string): ChatMessage['parts'][number] => ({ type: 'text', text });
const user = (...parts: ChatMessage['parts']): ChatMessage => ({ role: 'user', parts });

test('the last question counts, also about a picture of an earlier turn', () => {
  const answer: ChatMessage = { role: 'assistant', parts: [words('Four.')] };
  const messages = [user(picture, words('How many?')), answer, user(words(' Which is  '), words('the tallest? '))];
  expect(readLastQuestion(messages)).toBe('Which is the tallest?');
  expect(readLastQuestion([user(picture), answer, user(picture)])).toBe('');
});

test.each([
  [0, [user(words('Hello'))]],
  [2, [user(picture, picture, words('Compare them.'))]],
])('%i pictures are refused', (found, messages) => {
  expect(() => readLastQuestion(messages)).toThrow(
    expect.objectContaining({ code: 'prompt_one_picture', params: { found } }),
  );
});
