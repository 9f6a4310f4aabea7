import { expect, test } from 'vitest';
import { completeMarkdown } from './complete-markdown.ts';

test.each([
  ['some **bold', 'some **bold**'],
  ['`npm ru', '`npm ru`'],
  ['see [the docs](https://exam', 'see the docs'],
  ['$$\nx^2', '$$\nx^2\n$$'],
])('closes %j', (written, shown) => {
  expect(completeMarkdown(written)).toBe(shown);
});

test.each([
  ['a title\n-', 'a title\n'],
  ['a\n1.', 'a\n'],
  ['##', ''],
  ['```ts\nx\n``', '```ts\nx\n'],
  ['| a | b |', ''],
  ['| a | b |\n| -', ''],
])('holds back what is not decided yet: %j', (written, shown) => {
  expect(completeMarkdown(written)).toBe(shown);
});

test('a table shows once its head is whole', () => {
  expect(completeMarkdown('| a |\n| - |\n| 1')).toBe('| a |\n| - |\n| 1');
});
