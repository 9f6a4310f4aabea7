import { expect, test } from 'vitest';
import type { Answer, Contender, EngineName, Question } from '../contenders/contender.ts';
import { measureText, rotated } from './measure-text.ts';

/** Of the right lengths, unless told otherwise. */
function contender(name: EngineName, asked: string[], answer: Partial<Answer> = {}): Contender {
  return {
    name,
    pid: 1,
    version: '0',
    seesPictures: false,
    end: async () => {},
    async answer({ ids = [], newTokens }: Question) {
      asked.push(`${name} ${ids.length}`);
      const times = { firstTokenMs: 500, restMs: 250, text: 'same' };
      return { promptTokens: ids.length, outputTokens: newTokens, ...times, ...answer };
    },
  };
}

/** A template of seven tokens around the words. */
const tokenize = async ([turn]: readonly { text: string }[]) =>
  Array.from({ length: 7 + turn!.text.split(' ').length }, () => 0);
const plan = { contexts: [64, 512], repetitions: 2, newTokens: 11, seed: 1 };

test('every engine reads prompts of exactly the lengths asked for, in changing order', async () => {
  const asked: string[] = [];
  const { figures } = await measureText([contender('sightline', asked), contender('llama.cpp', asked)], plan, tokenize);
  expect(asked).toEqual([
    ...['sightline 64', 'llama.cpp 64', 'llama.cpp 64', 'sightline 64'],
    ...['sightline 512', 'llama.cpp 512', 'llama.cpp 512', 'sightline 512'],
  ]);
  // 64 tokens in half a second; ten steps between eleven tokens in a quarter of one.
  expect(figures.get('sightline')?.[0]).toMatchObject({ prefill: { median: 128 }, decode: { median: 40, count: 2 } });
});

test.each([{ outputTokens: 3 }, { promptTokens: 63 }])('refuses an answer of another length: %j', async (answer) => {
  await expect(measureText([contender('sightline', [], answer)], plan, tokenize)).rejects.toThrow('sightline read');
});

test('rotation', () => {
  expect(rotated(['a', 'b', 'c'], 4)).toEqual(['b', 'c', 'a']);
  expect(rotated([], 4)).toEqual([]);
});
