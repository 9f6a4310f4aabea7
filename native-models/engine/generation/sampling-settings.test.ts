import { expect, test } from 'vitest';
import { resolveSampling } from './sampling-settings.ts';

const model = { do_sample: true, temperature: 0.7, top_k: 20, top_p: 0.8, min_p: 0.05, repetition_penalty: 1.1 };

test('missing values are the model’s own where it samples', () => {
  expect(resolveSampling({ seed: 3 }, model)).toEqual({
    temperature: 0.7,
    topK: 20,
    topP: 0.8,
    minP: 0.05,
    repetitionPenalty: 1.1,
    seed: 3,
  });
});

test('a model that does not sample is greedy, with its penalty', () => {
  const neutral = { temperature: 0, topK: 0, topP: 1, minP: 0, seed: 3 };
  expect(resolveSampling({ seed: 3 }, { ...model, do_sample: false })).toEqual({ ...neutral, repetitionPenalty: 1.1 });
  expect(resolveSampling({ seed: 3 }, {})).toEqual({ ...neutral, repetitionPenalty: 1 });
});

test('the request wins', () => {
  const asked = { temperature: 0, topK: 1, topP: 0.1, minP: 0.2, repetitionPenalty: 1, seed: 9 };
  expect(resolveSampling(asked, model)).toEqual(asked);
});

test('each answer without a seed draws another', () => {
  expect(resolveSampling({}, {}).seed).not.toBe(resolveSampling({}, {}).seed);
});

test('a ban on repeated sequences is the model’s own, and always counts', () => {
  expect(resolveSampling({ temperature: 0 }, { no_repeat_ngram_size: 3 }).noRepeatNgram).toBe(3);
});
