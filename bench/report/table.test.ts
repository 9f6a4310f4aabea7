import { expect, test } from 'vitest';
import { megabytes, number, percent, spread, table } from './table.ts';

test('a table of Markdown, numbers to the right', () => {
  expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |');
});

test('numbers of three telling digits', () => {
  expect([1234.5, 123.4, 12.34, 1.234, 0.1234].map(number)).toEqual(['1,235', '123', '12.3', '1.23', '0.12']);
  expect(spread({ median: 1500, low: 1400, high: 1700, count: 5 }, 1 / 1_000)).toBe('1.50 (1.40–1.70)');
});

test('what was not measured is a dash, not a zero', () => {
  expect([megabytes(undefined), percent(undefined)]).toEqual(['—', '—']);
  expect([megabytes(1_234_567_890), percent(0.249)]).toEqual(['1,235', '25 %']);
});
