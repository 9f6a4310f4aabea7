import { expect, test } from 'vitest';
import { writeDialogue } from './write-dialogue.ts';

const user = (words: string) => ({ role: 'user' as const, words });
const assistant = (words: string) => ({ role: 'assistant' as const, words });

test('turns stand in a row, the last answer open', () => {
  const system = { role: 'system' as const, words: 'Be brief.' };
  const written = writeDialogue([system, user('Which city?'), assistant('Singapore.'), user('Why?')], undefined);
  expect(written).toBe('Question: Which city? Answer: Singapore. Question: Why? Answer:');
});

test('no question and the quick action to describe ask for a caption; a prompt in the form is taken as it is', () => {
  expect(writeDialogue([user('')], undefined)).toBe('');
  expect(writeDialogue([user('Describe this picture.')], 'describe')).toBe('');
  expect(writeDialogue([user('Q: what? Short answer:')], undefined)).toBe('Q: what? Short answer:');
});
