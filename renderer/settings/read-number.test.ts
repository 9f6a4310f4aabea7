/** The field takes what the contract takes, and nothing else. */
import { expect, test } from 'vitest';
import { settings } from '../../contract/settings.ts';
import { type NumberKey, numberLimits, readNumber } from './read-number.ts';

const keys: NumberKey[] = ['maxTokens', 'temperature', 'topK', 'topP', 'minP', 'repetitionPenalty', 'seed'];

test.each(keys)('%s: both ends of its limits are taken by the contract, and what is beyond by neither', (key) => {
  const limits = numberLimits(key);
  const step = limits.isWhole ? 1 : 0.01;
  for (const value of [limits.min, limits.max]) {
    expect(readNumber(String(value), limits)).toEqual({ value });
    expect(settings.safeParse({ [key]: value }).success).toBe(true);
  }
  for (const value of [limits.min - step, limits.max + step]) {
    expect(readNumber(String(value), limits)).toMatchObject({ problem: 'range' });
    expect(settings.safeParse({ [key]: value }).success).toBe(false);
  }
});

test('knows which are whole and which may be left to the model', () => {
  expect(numberLimits('seed')).toMatchObject({ isWhole: true, isOptional: true });
  expect(numberLimits('temperature')).toMatchObject({ isWhole: false, isOptional: true });
  expect(numberLimits('maxTokens')).toMatchObject({ isWhole: true, isOptional: false });
});

test('reads a decimal comma, refuses words and halves of whole numbers', () => {
  const temperature = numberLimits('temperature');
  expect(readNumber(' 0,7 ', temperature)).toEqual({ value: 0.7 });
  expect(readNumber('', temperature)).toEqual({ value: null });
  expect(readNumber('warm', temperature)).toEqual({ problem: 'number' });
  expect(readNumber('1e3', temperature)).toEqual({ problem: 'number' });
  expect(readNumber('1.5', numberLimits('topK'))).toEqual({ problem: 'whole' });
  expect(readNumber('', numberLimits('maxTokens'))).toEqual({ problem: 'empty' });
});
