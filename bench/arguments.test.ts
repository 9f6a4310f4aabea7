import { expect, test } from 'vitest';
import { readArguments, WrongUsage } from './arguments.ts';

const read = (...args: string[]) => readArguments(args, 'docs/benchmarks.md');

test('without options everything is measured and the report is written', () => {
  const { engines, precisions, measures, shapes, out } = read();
  expect(engines).toEqual(['sightline', 'sightline-guessing', 'transformers.js', 'llama.cpp']);
  expect(precisions).toEqual(['q4', 'q8', 'fp32']);
  expect(measures).toEqual(['turns', 'text']);
  expect(shapes).toEqual(['smolvlm-256m']);
  expect(out).toBe('docs/benchmarks.md');
});

test('what is named of one kind leaves the other kinds whole', () => {
  const { engines, precisions, measures } = read('--only', 'q4,sightline');
  expect(engines).toEqual(['sightline']);
  expect(precisions).toEqual(['q4']);
  expect(measures).toEqual(['turns', 'text']);
});

test.each([
  ['--quick'],
  ['--only', 'text'],
  ['--models', 'tiny'],
  ['--attention', 'concat'],
  ['--accuracy-level'],
  ['--q8-blocks'],
])('a part or a variation does not overwrite the report: %s %s', (...args) => {
  expect(read(...args).out).toBeUndefined();
  expect(read(...args, '--out', 'x.md').out).toBe('x.md');
});

test('repetitions are counted, and the report is written all the same', () => {
  expect(read('--repetitions', '3')).toMatchObject({ repetitions: 3, out: 'docs/benchmarks.md' });
});

test.each([
  ['--repetitions', '0'],
  ['--repetitions', 'two'],
  ['--only', 'q5'],
  ['--models', 'llama'],
  ['--attention', 'flash'],
  ['--fast'],
])('refuses %s %s with what is known', (...args) => {
  expect(() => read(...args)).toThrow(WrongUsage);
});
