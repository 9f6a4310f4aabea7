/** Single measurements come to medians, shares and paces; what cannot be told is not made up. */
import { expect, test } from 'vitest';
import { benchResult } from '../../../contract/bench.ts';
import type { Asked } from './ask-subject.ts';
import { readMachine, spreadOf, summarise } from './summary.ts';

const asked = (text: string, stats: Partial<Asked['stats']>): Asked => ({
  text,
  device: 'cpu',
  stats: {
    promptTokens: 300,
    reusedTokens: 0,
    imageTokens: 256,
    imagesEncoded: 1,
    outputTokens: 20,
    ttftMs: 1_000,
    prefillTps: 500,
    decodeTps: 40,
    ...stats,
  },
});

const measured = {
  version: '1.2.3',
  model: { id: 'builtin', name: 'Tiny', placeholder: false, bytes: 7 },
  machine: readMachine(),
  rounds: 2,
  picture: { width: 1280, height: 720 },
  loadMs: [30, 10],
  followUps: [asked('It', { promptTokens: 330, reusedTokens: 320, ttftMs: 50 })],
  longs: [],
  memory: { residentBytes: 4, peakBytes: 5, conversationBytes: 2, pictureBytes: 1 },
};

test.each([
  [[7], { median: 7, min: 7, max: 7, samples: 1 }],
  [[9, 1, 5], { median: 5, min: 1, max: 9, samples: 3 }],
  [[4, 1, 2, 10], { median: 3, min: 1, max: 10, samples: 4 }],
])('the spread of %j', (samples, spread) => {
  expect(spreadOf(samples)).toEqual(spread);
});

test('of nothing there is no spread', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('what is not prefill is looking, and only tokens that were run count as prefill', () => {
  const firsts = [
    asked('one two three', { ttftMs: 1_000, promptTokens: 300, reusedTokens: 50, prefillTps: 500 }),
    asked('one two three', { ttftMs: 400, promptTokens: 300, prefillTps: 500 }),
  ];
  const { firstQuestion, wordsPerToken, longWriting } = summarise({ ...measured, firsts });
  expect(firstQuestion.lookingMs).toEqual({ median: 250, min: 0, max: 500, samples: 2 });
  expect(wordsPerToken).toBeCloseTo(6 / 40);
  expect(longWriting).toBeNull();
});

test('answers that are too short tell no pace, and no words no words', () => {
  const firsts = [asked('', { outputTokens: 3, decodeTps: 900 }), asked(' ', { outputTokens: 7, decodeTps: 1_000 })];
  const result = summarise({ ...measured, firsts });
  expect(result.writing).toEqual({ contextTokens: 303, outputTokens: 10, tps: null });
  expect(result.wordsPerToken).toBeNull();
  const longEnough = summarise({ ...measured, firsts: [...firsts, asked('', { outputTokens: 8, decodeTps: 11 })] });
  expect(longEnough.writing.tps).toEqual({ median: 11, min: 11, max: 11, samples: 1 });
});

test('the result is one of the contract, with the facts of the engine', () => {
  const decoder = { path: 'general', reason: 'graph-unknown' } as const;
  const firsts = [asked('Read', { decoder, threads: 6 })];
  const result = summarise({ ...measured, firsts, longs: [asked('Read', { promptTokens: 2_000, decodeTps: 30 })] });
  expect(benchResult.parse(result)).toEqual(result);
  expect(result).toMatchObject({
    threads: 6,
    decoder,
    device: 'cpu',
    picture: { width: 1280, height: 720, tokens: 256 },
    followUp: { promptTokens: 330, reusedTokens: 320, firstTokenMs: { median: 50 } },
    longWriting: { contextTokens: 2_010, tps: { median: 30 } },
  });
});
