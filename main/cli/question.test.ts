import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { splitQuestion } from './question.ts';

const picture = fileURLToPath(new URL('../../samples/chart.png', import.meta.url));

test.each([
  ['a sentence', 'What is it?'],
  ['longer than a path can be', 'word '.repeat(3000)],
  ['with a NUL', 'a\0b'],
  ['that would lead through a file', `${picture}/what`],
])('the last word is the question: %s', (_, text) => {
  expect(splitQuestion([picture, text])).toEqual({ images: [picture], text });
});

test('a last word that is a file is an image', () => {
  expect(splitQuestion([picture, picture])).toEqual({ images: [picture, picture], text: '' });
});
