/** What is asked holds nothing that could be guessed, and is put as conversations put it. */
import { expect, test } from 'vitest';
import { firstQuestion, followUp, longConversation } from './questions.ts';

const textsOf = (messages: readonly { parts: readonly { type: string; text?: string }[] }[]) =>
  messages.flatMap(({ parts }) => parts.flatMap(({ text }) => (text === undefined ? [] : [text])));

test('the notes of a long conversation are as long as asked for, and no two lines are alike', () => {
  const [notes = ''] = textsOf(longConversation('/picture.png', 6_000));
  expect(notes).toHaveLength(6_000);
  const lines = notes.split('\n').map((line) => line.replace(/^\d+\. /, ''));
  expect(lines.length).toBeGreaterThan(100);
  expect(new Set(lines).size).toBe(lines.length);
});

test('a follow-up goes on with the answer; without one, the questions are one message', () => {
  const question = firstQuestion('/picture.png');
  expect(followUp(question, 'Invoice 7').map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  const joined = followUp(question, ' ');
  expect(joined.map(({ role }) => role)).toEqual(['user']);
  expect(joined[0]!.parts.map(({ type }) => type)).toEqual(['image', 'text', 'text']);
  expect(textsOf(joined).join('')).toMatch(/picture\.\n\nWhat is the title\?$/);
});
